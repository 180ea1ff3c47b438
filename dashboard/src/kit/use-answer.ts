import type { AnyVariables, TypedDocumentNode } from "@urql/core";
import { useCallback, useMemo } from "react";
import { useQuery } from "urql";
import { useLanguage } from "./language.tsx";
import { type Problem, problemsOf } from "./problem.ts";

/** An answer of the hub, as far as it is there. */
export interface Answer<Data> {
  readonly data: Data | undefined;
  /** What is missing in it, and why; all of it when there is no data. */
  readonly problems: readonly Problem[];
  readonly fetching: boolean;
  readonly again: () => void;
}

/**
 * Asks the hub whenever the variables change.
 *
 * @param options.pause asks nothing while true
 */
export function useAnswer<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { pause = false }: { readonly pause?: boolean } = {},
): Answer<Data> {
  const { language } = useLanguage();
  const [{ data, error, fetching }, execute] = useQuery({ query, variables, pause } as Parameters<
    typeof useQuery<Data, Variables>
  >[0]);
  const again = useCallback(() => execute({ requestPolicy: "network-only" }), [execute]);
  const problems = useMemo(() => problemsOf(error, language), [error, language]);
  return { data, problems, fetching, again };
}
