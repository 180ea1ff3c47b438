import { renderGraphiQL } from "@graphql-yoga/render-graphiql";

/** A question that the explorer opens with. */
export interface ExampleQuestion {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Sent with the question; none when it is public. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** The explorer as one page that asks nothing of any other address. */
export function explorerPage(examples: readonly ExampleQuestion[]): string {
  return renderGraphiQL({
    title: "Leader Hub",
    endpoint: "/graphql",
    method: "POST",
    defaultTabs: examples.map(({ query, variables, headers = {} }) => ({
      query,
      variables: JSON.stringify(variables, null, 2),
      headers: JSON.stringify(headers, null, 2),
    })),
  } as Parameters<typeof renderGraphiQL>[0]);
}
