import type { Language } from "../kit/language.tsx";

const NAMES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  "credit-review": { ZH: "授信审查", EN: "Credit review" },
  "loan-monitoring": { ZH: "贷后监测", EN: "Loan monitoring" },
  "procurement-evaluation": { ZH: "采购评审", EN: "Procurement evaluation" },
  "award-evaluation": { ZH: "奖项评审", EN: "Award evaluation" },
  "subsidy-review": { ZH: "补助审核", EN: "Subsidy review" },
  supervision: { ZH: "监督管理", EN: "Supervision" },
  audit: { ZH: "审计", EN: "Audit" },
  "own-affairs": { ZH: "本单位事务", EN: "Own affairs" },
};

/** What questions are for, in words; the provider's own code where it is not one of the hub's. */
export function purposeName(purpose: string, language: Language): string {
  return NAMES[purpose]?.[language] ?? purpose;
}
