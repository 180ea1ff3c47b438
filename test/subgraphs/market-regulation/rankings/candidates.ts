import { parseDecimal } from "../../../../shared/values/decimal.ts";
import type { Baseline } from "../../../../subgraphs/market-regulation/domain/declarations/compare-with-baselines.ts";
import type { Indicator } from "../../../../subgraphs/market-regulation/domain/declarations/declaration.ts";
import type { Candidate, RankingCriterion } from "../../../../subgraphs/market-regulation/domain/rankings/ranking.ts";

/** A criterion of water extract in percent, from 36 to 46, but for what a test says. */
export function criterion(
  traits: Partial<Omit<RankingCriterion, "weight" | "zeroAt" | "fullAt">> & {
    weight?: string;
    zeroAt?: string;
    fullAt?: string;
  } = {},
): RankingCriterion {
  const { weight = "100", zeroAt = "36", fullAt = "46", ...rest } = traits;
  return {
    position: 1,
    group: "PERFORMANCE",
    name: "水浸出物",
    unit: "%",
    direction: "HIGHER_BETTER",
    required: true,
    ...rest,
    weight: parseDecimal(weight),
    zeroAt: parseDecimal(zeroAt),
    fullAt: parseDecimal(fullAt),
  };
}

/** An indicator that fits that criterion, but for what a test says. */
export function indicator(value: string, traits: Partial<Omit<Indicator, "value">> = {}): Indicator {
  return {
    group: "PERFORMANCE",
    name: "水浸出物",
    unit: "%",
    direction: "HIGHER_BETTER",
    core: true,
    testMethod: null,
    ...traits,
    value: parseDecimal(value),
  };
}

/** What GB/T 22111-2008 asks of water extract. */
export function baseline(value: string, traits: Partial<Omit<Baseline, "value">> = {}): Baseline {
  return {
    id: `baseline ${value}`,
    referenceStandard: "GB/T 22111-2008",
    indicator: "水浸出物",
    unit: "%",
    direction: "HIGHER_BETTER",
    validFrom: "2008-12-01",
    lastDay: null,
    ...traits,
    value: parseDecimal(value),
  };
}

/** A candidate that is ranked, with that value of water extract, but for what a test says. */
export function candidate(declaration: string, value: string, traits: Partial<Candidate> = {}): Candidate {
  return {
    declaration,
    uscc: `enterprise of ${declaration}`,
    inEffect: true,
    banned: false,
    registered: true,
    indicators: [indicator(value)],
    baselines: [baseline("30")],
    ...traits,
  };
}
