import { join } from "node:path";
import { parse as parseSdl } from "graphql";
import { readPolicies } from "../../../../shared/policy/read-policies.ts";
import { subgraphSdl } from "../../../../shared/server/subgraph-sdl.ts";
import { judgeAction } from "../../../../shared/values/procedure/available-actions.ts";
import type { TitleFacts } from "../../../../subgraphs/market-regulation/domain/titles/title-facts.ts";
import { TITLE_MACHINE, type TitleEvent } from "../../../../subgraphs/market-regulation/domain/titles/title-machine.ts";
import { syntheticUscc } from "../clerk.ts";
import { actorOf, EVERYBODY, everyAttempt, faultsOf, rowsOf } from "../procedure-tables.ts";
import { useRegister } from "../register-database.ts";

const ROOT = join(import.meta.dirname, "../../../..");
const [USCC, WORKING_BODY, EVALUATION_BODY] = [syntheticUscc(), syntheticUscc(), syntheticUscc()];

const FACTS: TitleFacts = {
  uscc: USCC,
  workingBody: WORKING_BODY,
  evaluationBody: EVALUATION_BODY,
  publisherRole: "WORKING_BODY",
  rankingState: "AUDITED",
  selection: {
    entries: [
      { id: "a", rank: 1, reported: true, refused: false },
      { id: "b", rank: 2, reported: true, refused: false },
    ],
    chosen: ["a"],
    skipped: [],
    mostLeaders: 1,
  },
  consentAsked: true,
  consentOn: "2020-09-20",
  banned: false,
  workingDays: null,
  daysAsked: 15,
  moreDaysAllowed: true,
  posted: { on: "2020-09-25", workingDays: 15, lastDay: "2020-10-22" },
  objected: false,
  publishedOn: null,
  ended: false,
  twinInForce: false,
  on: "2020-10-23",
  today: "2020-10-23",
  lastStepOn: null,
};

const EVERYONE = {
  ...EVERYBODY,
  "the enterprise": actorOf({ role: "ENTERPRISE", uscc: USCC }),
  "another enterprise": actorOf({ role: "ENTERPRISE", uscc: syntheticUscc() }),
  "the working body": actorOf({ role: "WORKING_BODY", uscc: WORKING_BODY }),
  "another working body": actorOf({ role: "WORKING_BODY", uscc: syntheticUscc() }),
  "the evaluation body": actorOf({ role: "EVALUATION_BODY", uscc: EVALUATION_BODY }),
  "another evaluation body": actorOf({ role: "EVALUATION_BODY", uscc: syntheticUscc() }),
};

const MOVERS: Readonly<Partial<Record<TitleEvent, readonly string[]>>> = {
  SHORTLIST: ["the evaluation body"],
  CONSENT: ["the enterprise", "the evaluation body"],
  REFUSE_CONSENT: ["the enterprise", "the evaluation body"],
  REMOVE: ["the evaluation body"],
  POST: ["the working body"],
  RELEASE: ["the working body"],
  WITHDRAW: ["the enterprise"],
};

const judge = (event: TitleEvent, facts: Partial<TitleFacts>, who: keyof typeof EVERYONE) => {
  const from = { SHORTLIST: null, POST: "SHORTLISTED", RELEASE: "IN_PUBLICITY", WITHDRAW: "IN_FORCE" } as const;
  const state = from[event as keyof typeof from];
  return judgeAction(TITLE_MACHINE, { state, facts: { ...FACTS, ...facts } }, event, EVERYONE[who] ?? null);
};

describe("The table of titles", () => {
  const register = useRegister();

  it("has no fault but that a history's title is taken over in whichever state it has", () => {
    expect(faultsOf(TITLE_MACHINE)).toEqual(Array(4).fill("- TAKE_OVER stands twice"));
  });

  it("is the one that the database holds", async () => {
    const { rows } = await register.owner.query<{ row: string }>(
      "select concat_ws(' ', from_state, event, to_state) as row from register.procedure_transition where machine = 'title'",
    );
    expect(rows.map(({ row }) => row).sort()).toEqual(rowsOf(TITLE_MACHINE));
  });

  it("cites clauses that the notices have", () => {
    const { documents } = readPolicies(join(ROOT, "policies"));
    const clauses = new Set(documents.flatMap(({ id, clauses: own }) => own.map(({ clause }) => `${id} ${clause}`)));
    const cited = TITLE_MACHINE.transitions.flatMap(({ citations, guards }) => [
      ...citations,
      ...guards.flatMap(({ citation }) => (citation === null ? [] : [citation])),
    ]);
    const missing = cited.map(({ document, clause }) => `${document} ${clause}`).filter((each) => !clauses.has(each));
    expect(missing).toEqual([]);
  });

  it("has a code for each of its refusals in the list of the thing that it concerns", () => {
    const codesOf = (name: string) =>
      parseSdl(subgraphSdl("market-regulation")).definitions.flatMap((node) =>
        node.kind === "EnumTypeDefinition" && node.name.value === name ? (node.values ?? []) : [],
      );
    const lists: readonly [string, readonly TitleEvent[]][] = [
      ["ShortlistErrorCode", ["SHORTLIST", "REMOVE", "POST"]],
      ["CandidateErrorCode", ["CONSENT", "REFUSE_CONSENT"]],
      ["TitlesErrorCode", ["RELEASE", "WITHDRAW"]],
    ];
    for (const [name, events] of lists) {
      const known = codesOf(name).map((value) => value.name.value);
      const guards = TITLE_MACHINE.transitions
        .filter(({ event }) => events.includes(event))
        .flatMap((row) => row.guards);
      const told = guards.flatMap(({ refusal, doubt }) => [refusal, ...(doubt === undefined ? [] : [doubt])]);
      const wanted = ["STATE_DOES_NOT_ALLOW", "NOT_FOR_THIS_CALLER", ...told.map(({ code }) => code)];
      expect(known).toEqual(expect.arrayContaining(wanted));
    }
  });

  it.each(everyAttempt(TITLE_MACHINE, Object.keys(EVERYONE), (who, event) => MOVERS[event]?.includes(who) ?? false))(
    "from $from, $event by $who leads to $to",
    ({ from, event, who, to }) => {
      const actor = EVERYONE[who as keyof typeof EVERYONE] ?? null;
      const judged = judgeAction(TITLE_MACHINE, { state: from, facts: FACTS }, event, actor);
      expect([judged.possible, judged.reasons.length > 0]).toEqual([to !== null, to === null]);
    },
  );

  it.each<[TitleEvent, Partial<TitleFacts>, string[], string | null]>([
    ["RELEASE", { on: "2020-10-22" }, ["PUBLICITY_NOT_OVER"], "2020-10-23"],
    ["RELEASE", { posted: { on: "2020-09-25", workingDays: 15, lastDay: null } }, ["CALENDAR_NOT_PUBLISHED"], null],
    ["RELEASE", { posted: { on: "2020-10-23", workingDays: null, lastDay: null } }, [], null],
    [
      "RELEASE",
      { posted: { on: "2020-10-24", workingDays: null, lastDay: null } },
      ["PUBLICITY_NOT_OVER"],
      "2020-10-24",
    ],
    ["RELEASE", { posted: null }, ["PUBLICITY_NOT_OVER"], null],
    ["RELEASE", { objected: true, on: "2020-10-22" }, ["PUBLICITY_NOT_OVER", "OBJECTION_OPEN"], null],
    ["RELEASE", { twinInForce: true }, ["ALREADY_IN_FORCE"], null],
    ["RELEASE", { publishedOn: "2020-10-23" }, ["ALREADY_RELEASED"], null],
    ["RELEASE", { on: "2020-10-24" }, ["DAY_OUT_OF_ORDER"], "2020-10-24"],
    ["RELEASE", { lastStepOn: "2020-10-23" }, [], null],
    ["POST", { rankingState: "REPORTED" }, ["RANKING_NOT_AUDITED"], null],
    ["POST", { consentOn: "2020-10-23" }, [], null],
    ["POST", { consentOn: "2020-10-24" }, ["CONSENT_AFTER_PUBLICITY"], "2020-10-24"],
    ["POST", { consentOn: null }, ["CONSENT_AFTER_PUBLICITY"], null],
    ["POST", { consentOn: null, consentAsked: false }, [], null],
    ["POST", { banned: true }, ["ENTERPRISE_BANNED"], null],
    ["POST", { workingDays: 14 }, ["PUBLICITY_LENGTH"], null],
    ["POST", { workingDays: 16 }, [], null],
    ["POST", { workingDays: 16, moreDaysAllowed: false }, ["PUBLICITY_LENGTH"], null],
    ["POST", { workingDays: 5, daysAsked: null }, [], null],
    ["WITHDRAW", { ended: true }, ["TITLE_ENDED"], null],
    ["WITHDRAW", { lastStepOn: "2020-10-24" }, ["DAY_OUT_OF_ORDER"], "2020-10-24"],
  ])("%s with %j is refused for %j, until %s", (event, facts, codes, notBefore) => {
    const judged = judge(event, facts, event === "WITHDRAW" ? "the enterprise" : "the working body");
    expect([judged.reasons.map(({ code }) => code), judged.notBefore]).toEqual([codes, notBefore]);
  });

  it("lets whoever the scheme's text says publish, and not the other body", () => {
    const tianjin = { publisherRole: "EVALUATION_BODY" };
    expect(judge("RELEASE", tianjin, "the evaluation body").possible).toBe(true);
    expect(judge("RELEASE", tianjin, "the working body").possible).toBe(false);
    expect(judge("RELEASE", { publisherRole: null }, "the working body").possible).toBe(false);
    expect(judge("RELEASE", { ...tianjin, evaluationBody: null }, "the evaluation body").possible).toBe(false);
  });
});
