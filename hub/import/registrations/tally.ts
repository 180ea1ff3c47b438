/** How often something occurred in a file, and where first. */
export interface Count<Kind> {
  readonly kind: Kind;
  readonly lines: number;
  readonly firstLine: number;
}

/** Counts lines by kind. */
export class Tally<Kind extends string> {
  readonly #counts = new Map<Kind, { lines: number; readonly firstLine: number }>();

  add(kind: Kind, line: number): void {
    const count = this.#counts.get(kind);
    if (count === undefined) this.#counts.set(kind, { lines: 1, firstLine: line });
    else count.lines += 1;
  }

  get total(): number {
    return [...this.#counts.values()].reduce((sum, { lines }) => sum + lines, 0);
  }

  /** The most frequent first. */
  counts(): Count<Kind>[] {
    return [...this.#counts]
      .map(([kind, { lines, firstLine }]) => ({ kind, lines, firstLine }))
      .sort((a, b) => b.lines - a.lines || a.firstLine - b.firstLine);
  }
}
