import papaparse from "papaparse";
import type { TenderBidInput } from "../../generated/purchasing.ts";
import { isUscc, plainUscc } from "./uscc-check.ts";

/** What bids are read against. */
export interface BidSheet {
  readonly lots: readonly string[];
  /** The names of the criteria, in the order of the document. */
  readonly criteria: readonly string[];
}

/** What is wrong with a line. */
export interface BidFault {
  /** From 1, as the writer counts them. */
  readonly line: number;
  readonly code: "LOT" | "USCC" | "VALUE" | "VALUES_MISSING" | "TWICE";
  /** What stands there. */
  readonly found: string;
}

/** Bids as they were read, and what has to be mended first. */
interface BidsRead {
  readonly bids: readonly TenderBidInput[];
  readonly faults: readonly BidFault[];
}

const HEAD = /^(包|包号|标段|lot)$/i;
const DECIMAL = /^-?\d+(\.\d+)?$/;

/** The first line of a sheet of bids. */
export function bidSheetHead({ criteria }: BidSheet): readonly string[] {
  return ["包号", "统一社会信用代码", "投标人名称", ...criteria, "否决原因"];
}

/**
 * Reads bids as they were pasted from a spreadsheet or stand in a CSV file: lot, code, name, a value for each criterion,
 * why it was rejected. Everything is read before anything is sent, so that lines are mended at once.
 */
export function readBids(text: string, sheet: BidSheet): BidsRead {
  const { data } = papaparse.parse<string[]>(text.replace(/^\uFEFF/, ""), { skipEmptyLines: false });
  const lines = data.map((cells, index) => ({ line: index + 1, cells: cells.map((cell) => cell.trim()) }));
  const rows = lines.filter(({ cells }) => cells.some((cell) => cell !== "") && !HEAD.test(cells[0] ?? ""));
  const read = rows.map(({ line, cells }) => readLine(line, cells, sheet));
  const seen = new Set<string>();
  const twice = read.flatMap(({ line, bid }): BidFault[] => {
    const key = `${bid.lot} ${bid.bidder}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ line, code: "TWICE", found: key }];
  });
  return { bids: read.map(({ bid }) => bid), faults: [...read.flatMap(({ faults }) => faults), ...twice] };
}

function readLine(line: number, cells: readonly string[], { lots, criteria }: BidSheet) {
  const [lot = "", code = "", name = "", ...rest] = cells;
  const bidder = plainUscc(code);
  const rejected = rest[criteria.length] ?? "";
  const given = criteria.map((criterion, index) => ({ criterion, value: plainNumber(rest[index] ?? "") }));
  const values = given.filter(({ value }) => value !== "");
  const faults: BidFault[] = [];
  if (!lots.includes(lot)) faults.push({ line, code: "LOT", found: lot });
  if (!isUscc(bidder)) faults.push({ line, code: "USCC", found: code });
  for (const { value } of values) if (!DECIMAL.test(value)) faults.push({ line, code: "VALUE", found: value });
  // A bid that is rejected is not compared and may lack values.
  if (rejected === "" && values.length < criteria.length) {
    const missing = given.filter(({ value }) => value === "").map(({ criterion }) => criterion);
    faults.push({ line, code: "VALUES_MISSING", found: missing.join(", ") });
  }
  const bid: TenderBidInput = {
    lot,
    bidder,
    values,
    ...(name !== "" && { name }),
    ...(rejected !== "" && { rejectedBecause: rejected }),
  };
  return { line, bid, faults };
}

/** Digits as they are written in sheets: full-width, with commas for thousands. */
function plainNumber(text: string): string {
  return text.normalize("NFKC").replaceAll(/[\s,]/g, "");
}
