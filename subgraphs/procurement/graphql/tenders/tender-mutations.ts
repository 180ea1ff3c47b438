import { procedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { unexpected } from "../../../../shared/server/procedure/refusals-of.ts";
import { signedIn } from "../../../../shared/server/procedure/signed-in.ts";
import { takeStep } from "../../../../shared/server/procedure/take-step.ts";
import type { LotAward, TenderEvent, TenderState } from "../../domain/tenders/tender.ts";
import { NO_BIDS } from "../../domain/tenders/tender-facts.ts";
import type { SeenTender } from "../../persistence/tenders/tender-row.ts";
import type { DecisionOfBid } from "../../persistence/tenders/tenders.ts";
import type { Context } from "../context.ts";
import type { MutationResolvers } from "../generated/types.ts";
import { judgeBids, readAwards, readBids } from "./bid-input.ts";
import { decidePreferences } from "./decide-preferences.ts";
import { bidsOnRecord, comparedBids, lotReport } from "./lot-reports.ts";
import { readOcid, readTenderContent, readTenderReason } from "./tender-input.ts";
import { asItStands, judgeEvent, moveTender } from "./tender-moves.ts";
import { type TenderRefusal, tenderRefusal } from "./tender-refusal.ts";

/** How a purchaser keeps its tenders. */
export const tenderMutations = {
  async tenderDraft(_root, { input }, context) {
    const viewer = signedIn(context.viewer);
    const request = procedureRequest(viewer, "tenderDraft", input);
    const { content, refusals } = readTenderContent(input.content);
    const { ocid, refusals: ofOcid } = readOcid(input.ocid);
    const { thing, errors } = await takeStep(context, {
      viewer,
      request,
      about: null,
      async judge(): Promise<readonly TenderRefusal[]> {
        if (content === null || ofOcid.length > 0) return [...refusals, ...ofOcid];
        const { clock } = context;
        const days = { on: clock.today(), today: clock.today(), now: clock.now(), lastStepOn: null };
        const whose = { tenant: viewer.tenant, jurisdiction: content.jurisdiction };
        const facts = { ...whose, ...days, content, deadline: null, tally: NO_BIDS };
        return judgeEvent(viewer, { state: null, facts }, "DRAFT");
      },
      take() {
        if (content === null) throw new Error("A document that cannot be read should have been refused.");
        return context.tenders.draft(viewer, request, ocid, content);
      },
      async refused(outcome): Promise<readonly TenderRefusal[]> {
        if (outcome === "OCID_ALREADY_USED") return [tenderRefusal(outcome, "ocid")];
        throw unexpected(outcome);
      },
      show: (id) => asItStands(context, id),
    });
    return { tender: thing, errors };
  },

  async tenderAmend(_root, { input }, context) {
    const viewer = signedIn(context.viewer);
    const { content, refusals } = readTenderContent(input.content);
    return moveTender(context, viewer, input, {
      operation: "tenderAmend",
      event: "AMEND",
      refusals,
      amended: content,
      take(request) {
        if (content === null) throw new Error("A document that cannot be read should have been refused.");
        return context.tenders.amend(viewer, request, input, content);
      },
    });
  },

  tenderAnnounce: async (_root, { input }, context) =>
    simply(context, input, { operation: "tenderAnnounce", event: "ANNOUNCE", to: "ANNOUNCED" }),
  tenderClose: async (_root, { input }, context) =>
    simply(context, input, { operation: "tenderClose", event: "CLOSE", to: "CLOSED" }),
  tenderEvaluate: async (_root, { input }, context) =>
    simply(context, input, { operation: "tenderEvaluate", event: "EVALUATE", to: "EVALUATED" }),
  tenderCancel: async (_root, { input }, context) =>
    simply(context, input, { operation: "tenderCancel", event: "CANCEL", to: "CANCELLED", reason: input.reason }),

  async tenderBidsRecord(_root, { input }, context) {
    const viewer = signedIn(context.viewer);
    const { bids, refusals } = readBids(input.bids);
    return moveTender(context, viewer, input, {
      operation: "tenderBidsRecord",
      event: "RECORD_BIDS",
      refusals,
      async prepare(now) {
        for (const { uscc } of bids) context.access.about(uscc);
        return judgeBids(now, bids, await bidsOnRecord(context, now.id));
      },
      take: (request) => context.tenders.recordBids(viewer, request, input, bids),
    });
  },

  tenderPreferencesDecide: async (_root, { input }, context) => decide(context, input, "DECIDE"),
  tenderPreferencesRecheck: async (_root, { input }, context) => decide(context, input, "RECHECK"),

  async tenderAward(_root, { input }, context) {
    const viewer = signedIn(context.viewer);
    let awards: readonly LotAward[] = [];
    return moveTender(context, viewer, input, {
      operation: "tenderAward",
      event: "AWARD",
      async prepare(now) {
        const bids = await comparedBids(context, now.id, null);
        const reports = await Promise.all(
          now.content.lots.map(async ({ number }) => {
            const ofLot = bids.filter(({ lot }) => lot === number);
            return [number, await lotReport(context, now.content, ofLot)] as const;
          }),
        );
        const read = readAwards(now, input.awards, bids, new Map(reports));
        awards = read.awards;
        return read.refusals;
      },
      take: (request) => context.tenders.award(viewer, request, input, awards, input.on ?? null),
    });
  },
} satisfies MutationResolvers;

type Seen = SeenTender & { readonly on?: string | null; readonly idempotencyKey: string };

interface SimpleStep {
  readonly operation: string;
  readonly event: TenderEvent;
  readonly to: TenderState;
  readonly reason?: string;
}

/** A step that records no more than its day and its reason. */
function simply(context: Context, input: Seen, { operation, event, to, reason }: SimpleStep) {
  const viewer = signedIn(context.viewer);
  const { refusals } = reason === undefined ? { refusals: [] } : readTenderReason(reason);
  return moveTender(context, viewer, input, {
    operation,
    event,
    refusals,
    take: (request) =>
      context.tenders.move(viewer, request, input, { event, to, reason: reason ?? null }, input.on ?? null),
  });
}

/** Decisions are taken first and then put beside their bids; tried again, the same decisions are found by their keys. */
function decide(context: Context, input: Seen, event: "DECIDE" | "RECHECK") {
  const viewer = signedIn(context.viewer);
  const again = event === "RECHECK";
  const step = again ? "RECHECK_PREFERENCES" : "DECIDE_PREFERENCES";
  let decisions: readonly DecisionOfBid[] = [];
  return moveTender(context, viewer, input, {
    operation: again ? "tenderPreferencesRecheck" : "tenderPreferencesDecide",
    event: step,
    async prepare(now) {
      const decided = await decidePreferences(context, viewer, now, event);
      decisions = decided.decisions;
      return decided.refusals;
    },
    take: (request) => context.tenders.takePreferences(viewer, request, input, step, decisions),
  });
}
