import type { Pool } from "pg";
import type { OfEvaluationBody, OfScheme } from "../../domain/procedure/movers.ts";
import type { RankingState } from "../../domain/rankings/ranking.ts";
import type { ExpertReview } from "../../domain/rankings/ranking-facts.ts";
import { ENTRY_NOW_SQL, OPENING_SQL, RANKINGS_NOW_SQL } from "./ranking-now-sql.ts";

interface StandingNow extends OfScheme, OfEvaluationBody {
  readonly id: string;
  readonly bodyAnnounced: boolean;
  readonly revision: number;
  readonly lastStepOn: string | null;
}

/** A ranking as it stands now, for whoever is about to move it. */
export interface RankingNow extends StandingNow {
  readonly state: RankingState;
  readonly ranked: number;
  readonly audit: ExpertReview;
}

/** An evaluation scheme as it stands now, for whoever is about to open a ranking by it. */
export interface OpeningNow extends StandingNow {
  /** The state of the evaluation scheme. */
  readonly state: string;
  readonly rankedAlready: boolean;
}

/** An entry that stands. */
export interface EntryNow {
  readonly id: string;
  readonly uscc: string;
  /** Id of its ranking. */
  readonly ranking: string;
  /** Id of the conformity report that stands; null for none. */
  readonly report: string | null;
}

/** Rankings as they stand now, in order; null for what is not there. */
export async function rankingsNow(pool: Pick<Pool, "query">, ids: readonly string[]): Promise<(RankingNow | null)[]> {
  const { rows } = await pool.query<RankingNow>({ name: "rankings-now", text: RANKINGS_NOW_SQL, values: [ids] });
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => found.get(id) ?? null);
}

/** An evaluation scheme as it stands now; null when there is none. */
export async function openingNow(pool: Pick<Pool, "query">, id: string): Promise<OpeningNow | null> {
  const { rows } = await pool.query<OpeningNow>(OPENING_SQL, [id]);
  return rows[0] ?? null;
}

/** An entry that stands; null when there is none. */
export async function entryNow(pool: Pick<Pool, "query">, id: string): Promise<EntryNow | null> {
  const { rows } = await pool.query<EntryNow>(ENTRY_NOW_SQL, [id]);
  return rows[0] ?? null;
}
