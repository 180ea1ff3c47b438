import { randomUUID } from "node:crypto";
import type { SignedInViewer, Viewer } from "../../../shared/access/viewer.ts";
import { COMPLAINT_MACHINE } from "../../../subgraphs/market-regulation/domain/supervision/complaint-machine.ts";
import { SPOT_CHECK_MACHINE } from "../../../subgraphs/market-regulation/domain/supervision/spot-check-machine.ts";
import { SPOT_CHECK_PLAN_MACHINE } from "../../../subgraphs/market-regulation/domain/supervision/spot-check-plan-machine.ts";
import { everyAttempt } from "../../subgraphs/market-regulation/procedure-tables.ts";
import { CAST, enterpriseIdentity, useRegisterWorld } from "../../subgraphs/market-regulation/register-world.ts";
import { BELOW, type Declared, MEETS, type Moved, SupervisionOffice } from "./supervision-office.ts";

/** The officer tries everything; of what the table lets happen, everybody else tries it too. */
function worthTrying<State, Event>(
  machine: { readonly transitions: readonly { readonly from: State | null; readonly event: Event }[] },
  { from, event, who }: { readonly from: State | null; readonly event: Event; readonly who: string },
): boolean {
  return who === "the officer" || machine.transitions.some((row) => row.from === from && row.event === event);
}

const withOfficersScope = (viewer: SignedInViewer): SignedInViewer => ({
  ...viewer,
  scopes: new Set([...viewer.scopes, "register:officer", "register:declare"]),
});

describe("Every step of supervision, from every state, by everybody, through the department", () => {
  const world = useRegisterWorld();
  const office = new SupervisionOffice(world);
  let of: Declared;

  beforeEach(async () => {
    of = await office.declared("530822");
  });

  const everybody = (): Record<string, Viewer> => ({
    "the officer": CAST.officer,
    "an officer of another place": CAST.officerOfTianjin,
    "the enterprise": of.viewer,
    "another enterprise": enterpriseIdentity("91350100M000100Y43"),
    nobody: CAST.nobody,
    ecology: withOfficersScope(CAST.ecology),
    "the working body": withOfficersScope(CAST.workingBody),
    "the evaluation body": withOfficersScope(CAST.evaluationBody),
    bank: CAST.bank,
    auditor: CAST.auditor,
  });
  const WHO = [
    "the officer",
    "an officer of another place",
    "the enterprise",
    "another enterprise",
    "nobody",
    "ecology",
    "the working body",
    "the evaluation body",
    "bank",
    "auditor",
  ];

  /** Attempts a step; whether it was taken. A denial leaves every step as it was. */
  async function taken(who: string, name: string, input: object): Promise<boolean> {
    const count = async () => (await world.rows("select count(*) from register.procedure_step"))[0]?.count;
    const before = await count();
    const viewer = everybody()[who] ?? CAST.nobody;
    const answer = await office.attempt(viewer, name, input).catch((error: Error) => error);
    const done = !(answer instanceof Error) && answer.errors.length === 0;
    if (!done) expect(await count()).toBe(before);
    return done;
  }

  const CHECK_INPUT: Readonly<Record<string, [string, object]>> = {
    SAMPLE: ["spotCheckSample", { product: "示例普洱茶饼", takenAt: "昆明" }],
    TEST: ["spotCheckTest", { tester: "示例质检院", reportNumber: "W1", measurements: MEETS }],
    RETEST: ["spotCheckRetest", { tester: "示例质检院", reportNumber: "W2", measurements: MEETS }],
    PASS: ["spotCheckPass", {}],
    FALL_SHORT: ["spotCheckFallShort", {}],
    ASK_RETEST: ["spotCheckRetestAsk", { reason: "样品受潮" }],
    CONFIRM: ["spotCheckConfirm", {}],
    DROP: ["spotCheckDrop", { reason: "企业停产" }],
  };

  async function checkIn(state: string, measurements: object[]): Promise<Moved> {
    const move = (name: string, check: Moved, viewer: Viewer = CAST.officer, input: object = {}) =>
      office.moveCheck(name, check, { on: "2021-06-11", ...input }, viewer);
    const check = await office.check(of);
    if (state === "PLANNED") return check;
    if (state === "DROPPED") return move("spotCheckDrop", check, CAST.officer, { reason: "企业停产" });
    const sampled = await office.sampled(check);
    if (state === "SAMPLED") return sampled;
    if (state === "PASSED") return move("spotCheckPass", await office.test(sampled, MEETS));
    if (state === "TESTED") return office.test(sampled, measurements);
    const below = await move("spotCheckFallShort", await office.test(sampled, BELOW));
    if (state === "BELOW_DECLARED") return below;
    if (state === "CONFIRMED") return move("spotCheckConfirm", below);
    const asked = await move("spotCheckRetestAsk", below, of.viewer, { reason: "样品受潮" });
    return state === "RETEST_ASKED" ? asked : office.test(asked, measurements, "2021-06-12", "spotCheckRetest");
  }

  it.each(
    everyAttempt(SPOT_CHECK_MACHINE, WHO, (who, event) =>
      event === "ASK_RETEST" ? who === "the enterprise" : event !== "DRAW" && who === "the officer",
    ).filter((each) => each.from !== null && each.event !== "DRAW" && worthTrying(SPOT_CHECK_MACHINE, each)),
  )("a spot check from $from, $event by $who leads to $to", async ({ from, event, who, to }) => {
    const check = await checkIn(from ?? "PLANNED", event === "PASS" ? MEETS : BELOW);
    const [name, input] = CHECK_INPUT[event] ?? ["", {}];
    expect(await taken(who, name, { spotCheck: check.id, ifRevision: check.revision, ...input })).toBe(to !== null);
    const { data } = await world.ask(CAST.officer, `{ spotCheck(id: "${check.id}") { state } }`);
    expect(data?.spotCheck).toEqual({ state: to ?? from });
  });

  const COMPLAINT_INPUT: Readonly<Record<string, [string, object]>> = {
    ACCEPT: ["complaintAccept", {}],
    REFUSE: ["complaintRefuse", { reason: "不属于职责" }],
    TAKE_OVER: ["complaintTakeOver", {}],
    INVESTIGATE: ["complaintInvestigate", {}],
    SUBSTANTIATE: ["complaintSubstantiate", { finding: "属实" }],
    LEAVE_UNSUBSTANTIATED: ["complaintLeaveUnsubstantiated", { finding: "未见证据" }],
    CLOSE: ["complaintClose", { outcome: "已办结" }],
  };
  const colleague = { ...CAST.officer, subject: "a colleague" };

  async function complaintIn(state: string): Promise<Moved> {
    const path: Record<string, string[]> = {
      RECEIVED: [],
      ACCEPTED: ["ACCEPT"],
      REFUSED: ["REFUSE"],
      INVESTIGATING: ["ACCEPT", "INVESTIGATE"],
      SUBSTANTIATED: ["ACCEPT", "INVESTIGATE", "SUBSTANTIATE"],
      UNSUBSTANTIATED: ["ACCEPT", "INVESTIGATE", "LEAVE_UNSUBSTANTIATED"],
      CLOSED: ["ACCEPT", "INVESTIGATE", "SUBSTANTIATE", "CLOSE"],
    };
    let complaint = await office.recorded("ENTERPRISE", of.uscc);
    for (const event of path[state] ?? []) {
      const [name, input] = COMPLAINT_INPUT[event] ?? ["", {}];
      complaint = await office.moveComplaint(name, complaint, input, colleague);
    }
    return complaint;
  }

  it.each(
    everyAttempt(COMPLAINT_MACHINE, WHO, (who) => who === "the officer").filter(
      (each) => each.from !== null && each.event in COMPLAINT_INPUT && worthTrying(COMPLAINT_MACHINE, each),
    ),
  )("a complaint from $from, $event by $who leads to $to", async ({ from, event, who, to }) => {
    const complaint = await complaintIn(from ?? "RECEIVED");
    const [name, input] = COMPLAINT_INPUT[event] ?? ["", {}];
    expect(await taken(who, name, { complaint: complaint.id, ifRevision: complaint.revision, ...input })).toBe(
      to !== null,
    );
    const { data } = await world.ask(CAST.officer, `{ complaint(id: "${complaint.id}") { state } }`);
    expect(data?.complaint).toEqual({ state: to ?? from });
  });

  it.each(WHO)("a complaint is recorded for others by the officer alone: %s", async (who) => {
    const input = {
      source: "MEDIA",
      subjectKind: "ENTERPRISE",
      subject: of.uscc,
      text: "宣传不符",
      idempotencyKey: randomUUID(),
    };
    expect(await taken(who, "complaintRecord", input)).toBe(who === "the officer");
  });

  it.each(
    everyAttempt(SPOT_CHECK_PLAN_MACHINE, WHO, (who) => who === "the officer").filter(
      (each) => each.event !== "PLAN" && worthTrying(SPOT_CHECK_PLAN_MACHINE, each),
    ),
  )("a plan from $from, $event by $who leads to $to", async ({ from, event, who, to }) => {
    const plan =
      from === null ? { id: randomUUID(), revision: 1, state: "" } : await office.plan({ jurisdiction: "530822" });
    let revision = plan.revision;
    if (from === "DRAWN" || from === "PUBLISHED") {
      await office.draw(plan);
      revision += 1;
    }
    if (from === "PUBLISHED") {
      await office.step(CAST.officer, "spotCheckPlanPublish", { plan: plan.id, ifRevision: revision });
      revision += 1;
    }
    const name = event === "DRAW" ? "spotCheckPlanDraw" : "spotCheckPlanPublish";
    expect(await taken(who, name, { plan: plan.id, ifRevision: revision })).toBe(to !== null);
    const { data } = await world.ask(CAST.nobody, `{ spotCheckPlan(id: "${plan.id}") { state } }`);
    expect(data?.spotCheckPlan).toEqual(from === null ? null : { state: to ?? from });
  });
});
