/** What of the register a board of a jurisdiction is about. */
export interface Place {
  /** GB/T 2260 code. */
  readonly jurisdiction: string;
  /** The scheme whose procedures run there; null where the notice founds none of its own. */
  readonly scheme: string | null;
}

/** Their notices found a scheme of their own; the others give what the national titles bring. */
const WITH_OWN_SCHEME: ReadonlySet<string> = new Set(["530000", "120000"]);

/** A jurisdiction with its scheme. */
export function placeOf(jurisdiction: string): Place {
  return { jurisdiction, scheme: WITH_OWN_SCHEME.has(jurisdiction) ? jurisdiction : null };
}

/** The scheme whose titles count there: the own one, else the national one. */
export function schemeThatCounts({ scheme }: Place): string {
  return scheme ?? "NATIONAL";
}

/** Whether a division lies in another one, by their codes: only whole pairs of zeros are levels left open. */
export function liesIn(division: string, within: string): boolean {
  return division.startsWith(within.replace(/(00)+$/, ""));
}

/** The board of a department. */
export function boardAddress(jurisdiction: string, department: string): string {
  return `/boards/${jurisdiction}/${department}`;
}
