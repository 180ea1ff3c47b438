/** Where a clause of a citation stands in a notice. */
interface ClausePlace {
  readonly clause: string;
  readonly item: string | null;
}

/** The clauses that a citation means: all items of it; a sentence of a clause is found in the clause. */
export function clausesCited<Place extends ClausePlace>(clauses: readonly Place[], cited: string): readonly Place[] {
  const exact = clauses.filter(({ clause }) => clause === cited);
  if (exact.length > 0) return exact;
  const items = clauses.filter(
    ({ clause, item }) => item !== null && (`${clause}${item}` === cited || `${clause} ${item}` === cited),
  );
  if (items.length > 0) return items;
  const wider = cited.replace(/[¶ ].*$/, "");
  return wider === cited ? [] : clauses.filter(({ clause }) => clause === wider);
}

/** The name of a clause as an anchor in a page. */
export function clauseAnchor({ clause, item }: ClausePlace): string {
  return `clause-${encodeURIComponent(`${clause}${item ?? ""}`)}`;
}
