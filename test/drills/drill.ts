/** A rehearsal of something going wrong; each file of `test/drills/` exports one as `drill`. */
export interface Drill {
  /** As it is typed: `postgres-killed`. */
  readonly name: string;
  /** One sentence: what it shows. */
  readonly shows: string;
  readonly showsZh: string;
  /**
   * Does it, on data of its own, and puts everything back.
   *
   * @param report takes a line about its progress
   * @throws {Error} when what it was to show is not so
   */
  run(report: (line: string) => void): Promise<void>;
}
