import { randomUUID } from "node:crypto";
import type { SignedInViewer, Viewer } from "../../../shared/access/viewer.ts";
import { EVALUATION_SCHEME_MACHINE } from "../../../subgraphs/market-regulation/domain/schemes/evaluation-scheme-machine.ts";
import { everyAttempt } from "../../subgraphs/market-regulation/procedure-tables.ts";
import { CAST, useRegisterWorld } from "../../subgraphs/market-regulation/register-world.ts";
import { next, SchemeOffice, type Seen, schemeContent, subjects } from "./scheme-office.ts";

/** Scopes that a provider should never give to them. */
function withScopes(viewer: SignedInViewer): SignedInViewer {
  return { ...viewer, scopes: new Set([...viewer.scopes, "register:working-body", "register:evaluate"]) };
}

const EVERYBODY: Readonly<Record<string, Viewer>> = {
  "the evaluation body": CAST.evaluationBody,
  "another evaluation body": CAST.otherEvaluationBody,
  "the working body": CAST.workingBody,
  "another working body": CAST.workingBodyOfTianjin,
  officer: CAST.officer,
  bank: CAST.bank,
  nobody: CAST.nobody,
  "an officer with every scope": withScopes(CAST.officer),
  "the evaluation body with every scope": withScopes(CAST.evaluationBody),
};

const MUTATIONS: Readonly<Record<string, string>> = {
  SUBMIT: "evaluationSchemeSubmit",
  PASS_FORMAL_CHECK: "evaluationSchemePassFormalCheck",
  PASS_EXPERT_REVIEW: "evaluationSchemePassExpertReview",
  RETURN: "evaluationSchemeReturn",
  REFUSE: "evaluationSchemeRefuse",
  SUPERSEDE: "evaluationSchemeSupersede",
};

const WRITES = ["DRAFT", "AMEND", "SUBMIT"];
// What other procedures bring about has no mutation here; the experts' review is taken in their own test.
const NOT_ASKED_FOR = ["OBJECT", "CONFIRM", "USE", "PASS_EXPERT_REVIEW"];

/** An evaluation scheme that stands in a state, with the publicity that shows it. */
interface Stood {
  readonly seen: Seen;
  readonly publicity: string;
}

function mayMove(who: string, event: string): boolean {
  return WRITES.includes(event) ? who.startsWith("the evaluation body") : who === "the working body";
}

describe("Every step of an evaluation scheme, from every state, by everybody, through the department", () => {
  const world = useRegisterWorld();
  const office = new SchemeOffice(world);
  let body: Seen;

  beforeAll(async () => {
    await office.open();
    body = await office.announcedBody();
    await office.calledFor();
  });

  const take = async (seen: Seen, event: string, to: string, on: string): Promise<Seen> => {
    await world.rows(
      `select register.procedure_step_take('evaluation_scheme', $1, $2, $3, $4,
         '{"tenant": "test", "actor": "test"}', register.recording_instant(null))`,
      [seen.id, event, to, on],
    );
    return next(seen);
  };

  // What is refused changes nothing, so the next attempt finds it as it was.
  const standing = new Map<string | null, Stood | null>();
  const standingIn = async (state: string | null): Promise<Stood | null> => {
    const stood = standing.get(state) ?? (await inState(state));
    standing.set(state, stood);
    return stood;
  };

  /** An evaluation scheme in a state, with the publicity that shows it. */
  async function inState(state: string | null): Promise<Stood | null> {
    if (state === null) return null;
    let seen = await office.draft(body);
    const at = () => ({ seen, publicity: randomUUID() });
    if (state === "DRAFT") return at();
    seen = await office.submit(seen);
    if (state === "SUBMITTED") return at();
    if (state === "REFUSED") seen = await take(seen, "REFUSE", "REFUSED", "2020-06-20");
    if (state === "REFUSED") return at();
    seen = await take(seen, "PASS_FORMAL_CHECK", "FORMAL_OK", "2020-06-20");
    if (state === "FORMAL_OK") return at();
    seen = await take(seen, "PASS_EXPERT_REVIEW", "EXPERT_OK", "2020-06-30");
    if (state === "EXPERT_OK") return at();
    const publicity = await office.post("2020-07-01", [], [seen]);
    seen = next(seen);
    if (state === "IN_PUBLICITY") return { seen, publicity };
    await office.announce(publicity, "2020-08-01", [], [seen]);
    seen = next(seen);
    if (state !== "ANNOUNCED") seen = await take(seen, "USE", "IN_USE", "2020-08-02");
    // Somebody has to take its place before it can end.
    const purpose = { supersedes: seen.id };
    const successor = await office.reviewed(body, "2020-08-03", purpose);
    const second = await office.post("2020-08-04", [], [successor]);
    await office.announce(second, "2020-09-01", [], [next(successor)]);
    if (state === "SUPERSEDED") seen = await take(seen, "SUPERSEDE", "SUPERSEDED", "2020-09-02");
    return { seen, publicity };
  }

  /** Attempts an event; whether something was done. */
  async function attempt(event: string, of: Stood | null, who: Viewer): Promise<boolean> {
    const seen = of === null ? { id: randomUUID(), revision: 1 } : of.seen;
    const named = { evaluationScheme: seen.id, ifRevision: seen.revision };
    const ask = async (name: string, input: Record<string, unknown>, selection: string) =>
      (await world.mutate(who, name, input, selection)).errors.length === 0;
    const scheme = "evaluationScheme { state }";
    if (event === "DRAFT") {
      const purpose = { evaluationBody: body.id, category: "C1530", year: 2020 };
      return of === null && ask("evaluationSchemeDraft", { purpose, content: schemeContent() }, scheme);
    }
    if (event === "AMEND") return ask("evaluationSchemeDraft", { ...named, content: schemeContent() }, scheme);
    if (event === "POST" || event === "ANNOUNCE") {
      const more = event === "POST" ? { scheme: "530000" } : { publicity: of?.publicity ?? randomUUID() };
      const on = event === "POST" ? "2020-10-01" : "2020-11-01";
      return ask(
        `evaluationPublicity${event === "POST" ? "Post" : "Announce"}`,
        { ...more, on, ...subjects([], [seen]) },
        "publicity { id }",
      );
    }
    const said = event === "RETURN" || event === "REFUSE" ? { reason: "理由" } : {};
    const on = event === "SUBMIT" ? "2020-10-01" : "2020-11-01";
    return ask(MUTATIONS[event] ?? "", { ...named, ...said, on }, scheme);
  }

  it.each(
    everyAttempt(EVALUATION_SCHEME_MACHINE, Object.keys(EVERYBODY), mayMove).filter(
      ({ event }) => !NOT_ASKED_FOR.includes(event),
    ),
  )("from $from, $event by $who leads to $to", async ({ from, event, who, to }) => {
    const before = await standingIn(from);
    const count = async () => (await world.rows("select count(*)::integer from register.procedure_step"))[0]?.count;
    const steps = Number(await count());
    const done = await attempt(event, before, EVERYBODY[who] ?? CAST.nobody).catch(() => false);
    if (done || to !== null) standing.delete(from);
    expect(done).toBe(to !== null);
    expect(Number(await count())).toBe(steps + (to === null ? 0 : 1));
    if (before === null) return;
    const [row] = await world.rows("select (register.last_step($1)).to_state as state", [before.seen.id]);
    expect(row?.state).toBe(to ?? from);
  });
});
