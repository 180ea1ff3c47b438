import type { Figure, Pair, Run } from "./row.ts";

/**
 * Measures two ways of doing the same by turns, so that whatever else the machine does meets both alike; who begins
 * changes from round to round. One round before the first is not counted.
 */
export async function alternate(
  { rounds }: Pick<Run, "rounds">,
  ours: () => Promise<number>,
  theirs: () => Promise<number>,
): Promise<Pair[]> {
  await ours();
  await theirs();
  const pairs: Pair[] = [];
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) {
      const mine = await ours();
      pairs.push([mine, await theirs()]);
    } else {
      const other = await theirs();
      pairs.push([await ours(), other]);
    }
  }
  return pairs;
}

/** How long a piece of work takes, in milliseconds. */
export async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** What a figure came to: the median over the rounds, and the lowest and highest of them. */
export interface Outcome {
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
}

export function outcomeOf(figure: Figure): Outcome {
  const values = "pairs" in figure ? figure.pairs.map(([ours, theirs]) => ours / theirs) : figure.values;
  return { median: quantile(values, 0.5), lowest: Math.min(...values), highest: Math.max(...values) };
}

/**
 * The value below which this part of the values lies; between two values, what lies between them.
 *
 * @throws {Error} when there are no values
 */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new Error("At least one value was expected; none came.");
  return below + (above - below) * (place - Math.floor(place));
}
