import { isCivilDate } from "../../../shared/values/civil-date.ts";
import { InvalidUscc, parseUscc } from "../../../shared/values/uscc.ts";
import { readCapital } from "./capital.ts";
import { COLUMNS, isAbsent } from "./columns.ts";
import { type Fault, fault } from "./field-faults.ts";
import type { PlaceFinder } from "./place-finder.ts";

const [CODE, DATE, TYPE, CAPITAL, PROVINCE] = [1, 2, 3, 4, 5] as const;

/** A record without a credit code in its place that has one elsewhere; null when it has none. */
export function shiftedCode(fields: readonly string[]): Fault | null {
  return standsElsewhere(fields, CODE, isUscc, ["a credit code", "统一社会信用代码"]);
}

/** A record without a day in its place that has one elsewhere; null when it has none. */
export function shiftedDate(fields: readonly string[]): Fault | null {
  return standsElsewhere(fields, DATE, isCivilDate, ["a day", "日期"]);
}

/** A record without a province in its place whose other fields do not fit their columns either; null when they do. */
export function shiftedTail(fields: readonly string[], places: PlaceFinder): Fault | null {
  const elsewhere = standsElsewhere(fields, PROVINCE, (text) => places.isProvince(text), ["a province", "省份"]);
  if (elsewhere !== null) return elsewhere;
  const capital = fields[CAPITAL] ?? "";
  const misplaced =
    readCapital(fields[TYPE] ?? "") !== null ? TYPE : isAbsent(capital) || readCapital(capital) ? null : CAPITAL;
  if (misplaced === null) return null;
  return fault(
    "COLUMNS_SHIFTED",
    misplaced,
    fields,
    `The columns are shifted: neither this value nor the province (${COLUMNS[PROVINCE]}) fits its column.`,
    `列错位：此值与“${COLUMNS[PROVINCE]}”均与所在列不符。`,
  );
}

function standsElsewhere(
  fields: readonly string[],
  index: number,
  fits: (text: string) => boolean,
  what: readonly [english: string, chinese: string],
): Fault | null {
  const found = fields.findIndex(fits);
  if (found === -1) return null;
  return fault(
    "COLUMNS_SHIFTED",
    index,
    fields,
    `The columns are shifted: ${what[0]} was expected here and stands in column ${found + 1} (${COLUMNS[found]}).`,
    `列错位：此处应为${what[1]}，却在第 ${found + 1} 列（${COLUMNS[found]}）。`,
  );
}

function isUscc(text: string): boolean {
  try {
    parseUscc(text);
    return true;
  } catch (error) {
    if (error instanceof InvalidUscc) return false;
    throw error;
  }
}
