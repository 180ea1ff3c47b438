import { addDays, type CivilDate, parseCivilDate } from "../../../shared/values/civil-date.ts";
import type { Scene, Stage } from "./scene.ts";

const BANK = "bank-of-example";
const OF_YUNNAN = "peoples-bank@530000";
const RATING = "development-and-reform@510800";

/** How far a bank takes a credit, on one day. */
interface Credit {
  readonly uscc: string;
  readonly jurisdiction: string;
  readonly on: string;
  readonly ends: "APPLIED" | "APPROVED" | "DECLINED" | "OUTSTANDING" | "CLOSED";
  readonly band: string;
}

// Two of these loans lose their titles later: what the bank is alerted of.
const CREDITS: readonly Credit[] = [
  { uscc: "91530111LEADR7115E", jurisdiction: "530000", on: "2026-05-20", ends: "OUTSTANDING", band: "M5_TO_10M" },
  { uscc: "91530111LEADR7174H", jurisdiction: "530000", on: "2026-03-02", ends: "OUTSTANDING", band: "M1_TO_5M" },
  { uscc: "91120116LEADR8214H", jurisdiction: "120000", on: "2026-05-20", ends: "CLOSED", band: "BELOW_1M" },
  { uscc: "91120116LEADR81188", jurisdiction: "120000", on: "2026-05-20", ends: "APPROVED", band: "M10_TO_50M" },
  { uscc: "91110115LEADR6139C", jurisdiction: "110000", on: "2026-05-20", ends: "APPLIED", band: "M1_TO_5M" },
  { uscc: "91510802LEADR51953", jurisdiction: "510800", on: "2026-05-20", ends: "DECLINED", band: "M1_TO_5M" },
];

/** Lenders with products, credit cases in every state, a risk warning, a model with an evaluation. */
export const bankScene: Scene = {
  name: "bank",
  async play(stage) {
    await putLendersOnRecord(stage);
    await warnAndEvaluate(stage);
    for (const credit of CREDITS) await reportCredit(stage, credit);
  },
};

async function putLendersOnRecord(stage: Stage): Promise<void> {
  const from = notAfterToday(stage, "2026-01-01");
  const lender = { ifRevision: 0, division: "530100", from };
  const first = { ...lender, tenant: BANK, uscc: "91530100LEADR8011M", name: "示例银行", kind: "CITY_BANK" };
  await stage.mutate(OF_YUNNAN, "creditInstitutionState", first, "institution { id }");
  const branch = { tenant: BANK, ifRevision: 0, from };
  await stage.mutate(
    OF_YUNNAN,
    "creditBranchState",
    { ...branch, code: "dali", name: "大理支行", division: "532901" },
    "branch { id }",
  );
  await stage.mutate(
    "financial-supervision@110000",
    "creditBranchState",
    { ...branch, code: "haidian", name: "北京海淀支行", division: "110108" },
    "branch { id }",
  );
  const product = { ifRevision: 0, from, leadersOnly: true };
  await stage.mutate(
    "bank",
    "creditProductState",
    {
      ...product,
      code: "leader-loan",
      name: "领跑者贷",
      summary: "面向企业标准领跑者的信用贷款。",
      divisions: ["530000", "120000", "510800"],
      largestBand: "M5_TO_10M",
    },
    "product { id }",
  );
  await stage.mutate(
    "bank",
    "creditProductState",
    {
      ...product,
      code: "small-leader",
      name: "中小微领跑者贷",
      summary: "面向北京中小微领跑者的流动资金贷款。",
      divisions: ["110000"],
      largestBand: "M1_TO_5M",
    },
    "product { id }",
  );
}

async function warnAndEvaluate(stage: Stage): Promise<void> {
  const until = addDays(parseCivilDate(stage.today), 365);
  const authorised = { institution: BANK, scope: "RISK", until };
  await stage.mutate("enterprise-2", "creditAuthorisationGrant", authorised, "authorisation { id }");
  const warning = {
    uscc: "91530111LEADR7174H",
    jurisdiction: "530000",
    ground: "FINANCES",
    statement: "多笔债务逾期，已列入重点关注。",
    source: "示例社会信用平台",
  };
  await stage.mutate("development-and-reform@530000", "creditRiskWarningIssue", warning, "riskWarning { id }");
  const model = {
    jurisdiction: "510800",
    sector: "INDUSTRY",
    version: "2026",
    name: "工业领跑者信用评价模型",
    indicators: [
      { code: "debt", name: "资产负债率", unit: "%", weight: "60", bands: DEBT_BANDS },
      { code: "quality", name: "近三年抽查合格率", unit: "%", weight: "40", bands: QUALITY_BANDS },
    ],
    grades: [
      { from: "0", grade: "C" },
      { from: "60", grade: "B" },
      { from: "80", grade: "A" },
    ],
    on: notAfterToday(stage, "2026-01-01"),
  };
  const { creditModel } = await stage.mutate(RATING, "creditModelPublish", model, "creditModel { id }");
  const evaluation = {
    uscc: "91510802LEADR511X5",
    creditModel: idOf(creditModel),
    agency: "示例信用评价机构",
    source: "2025 年度财务报告",
    values: [
      { code: "debt", value: "45.5" },
      { code: "quality", value: "98" },
    ],
  };
  await stage.mutate(RATING, "creditEvaluationRecord", evaluation, "creditEvaluation { id }");
}

const DEBT_BANDS = [{ points: "100" }, { from: "50", points: "70" }, { from: "80", points: "20" }];
const QUALITY_BANDS = [{ points: "0" }, { from: "90", points: "80" }, { from: "98", points: "100" }];

async function reportCredit(stage: Stage, { uscc, jurisdiction, on: day, ends, band }: Credit): Promise<void> {
  const on = notAfterToday(stage, day);
  const asked = { uscc, jurisdiction, validOn: on, purpose: "credit-review", legalBasis: "商业银行法第35条" };
  const { decision } = await stage.mutate("bank", "creditDecisionIssue", asked, "decision { id }");
  const begun = await stage.mutate("bank", "creditCaseCheck", { decision: idOf(decision) }, "creditCase { id }");
  let revision = 1;
  const step = async (mutation: string, more: object) => {
    const input = { case: idOf(begun.creditCase), ifRevision: revision, on, ...more };
    await stage.mutate("bank", mutation, input, "creditCase { id }");
    revision += 1;
  };
  await step("creditCaseApply", { band });
  if (ends === "APPLIED") return;
  if (ends === "DECLINED") return step("creditCaseDecline", {});
  await step("creditCaseApprove", { band });
  if (ends === "APPROVED") return;
  await step("creditCasePayOut", {});
  if (ends === "CLOSED") await step("creditCaseClose", {});
}

function notAfterToday({ today }: Stage, day: string): CivilDate {
  return parseCivilDate(day < today ? day : today);
}

function idOf(thing: unknown): string {
  if (typeof thing !== "object" || thing === null || !("id" in thing))
    throw new Error("A thing with an id was expected.");
  return String(thing.id);
}
