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
    defaultTabs: publicFirst(examples).map((example) => ({
      query: example.query,
      variables: JSON.stringify(example.variables, null, 2),
      headers: headersText(example),
    })),
  } as Parameters<typeof renderGraphiQL>[0]);
}

/** With the headers of the first tab the explorer asks for the schema, which needs no token, least of all a made-up one. */
function publicFirst(examples: readonly ExampleQuestion[]): ExampleQuestion[] {
  return [...examples].sort((a, b) => Object.keys(a.headers ?? {}).length - Object.keys(b.headers ?? {}).length);
}

function headersText({ headers = {} }: ExampleQuestion): string {
  return JSON.stringify(headers, null, 2);
}
