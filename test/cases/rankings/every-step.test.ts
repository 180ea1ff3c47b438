import type { SignedInViewer, Viewer } from "../../../shared/access/viewer.ts";
import type { RankingState } from "../../../subgraphs/market-regulation/domain/rankings/ranking.ts";
import {
  RANKING_MACHINE,
  type RankingEvent,
} from "../../../subgraphs/market-regulation/domain/rankings/ranking-machine.ts";
import { everyAttempt } from "../../subgraphs/market-regulation/procedure-tables.ts";
import { announcedScheme } from "../../subgraphs/market-regulation/rankings/announced-scheme.ts";
import { CAST, identityOf } from "../../subgraphs/market-regulation/register-world.ts";
import { type Declared, type SeenRanking, useRankingWorld } from "./ranking-world.ts";

const EVERYBODY: Readonly<Record<string, Viewer>> = {
  "the evaluation body": CAST.evaluationBody,
  "another evaluation body": CAST.otherEvaluationBody,
  "the working body": CAST.workingBody,
  "the working body of Tianjin": CAST.workingBodyOfTianjin,
  "the officer": CAST.officer,
  "an enterprise": identityOf("enterprise"),
  finance: CAST.finance,
  nobody: CAST.nobody,
  // Scopes that a provider should never give to them.
  "a bank with every scope": withScopes(CAST.bank),
  "the officer with every scope": withScopes(CAST.officer),
};

function withScopes(viewer: SignedInViewer): SignedInViewer {
  return { ...viewer, scopes: new Set([...viewer.scopes, "register:evaluate", "register:working-body"]) };
}

/** The events that have a mutation; the others come with the list. */
const MUTATIONS: Partial<Record<RankingEvent, string>> = {
  COMPUTE: "rankingCompute",
  REPORT: "rankingReport",
  AUDIT: "rankingAudit",
  RETURN: "rankingReturn",
};

function mayMove(who: string, event: RankingEvent): boolean {
  if (event === "AUDIT" || event === "RETURN") return who === "the working body";
  return who === "the evaluation body";
}

const ATTEMPTS = everyAttempt(RANKING_MACHINE, Object.keys(EVERYBODY), mayMove)
  .filter(({ from, event }) => (from === null ? event === "OPEN" : event in MUTATIONS))
  // From publicity it is taken back with its list, by an objection against the whole.
  .map((each) => (each.from === "IN_PUBLICITY" ? { ...each, to: null } : each));

describe("Every step of a ranking, from every state, by everybody, through the department", () => {
  const world = useRankingWorld();
  let candidate: Declared | null = null;

  beforeAll(async () => {
    candidate = await world.declared("40");
  });

  async function inState(state: RankingState): Promise<SeenRanking> {
    const one = candidate === null ? [] : [candidate];
    if (state === "OPEN") return world.opened();
    if (state === "COMPUTED") return world.computed(one);
    if (state === "REPORTED" || state === "RETURNED") {
      const reported = await world.reported(one);
      await world.opinions(reported, "FAVOURABLE");
      return state === "REPORTED"
        ? reported
        : world.done(CAST.workingBody, "rankingReturn", reported, { reasons: "示例" });
    }
    const audited = await world.audited(one);
    if (state === "AUDITED") return audited;
    const posted = await world.withTheList(audited, "POST", "IN_PUBLICITY");
    return state === "IN_PUBLICITY" ? posted : world.withTheList(posted, "RELEASE", "RELEASED");
  }

  const lastStep = async (id: string) => {
    const [row] = await world.rows("select (s).to_state as state, (s).revision from register.last_step($1) s", [id]);
    return row;
  };
  const steps = async () => (await world.rows("select count(*) from register.procedure_step"))[0]?.count;

  async function attempt(event: RankingEvent, who: Viewer, seen: SeenRanking) {
    const more: Partial<Record<RankingEvent, object>> = {
      COMPUTE: { declarations: [candidate?.declaration] },
      REPORT: { text: "报告" },
      RETURN: { reasons: "示例" },
    };
    const input = { ranking: seen.id, ifRevision: seen.revision, ...more[event] };
    return world.mutate(who, String(MUTATIONS[event]), input, "ranking { state }").catch((error: Error) => error);
  }

  // Those who may not do anything are let try on one ranking of each state; nothing of it changes.
  const kept = new Map<string, SeenRanking>();
  const rankingIn = async (state: RankingState, fresh: boolean) => {
    const found = fresh ? undefined : kept.get(state);
    if (found !== undefined) return found;
    const made = await inState(state);
    if (!fresh) kept.set(state, made);
    return made;
  };

  it.each(ATTEMPTS.filter(({ from }) => from !== null))("from $from, $event by $who leads to $to", async (each) => {
    const { from, event, who, to } = each;
    if (from === null) throw new Error("A state was expected.");
    const seen = await rankingIn(from, to !== null);
    const before = await steps();
    const answer = await attempt(event, EVERYBODY[who] ?? CAST.nobody, seen);
    const done = !(answer instanceof Error) && answer.ranking !== null;
    expect([done, answer]).toEqual([to !== null, answer]);
    expect(await lastStep(seen.id)).toMatchObject({ state: to ?? from });
    if (!done) expect(await steps()).toBe(before);
  });

  it.each(ATTEMPTS.filter(({ from }) => from === null))("OPEN by $who leads to $to", async ({ who, to }) => {
    const evaluationScheme = await announcedScheme(world.register.owner, world.bodies.yunnan);
    const before = await steps();
    const answer = await world
      .mutate(EVERYBODY[who] ?? CAST.nobody, "rankingOpen", { evaluationScheme, ifRevision: 1 }, "ranking { state }")
      .catch((error: Error) => error);
    const done = !(answer instanceof Error) && answer.ranking !== null;
    expect([done, answer]).toEqual([to !== null, answer]);
    expect(await lastStep(evaluationScheme)).toMatchObject({ state: to === null ? "ANNOUNCED" : "IN_USE" });
    if (!done) expect(await steps()).toBe(before);
  });

  it("what a caller is offered is what the table lets them do", async () => {
    const asked =
      "query ($id: ID!) { ranking(id: $id) { availableActions { action possible reasons { code } notBefore } } }";
    const reported = await rankingIn("REPORTED", false);
    const possible = async (viewer: Viewer) => {
      const { data } = await world.ask(viewer, asked, { id: reported.id });
      const ranking = data?.ranking as
        | { availableActions: { action: string; possible: boolean; reasons: { code: string }[] }[] }
        | undefined;
      return ranking?.availableActions.map(({ action, possible: may, reasons }) => [
        action,
        may ? [] : reasons[0]?.code,
      ]);
    };
    expect(await possible(CAST.workingBody)).toEqual([
      ["OPEN", "STATE_DOES_NOT_ALLOW"],
      ["COMPUTE", "STATE_DOES_NOT_ALLOW"],
      ["REPORT", "STATE_DOES_NOT_ALLOW"],
      ["AUDIT", []],
      ["RETURN", []],
      ["POST", "STATE_DOES_NOT_ALLOW"],
      ["RELEASE", "STATE_DOES_NOT_ALLOW"],
    ]);
    expect(await possible(CAST.evaluationBody)).toContainEqual(["AUDIT", "NOT_FOR_THIS_CALLER"]);
  });
});
