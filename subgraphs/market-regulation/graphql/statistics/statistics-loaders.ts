import DataLoader from "dataloader";
import type { Viewer } from "../../../../shared/access/viewer.ts";
import type { FigureValue } from "../../domain/statistics/figure-value.ts";
import type { DutiesAndTargets } from "../../persistence/statistics/duties-and-targets.ts";
import type { FigureQuestion, Figures } from "../../persistence/statistics/figures.ts";
import type { PublishedStatistics } from "../../persistence/statistics/published-statistics.ts";
import type { ReportMachine, ReportNow, WorkReports } from "../../persistence/statistics/work-reports.ts";

/** What figures and reports of work are answered from. */
export interface StatisticsSources {
  readonly figures: Figures;
  readonly dutiesAndTargets: DutiesAndTargets;
  readonly publishedStatistics: PublishedStatistics;
  readonly workReports: WorkReports;
}

/** What is asked many times within one request. */
export interface StatisticsLoaders {
  readonly figureValues: DataLoader<FigureQuestion, FigureValue | null, string>;
  readonly reportsNow: Readonly<Record<ReportMachine, DataLoader<string, ReportNow | null>>>;
}

/** Makes them for one request; they must not outlive it. */
export function createStatisticsLoaders(
  { figures, workReports }: StatisticsSources,
  viewer: Viewer,
): StatisticsLoaders {
  const now = (machine: ReportMachine) =>
    new DataLoader<string, ReportNow | null>((ids) => workReports.standingNow(viewer, machine, ids));
  return {
    figureValues: new DataLoader((questions) => figures.values(viewer, questions), {
      cacheKeyFn: ({ figure, division, validOn, knownAt }: FigureQuestion) =>
        `${figure} ${division} ${validOn} ${knownAt}`,
    }),
    reportsNow: {
      work_summary: now("work_summary"),
      summary_report: now("summary_report"),
      incident: now("incident"),
    },
  };
}
