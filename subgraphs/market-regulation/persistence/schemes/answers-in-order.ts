/** A row that tells which of the questions it answers, from 1. */
export interface PlacedRow {
  readonly place: number;
}

/** The one answer to each question, in order; null where there is none. */
export function oneEach<Row extends PlacedRow, Found>(
  count: number,
  rows: readonly Row[],
  read: (row: Row) => Found,
): (Found | null)[] {
  const found = new Map(rows.map((row) => [row.place, read(row)]));
  return Array.from({ length: count }, (_, index) => found.get(index + 1) ?? null);
}

/** A part of a list. */
export interface PartOf<Found> {
  readonly items: readonly Found[];
  readonly hasNext: boolean;
}

/** A part of a list for each question, in order; one row more than asked tells that there is more. */
export function partsOf<Row extends PlacedRow, Found>(
  questions: readonly { readonly first: number }[],
  rows: readonly Row[],
  read: (row: Row) => Found,
): PartOf<Found>[] {
  return questions.map(({ first }, index) => {
    const own = rows.filter(({ place }) => place === index + 1);
    return { items: own.slice(0, first).map(read), hasNext: own.length > first };
  });
}

/** A question about one thing. */
export interface ThingQuestion {
  readonly id: string;
  readonly validOn: string;
  readonly knownAt: string;
}

/** The questions as the statements about single things take them. */
export function askedById(questions: readonly ThingQuestion[]): unknown[] {
  return [
    questions.map(({ id }) => id),
    questions.map(({ validOn }) => validOn),
    questions.map(({ knownAt }) => knownAt),
  ];
}
