import { procedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { isId, refusal } from "../../../../shared/server/procedure/procedure-answer.ts";
import { signedIn } from "../../../../shared/server/procedure/signed-in.ts";
import type { WorkSummaryOnDay } from "../../domain/statistics/work-reports.ts";
import {
  notFiledYet,
  WORK_SUMMARY_MACHINE,
  type WorkSummaryState,
} from "../../domain/statistics/work-summary-machine.ts";
import type { Context } from "../context.ts";
import type { MutationResolvers, WorkSummaryErrorCode } from "../generated/types.ts";
import { ReportReader } from "./report-input.ts";
import { asSeen, factsOf, judgeEvent, nowOf, takeReportStep } from "./report-moves.ts";
import { conflict, statisticsRefusal, type WorkSummaryRefusal } from "./statistics-refusal.ts";

/** How an evaluation body files its summary and says it anew. */
export const summaryMutations = {
  async workSummaryFile(_root, { input }, context) {
    const viewer = signedIn(context.viewer);
    const request = procedureRequest(viewer, "workSummaryFile", input);
    const reader = new ReportReader();
    const parts = reader.parts(input.parts);
    const on = input.on ?? null;
    const { thing, errors } = await takeReportStep<WorkSummaryErrorCode, WorkSummaryOnDay>(context, {
      viewer,
      request,
      async judge(): Promise<readonly WorkSummaryRefusal[]> {
        if (reader.refusals.length > 0) return reader.refusals;
        const ranking = isId(input.ranking) ? await context.workReports.rankingNow(viewer, input.ranking) : null;
        if (ranking === null) return [statisticsRefusal("NOT_ON_RECORD", "ranking")];
        const { rankingReported, filed } = ranking;
        const facts = { ...factsOf(context, ranking, on), rankingReported, filed };
        return judgeEvent(context, WORK_SUMMARY_MACHINE, { state: null, facts }, "FILE", "ranking");
      },
      step: () => ({ name: "work_summary_file", values: [input.ranking, parts, on] }),
      async refused(outcome) {
        if (outcome === "ALREADY_FILED") return [refusal(outcome, "ranking", notFiledYet.refusal.message)];
        throw new Error(`An outcome of filing a summary was expected; ${outcome} came.`);
      },
      show: (id) => shown(context, id),
    });
    return { summary: thing, errors };
  },

  async workSummaryCorrect(_root, { input }, context) {
    const viewer = signedIn(context.viewer);
    const request = procedureRequest(viewer, "workSummaryCorrect", input);
    const reader = new ReportReader();
    const parts = reader.parts(input.parts);
    const seen = { id: input.summary, ifRevision: input.ifRevision };
    const on = input.on ?? null;
    const show = (id: string) => shown(context, id);
    const { thing, errors } = await takeReportStep<WorkSummaryErrorCode, WorkSummaryOnDay>(context, {
      viewer,
      request,
      async judge(): Promise<readonly WorkSummaryRefusal[]> {
        if (reader.refusals.length > 0) return reader.refusals;
        const now = await asSeen(context, "work_summary", seen, "summary", show);
        if ("code" in now) return [now];
        const subject = { state: now.state as WorkSummaryState, facts: factsOf(context, now, on) };
        return judgeEvent(context, WORK_SUMMARY_MACHINE, subject, "CORRECT", "summary");
      },
      step: () => ({ name: "work_summary_correct", values: [seen.id, seen.ifRevision, parts, on] }),
      refused: async () => [conflict("summary", await show(seen.id))],
      show,
    });
    return { summary: thing, errors };
  },
} satisfies MutationResolvers;

async function shown(context: Context, id: string): Promise<WorkSummaryOnDay | null> {
  const [found = null] = await context.workReports.summaries(context.viewer, { id, ...nowOf(context) });
  return found;
}
