import type { Language } from "../../../../shared/values/decision/messages.ts";
import type { PolicyFinding } from "../../../../shared/values/decision/rules/policy-provides.ts";
import type { Bilingual } from "../../../../shared/values/procedure/state-machine.ts";
import type { SubsidyProvision } from "../generated/types.ts";

/** What the notices say of a subsidy in a jurisdiction on a day. */
export interface PolicyOnDay {
  readonly jurisdiction: string;
  readonly finding: PolicyFinding;
}

/** In one word. */
export function provisionOf({ condition }: PolicyFinding): SubsidyProvision {
  if (condition.truth === true) return "PRIORITY";
  if (condition.truth === false) return "NONE";
  return condition.grounds.some(({ reason }) => reason === "POLICY_TO_BE_STUDIED") ? "TO_BE_STUDIED" : "UNKNOWN";
}

/** In one sentence. */
export function provisionMessage(finding: PolicyFinding, language: Language): string {
  return SENTENCES[provisionOf(finding)][language];
}

const SENTENCES: Readonly<Record<SubsidyProvision, Bilingual>> = {
  PRIORITY: {
    ZH: "现有补助资金优先支持领跑者企业和提供评估、对标方案的服务机构；金额由项目另定。",
    EN: "An existing subsidy supports leaders and the bodies that supply schemes first; amounts are for each programme.",
  },
  TO_BE_STUDIED: {
    ZH: "文件已提出研究补助办法，补助标准和金额尚未确定。",
    EN: "The notice announces that a subsidy will be studied; neither its terms nor its amount are set.",
  },
  NONE: { ZH: "当日政策没有补助措施。", EN: "The notices provide no subsidy on the day." },
  UNKNOWN: {
    ZH: "枢纽未收录该地区的政策，无法判定。",
    EN: "The hub holds no notice of the jurisdiction; it cannot tell.",
  },
};
