import type { AnyVariables, TypedDocumentNode } from "@urql/core";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useClient } from "urql";
import { useLanguage } from "./language.tsx";
import { type Problem, problemsOf } from "./problem.ts";

/** What every list of the graph looks like, as far as a list of rows needs it. */
export interface Connection<Node> {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The rows of a list, asked a part at a time. */
export interface List<Node> {
  /** Undefined until the first part is there. */
  readonly rows: readonly Node[] | undefined;
  readonly problems: readonly Problem[];
  readonly fetching: boolean;
  readonly hasMore: boolean;
  /** Asks the next part. */
  readonly more: () => void;
  /** Asks all parts that are left, and gives all rows. */
  readonly all: () => Promise<readonly Node[]>;
  readonly again: () => void;
}

interface State<Node> {
  readonly rows: readonly Node[] | undefined;
  readonly after: string | null;
  readonly hasMore: boolean;
  readonly fetching: boolean;
  readonly problems: readonly Problem[];
}

const BEGINNING = { rows: undefined, after: null, hasMore: true, fetching: true, problems: [] };
const AT_ONCE = 100;

/**
 * A list of the graph as rows; the operation takes `$first: Int!` and `$after: String`.
 *
 * @param connectionOf finds the list in an answer; null where a department did not give it
 */
export function useList<Data, Variables extends AnyVariables, Node>(
  query: TypedDocumentNode<Data, Variables & { first: number; after?: string | null | undefined }>,
  variables: Variables,
  connectionOf: (data: Data) => Connection<Node> | null | undefined,
  { pause = false, first = AT_ONCE }: { readonly pause?: boolean; readonly first?: number } = {},
): List<Node> {
  const client = useClient();
  const { language } = useLanguage();
  const [state, setState] = useState<State<Node>>(BEGINNING);
  const key = JSON.stringify(variables);
  const asked = useRef({ key: "", connectionOf, variables });
  asked.current = { key, connectionOf, variables };

  const part = useCallback(
    async (before: State<Node>): Promise<State<Node>> => {
      const { variables: given, connectionOf: find } = asked.current;
      const all = { ...given, first, after: before.after } as Variables & { first: number; after: string | null };
      const { data, error } = await client.query(query, all).toPromise();
      const problems = problemsOf(error, language);
      const found = data === undefined || data === null ? null : find(data);
      if (!found) return { ...before, fetching: false, hasMore: false, problems };
      const rows = [...(before.rows ?? []), ...found.edges.map(({ node }) => node)];
      const { hasNextPage: hasMore, endCursor: after } = found.pageInfo;
      return { rows, after, hasMore, fetching: false, problems };
    },
    [client, query, language, first],
  );

  const load = useCallback(
    async (before: State<Node>) => {
      setState({ ...before, fetching: true });
      const next = await part(before);
      // What was asked before may come after what was asked last.
      if (asked.current.key === key) setState(next);
    },
    [part, key],
  );

  useEffect(() => {
    if (!pause) void load(BEGINNING);
  }, [load, pause]);

  return useMemo(
    () => ({
      rows: state.rows,
      problems: state.problems,
      fetching: state.fetching,
      hasMore: state.rows !== undefined && state.hasMore,
      more: () => void load(state),
      async all() {
        let whole = state;
        while (whole.hasMore) whole = await part(whole);
        if (whole.problems.length > 0) throw new Error(whole.problems[0]?.message);
        setState(whole);
        return whole.rows ?? [];
      },
      again: () => void load(BEGINNING),
    }),
    [state, load, part],
  );
}
