import { connectionOf, readListPart } from "../../../../shared/server/list-part.ts";
import { isId, refusalMessage } from "../../../../shared/server/procedure/procedure-answer.ts";
import { addYears, parseCivilDate } from "../../../../shared/values/civil-date.ts";
import { availableActions } from "../../../../shared/values/procedure/available-actions.ts";
import type { StateMachine } from "../../../../shared/values/procedure/state-machine.ts";
import { INCIDENT_MACHINE } from "../../domain/statistics/incident-machine.ts";
import { SUMMARY_REPORT_MACHINE } from "../../domain/statistics/summary-report-machine.ts";
import type { ReportOnDay } from "../../domain/statistics/work-reports.ts";
import { WORK_SUMMARY_MACHINE, type WorkSummaryFacts } from "../../domain/statistics/work-summary-machine.ts";
import type { ReportMachine, ReportQuestion } from "../../persistence/statistics/work-reports.ts";
import type { Context } from "../context.ts";
import type { Resolvers } from "../generated/types.ts";
import { asOfOf, leaderStatistics } from "./figure-resolvers.ts";
import { factsOf } from "./report-moves.ts";

/** How work summaries, reports on them and incidents are shown. */
export const reportResolvers = {
  Query: {
    workSummary: (_root, asked, context) =>
      one(asked, context, (of) => context.workReports.summaries(context.viewer, of)),
    workSummaries: (_root, asked, context) =>
      list(asked, context, (of) => context.workReports.summaries(context.viewer, of)),
    summaryReport: (_root, asked, context) =>
      one(asked, context, (of) => context.workReports.reports(context.viewer, of)),
    summaryReports: (_root, asked, context) =>
      list(asked, context, (of) => context.workReports.reports(context.viewer, of)),
    incident: (_root, asked, context) => one(asked, context, (of) => context.workReports.incidents(context.viewer, of)),
    incidents: (_root, asked, context) =>
      list(asked, context, (of) => context.workReports.incidents(context.viewer, of)),
  },
  WorkSummary: {
    availableActions: ({ id }, _args, context) => actionsOf(context, WORK_SUMMARY_MACHINE, "work_summary", id),
  },
  SummaryReport: {
    summaries: (report, _args, { viewer, workReports }) => workReports.summariesOf(viewer, report),
    leaders: (report, _args, context) => leadersOn(context, report.figuresOn, report),
    leadersYearBefore: (report, _args, context) =>
      leadersOn(context, addYears(parseCivilDate(report.figuresOn), -1), report),
    improvements: (report, _args, { viewer, workReports }) => workReports.improvementsOf(viewer, report),
    availableActions: ({ id }, _args, context) => actionsOf(context, SUMMARY_REPORT_MACHINE, "summary_report", id),
  },
  Incident: {
    reportedAt: ({ filedAt }) => filedAt,
    availableActions: ({ id }, _args, context) => actionsOf(context, INCIDENT_MACHINE, "incident", id),
  },
  WorkSummaryError: refusalMessage,
  SummaryReportError: refusalMessage,
  IncidentError: refusalMessage,
} satisfies Resolvers;

interface AskedAsOf {
  readonly validOn?: string | null;
  readonly knownAt?: string | null;
}

async function one<Report>(
  { id, ...asked }: AskedAsOf & { readonly id: string },
  { clock }: Context,
  find: (question: ReportQuestion) => Promise<Report[]>,
): Promise<Report | null> {
  if (!isId(id)) return null;
  const [found = null] = await find({ id, ...asOfOf(asked, clock) });
  return found;
}

async function list<Report extends ReportOnDay>(
  { scheme, first, after, ...asked }: AskedAsOf & { scheme: string; first: number; after?: string | null },
  { clock }: Context,
  find: (question: ReportQuestion) => Promise<Report[]>,
) {
  const rows = await find({ scheme, ...readListPart({ first, after }), ...asOfOf(asked, clock) });
  return connectionOf(rows.slice(0, first), rows.length > first, ({ filedAt, id }) => ({ at: filedAt, id }));
}

function leadersOn(
  context: Context,
  validOn: string,
  report: { readonly scheme: string; readonly figuresKnownAt: string },
) {
  const asOf = { validOn, knownAt: report.figuresKnownAt };
  return leaderStatistics(context, asOf, { scheme: report.scheme, division: null });
}

async function actionsOf<State extends string, Event extends string>(
  context: Context,
  machine: StateMachine<State, Event, WorkSummaryFacts>,
  name: ReportMachine,
  id: string,
) {
  const now = await context.reportsNow[name].load(id);
  if (now === null) return [];
  const actor = context.viewer.kind === "PUBLIC" ? null : context.viewer;
  return availableActions(machine, { state: now.state as State, facts: factsOf(context, now, null) }, actor);
}
