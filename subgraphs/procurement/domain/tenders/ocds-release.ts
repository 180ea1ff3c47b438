import type { LotAward, TenderContent, TenderState } from "./tender.ts";

/** A tender as a release tells of it. */
export interface ReleasedTender extends TenderContent {
  readonly id: string;
  readonly ocid: string;
  readonly tenant: string;
  readonly state: TenderState;
  readonly revision: number;
  readonly recordedAt: string;
  readonly openedAt: string;
  readonly amendedAt: readonly string[];
  readonly awards: readonly LotAward[];
  readonly awardedOn: string | null;
  readonly cancelReason: string | null;
}

/** A bid as a release tells of it. */
export interface ReleasedBid {
  readonly id: string;
  readonly lot: string;
  readonly bidder: string;
  readonly name: string | null;
  readonly rejectedBecause: string | null;
  readonly recordedAt: string;
  readonly decision: { readonly id: string; readonly leafHash: string; readonly determination: string } | null;
}

/** A release with its frame. */
export interface Release {
  readonly ocid: string;
  readonly id: string;
  readonly publishedAt: string;
  readonly tags: readonly string[];
  readonly release: string;
  readonly releasePackage: string;
}

// Registered extensions of the standard; the bids' own part is the hub's.
const EXTENSIONS = [
  "https://raw.githubusercontent.com/open-contracting-extensions/ocds_lots_extension/v1.1.5/extension.json",
  "https://raw.githubusercontent.com/open-contracting-extensions/ocds_bid_extension/v1.1.5/extension.json",
];

/** Registration of enterprises in China, in the list of organisation identifiers (org-id.guide). */
const ENTERPRISES = "CN-SAIC";

/**
 * A release by the Open Contracting Data Standard 1.1; null for a draft.
 *
 * @param bids of an awarded tender; before the award a release names no bidder
 */
export function ocdsRelease(tender: ReleasedTender, bids: readonly ReleasedBid[]): Release | null {
  if (tender.state === "DRAFT") return null;
  const id = `${tender.ocid}-${tender.revision}`;
  const tags = [tagOf(tender)];
  const isAwarded = tender.state === "AWARDED";
  const release = {
    ocid: tender.ocid,
    id,
    date: tender.recordedAt,
    tag: tags,
    language: "zh",
    initiationType: "tender",
    parties: [buyerOf(tender), ...(isAwarded ? biddersOf(tender, bids) : [])],
    buyer: { id: tender.tenant, name: tender.purchaser },
    tender: tenderOf(tender),
    ...(isAwarded && { bids: { details: bids.map(bidOf) }, awards: awardsOf(tender, bids) }),
  };
  const releasePackage = {
    uri: `urn:${tender.ocid}:${tender.revision}`,
    version: "1.1",
    extensions: EXTENSIONS,
    publishedDate: tender.recordedAt,
    publisher: { name: tender.purchaser, uid: tender.tenant },
    releases: [release],
  };
  const framed = { ocid: tender.ocid, id, publishedAt: tender.recordedAt, tags };
  return { ...framed, release: JSON.stringify(release), releasePackage: JSON.stringify(releasePackage) };
}

function tagOf({ state, amendedAt }: ReleasedTender): string {
  if (state === "AWARDED") return "award";
  if (state === "CANCELLED") return "tenderCancellation";
  if (state === "ANNOUNCED") return amendedAt.length > 0 ? "tenderAmendment" : "tender";
  return "tenderUpdate";
}

function tenderOf({ id, title, lots, deadline, state, cancelReason, catalogueEdition, ...tender }: ReleasedTender) {
  return {
    id,
    title,
    status: statusOf(state),
    ...(cancelReason !== null && { statusDetails: cancelReason }),
    procuringEntity: { id: tender.tenant, name: tender.purchaser },
    awardCriteriaDetails: tender.criteria.map(({ name, order }) => `${name} ${order}`).join(", "),
    tenderPeriod: { endDate: deadline.at ?? `${deadline.day}T23:59:59+08:00` },
    lots: lots.map((lot) => ({ id: lot.number, title: lot.title, status: statusOf(state) })),
    items: lots.map((lot) => ({
      id: lot.number,
      description: lot.title,
      classification: { scheme: `x_CN-GPC-${catalogueEdition}`, id: lot.catalogueCode },
      relatedLot: lot.number,
    })),
  };
}

function statusOf(state: TenderState): string {
  if (state === "AWARDED") return "complete";
  return state === "CANCELLED" ? "cancelled" : "active";
}

function buyerOf({ tenant, purchaser }: ReleasedTender) {
  return { id: tenant, name: purchaser, roles: ["buyer", "procuringEntity"] };
}

function biddersOf({ awards }: ReleasedTender, bids: readonly ReleasedBid[]) {
  const winners = new Set(awards.map(({ bidder }) => bidder));
  const byCode = new Map(bids.map((bid) => [bid.bidder, bid]));
  return [...byCode.values()].map((bid) => ({
    ...organisation(bid),
    identifier: { scheme: ENTERPRISES, id: bid.bidder },
    roles: winners.has(bid.bidder) ? ["tenderer", "supplier"] : ["tenderer"],
  }));
}

function bidOf(bid: ReleasedBid) {
  return {
    id: bid.id,
    date: bid.recordedAt,
    status: bid.rejectedBecause === null ? "valid" : "disqualified",
    tenderers: [organisation(bid)],
    relatedLots: [bid.lot],
    ...(bid.decision !== null && { leaderPreference: bid.decision }),
  };
}

function awardsOf({ awards, awardedOn, ocid }: ReleasedTender, bids: readonly ReleasedBid[]) {
  return awards.map(({ lot, bidder, reason, effect, first }) => {
    const winner = bids.find((bid) => bid.lot === lot && bid.bidder === bidder);
    return {
      id: `${ocid}-award-${lot}`,
      status: winner === undefined ? "unsuccessful" : "active",
      ...(reason !== null && { description: reason }),
      date: `${awardedOn}T00:00:00+08:00`,
      suppliers: winner === undefined ? [] : [organisation(winner)],
      relatedLots: [lot],
      ...(winner !== undefined && { relatedBid: winner.id }),
      leaderPreference: { effect, first },
    };
  });
}

function organisation({ bidder, name }: ReleasedBid) {
  return { id: `${ENTERPRISES}-${bidder}`, ...(name !== null && { name }) };
}
