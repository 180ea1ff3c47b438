import { isDeepStrictEqual } from "node:util";
import type { StoredRuleRow } from "../policy/rules-of.ts";
import type { RuleRowInput } from "../policy/store-rule-rows.ts";
import { compareInstants, type Instant, parseInstant } from "../values/instant.ts";

/** The rule rows of a department as they would stand once a draft is adopted. */
export interface Adoption {
  readonly rows: readonly StoredRuleRow[];
  /** Rows that the draft would close. */
  readonly closed: readonly StoredRuleRow[];
  /** Rows that it would add. */
  readonly added: readonly StoredRuleRow[];
  /** Rows on record that the draft no longer holds: such a draft would not be stored. */
  readonly missing: readonly StoredRuleRow[];
}

/**
 * What storing a draft would make of the rows on record, as if it had been published and adopted by the instant given.
 *
 * The same comparison as `storeRuleRows`: a changed row closes the one on record and stands beside it.
 */
export function adoptedRows(
  onRecord: readonly StoredRuleRow[],
  drafted: readonly RuleRowInput[],
  at: Instant,
): Adoption {
  const inputs = drafted.map(({ document: _, ...row }) => ({ ...row, body: asStored(row.body) }));
  const keys = new Set(inputs.map(keyOf));
  const open = onRecord.filter((row) => row.knownTo === null);
  const closed = open.filter((row) => inputs.some((input) => keyOf(input) === keyOf(row) && !isSame(row, input)));
  const added = inputs
    .filter((input) => input.knownTo === null)
    .filter((input) => !onRecord.some((row) => keyOf(row) === keyOf(input) && isSame(row, input)))
    .map((input): StoredRuleRow => ({ ...input, validFrom: firstDay(input), knownFrom: at, knownTo: null }));
  const changed = new Set([...closed, ...added].map(keyOf));
  return {
    rows: [...onRecord.flatMap((row) => (changed.has(keyOf(row)) ? endedBy(row, at) : [row])), ...added],
    closed,
    added,
    missing: open.filter((row) => !keys.has(keyOf(row))),
  };
}

function isSame(row: StoredRuleRow, input: Omit<RuleRowInput, "document">): boolean {
  return (
    (row.knownTo === null) === (input.knownTo === null) &&
    row.validFrom === input.validFrom &&
    row.validTo === input.validTo &&
    isDeepStrictEqual(row.body, input.body)
  );
}

/** What was recorded after the instant is not part of the world in which the draft is tried. */
function endedBy(row: StoredRuleRow, at: Instant): StoredRuleRow[] {
  if (compareInstants(parseInstant(row.knownFrom), at) >= 0) return [];
  const endsBefore = row.knownTo !== null && compareInstants(parseInstant(row.knownTo), at) <= 0;
  return [endsBefore ? row : { ...row, knownTo: at }];
}

/** As JSON carries it, without members that are undefined. */
function asStored(body: object): object {
  return JSON.parse(JSON.stringify(body));
}

function firstDay({ id, validFrom }: Pick<RuleRowInput, "id" | "validFrom">): string {
  if (validFrom === null) throw new Error(`A rule row has a first day; ${id} has none.`);
  return validFrom;
}

function keyOf({ kind, id }: { readonly kind: string; readonly id: string }): string {
  return `${kind} ${id}`;
}
