import { EVIDENCE } from "../years/exit-office.ts";

/** Who usually takes a step. */
export type Usual = "officer" | "workingBody" | "evaluationBody" | "ecology" | "theEnterprise" | "nobody";

/** A mutation that takes a step of a machine with a thing that is there. */
export interface Move {
  readonly machine: string;
  readonly event: string;
  readonly name: string;
  /** What the thing is called in the input. */
  readonly as: string;
  readonly by: readonly Usual[];
  /** The rest of the input; one of several at random. */
  readonly more?: readonly Readonly<Record<string, unknown>>[];
}

type Row = readonly [event: string, name: string, by: readonly Usual[], ...more: Record<string, unknown>[]];

const REASON = { reason: "示例理由" };
const REASONS = { reasons: "示例理由" };
const TESTED = { tester: "示例质检院", reportNumber: "W1" };
const MEETS = [{ name: "水浸出物", unit: "%", value: "45" }];
const BELOW = [{ name: "水浸出物", unit: "%", value: "34" }];
const SENT = { sentTo: "某局", reference: "函第1号" };
const HANDLERS = ["workingBody", "officer"] as const;
const PAPER = { paper: { name: "同意书.pdf", sha256: "b".repeat(64) } };

/** The moves of each machine, in the order of a life. */
export const MOVES: readonly Move[] = [
  ...of("evaluation_body", "body", [
    ["PASS_FORMAL_CHECK", "evaluationBodyFormalCheckPass", ["workingBody"]],
    ["PASS_EXPERT_REVIEW", "evaluationBodyExpertReviewPass", ["workingBody"]],
    ["REFUSE", "evaluationBodyRefuse", ["workingBody"], REASON],
    ["SUSPEND", "evaluationBodySuspend", HANDLERS, REASON],
    ["RESUME", "evaluationBodyResume", HANDLERS],
  ]),
  ...of("body_case", "case", [
    ["HEAR", "bodyCaseHear", HANDLERS, { statement: "陈述" }],
    ["DISMISS", "bodyCaseDismiss", HANDLERS, REASON],
  ]),
  ...of("expert_task", "task", [
    ["GIVE_OPINION", "expertOpinionRecord", ["workingBody"], { opinion: "FAVOURABLE", text: "意见" }],
    ["GIVE_OPINION", "expertOpinionRecord", ["workingBody"], { opinion: "UNFAVOURABLE", text: "意见" }],
    ["CANCEL", "expertTaskCancel", ["workingBody"], REASON],
  ]),
  ...of("evaluation_scheme", "evaluationScheme", [
    ["SUBMIT", "evaluationSchemeSubmit", ["evaluationBody"]],
    ["PASS_FORMAL_CHECK", "evaluationSchemePassFormalCheck", ["workingBody"]],
    ["PASS_EXPERT_REVIEW", "evaluationSchemePassExpertReview", ["workingBody"]],
    ["RETURN", "evaluationSchemeReturn", ["workingBody"], REASON],
    ["USE", "rankingOpen", ["evaluationBody"]],
  ]),
  ...of("ranking", "ranking", [
    ["REPORT", "rankingReport", ["evaluationBody"], { text: "报告" }],
    ["AUDIT", "rankingAudit", ["workingBody"]],
    ["RETURN", "rankingReturn", ["workingBody"], REASONS],
    ["POST", "shortlistPost", ["workingBody"], {}, { workingDays: 15 }, { workingDays: 14 }, { workingDays: 20 }],
  ]),
  ...of("title", "candidate", [
    // Whoever records it for the enterprise has to give the paper; the call is not whole without.
    ["CONSENT", "candidateConsent", ["theEnterprise"], PAPER, {}],
    ["REFUSE_CONSENT", "candidateRefuse", ["theEnterprise"], PAPER, {}],
  ]),
  ...of("title", "title", [["WITHDRAW", "titleWithdraw", ["theEnterprise"]]]),
  ...of("objection", "objection", [
    ["REVIEW", "objectionReview", HANDLERS],
    ["DISMISS", "objectionDismiss", HANDLERS, REASONS],
    ["UPHOLD", "objectionUphold", HANDLERS, REASONS],
  ]),
  ...of("exit_case", "exitCase", [
    ["ADD_EVIDENCE", "exitCaseEvidenceAdd", HANDLERS, { evidence: [EVIDENCE] }],
    ["NOTIFY", "exitCaseNotify", HANDLERS, { text: "告知" }],
    ["REPLY", "exitCaseReply", ["theEnterprise"], { text: "答复" }],
    ["ORDER", "exitCaseOrder", ["workingBody"]],
    ["DECIDE", "exitCaseDecide", ["evaluationBody", "workingBody"], REASON],
    ["DISMISS", "exitCaseDismiss", HANDLERS, REASON],
    ["PUBLICISE", "exitCasePublicise", HANDLERS, { reference: "公告1" }],
    ["REPORT", "exitCaseReport", HANDLERS, SENT],
    ["ENTER_CREDIT", "exitCaseCreditEnter", HANDLERS, SENT],
    ["CLOSE", "exitCaseClose", HANDLERS],
  ]),
  ...of("spot_check_plan", "plan", [
    ["DRAW", "spotCheckPlanDraw", ["officer"]],
    ["PUBLISH", "spotCheckPlanPublish", ["officer"]],
  ]),
  ...of("spot_check", "spotCheck", [
    ["SAMPLE", "spotCheckSample", ["officer"], { product: "示例普洱茶", takenAt: "昆明" }],
    ["TEST", "spotCheckTest", ["officer"], { ...TESTED, measurements: MEETS }, { ...TESTED, measurements: BELOW }],
    ["PASS", "spotCheckPass", ["officer"]],
    ["FALL_SHORT", "spotCheckFallShort", ["officer"]],
    ["ASK_RETEST", "spotCheckRetestAsk", ["theEnterprise"], REASON],
    ["CONFIRM", "spotCheckConfirm", ["officer"]],
    ["DROP", "spotCheckDrop", ["officer"], REASON],
  ]),
  ...of("complaint", "complaint", [
    ["ACCEPT", "complaintAccept", ["officer"]],
    ["REFUSE", "complaintRefuse", ["officer"], REASON],
    ["INVESTIGATE", "complaintInvestigate", ["officer"]],
    ["SUBSTANTIATE", "complaintSubstantiate", ["officer"], { finding: "属实" }],
    ["SUBSTANTIATE", "complaintSubstantiate", ["officer"], { finding: "属实", ground: "BELOW_DECLARED_LEVEL" }],
    ["LEAVE_UNSUBSTANTIATED", "complaintLeaveUnsubstantiated", ["officer"], { finding: "未见证据" }],
    ["CLOSE", "complaintClose", ["officer"], { outcome: "已办结" }],
  ]),
  ...of("declaration", "declaration", [["WITHDRAW", "declarationWithdraw", ["theEnterprise"]]]),
];

function of(machine: string, as: string, rows: readonly Row[]): Move[] {
  return rows.map(([event, name, by, ...more]) => ({ machine, as, event, name, by, ...(more.length > 0 && { more }) }));
}
