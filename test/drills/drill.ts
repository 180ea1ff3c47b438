/** A rehearsal of something going wrong; each file of `test/drills/` exports one as `drill`. */
export interface Drill {
  /** As it is typed: `postgres-killed`. */
  readonly name: string;
  /** The faults and attacks that it is about, as they are numbered: `G6`; none when it is about something else. */
  readonly rows: readonly string[];
  /** One sentence: what is done, and what has to be seen. */
  readonly shows: string;
  readonly showsZh: string;
  /**
   * Does it, on data of its own, and puts everything back.
   *
   * @param report takes a line about its progress
   * @returns what was measured; the last line of its progress stands for it when there is nothing else
   * @throws {Error} when what it was to show is not so
   */
  run(report: Report, extent: Extent): Promise<readonly Figure[] | undefined>;
}

export type Report = (line: string) => void;

/** What was measured against what was allowed, for a line of the drill's report. */
export interface Figure {
  readonly what: string;
  readonly whatZh: string;
  readonly measured: string;
  readonly limit: string;
}

/** How much of a drill is done: all of it, unless the operator said otherwise. */
export interface Extent {
  /** So many of these, or the part of them that was asked for, at least one. */
  times(count: number): number;
  /** How long a drill that goes on for a time does so. */
  minutes(usual: number): number;
}
