import { compareDecimals, type Decimal } from "../../../../shared/values/decimal.ts";
import type { Determination } from "../../../../shared/values/decision/condition.ts";
import { type Criterion, procurementTieBreak, type TieEffect } from "../tie-break.ts";
import type { ComparedBid } from "./tender.ts";

/** What one criterion does: who has the best value among those that were equal before. */
export interface TieBreakStep {
  readonly criterion: string;
  readonly order: Criterion["order"];
  readonly best: Decimal;
  /** Those equal by this criterion and all before it. */
  readonly equal: readonly string[];
  /** Those that fall behind by it. */
  readonly behind: readonly { readonly bidder: string; readonly value: Decimal }[];
}

/** A bidder that is equal by every criterion, with what its decision says. */
export interface EqualBidder {
  readonly bidder: string;
  /** Null while nothing is decided. */
  readonly determination: Determination | null;
}

/** How the bids of a lot compare, step by step. Nothing is scored and no price is changed. */
export interface TieBreakReport {
  readonly steps: readonly TieBreakStep[];
  /** Those equal by every criterion; one where the criteria decide. */
  readonly equal: readonly EqualBidder[];
  readonly effect: TieEffect;
  readonly first: readonly string[];
}

/**
 * The report on the bids of a lot; null when there are none to compare.
 *
 * A preference that is not decided is not known: the effect is UNDETERMINED where it matters.
 */
export function tieBreakReport(bids: readonly ComparedBid[], criteria: readonly Criterion[]): TieBreakReport | null {
  if (bids.length === 0) return null;
  const steps: TieBreakStep[] = [];
  let equal = bids;
  for (const criterion of criteria) {
    if (equal.length === 1) break;
    const step = stepOf(equal, criterion);
    steps.push(step);
    equal = equal.filter(({ uscc }) => step.equal.includes(uscc));
  }
  const { effect, first } = procurementTieBreak(
    bids.map(({ uscc, values, determination }) => ({
      bidder: uscc,
      values,
      preference: determination ?? "UNDETERMINED",
    })),
    criteria,
  );
  return { steps, equal: equal.map(({ uscc, determination }) => ({ bidder: uscc, determination })), effect, first };
}

function stepOf(bids: readonly ComparedBid[], { name, order }: Criterion): TieBreakStep {
  const valued = bids.map((bid) => ({ bidder: bid.uscc, value: valueIn(bid, name) }));
  const best = valued
    .map(({ value }) => value)
    .reduce((leader, value) => (comesBefore(value, leader, order) ? value : leader));
  const isBest = ({ value }: { readonly value: Decimal }) => compareDecimals(value, best) === 0;
  return {
    criterion: name,
    order,
    best,
    equal: valued.filter(isBest).map(({ bidder }) => bidder),
    behind: valued.filter((each) => !isBest(each)),
  };
}

function comesBefore(a: Decimal, b: Decimal, order: Criterion["order"]): boolean {
  const compared = compareDecimals(a, b);
  return order === "HIGHER_FIRST" ? compared > 0 : compared < 0;
}

function valueIn({ uscc, values }: ComparedBid, criterion: string): Decimal {
  const found = values.find((each) => each.criterion === criterion);
  if (found === undefined) throw new Error(`The bid of ${uscc} was expected to have a value for each criterion.`);
  return found.value;
}
