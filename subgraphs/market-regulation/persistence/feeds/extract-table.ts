/** A file of the extract: what it holds of the public register on a day, as far as was known at an instant. */
export interface ExtractTable {
  /** As its file is called, without the ending. */
  readonly name: string;
  /** In order; the first names a row, and rows are in its order. */
  readonly columns: readonly string[];
  /** Takes the day, the instant, the key after which to go on (null at the beginning) and how many rows. */
  readonly sql: string;
}
