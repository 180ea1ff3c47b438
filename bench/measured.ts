import type { Outcome } from "./rounds.ts";
import type { Figure, Words } from "./row.ts";
import type { Scale } from "./world.ts";

/** A figure with what it came to. */
export type MeasuredFigure = Figure & { readonly outcome: Outcome };

/** A row with its figures. */
export interface MeasuredRow {
  readonly name: string;
  readonly order: number;
  readonly work: Words;
  readonly figures: readonly MeasuredFigure[];
}

/** A row with what it was measured on. */
export interface KeptRow extends MeasuredRow {
  readonly scale: Scale;
  readonly rounds: number;
  readonly real: boolean;
  readonly enterprises: number;
  readonly titles: number;
  readonly measuredOn: string;
  readonly machine: { readonly cores: number; readonly node: string };
}
