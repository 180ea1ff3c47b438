import { InputReader, readList, refuseTwice } from "../../../../shared/server/procedure/input-text.ts";
import { parseDecimal } from "../../../../shared/values/decimal.ts";
import type { BidContent, LotAward } from "../../domain/tenders/tender.ts";
import type { TieBreakReport } from "../../domain/tenders/tie-break-report.ts";
import type { BidThen } from "../../persistence/tenders/bids.ts";
import type { TenderNow } from "../../persistence/tenders/tender-row.ts";
import type { LotAwardInput, TenderBidInput } from "../generated/types.ts";
import { type TenderRefusal, tenderRefusal } from "./tender-refusal.ts";

type BidReader = InputReader<"TOO_MANY" | "NAMED_TWICE">;

/** Most bids in one mutation, for one lot, and of one tender. */
const MOST = { together: 200, ofLot: 100, ofTender: 1_000 } as const;

/** The bids, read from the input. */
export function readBids(inputs: readonly TenderBidInput[]): {
  readonly bids: readonly BidContent[];
  readonly refusals: readonly TenderRefusal[];
} {
  const reader: BidReader = new InputReader();
  const bids = readList(reader, inputs, "bids", MOST.together, (each, place) => readBid(reader, each, place));
  refuseTwice(
    reader,
    bids.map(({ lot, uscc }) => `${lot} ${uscc}`),
    "bids",
  );
  const none = inputs.length === 0 ? [tenderRefusal("BID_MISSING", "bids")] : [];
  return { bids, refusals: [...reader.refusals, ...none] };
}

function readBid(reader: BidReader, input: TenderBidInput, place: string): BidContent {
  const values = readList(reader, input.values, `${place}.values`, 100, ({ criterion, value }, at) => {
    const decimal = reader.value(parseDecimal, value, `${at}.value`, 60);
    return decimal === null ? null : { criterion, value: decimal };
  });
  refuseTwice(
    reader,
    values.map(({ criterion }) => criterion),
    `${place}.values`,
  );
  return {
    lot: input.lot,
    uscc: input.bidder,
    name: reader.optionalText(input.name, `${place}.name`),
    values,
    rejectedBecause:
      input.rejectedBecause == null ? null : reader.text(input.rejectedBecause, `${place}.rejectedBecause`, 2_000),
  };
}

/** What is wrong with bids for this tender, beside those on record. */
export function judgeBids(
  { content }: TenderNow,
  bids: readonly BidContent[],
  onRecord: readonly BidThen[],
): readonly TenderRefusal[] {
  const lots = new Set(content.lots.map(({ number }) => number));
  const names = content.criteria.map(({ name }) => name);
  const refusals = bids.flatMap(({ lot, values, rejectedBecause }, index): TenderRefusal[] => {
    if (!lots.has(lot)) return [tenderRefusal("LOT_NOT_ON_RECORD", `bids.${index}.lot`)];
    const isWhole = rejectedBecause !== null || values.length === names.length;
    const fits = isWhole && values.every(({ criterion }) => names.includes(criterion));
    return fits ? [] : [tenderRefusal("VALUES_DO_NOT_FIT", `bids.${index}.values`)];
  });
  const all = new Set([
    ...bids.map(({ lot, uscc }) => `${lot} ${uscc}`),
    ...onRecord.map(({ lot, bidder }) => `${lot} ${bidder}`),
  ]);
  const reader: BidReader = new InputReader();
  const crowded = [...lots].some((lot) => [...all].filter((each) => each.startsWith(`${lot} `)).length > MOST.ofLot);
  if (crowded || all.size > MOST.ofTender) {
    reader.refuse("TOO_MANY", "bids", {
      ZH: `每个包（标段）至多${MOST.ofLot}份投标，每个项目至多${MOST.ofTender}份。`,
      EN: `A lot has at most ${MOST.ofLot} bids, a tender at most ${MOST.ofTender}.`,
    });
  }
  return [...refusals, ...reader.refusals];
}

const NOTHING_COMPARED: Pick<LotAward, "effect" | "first"> = { effect: "NONE", first: [] };

/** How the lots are awarded, with what the preference did; what is wrong with it instead. */
export function readAwards(
  { content }: TenderNow,
  inputs: readonly LotAwardInput[],
  compared: readonly BidThen[],
  reports: ReadonlyMap<string, TieBreakReport | null>,
): { readonly awards: readonly LotAward[]; readonly refusals: readonly TenderRefusal[] } {
  const reader: BidReader = new InputReader();
  refuseTwice(
    reader,
    inputs.map(({ lot }) => lot),
    "awards",
  );
  const refusals: TenderRefusal[] = [];
  const awards = inputs.map(({ lot, bidder = null, reason = null }, index): LotAward => {
    const place = `awards.${index}`;
    const report = reports.get(lot);
    const { effect, first } = report ?? NOTHING_COMPARED;
    if (report === undefined) refusals.push(tenderRefusal("LOT_NOT_ON_RECORD", `${place}.lot`));
    else if (bidder !== null && !compared.some((each) => each.lot === lot && each.bidder === bidder)) {
      refusals.push(tenderRefusal("BID_NOT_ON_RECORD", `${place}.bidder`));
    } else if (reason === null && (bidder === null || !first.includes(bidder))) {
      refusals.push(tenderRefusal("REASON_MISSING", `${place}.reason`));
    }
    return {
      lot,
      bidder,
      reason: reason === null ? null : reader.text(reason, `${place}.reason`, 2_000),
      effect,
      first,
    };
  });
  const named = new Set(inputs.map(({ lot }) => lot));
  if (content.lots.some(({ number }) => !named.has(number))) refusals.push(tenderRefusal("AWARD_MISSING", "awards"));
  return { awards, refusals: [...reader.refusals, ...refusals] };
}
