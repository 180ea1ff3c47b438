import type { LineFault } from "../../../subgraphs/market-regulation/persistence/registration-import/staged-line.ts";
import { COLUMNS } from "./columns.ts";
import type { FaultKind } from "./line-fault.ts";

/** A fault of a kind that the summary knows. */
export interface Fault extends LineFault {
  readonly kind: FaultKind;
}

const LONGEST_FIELD = 500;

// Line ends and other controls, marks that turn the direction of writing, and what a wrong decoding leaves behind.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const UNFIT = /[\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFD]/;

/** A fault in one field; `index` counts from 0. */
export function fault(
  kind: FaultKind,
  index: number,
  fields: readonly string[],
  english: string,
  chinese: string,
): Fault {
  const column = COLUMNS[index] ?? `第${index + 1}列 column ${index + 1}`;
  // The database takes no zero byte, not even to show one.
  const value = (fields[index] ?? "").replaceAll("\0", "␀");
  return { kind, column, value, english, chinese };
}

/** What is wrong with a record before its fields are looked at one by one; null when nothing is. */
export function faultOfForm(fields: readonly string[]): Fault | null {
  if (fields.length !== COLUMNS.length) return wrongCount(fields);
  const long = fields.findIndex((field) => field.length > LONGEST_FIELD);
  if (long !== -1) {
    const length = fields[long]?.length;
    return fault(
      "FIELD_LENGTH",
      long,
      fields,
      `A field has at most ${LONGEST_FIELD} characters; this one has ${length}.`,
      `字段最多 ${LONGEST_FIELD} 字；此字段有 ${length} 字。`,
    );
  }
  const unfit = fields.findIndex((field) => UNFIT.test(field));
  if (unfit === -1) return null;
  const [found = ""] = UNFIT.exec(fields[unfit] ?? "") ?? [];
  const name = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  return fault(
    "FIELD_CHARACTERS",
    unfit,
    fields,
    `Text on one line was expected; the field holds ${name}, a control or a damaged character.`,
    `应为单行文字；字段含 ${name}（控制字符或损坏的字符）。`,
  );
}

function wrongCount(fields: readonly string[]): Fault {
  const index = Math.min(fields.length, COLUMNS.length);
  return fault(
    "FIELD_COUNT",
    index,
    fields,
    `${COLUMNS.length} fields were expected; ${fields.length} came.`,
    `应有 ${COLUMNS.length} 个字段；实有 ${fields.length} 个。`,
  );
}
