import { startApollo } from "./apollo.ts";
import type { Address, Endpoint } from "./http-endpoint.ts";
import type { Log } from "./log.ts";
import { serveGraphql } from "./serve-graphql.ts";
import type { Subgraph } from "./subgraph.ts";

// 1,000 keys of a Standing are about 120 kB.
const BODY_LIMIT_BYTES = 4 * 1024 * 1024;

/** Serves a subgraph over HTTP: `POST /graphql`, `GET /health/live`, `GET /health/ready`. */
export async function serveSubgraph(
  { schema, createContext }: Pick<Subgraph, "schema" | "createContext">,
  { readiness, log, ...address }: Address & { readiness: () => Promise<readonly string[]>; log: Log },
): Promise<Endpoint> {
  const apollo = await startApollo({ schema }, log);
  const service = { apollo, createContext, readiness, log, bodyLimitBytes: BODY_LIMIT_BYTES };
  const endpoint = await serveGraphql(service, address);
  return {
    url: endpoint.url,
    async close() {
      await endpoint.close();
      await apollo.stop();
    },
  };
}
