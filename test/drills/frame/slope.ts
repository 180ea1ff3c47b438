/** A value at a moment, in milliseconds. */
export interface Sample {
  readonly atMs: number;
  readonly value: number;
}

/** How much the value grows in an hour, by the line that fits best; 0 with fewer than two samples. */
export function growthAnHour(samples: readonly Sample[]): number {
  const meanAt = mean(samples.map(({ atMs }) => atMs));
  const meanValue = mean(samples.map(({ value }) => value));
  const spread = samples.reduce((sum, { atMs }) => sum + (atMs - meanAt) ** 2, 0);
  const common = samples.reduce((sum, { atMs, value }) => sum + (atMs - meanAt) * (value - meanValue), 0);
  return spread === 0 ? 0 : (common / spread) * 3_600_000;
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
