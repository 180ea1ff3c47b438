import type { SignedInViewer } from "../../../../shared/access/viewer.ts";
import { procedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { InputReader, type ListCode, readList, refuseTwice } from "../../../../shared/server/procedure/input-text.ts";
import type { ProcedureRefusal } from "../../../../shared/server/procedure/procedure-answer.ts";
import { signedIn } from "../../../../shared/server/procedure/signed-in.ts";
import { SUMMARY_REPORT_MACHINE, type SummaryReportState } from "../../domain/statistics/summary-report-machine.ts";
import type { SummaryReportOnDay } from "../../domain/statistics/work-reports.ts";
import { WORK_SUMMARY_MACHINE, type WorkSummaryState } from "../../domain/statistics/work-summary-machine.ts";
import type { Context } from "../context.ts";
import type { MutationResolvers, SummaryReportErrorCode, SummaryReportFileInput } from "../generated/types.ts";
import { ReportReader } from "./report-input.ts";
import { asSeen, factsOf, judgeEvent, nowOf, takeReportStep } from "./report-moves.ts";
import { conflict, type SummaryReportRefusal, statisticsRefusal } from "./statistics-refusal.ts";

/** How the working body files its report on the summaries, and the department takes note of it. */
export const summaryReportMutations = {
  async summaryReportFile(_root, { input }, context) {
    const viewer = signedIn(context.viewer);
    const request = procedureRequest(viewer, "summaryReportFile", input);
    const reader = new ReportReader();
    const analysis = reader.prose(input.analysis, "analysis");
    const { summaries, refusals } = readSummaries(input);
    const { scheme, year } = input;
    const on = input.on ?? null;
    const validOn = input.validOn ?? null;
    const { thing, errors } = await takeReportStep<SummaryReportErrorCode, SummaryReportOnDay>(context, {
      viewer,
      request,
      async judge(): Promise<readonly SummaryReportRefusal[]> {
        const unread = [...reader.refusals, ...refusals];
        if (unread.length > 0) return unread;
        if (validOn !== null && validOn > (on ?? context.clock.today())) {
          return [statisticsRefusal("NOT_KNOWN_YET", "validOn")];
        }
        return judgeFiling(context, viewer, { scheme, summaries, on });
      },
      step: () => ({
        name: "summary_report_file",
        values: [scheme, year, analysis, JSON.stringify(summaries), validOn, on],
      }),
      refused: async () => [conflict<SummaryReportOnDay>("summaries", null)],
      show: (id) => shown(context, id),
    });
    return { report: thing, errors };
  },

  async summaryReportAcknowledge(_root, { input }, context) {
    const viewer = signedIn(context.viewer);
    const request = procedureRequest(viewer, "summaryReportAcknowledge", input);
    const seen = { id: input.report, ifRevision: input.ifRevision };
    const on = input.on ?? null;
    const show = (id: string) => shown(context, id);
    const { thing, errors } = await takeReportStep<SummaryReportErrorCode, SummaryReportOnDay>(context, {
      viewer,
      request,
      async judge(): Promise<readonly SummaryReportRefusal[]> {
        const now = await asSeen(context, "summary_report", seen, "report", show);
        if ("code" in now) return [now];
        const subject = { state: now.state as SummaryReportState, facts: factsOf(context, now, on) };
        return judgeEvent(context, SUMMARY_REPORT_MACHINE, subject, "ACKNOWLEDGE", "report");
      },
      step: () => ({ name: "summary_report_acknowledge", values: [seen.id, seen.ifRevision, on] }),
      refused: async () => [conflict("report", await show(seen.id))],
      show,
    });
    return { report: thing, errors };
  },
} satisfies MutationResolvers;

interface SeenSummary {
  readonly summary: string;
  readonly ifRevision: number;
}

type Unread = ProcedureRefusal<"TOO_MANY" | "NAMED_TWICE" | "SUMMARY_MISSING" | "TEXT_NOT_ACCEPTED", never>;

function readSummaries(input: SummaryReportFileInput): {
  summaries: readonly SeenSummary[];
  refusals: readonly Unread[];
} {
  const reader = new InputReader<ListCode>();
  const summaries = readList(reader, input.summaries, "summaries", 100, (each) => ({ ...each }));
  refuseTwice(
    reader,
    summaries.map(({ summary }) => summary),
    "summaries",
  );
  const missing = input.summaries.length === 0 ? [statisticsRefusal("SUMMARY_MISSING", "summaries")] : [];
  return { summaries, refusals: [...reader.refusals, ...missing] };
}

async function judgeFiling(
  context: Context,
  viewer: SignedInViewer,
  { scheme, summaries, on }: { scheme: string; summaries: readonly SeenSummary[]; on: string | null },
): Promise<readonly SummaryReportRefusal[]> {
  const now = await context.workReports.schemeNow(viewer, scheme);
  if (now === null) return [statisticsRefusal("NOT_ON_RECORD", "scheme")];
  const filing = { state: null, facts: factsOf(context, now, on) };
  const refused = judgeEvent<SummaryReportState, "FILE" | "ACKNOWLEDGE", typeof filing.facts, SummaryReportErrorCode>(
    context,
    SUMMARY_REPORT_MACHINE,
    filing,
    "FILE",
    "scheme",
  );
  if (refused.length > 0) return refused;
  const judged = await Promise.all(
    summaries.map(async ({ summary, ifRevision }, index): Promise<readonly SummaryReportRefusal[]> => {
      const field = `summaries.${index}`;
      const seen = await asSeen<SummaryReportOnDay>(
        context,
        "work_summary",
        { id: summary, ifRevision },
        field,
        async () => null,
      );
      if ("code" in seen) return [seen];
      if (seen.scheme !== scheme) return [statisticsRefusal("NOT_ON_RECORD", field)];
      const subject = { state: seen.state as WorkSummaryState, facts: factsOf(context, seen, on) };
      return judgeEvent(context, WORK_SUMMARY_MACHINE, subject, "AGGREGATE", field);
    }),
  );
  return judged.flat();
}

async function shown(context: Context, id: string): Promise<SummaryReportOnDay | null> {
  const [found = null] = await context.workReports.reports(context.viewer, { id, ...nowOf(context) });
  return found;
}
