import type { renderGraphiQL } from "@graphql-yoga/render-graphiql";
import { createHtmlPage, type HtmlPage, WORKBENCH } from "../shared/server/html-page.ts";

/** A question that the explorer opens with. */
export interface ExampleQuestion {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Sent with the question; none when it is public. */
  readonly headers?: Readonly<Record<string, string>>;
}

type Options = Parameters<typeof renderGraphiQL>[0];

/** The explorer as one page that asks nothing of any other address; it is made when somebody first looks at it. */
export function createExplorer(examples: readonly ExampleQuestion[]): HtmlPage {
  let page: Promise<HtmlPage> | undefined;
  return {
    async send(request, response) {
      page ??= explorerPage(examples).then((html) => createHtmlPage(html, WORKBENCH));
      await (await page).send(request, response);
    },
  };
}

async function explorerPage(examples: readonly ExampleQuestion[]): Promise<string> {
  // Nine megabytes of text.
  const { renderGraphiQL } = await import("@graphql-yoga/render-graphiql");
  return renderGraphiQL({
    title: "Leader Hub",
    endpoint: "/graphql",
    method: "POST",
    defaultTabs: publicFirst(examples).map((example) => ({
      query: example.query,
      variables: JSON.stringify(example.variables, null, 2),
      headers: headersText(example),
    })),
  } as Options);
}

/** With the headers of the first tab the explorer asks for the schema, which needs no token, least of all a made-up one. */
function publicFirst(examples: readonly ExampleQuestion[]): ExampleQuestion[] {
  return [...examples].sort((a, b) => Object.keys(a.headers ?? {}).length - Object.keys(b.headers ?? {}).length);
}

function headersText({ headers = {} }: ExampleQuestion): string {
  return JSON.stringify(headers, null, 2);
}
