import { type ProcedureRefusal, refusal } from "../../../../shared/server/procedure/procedure-answer.ts";
import type { Bilingual } from "../../../../shared/values/procedure/state-machine.ts";
import type { IncidentOnDay, SummaryReportOnDay, WorkSummaryOnDay } from "../../domain/statistics/work-reports.ts";
import type { PublishedStatistic } from "../../persistence/statistics/published-statistics.ts";
import type {
  IncidentErrorCode,
  StatisticErrorCode,
  SummaryReportErrorCode,
  WorkSummaryErrorCode,
} from "../generated/types.ts";

export type StatisticRefusal = ProcedureRefusal<StatisticErrorCode, PublishedStatistic>;
export type WorkSummaryRefusal = ProcedureRefusal<WorkSummaryErrorCode, WorkSummaryOnDay>;
export type SummaryReportRefusal = ProcedureRefusal<SummaryReportErrorCode, SummaryReportOnDay>;
export type IncidentRefusal = ProcedureRefusal<IncidentErrorCode, IncidentOnDay>;

const MESSAGES = {
  NOT_ON_RECORD: { ZH: "没有此项记录。", EN: "There is none with this id that you work with." },
  FIGURE_NOT_KEPT: {
    ZH: "此地没有本地制度，无从统计此项。",
    EN: "The division has no scheme of its own of which this could be counted.",
  },
  DIVISION_NOT_ON_RECORD: { ZH: "没有此行政区划。", EN: "No division has this code." },
  NOT_KNOWN_YET: { ZH: "所述时间尚未到来。", EN: "The day or the instant lies ahead." },
  SUMMARY_MISSING: { ZH: "未列明所汇总的工作总结。", EN: "A report names the summaries that it aggregates." },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A refusal by its code. */
export function statisticsRefusal<Code extends keyof typeof MESSAGES>(
  code: Code,
  field: string,
): ProcedureRefusal<Code, never> {
  return refusal(code, field, MESSAGES[code]);
}

/** The refusal of somebody who saw a thing as it no longer is. */
export function conflict<Thing>(field: string, current: Thing | null): ProcedureRefusal<"CONFLICT", Thing> {
  return {
    ...refusal("CONFLICT", field, {
      ZH: "此项已被他人更改，请按现状办理。",
      EN: "Somebody has changed it since it was seen; look at how it stands and ask again.",
    }),
    current,
  };
}
