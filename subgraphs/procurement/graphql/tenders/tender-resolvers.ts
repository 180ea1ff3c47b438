import { connectionOf, partSize, readListPart } from "../../../../shared/server/list-part.ts";
import { isId, refusalMessage } from "../../../../shared/server/procedure/procedure-answer.ts";
import { actorOf } from "../../../../shared/server/procedure/signed-in.ts";
import { LAST_INSTANT } from "../../../../shared/server/procedure/take-step.ts";
import { parseDivisionCode } from "../../../../shared/values/division.ts";
import { availableActions } from "../../../../shared/values/procedure/available-actions.ts";
import { ocdsRelease } from "../../domain/tenders/ocds-release.ts";
import { PREFERENCE_MACHINE } from "../../domain/tenders/preference-machine.ts";
import { TENDER_MACHINE } from "../../domain/tenders/tender-machine.ts";
import type { BidThen } from "../../persistence/tenders/bids.ts";
import type { PreferenceUse } from "../../persistence/tenders/preference-uses.ts";
import type { Context } from "../context.ts";
import type { Resolvers } from "../generated/types.ts";
import { keyCursor, readKeyCursor } from "./key-cursor.ts";
import { comparedBids, determinationOf, lotReport } from "./lot-reports.ts";
import { tenderSubject } from "./tender-moves.ts";

/** How tenders are shown. */
export const tenderResolvers = {
  Query: {
    async tender(_root, { id, validOn, knownAt }, { clock, tenderLoaders }) {
      if (!isId(id)) return null;
      return tenderLoaders.tenders.load({ id, validOn: validOn ?? clock.today(), knownAt: knownAt ?? LAST_INSTANT });
    },
    async tenders(_root, { state, validOn, knownAt, ...part }, { viewer, clock, tenders }) {
      const asked = { state: state ?? null, validOn: validOn ?? clock.today(), knownAt: knownAt ?? LAST_INSTANT };
      const { tenders: found, hasNext } = await tenders.page(viewer, { ...asked, ...readListPart(part) });
      return connectionOf(found, hasNext, ({ openedAt, id }) => ({ at: openedAt, id }));
    },
    async tenderOcdsRelease(_root, { id, knownAt }, context) {
      if (!isId(id)) return null;
      const question = { id, validOn: context.clock.today(), knownAt: knownAt ?? LAST_INSTANT };
      const tender = await context.tenderLoaders.tenders.load(question);
      if (tender === null) return null;
      return ocdsRelease(tender, tender.state === "AWARDED" ? await offersOf(context, id, question.knownAt) : []);
    },
    async preferenceUses(_root, { year, jurisdiction, knownAt, first, after }, { viewer, preferenceUses }) {
      const { uses, hasNext } = await preferenceUses.page(viewer, {
        year,
        jurisdiction: jurisdiction == null ? null : parseDivisionCode(jurisdiction),
        knownAt: knownAt ?? LAST_INSTANT,
        first: partSize(first),
        after: after == null ? null : (readKeyCursor(after, 3) as [string, string, string]),
      });
      return keyed(uses, hasNext, ({ tenant, purchaser, category }) => [tenant, purchaser, category ?? ""]);
    },
  },
  Tender: {
    deadline: ({ deadline }) => deadline.day,
    deadlineAt: ({ deadline }) => deadline.at,
    lots: (tender) => tender.lots.map((lot) => ({ tender, lot })),
    async bids({ id, knownAt }, { lot, first, after }, { tenderLoaders }) {
      const { bids, hasNext } = await tenderLoaders.bidPages.load({
        tender: id,
        lot: lot ?? null,
        knownAt,
        first: partSize(first),
        after: after == null ? null : (readKeyCursor(after, 2) as [string, string]),
      });
      return keyed(bids, hasNext, ({ lot: number, bidder }) => [number, bidder]);
    },
    async availableActions({ id }, _args, context) {
      const now = await context.tenderLoaders.tendersNow.load(id);
      return now === null
        ? []
        : availableActions(TENDER_MACHINE, tenderSubject(context, now, null, null), actorOf(context.viewer));
    },
  },
  TenderLot: {
    number: ({ lot }) => lot.number,
    catalogueCode: ({ lot }) => lot.catalogueCode,
    title: ({ lot }) => lot.title,
    tieBreak: async ({ tender, lot }, _args, context) =>
      lotReport(context, tender, await comparedBids(context, tender.id, lot.number, tender.knownAt)),
    award: ({ tender, lot }) => tender.awards.find((award) => award.lot === lot.number) ?? null,
  },
  EqualBidder: {
    decision: ({ decisionId }, _args, { tenderLoaders }) =>
      decisionId === null ? null : tenderLoaders.decisions.load(decisionId),
  },
  TenderBid: {
    preference: (bid) => (bid.preferenceState === null ? null : bid),
  },
  BidPreference: {
    state({ preferenceState }) {
      if (preferenceState === null) throw new Error("A preference that is shown was expected to have been asked.");
      return preferenceState;
    },
    revision: ({ preferenceRevision }) => preferenceRevision,
    determination: (bid, _args, context) => determinationOf(context, bid),
    decision: ({ decisionId }, _args, { tenderLoaders }) =>
      decisionId === null ? null : tenderLoaders.decisions.load(decisionId),
    recheck: ({ recheckId }, _args, { tenderLoaders }) =>
      recheckId === null ? null : tenderLoaders.decisions.load(recheckId),
    async changedAtRecheck(bid, _args, context) {
      if (bid.recheckId === null) return null;
      const before = await determinationOf(context, { ...bid, recheckId: null });
      return before !== (await determinationOf(context, bid));
    },
    async availableActions(bid, _args, context) {
      const now = await context.tenderLoaders.tendersNow.load(bid.tender);
      if (now === null) return [];
      const facts = {
        tenant: now.tenant,
        jurisdiction: now.content.jurisdiction,
        tenderState: now.state,
        rejected: bid.rejectedBecause !== null,
        determination: await determinationOf(context, bid),
      };
      return availableActions(PREFERENCE_MACHINE, { state: bid.preferenceState, facts }, actorOf(context.viewer));
    },
  },
  PreferenceUse: {
    lotCount: ({ lots }) => lots,
    noneCount: ({ none }) => none,
    appliedCount: ({ applied }) => applied,
    unresolvedCount: ({ unresolved }) => unresolved,
    undeterminedCount: ({ undetermined }) => undetermined,
    otherwiseAwardedCount: ({ otherwiseAwarded }: PreferenceUse) => otherwiseAwarded,
  },
  TenderError: refusalMessage,
} satisfies Resolvers;

/** The bids of an awarded tender, with what was decided about them. */
async function offersOf(context: Context, tender: string, knownAt: string) {
  const { bids } = await context.tenderLoaders.bidPages.load({ tender, lot: null, knownAt, first: 1_000, after: null });
  return Promise.all(
    bids.map(async (bid: BidThen) => {
      const id = bid.recheckId ?? bid.decisionId;
      const decision = id === null ? null : await context.tenderLoaders.decisions.load(id);
      return {
        ...bid,
        decision:
          decision === null
            ? null
            : {
                id: decision.statement.id,
                leafHash: decision.leafHash.toString("base64url"),
                determination: decision.statement.answer.determination,
              },
      };
    }),
  );
}

function keyed<Node>(nodes: readonly Node[], hasNextPage: boolean, keyOf: (node: Node) => readonly string[]) {
  const edges = nodes.map((node) => ({ cursor: keyCursor(keyOf(node)), node }));
  const last = edges.at(-1);
  return { edges, pageInfo: { hasNextPage, endCursor: last === undefined ? null : last.cursor } };
}
