import { procedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { signedIn } from "../../../../shared/server/procedure/signed-in.ts";
import type { MutationResolvers } from "../generated/types.ts";
import { computeRanking } from "./compute-ranking.ts";
import { recordConformityReport } from "./conformity-reports.ts";
import { longTextRefusal } from "./long-text.ts";
import { openRanking } from "./open-ranking.ts";
import { asSeen, judgeEvent, moved, subjectOf, takeRankingStep } from "./ranking-moves.ts";

const REPORT_LENGTH = 50_000;
const REASONS_LENGTH = 5_000;

/** How rankings are opened, computed, reported, audited and returned. */
export const rankingMutations = {
  rankingOpen: (_root, { input }, context) => openRanking(context, input),

  rankingCompute: (_root, { input }, context) => computeRanking(context, input),

  async rankingReport(_root, { input }, context) {
    const viewer = signedIn(context.viewer);
    const request = procedureRequest(viewer, "rankingReport", input);
    const on = input.on ?? null;
    return takeRankingStep(context, {
      viewer,
      request,
      async judge() {
        const unread = longTextRefusal(input.text, "text", REPORT_LENGTH);
        if (unread.length > 0) return unread;
        const now = await asSeen(context, input);
        return "code" in now ? [now] : judgeEvent(viewer, subjectOf(context, now, on), "REPORT");
      },
      take: () => context.rankings.report(viewer, request, input, input.text, on),
      refused: (outcome) => moved(context, outcome, input.ranking),
    });
  },

  async rankingAudit(_root, { input }, context) {
    const viewer = signedIn(context.viewer);
    const request = procedureRequest(viewer, "rankingAudit", input);
    const on = input.on ?? null;
    return takeRankingStep(context, {
      viewer,
      request,
      async judge() {
        const now = await asSeen(context, input);
        return "code" in now ? [now] : judgeEvent(viewer, subjectOf(context, now, on), "AUDIT");
      },
      take: () => context.rankings.audit(viewer, request, input, on),
      refused: (outcome) => moved(context, outcome, input.ranking),
    });
  },

  async rankingReturn(_root, { input }, context) {
    const viewer = signedIn(context.viewer);
    const request = procedureRequest(viewer, "rankingReturn", input);
    const on = input.on ?? null;
    return takeRankingStep(context, {
      viewer,
      request,
      async judge() {
        const unread = longTextRefusal(input.reasons, "reasons", REASONS_LENGTH);
        if (unread.length > 0) return unread;
        const now = await asSeen(context, input);
        return "code" in now ? [now] : judgeEvent(viewer, subjectOf(context, now, on), "RETURN");
      },
      take: () => context.rankings.giveBack(viewer, request, input, input.reasons, on),
      refused: (outcome) => moved(context, outcome, input.ranking),
    });
  },

  conformityReportRecord: (_root, { input }, context) => recordConformityReport(context, input),
} satisfies MutationResolvers;
