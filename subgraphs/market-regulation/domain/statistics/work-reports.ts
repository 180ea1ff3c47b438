import type { AsOf } from "./figures.ts";
import type { IncidentState } from "./incident-machine.ts";
import type { SummaryReportState } from "./summary-report-machine.ts";
import type { WorkSummaryState } from "./work-summary-machine.ts";

/** What every report of this desk has, on the day and as known at the instant asked about. */
export interface ReportOnDay extends AsOf {
  readonly id: string;
  readonly scheme: string;
  readonly revision: number;
  readonly recordedAt: string;
  /** When it came on record first; lists are in this order. */
  readonly filedAt: string;
}

/** The seven parts of a work summary; only the last may be missing. yunnan-2020-9 §4(2). */
export interface SummaryParts {
  readonly overview: string;
  readonly leaderLevel: string;
  readonly effect: string;
  readonly organisation: string;
  readonly difficulties: string;
  readonly schemeChanges: string;
  readonly other: string | null;
}

export interface WorkSummaryOnDay extends ReportOnDay, SummaryParts {
  readonly state: WorkSummaryState;
  /** Its name. */
  readonly evaluationBody: string;
  readonly ranking: string;
  readonly category: string;
  readonly year: number;
}

export interface SummaryReportOnDay extends ReportOnDay {
  readonly state: SummaryReportState;
  readonly year: number;
  readonly analysis: string;
  /** The clocks of the figures in it. */
  readonly figuresOn: string;
  readonly figuresKnownAt: string;
}

export interface IncidentOnDay extends ReportOnDay {
  readonly state: IncidentState;
  readonly severity: "MAJOR" | "GENERAL";
  readonly learntAt: string;
  readonly minutesToReport: number;
  readonly accounts: readonly { readonly account: string; readonly recordedAt: string }[];
}

/** A category in the rankings of a year and of the one before. */
export interface CategoryImprovement {
  readonly category: string;
  readonly rankedCount: number;
  readonly rankedCountBefore: number;
  readonly stricterIndicatorCount: number;
  readonly stricterIndicatorCountBefore: number;
}
