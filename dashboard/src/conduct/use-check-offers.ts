import {
  type ConductCheckQuery,
  ConductSpotCheckConfirmDocument,
  ConductSpotCheckDropDocument,
  ConductSpotCheckFallShortDocument,
  ConductSpotCheckPassDocument,
  ConductSpotCheckRetestAskDocument,
  ConductSpotCheckRetestDocument,
  ConductSpotCheckSampleDocument,
  ConductSpotCheckTestDocument,
} from "../../generated/conduct.ts";
import type { ActionOffer } from "../kit/actions.tsx";
import { fileIn, optionalTextIn, textIn } from "../kit/filled.ts";
import { useWords, type Words } from "../kit/language.tsx";
import type { StepField } from "../kit/step-fields.tsx";
import type { Filled } from "../kit/step-form.tsx";
import { useStep } from "../kit/use-step.ts";
import { dayField, STEP_WORDS } from "./step-words.ts";

/** A check, as its page asks for it. */
export type Check = NonNullable<ConductCheckQuery["spotCheck"]>;

const WORDS: Words<
  Record<
    | "SAMPLE"
    | "TEST"
    | "PASS"
    | "FALL_SHORT"
    | "ASK_RETEST"
    | "RETEST"
    | "CONFIRM"
    | "DROP"
    | "product"
    | "batch"
    | "takenAt"
    | "tester"
    | "reportNumber"
    | "report"
    | "declared"
    | "retestHelp"
    | "confirmLead"
    | "fallLead",
    string
  >
> = {
  ZH: {
    SAMPLE: "抽样",
    TEST: "登记检验结果",
    PASS: "判定合格",
    FALL_SHORT: "判定未达公开水平",
    ASK_RETEST: "申请复检",
    RETEST: "登记复检结果",
    CONFIRM: "确认未达公开水平",
    DROP: "终止抽查",
    product: "产品及型号",
    batch: "批次",
    takenAt: "抽样地点",
    tester: "检验机构",
    reportNumber: "报告编号",
    report: "检验报告",
    declared: "公开值",
    retestHelp: "复检未测的指标以初检为准。",
    confirmLead: "确认后，对依据该标准的每个有效称号以“抽检未达公开标准水平”立案。",
    fallLead: "判定后企业可申请复检。原文未规定申请期限。",
  },
  EN: {
    SAMPLE: "Take the sample",
    TEST: "Record the test",
    PASS: "Pass",
    FALL_SHORT: "Find it below",
    ASK_RETEST: "Ask for a retest",
    RETEST: "Record the retest",
    CONFIRM: "Confirm it is below",
    DROP: "Drop the check",
    product: "Product and model",
    batch: "Batch",
    takenAt: "Where it was taken",
    tester: "Technical body",
    reportNumber: "Number of the report",
    report: "Report",
    declared: "declared",
    retestHelp: "What a retest does not measure stands as measured first.",
    confirmLead: "Opens an exit case on BELOW_DECLARED_LEVEL for each live title on the standard.",
    fallLead: "The enterprise can then ask for a retest. The texts set no time for it.",
  },
};

/** The steps of a check, from its sample to its end. */
export function useCheckOffers(check: Check): readonly ActionOffer[] {
  return [...useTestOffers(check), ...useFindingOffers(check)];
}

function seen({ id, revision }: Check, filled: Filled) {
  return { spotCheck: id, ifRevision: revision, on: optionalTextIn(filled, "on") };
}

function useTestOffers(check: Check): readonly ActionOffer[] {
  const words = useWords(WORDS);
  const common = useWords(STEP_WORDS);
  const sample = useStep(ConductSpotCheckSampleDocument, (data) => data.spotCheckSample);
  const test = useStep(ConductSpotCheckTestDocument, (data) => data.spotCheckTest);
  const retest = useStep(ConductSpotCheckRetestDocument, (data) => data.spotCheckRetest);
  const on = dayField(common);
  const text = (name: "product" | "batch" | "takenAt" | "tester" | "reportNumber", required = true): StepField => ({
    name,
    label: words[name],
    kind: "text",
    required,
    maxLength: 200,
  });
  const report: StepField = { name: "report", label: words.report, kind: "file" };
  const head = [text("tester"), text("reportNumber"), report];
  const measured = (filled: Filled) => ({
    ...seen(check, filled),
    tester: textIn(filled, "tester"),
    reportNumber: textIn(filled, "reportNumber"),
    reportSha256: fileIn(filled, "report")?.sha256,
    measurements: measurementsIn(filled, check),
  });
  return [
    {
      action: "SAMPLE",
      label: words.SAMPLE,
      fields: [text("product"), text("batch", false), text("takenAt"), on],
      take: (filled) =>
        sample.take({
          ...seen(check, filled),
          product: textIn(filled, "product"),
          batch: optionalTextIn(filled, "batch"),
          takenAt: textIn(filled, "takenAt"),
        }),
    },
    {
      action: "TEST",
      label: words.TEST,
      fields: [...head, ...measurementFields(check, words.declared), on],
      take: (filled) => test.take(measured(filled)),
    },
    {
      action: "RETEST",
      label: words.RETEST,
      lead: words.retestHelp,
      fields: [...head, ...measurementFields(check, words.declared, false), on],
      take: (filled) => retest.take(measured(filled)),
    },
  ];
}

function useFindingOffers(check: Check): readonly ActionOffer[] {
  const words = useWords(WORDS);
  const common = useWords(STEP_WORDS);
  const pass = useStep(ConductSpotCheckPassDocument, (data) => data.spotCheckPass);
  const fallShort = useStep(ConductSpotCheckFallShortDocument, (data) => data.spotCheckFallShort);
  const confirm = useStep(ConductSpotCheckConfirmDocument, (data) => data.spotCheckConfirm);
  const drop = useStep(ConductSpotCheckDropDocument, (data) => data.spotCheckDrop);
  const ask = useStep(ConductSpotCheckRetestAskDocument, (data) => data.spotCheckRetestAsk);
  const on = dayField(common);
  const reason: StepField = { name: "reason", label: common.reason, kind: "long", required: true };
  return [
    { action: "PASS", label: words.PASS, fields: [on], take: (filled) => pass.take(seen(check, filled)) },
    {
      action: "FALL_SHORT",
      label: words.FALL_SHORT,
      lead: words.fallLead,
      fields: [on],
      take: (filled) => fallShort.take(seen(check, filled)),
    },
    {
      action: "ASK_RETEST",
      label: words.ASK_RETEST,
      fields: [reason, on],
      take: (filled) => ask.take({ ...seen(check, filled), reason: textIn(filled, "reason") }),
    },
    {
      action: "CONFIRM",
      label: words.CONFIRM,
      danger: true,
      lead: words.confirmLead,
      fields: [on],
      take: (filled) => confirm.take(seen(check, filled)),
    },
    {
      action: "DROP",
      label: words.DROP,
      danger: true,
      fields: [reason, on],
      take: (filled) => drop.take({ ...seen(check, filled), reason: textIn(filled, "reason") }),
    },
  ];
}

/** One field for each declared indicator; core ones are needed for a finding. */
function measurementFields({ indicators }: Check, declared: string, required = true): readonly StepField[] {
  return indicators.map(({ indicator: { name, unit, value, core } }, index) => ({
    name: `m${index}`,
    label: `${name}${unit === null ? "" : ` (${unit})`}`,
    kind: "decimal",
    required: required && core,
    help: `${declared} ${value}${unit ?? ""}`,
  }));
}

function measurementsIn(filled: Filled, { indicators }: Check) {
  return indicators.flatMap(({ indicator: { name, unit } }, index) => {
    const value = optionalTextIn(filled, `m${index}`);
    return value === undefined ? [] : [{ name, unit, value }];
  });
}
