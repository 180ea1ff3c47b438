/** An entry of a ranking, as far as the short list asks. */
export interface RankedEntry {
  readonly id: string;
  readonly rank: number;
  /** Whether the enterprise's conformity report is on record. */
  readonly reported: boolean;
  /** Whether the enterprise refused to be on the list. */
  readonly refused: boolean;
}

/** Which entries of a ranking are to be on the short list. */
export interface Selection {
  readonly entries: readonly RankedEntry[];
  /** Ids of entries. */
  readonly chosen: readonly string[];
  /** Ids of entries that are left out for a stated reason. */
  readonly skipped: readonly string[];
  /** How many leaders the evaluation scheme allows; null when it does not say. */
  readonly mostLeaders: number | null;
}

/** Whether every entry that is chosen has its conformity report. */
export function hasEveryReport({ entries, chosen }: Selection): boolean {
  return entries.every(({ id, reported }) => reported || !chosen.includes(id));
}

/** Whether no more are chosen than the evaluation scheme allows. */
export function isWithinMost({ chosen, mostLeaders }: Selection): boolean {
  return mostLeaders === null || chosen.length <= mostLeaders;
}

/** Whether whoever ranks before or beside the last one chosen is chosen, has refused, or is left out for a reason. */
export function followsRanks({ entries, chosen, skipped }: Selection): boolean {
  const ranks = entries.filter(({ id }) => chosen.includes(id)).map(({ rank }) => rank);
  const lowest = Math.max(0, ...ranks);
  return entries.every(
    ({ id, rank, refused }) => rank > lowest || refused || chosen.includes(id) || skipped.includes(id),
  );
}

/** Whether somebody is chosen, and nobody who refused. */
export function choosesWhoMayBe({ entries, chosen }: Selection): boolean {
  return chosen.length > 0 && !entries.some(({ id, refused }) => refused && chosen.includes(id));
}
