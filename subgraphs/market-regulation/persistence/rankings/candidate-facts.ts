import type { Pool } from "pg";
import { parseDecimal } from "../../../../shared/values/decimal.ts";
import type { Baseline } from "../../domain/declarations/compare-with-baselines.ts";
import type { Indicator } from "../../domain/declarations/declaration.ts";
import type { Candidate, RankingCriterion } from "../../domain/rankings/ranking.ts";

/** What a ranking is computed from. */
export interface CandidateFacts {
  /** Ids, as they were named. */
  readonly declarations: readonly string[];
  readonly criteria: readonly RankingCriterion[];
  /** Those of the declarations that are or were public. */
  readonly candidates: readonly Candidate[];
  /** By which the register tells whether they are still the same. */
  readonly hash: string;
}

/**
 * Reads what decides on a day about the declarations named for a ranking.
 *
 * @throws {Error} when there is no such ranking
 */
export async function readCandidates(
  pool: Pick<Pool, "query">,
  ranking: string,
  declarations: readonly string[],
  on: string,
): Promise<CandidateFacts> {
  const { rows } = await pool.query<{ facts: FactsRow | null; hash: string }>(
    "select f.facts, md5(f.facts::text) as hash from (select register.ranking_candidates($1, $2, $3) as facts) f",
    [ranking, declarations, on],
  );
  const [row] = rows;
  if (row === undefined || row.facts === null) throw new Error(`A ranking was expected; there is no ${ranking}.`);
  const { criteria, candidates } = row.facts;
  return {
    declarations,
    hash: row.hash,
    criteria: criteria.map(({ weight, zeroAt, fullAt, ...rest }) => ({
      ...rest,
      weight: parseDecimal(weight),
      zeroAt: parseDecimal(zeroAt),
      fullAt: parseDecimal(fullAt),
    })),
    candidates: candidates.map(({ indicators, baselines, ...rest }) => ({
      ...rest,
      indicators: indicators.map((each) => ({ ...each, value: parseDecimal(each.value) })),
      baselines: baselines.map((each) => ({ ...each, value: parseDecimal(each.value) })),
    })),
  };
}

type Text<Of, Keys extends keyof Of> = Omit<Of, Keys> & { readonly [Key in Keys]: string };

interface FactsRow {
  readonly criteria: readonly Text<RankingCriterion, "weight" | "zeroAt" | "fullAt">[];
  readonly candidates: readonly (Omit<Candidate, "indicators" | "baselines"> & {
    readonly indicators: readonly Text<Indicator, "value">[];
    readonly baselines: readonly Text<Baseline, "value">[];
  })[];
}
