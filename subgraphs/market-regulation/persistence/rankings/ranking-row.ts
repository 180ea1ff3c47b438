import { parseInstant } from "../../../../shared/values/instant.ts";
import type { RankingState } from "../../domain/rankings/ranking.ts";

/**
 * How much of a ranking somebody sees. INSIDE: its evaluation body, the working body, officers of the scheme. PUBLIC:
 * anybody, from its publicity on. OWN: an enterprise that stands on it or was left out, from its report on.
 */
export type Sight = "INSIDE" | "PUBLIC" | "OWN";

/** A ranking as it was on a day, as far as was known at an instant and one viewer may see. */
export interface RankingOnDay {
  readonly id: string;
  readonly scheme: string;
  readonly category: string;
  readonly categoryEdition: string;
  readonly year: number;
  readonly evaluationSchemeId: string;
  readonly evaluationBodyId: string;
  readonly validOn: string;
  readonly knownAt: string;
  readonly sight: Sight;
  readonly state: RankingState;
  readonly stateSince: string;
  readonly revision: number;
  readonly recordedAt: string;
  readonly openedOn: string;
  /** When it was opened; its place in lists. */
  readonly openedAt: string;
  readonly computedOn: string | null;
  /** Null unless it is returned and seen from inside. */
  readonly returnReasons: string | null;
}

/** A row of the statements about rankings. */
export interface RankingRow extends RankingOnDay {
  /** Which of the questions it answers, from 1. */
  readonly place: number;
}

/** Reads a row. */
export function rankingOf({ place: _, knownAt, recordedAt, openedAt, ...row }: RankingRow): RankingOnDay {
  return {
    ...row,
    knownAt: parseInstant(knownAt),
    recordedAt: parseInstant(recordedAt),
    openedAt: parseInstant(openedAt),
  };
}
