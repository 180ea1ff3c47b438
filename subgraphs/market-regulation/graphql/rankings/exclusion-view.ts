import type { Citation } from "../../../../shared/values/policy.ts";
import type { Bilingual } from "../../../../shared/values/procedure/state-machine.ts";
import type { ExclusionCode, ExclusionReason } from "../../domain/rankings/ranking.ts";

/** Why a declaration is not ranked, with the scheme whose notice asks for it. */
export interface ExclusionReasonView extends ExclusionReason {
  readonly scheme: string;
}

/** The words of a reason in each language. */
export function exclusionMessage({ code, indicator }: ExclusionReason): Bilingual {
  const { ZH, EN } = MESSAGES[code];
  return indicator === null
    ? { ZH: `${ZH}。`, EN: `${EN}.` }
    : { ZH: `${ZH}：${indicator}。`, EN: `${EN}: ${indicator}.` };
}

const MESSAGES: Readonly<Record<ExclusionCode, Bilingual>> = {
  NOT_IN_EFFECT: { ZH: "声明当日非现行有效", EN: "The declaration is not in effect on the day" },
  ENTERPRISE_BANNED: { ZH: "企业当日处于禁入期", EN: "The enterprise is banned from the scheme on the day" },
  NOT_REGISTERED_IN_JURISDICTION: {
    ZH: "企业当日不在制度要求的辖区登记注册",
    EN: "The enterprise is not registered where the scheme asks for it on the day",
  },
  INDICATOR_MISSING: { ZH: "未声明必备指标", EN: "A required indicator is not declared" },
  UNIT_DIFFERS: { ZH: "指标计量单位与评估方案不同", EN: "The unit is not that of the evaluation scheme" },
  DIRECTION_DIFFERS: { ZH: "指标方向与评估方案不同", EN: "The direction is not that of the evaluation scheme" },
  NOT_STRICTER_THAN_BASELINE: {
    ZH: "未严于国家标准、行业标准：没有严于基准的核心指标，或有指标低于基准",
    EN: "Not stricter than national and industry standards: no core indicator is stricter, or one indicator is weaker",
  },
  BASELINE_NOT_KNOWN: {
    ZH: "无法与国家标准、行业标准比较：没有基准值，或基准值的单位、方向不同",
    EN: "It cannot be compared with national and industry standards: no baseline is on record, or one has another unit or direction",
  },
};

/** The clauses that ask for it: those of the scheme's own notice. */
export function exclusionCitations({ scheme, code }: ExclusionReasonView): readonly Citation[] {
  if (scheme === "530000") return YUNNAN[code];
  return scheme === "120000" ? TIANJIN[code] : [];
}

const yunnan = (clause: string, basis: Citation["basis"] = "TEXT"): Citation => ({
  document: "yunnan-2020-9",
  clause,
  basis,
});
const tianjin = (clause: string, basis: Citation["basis"] = "TEXT"): Citation => ({
  document: "tianjin-2021",
  clause,
  basis,
});

const BY_THE_SCHEME = [yunnan("§3(2)"), yunnan("§3(4)4")];
const STRICTER = [yunnan("§3(4)4"), yunnan("§3(4)4", "INTERPRETATION")];

const YUNNAN: Readonly<Record<ExclusionCode, readonly Citation[]>> = {
  NOT_IN_EFFECT: [yunnan("§2 target 1")],
  ENTERPRISE_BANNED: [yunnan("§3(6)¶2")],
  NOT_REGISTERED_IN_JURISDICTION: [yunnan("§2 lead"), yunnan("§2 lead", "INTERPRETATION")],
  INDICATOR_MISSING: BY_THE_SCHEME,
  UNIT_DIFFERS: BY_THE_SCHEME,
  DIRECTION_DIFFERS: BY_THE_SCHEME,
  NOT_STRICTER_THAN_BASELINE: STRICTER,
  BASELINE_NOT_KNOWN: STRICTER,
};

// Tianjin's text encourages what is stricter and lets bodies evaluate; that it is asked for is the hub's reading.
const TIANJIN: Readonly<Record<ExclusionCode, readonly Citation[]>> = {
  NOT_IN_EFFECT: [tianjin("§3(1)1 ¶1")],
  ENTERPRISE_BANNED: [],
  NOT_REGISTERED_IN_JURISDICTION: [],
  INDICATOR_MISSING: [tianjin("§3(3)2")],
  UNIT_DIFFERS: [tianjin("§3(3)2")],
  DIRECTION_DIFFERS: [tianjin("§3(3)2")],
  NOT_STRICTER_THAN_BASELINE: [tianjin("§3(1)1 ¶1", "INTERPRETATION")],
  BASELINE_NOT_KNOWN: [tianjin("§3(1)1 ¶1", "INTERPRETATION")],
};
