import { type ProcedureRefusal, refusal } from "../../../../shared/server/procedure/procedure-answer.ts";
import type { Bilingual } from "../../../../shared/values/procedure/state-machine.ts";
import type { StoredConformityReport } from "../../persistence/rankings/entry-row.ts";
import type { RankingOnDay } from "../../persistence/rankings/ranking-row.ts";
import type { ConformityReportErrorCode, RankingErrorCode } from "../generated/types.ts";

export type RankingRefusal = ProcedureRefusal<RankingErrorCode, RankingOnDay>;
export type ConformityReportRefusal = ProcedureRefusal<ConformityReportErrorCode, StoredConformityReport>;

const MESSAGES = {
  NOT_ON_RECORD: { ZH: "没有可见的此项记录。", EN: "Nothing that the caller may see has this id." },
  CONFLICT: {
    ZH: "此项已被他人更改，请按现状办理。",
    EN: "Somebody has changed it since it was seen; look at how it stands and ask again.",
  },
  STATE_DOES_NOT_ALLOW: {
    ZH: "当前状态不允许此操作。",
    EN: "The procedure has no such step from the present state.",
  },
  NOT_FOR_THIS_CALLER: { ZH: "此操作由其他主体办理。", EN: "By the procedure somebody else does this." },
  BODY_NOT_ANNOUNCED: {
    ZH: "评估机构未公布，或已暂停、退出。",
    EN: "The evaluation body is not announced, or it is suspended or has left.",
  },
  CATEGORY_RANKED_ALREADY: {
    ZH: "该类别本年度已有排行榜。",
    EN: "The scheme has a ranking of this category and year already.",
  },
  NO_CANDIDATE_NAMED: { ZH: "未列出参评声明。", EN: "No declaration is named." },
  CANDIDATES_CHANGED: {
    ZH: "计算期间参评资料多次变动，请重新计算。",
    EN: "What the ranking is computed from changed again and again while it was; ask again.",
  },
  DAY_OUT_OF_ORDER: { ZH: "报告日期不得晚于今天。", EN: "A report is not dated later than today." },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A refusal by its code. */
export function rankingRefusal<Code extends keyof typeof MESSAGES>(
  code: Code,
  field: string,
): ProcedureRefusal<Code, never> {
  return refusal(code, field, MESSAGES[code]);
}

/** The refusal of somebody who saw a thing as it no longer is. */
export function conflictWith<Thing>(field: string, current: Thing | null): ProcedureRefusal<"CONFLICT", Thing> {
  return { ...rankingRefusal("CONFLICT", field), current };
}
