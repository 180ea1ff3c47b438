import { useEffect } from "react";
import type { List } from "../kit/use-list.ts";

// Beyond it the rest is fetched when somebody asks for it.
const AT_ONCE = 2_000;

/** Fetches all parts of a list, so that what is filtered or counted of it is whole. */
export function useWhole<Node>(list: List<Node>): List<Node> {
  const { rows, hasMore, fetching, problems, more } = list;
  const next = rows !== undefined && rows.length < AT_ONCE && hasMore && !fetching && problems.length === 0;
  useEffect(() => {
    if (next) more();
  }, [next, more]);
  return list;
}

/** The same list, with each part seen as something else. */
export function asSeen<Node, Row>(list: List<Node>, see: (rows: readonly Node[]) => readonly Row[]): List<Row> {
  return {
    ...list,
    rows: list.rows === undefined ? undefined : see(list.rows),
    all: async () => see(await list.all()),
  };
}

/** Rows that have the same key, together, in the order in which the keys come. */
export function together<Row>(rows: readonly Row[], keyOf: (row: Row) => string): [string, Row[]][] {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const held = found.get(key);
    if (held === undefined) found.set(key, [row]);
    else held.push(row);
  }
  return [...found];
}
