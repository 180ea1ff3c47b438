import { compareDecimals, type Decimal, parseDecimal } from "../../../shared/values/decimal.ts";
import type { Determination } from "../../../shared/values/decision/condition.ts";
import { InvalidTieBreak } from "./invalid-tie-break.ts";

export interface Bid {
  readonly bidder: string;
  readonly preference: Determination;
  /** Decimal text by criterion. */
  readonly values: readonly { readonly criterion: string; readonly value: string }[];
}

export interface Criterion {
  readonly name: string;
  readonly order: "HIGHER_FIRST" | "LOWER_FIRST";
}

export type TieEffect = "NONE" | "TIE_BREAK_APPLIED" | "TIE_UNRESOLVED" | "UNDETERMINED";

export interface TieBreak {
  readonly effect: TieEffect;
  /** In the order given. */
  readonly first: readonly string[];
}

interface ReadBid {
  readonly bid: Bid;
  readonly values: readonly Decimal[];
}

/**
 * What the preference does to bids that are equal by every criterion of the tender document.
 *
 * Nothing is scored and no price is changed (SIL-06).
 *
 * @throws {InvalidTieBreak} when bids and criteria do not fit together
 * @see deciding.md, Tie-break
 */
export function procurementTieBreak(bids: readonly Bid[], criteria: readonly Criterion[]): TieBreak {
  const top = equalAtTheTop(readBids(bids, criteria), criteria).map((each) => each.bid);
  const names = top.map((bid) => bid.bidder);
  if (top.length === 1) return { effect: "NONE", first: names };
  if (top.some((bid) => bid.preference === "UNDETERMINED")) return { effect: "UNDETERMINED", first: names };
  const preferred = top.filter((bid) => bid.preference === "ELIGIBLE").map((bid) => bid.bidder);
  return preferred.length === 1
    ? { effect: "TIE_BREAK_APPLIED", first: preferred }
    : { effect: "TIE_UNRESOLVED", first: names };
}

function equalAtTheTop(bids: readonly ReadBid[], criteria: readonly Criterion[]): readonly ReadBid[] {
  const best = bids.reduce((leader, bid) => (compareBids(bid, leader, criteria) < 0 ? bid : leader));
  return bids.filter((bid) => compareBids(bid, best, criteria) === 0);
}

/** Negative when `a` comes first. */
function compareBids(a: ReadBid, b: ReadBid, criteria: readonly Criterion[]): number {
  for (const [index, criterion] of criteria.entries()) {
    const [left, right] = [a.values[index], b.values[index]];
    if (left === undefined || right === undefined) throw new Error("Bids were read by their criteria.");
    const order = compareDecimals(left, right);
    if (order !== 0) return criterion.order === "HIGHER_FIRST" ? -order : order;
  }
  return 0;
}

function readBids(bids: readonly Bid[], criteria: readonly Criterion[]): readonly ReadBid[] {
  refuseCount(bids.length, "bids", "份投标");
  refuseCount(criteria.length, "criteria", "项评审因素");
  refuseRepeated(
    bids.map((bid) => bid.bidder),
    "bidder",
    "投标人",
  );
  refuseRepeated(
    criteria.map((criterion) => criterion.name),
    "criterion",
    "评审因素",
  );
  return bids.map((bid) => ({ bid, values: readValues(bid, criteria) }));
}

function readValues(bid: Bid, criteria: readonly Criterion[]): readonly Decimal[] {
  refuseRepeated(
    bid.values.map((each) => each.criterion),
    `value of ${bid.bidder}`,
    `${bid.bidder} 的取值`,
  );
  const unknown = bid.values.find((each) => !criteria.some((criterion) => criterion.name === each.criterion));
  if (unknown !== undefined) throw InvalidTieBreak.unknownCriterion(bid.bidder, unknown.criterion);
  return criteria.map((criterion) => {
    const found = bid.values.find((each) => each.criterion === criterion.name);
    if (found === undefined) throw InvalidTieBreak.missingValue(bid.bidder, criterion.name);
    return parseDecimal(found.value);
  });
}

function refuseCount(count: number, what: string, whatZh: string): void {
  if (count < 1 || count > 100) throw InvalidTieBreak.count(what, whatZh, count);
}

function refuseRepeated(names: readonly string[], what: string, whatZh: string): void {
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) throw InvalidTieBreak.repeated(what, whatZh, repeated);
}
