import type { SignedInViewer } from "../../../shared/access/viewer.ts";
import { civilDateInShanghai } from "../../../shared/values/civil-date.ts";
import { CREDIT_CASE_STATES, type CreditCaseState } from "../../../subgraphs/credit/domain/loans/credit-case.ts";
import { CREDIT_CASE_MACHINE } from "../../../subgraphs/credit/domain/loans/credit-case-machine.ts";
import { useDeskWorld } from "../../harness/desk-world.ts";
import {
  BANK,
  DAY,
  HISTORY,
  LEADER,
  LoanClerk,
  OTHER_BANK,
  OVERSEER,
  type SeenCase,
  WITHOUT_TITLE,
} from "./loan-clerk.ts";

/** A leader about whom nothing else is decided here. */
const MEDIUM = { uscc: "91110105LEADR61200", jurisdiction: "110000" };

const WHOLE = `id uscc decision state stateSince revision
  application { product branch division band appliedOn }
  approval { decision title band decidedOn }
  loan { band division title paidOutOn closedOn }`;

const STEPS = {
  APPLY: ["creditCaseApply", { band: "M1_TO_5M", on: DAY }],
  APPROVE: ["creditCaseApprove", { band: "M1_TO_5M", on: DAY }],
  DECLINE: ["creditCaseDecline", { on: DAY }],
  PAY_OUT: ["creditCasePayOut", { on: DAY }],
  CORRECT: ["creditCaseCorrect", { band: "M5_TO_10M" }],
  CLOSE: ["creditCaseClose", { on: DAY }],
} as const;

describe("A credit as its bank reports it", () => {
  const world = useDeskWorld(HISTORY);
  const clerk = new LoanClerk(world);
  const inState = new Map<CreditCaseState, SeenCase>();

  beforeAll(async () => {
    await clerk.found();
    for (const state of CREDIT_CASE_STATES) inState.set(state, await clerk.inState(state));
  }, 60_000);

  const look = async (id: string, viewer = BANK, asked: Record<string, unknown> = {}) => {
    const text = `query ($id: ID!, $validOn: Date, $knownAt: DateTime) {
      creditCase(id: $id, validOn: $validOn, knownAt: $knownAt) { ${WHOLE} } }`;
    const { data, errors } = await world.ask(viewer, text, { id, ...asked });
    expect(errors).toBeUndefined();
    return data?.creditCase as Record<string, unknown> | null;
  };
  const stepsTaken = async () => Number((await world.rows("credit", "select count(*) from desk.step"))[0]?.count);

  it("from the check to the end of the loan, and on each day as it stood then", async () => {
    const decision = await clerk.decide();
    const checked = await clerk.begin(decision);
    const applied = await clerk.step(checked, "APPLIED");
    const approved = await clerk.step(applied, "APPROVED");
    const paid = await clerk.step(approved, "OUTSTANDING", { on: "2026-03-09" });
    const closed = await clerk.step(paid, "CLOSED", { on: "2026-09-01" });
    expect(await look(closed.id)).toEqual({
      id: closed.id,
      uscc: LEADER.uscc,
      decision,
      state: "CLOSED",
      stateSince: "2026-09-01",
      revision: 5,
      application: { product: null, branch: "kunming", division: "530102", band: "M1_TO_5M", appliedOn: DAY },
      approval: { decision, title: LEADER.title, band: "M1_TO_5M", decidedOn: DAY },
      loan: {
        band: "M1_TO_5M",
        division: "530102",
        title: LEADER.title,
        paidOutOn: "2026-03-09",
        closedOn: "2026-09-01",
      },
    });
    expect(await look(closed.id, BANK, { validOn: "2026-08-31" })).toMatchObject({
      state: "OUTSTANDING",
      loan: { closedOn: null },
    });
    expect(await look(closed.id, BANK, { validOn: "2026-03-08" })).toMatchObject({ state: "APPROVED", loan: null });
    expect(await look(closed.id, BANK, { validOn: "2026-03-01" })).toBeNull();
  });

  it("no other bank sees a case, moves it, or begins one with a decision that is not its own", async () => {
    const seen = inState.get("CHECKED") as SeenCase;
    const taken = await stepsTaken();
    expect(await look(seen.id, OTHER_BANK)).toBeNull();
    const list = await world.ask(OTHER_BANK, "{ creditCases { edges { node { id } } } }");
    expect(list.data).toEqual({ creditCases: { edges: [] } });
    const input = { case: seen.id, ifRevision: 1, band: "M1_TO_5M" };
    expect(await clerk.codes(OTHER_BANK, "creditCaseApply", input)).toEqual(["NOT_ON_RECORD"]);
    const decision = await clerk.decide();
    expect(await clerk.codes(OTHER_BANK, "creditCaseCheck", { decision })).toEqual(["DECISION_NOT_ON_RECORD"]);
    expect(await stepsTaken()).toBe(taken);
  });

  it("a decision begins one case", async () => {
    const decision = await clerk.decide();
    await clerk.begin(decision);
    expect(await clerk.codes(BANK, "creditCaseCheck", { decision })).toEqual(["CASE_ON_RECORD"]);
  });

  it("a credit decision rests on a decision of record about that day and on a title which that one counted", async () => {
    const applied = await clerk.step(await clerk.begin(), "APPLIED");
    const input = { case: applied.id, ifRevision: 2, band: "M1_TO_5M", on: "2026-03-03" };
    expect(await clerk.codes(BANK, "creditCaseApprove", input)).toEqual(["CHECK_OF_ANOTHER_DAY"]);
    const decision = await clerk.decide(BANK, LEADER, "2026-03-03");
    const named = { ...input, decision };
    expect(await clerk.codes(BANK, "creditCaseApprove", { ...named, title: "另一称号" })).toEqual([
      "TITLE_NOT_COUNTED",
    ]);
    const another = await clerk.decide(BANK, WITHOUT_TITLE, "2026-03-03");
    expect(await clerk.codes(BANK, "creditCaseApprove", { ...input, decision: another })).toEqual([
      "DECISION_NOT_ON_RECORD",
    ]);
    expect(await clerk.codes(BANK, "creditCaseApprove", named)).toEqual([]);
    expect(await look(applied.id)).toMatchObject({ approval: { decision, title: LEADER.title } });
  });

  it("a loan to an enterprise for which there is no yes rests on no title", async () => {
    let seen = await clerk.begin(await clerk.decide(BANK, WITHOUT_TITLE));
    for (const to of ["APPLIED", "APPROVED", "OUTSTANDING"] as const) seen = await clerk.step(seen, to);
    expect(await look(seen.id)).toMatchObject({ approval: { title: null }, loan: { title: null } });
  });

  it("a branch or product that the bank does not have on that day is refused", async () => {
    const seen = inState.get("CHECKED") as SeenCase;
    const input = { case: seen.id, ifRevision: 1, band: "M1_TO_5M", branch: "dali", product: "none", on: DAY };
    expect(await clerk.codes(BANK, "creditCaseApply", input)).toEqual(["BRANCH_NOT_ON_RECORD", "PRODUCT_NOT_OFFERED"]);
  });

  it("a repeat is told the same; with another revision it is a conflict that shows how it stands", async () => {
    const seen = await clerk.begin();
    const input = { case: seen.id, ifRevision: 1, band: "BELOW_1M", on: DAY, idempotencyKey: "once" };
    const first = await world.mutate(BANK, "creditCaseApply", input, "creditCase { id revision }");
    const taken = await stepsTaken();
    expect(await world.mutate(BANK, "creditCaseApply", input, "creditCase { id revision }")).toEqual(first);
    const late = { ...input, idempotencyKey: "late" };
    const { errors } = await world.mutate(BANK, "creditCaseApply", late, "__typename", "id state revision");
    expect(errors).toMatchObject([{ code: "CONFLICT", current: { id: seen.id, state: "APPLIED", revision: 2 } }]);
    expect(await stepsTaken()).toBe(taken);
  });

  it("a band is corrected, and what was reported before stays on record for its time", async () => {
    const seen = await clerk.inState("OUTSTANDING");
    const { data } = await world.ask(BANK, `{ creditCase(id: "${seen.id}") { recordedAt } }`);
    const seenThen = data?.creditCase as { recordedAt: string } | undefined;
    await clerk.mutate(BANK, "creditCaseCorrect", { case: seen.id, ifRevision: 4, band: "M10_TO_50M" }, "__typename");
    expect(await look(seen.id)).toMatchObject({ state: "OUTSTANDING", revision: 5, loan: { band: "M10_TO_50M" } });
    expect(await look(seen.id, BANK, { knownAt: seenThen?.recordedAt })).toMatchObject({ loan: { band: "M1_TO_5M" } });
  });

  it.each(
    CREDIT_CASE_STATES.flatMap((state) =>
      (Object.keys(STEPS) as (keyof typeof STEPS)[]).map((event) => [state, event] as const),
    ),
  )("from %s, %s is taken by its bank where the table says so, and by nobody else", async (state, event) => {
    const [name, more] = STEPS[event];
    const row = CREDIT_CASE_MACHINE.transitions.find((each) => each.from === state && each.event === event);
    const seen = inState.get(state) as SeenCase;
    const input = { case: seen.id, ifRevision: seen.revision, ...more };
    const taken = await stepsTaken();
    // Scopes that a provider should never give to an overseer.
    const overseer: SignedInViewer = { ...OVERSEER, tenant: BANK.tenant, scopes: new Set(["credit:report"]) };
    for (const viewer of [OTHER_BANK, overseer])
      expect(await clerk.codes(viewer, name, input)).toEqual(["NOT_ON_RECORD"]);
    await expect(world.mutate({ kind: "PUBLIC" }, name, input, "__typename")).rejects.toThrow("UNAUTHENTICATED");
    if (row === undefined) expect(await clerk.codes(BANK, name, input)).toEqual(["STATE_DOES_NOT_ALLOW"]);
    expect(await stepsTaken()).toBe(taken);
    if (row === undefined) return;
    const fresh = await clerk.inState(state);
    const step = { ...input, case: fresh.id };
    const { creditCase } = await world.mutate(BANK, name, step, "creditCase { state revision }");
    expect(creditCase).toEqual({ state: row.to, revision: fresh.revision + 1 });
  });

  it("what can be done next tells whether the bank has a decision of record on which a credit decision can rest", async () => {
    const applied = await clerk.step(await clerk.begin(await clerk.decide(BANK, MEDIUM)), "APPLIED");
    const taken = await stepsTaken();
    const day = civilDateInShanghai(Date.now());
    const nextOf = async () => {
      const { data } = await world.ask(
        BANK,
        `{ creditCase(id: "${applied.id}") { availableActions { action possible reasons { code } notBefore notAfter } } }`,
      );
      const found = data?.creditCase as { availableActions: { action: string }[] } | undefined;
      return found?.availableActions.find(({ action }) => action === "APPROVE");
    };
    const no = { possible: false, reasons: [{ code: "CHECK_OF_ANOTHER_DAY" }], notBefore: null };
    expect(await nextOf()).toEqual({ action: "APPROVE", ...no, notAfter: DAY });
    const today = { case: applied.id, ifRevision: 2, band: "M1_TO_5M" };
    expect(await clerk.codes(BANK, "creditCaseApprove", today)).toEqual(["CHECK_OF_ANOTHER_DAY"]);
    // Another bank's decision is nothing to rest on, nor is one about another enterprise.
    await clerk.decide(OTHER_BANK, MEDIUM, day);
    await clerk.decide(BANK, WITHOUT_TITLE, day);
    expect(await nextOf()).toEqual({ action: "APPROVE", ...no, notAfter: DAY });
    expect(await stepsTaken()).toBe(taken);
    await clerk.decide(BANK, MEDIUM, "2026-03-20");
    expect(await nextOf()).toEqual({ action: "APPROVE", ...no, notAfter: "2026-03-20" });
    const decision = await clerk.decide(BANK, MEDIUM, day);
    expect(await nextOf()).toMatchObject({ possible: true, reasons: [], notAfter: null });
    expect(await clerk.codes(BANK, "creditCaseApprove", { ...today, decision })).toEqual([]);
  });

  it("what can be done next is what the table says", async () => {
    const { id } = inState.get("APPROVED") as SeenCase;
    const { data } = await world.ask(
      BANK,
      `{ creditCase(id: "${id}") { availableActions { action possible reasons { code } } } }`,
    );
    const found = data?.creditCase as { availableActions: { action: string; possible: boolean }[] } | undefined;
    const possible = found?.availableActions.filter((each) => each.possible);
    expect(possible?.map(({ action }) => action)).toEqual(["PAY_OUT"]);
  });
});
