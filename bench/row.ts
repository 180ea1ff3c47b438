import type { Report } from "./report.ts";
import type { World } from "./world.ts";

/** The same in English and in Chinese. */
export type Words = readonly [english: string, chinese: string];

/** Where a figure is to get to; `null` where there is nothing to reach and the figure only informs. */
export type Reach = { readonly atLeast: number } | { readonly atMost: number } | null;

/** Ours and theirs, measured one after the other in the same round, in the same unit. */
export type Pair = readonly [ours: number, theirs: number];

interface FigureBase {
  /** What is compared or counted: `throughput, 16 at once`. */
  readonly of: Words;
  /** What it is held against; nothing for a figure that stands for itself. */
  readonly against: Words | null;
  readonly reach: Reach;
}

/** Ours as a multiple of theirs, in each round. What the numbers count is of no interest beyond the round. */
export interface RatioFigure extends FigureBase {
  readonly pairs: readonly Pair[];
}

/** A number that stands for itself: memory, the time of a start. */
export interface PlainFigure extends FigureBase {
  readonly values: readonly number[];
  readonly unit: "ms" | "s" | "MB";
}

export type Figure = RatioFigure | PlainFigure;

/** One line of the comparison, or several that are measured together; each file of `bench/rows/` exports one as `row`. */
export interface Row {
  /** As it is typed after `--only`: `one-question`. */
  readonly name: string;
  readonly work: Words;
  /** Where it comes in the table; ten apart, so that another fits between. */
  readonly order: number;
  /** Whether it is also measured on ten times the data. */
  readonly alsoAtTen: boolean;
  /**
   * Measures it. What it compares has to be the same work: the answers of both sides are compared first.
   *
   * @throws {Error} when the sides do not answer alike
   */
  measure(world: World, run: Run): Promise<readonly Figure[]>;
}

/** How a row is to be measured, and where it tells how far it is. */
export interface Run {
  readonly rounds: number;
  readonly report: Report;
}
