import type { Figure, Report } from "../drill.ts";

/** What was measured, against what it may be. */
export interface Measurement {
  readonly what: string;
  readonly whatZh: string;
  readonly value: number;
  readonly most: number;
  /** What both numbers are of: `ms`; none for counts. */
  readonly unit?: string;
  /** What else belongs to the figure: `median 3 ms`. */
  readonly beside?: string;
}

/** The figures of a drill; all are told, also when one is not as it should be. */
export class Judged {
  readonly #figures: Figure[] = [];
  readonly #wrong: string[] = [];

  atMost({ what, whatZh, value, most, unit, beside }: Measurement): void {
    const words = (number: number) => (unit === undefined ? shown(number) : `${shown(number)} ${unit}`);
    const measured = beside === undefined ? words(value) : `${words(value)}, ${beside}`;
    this.#figures.push({ what, whatZh, measured, limit: `at most ${words(most)}` });
    // What is not a number was not measured, so it does not hold.
    if (!(value <= most)) this.#wrong.push(`${what}: ${measured}, at most ${words(most)}`);
  }

  /** For what there has to be some of: where nothing failed, nothing was shown. */
  atLeast(what: string, whatZh: string, value: number, least: number): void {
    this.#figures.push({ what, whatZh, measured: shown(value), limit: `at least ${shown(least)}` });
    if (!(value >= least)) this.#wrong.push(`${what}: ${shown(value)}, at least ${shown(least)}`);
  }

  tell(what: string, whatZh: string, measured: string): void {
    this.#figures.push({ what, whatZh, measured, limit: "-" });
  }

  /** @throws {Error} naming each figure that is not as it should be, after all were reported */
  done(report: Report): readonly Figure[] {
    if (this.#wrong.length === 0) return this.#figures;
    for (const { what, whatZh, measured, limit } of this.#figures) report(`${what} ${whatZh}: ${measured} (${limit})`);
    throw new Error(this.#wrong.join("; "));
  }
}

function shown(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : 0);
}
