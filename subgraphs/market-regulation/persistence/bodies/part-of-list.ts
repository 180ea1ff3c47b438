import type { ListPart } from "../../../../shared/server/list-part.ts";

export interface PartOfList<Thing> {
  readonly things: readonly Thing[];
  readonly hasNext: boolean;
}

/** Parts of lists from rows that say which question they answer, one row more than asked where there is more. */
export function partsOf<Thing>(
  questions: readonly ListPart[],
  rows: readonly (Thing & { readonly place: number })[],
): PartOfList<Thing>[] {
  return questions.map(({ first }, index) => {
    const own = rows.filter(({ place }) => place === index + 1);
    return { things: own.slice(0, first), hasNext: own.length > first };
  });
}
