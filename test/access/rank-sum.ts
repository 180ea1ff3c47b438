/**
 * How probable a difference in rank as large as that of two samples is when both come from one source: the rank-sum
 * test of Wilcoxon, Mann and Whitney, two-sided, by its normal approximation.
 */
export function rankSumProbability(some: readonly number[], others: readonly number[]): number {
  const all = [...some.map((value) => ({ value, mine: true })), ...others.map((value) => ({ value, mine: false }))];
  all.sort((a, b) => a.value - b.value);
  const sum = all.reduce((total, { mine }, index) => total + (mine ? index + 1 : 0), 0);
  const [n, m] = [some.length, others.length];
  const expected = (n * (n + m + 1)) / 2;
  const deviation = Math.sqrt((n * m * (n + m + 1)) / 12);
  return complementaryError(Math.abs(sum - expected) / deviation / Math.SQRT2);
}

/** erfc, by Abramowitz and Stegun 7.1.26: off by 1.5e-7 at most. */
function complementaryError(x: number): number {
  const t = 1 / (1 + 0.3275911 * x);
  const series = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return series * Math.exp(-x * x);
}
