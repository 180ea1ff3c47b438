import type { Authenticate } from "../access/credentials.ts";
import { startApollo } from "./apollo.ts";
import type { Address, Endpoint } from "./http-endpoint.ts";
import type { Log } from "./log.ts";
import type { PartCondition } from "./part-condition.ts";
import { type ProvedRequest, serveGraphql } from "./serve-graphql.ts";
import type { Subgraph } from "./subgraph.ts";

// 1,000 keys of a Standing are about 120 kB.
const BODY_LIMIT_BYTES = 4 * 1024 * 1024;

/** Where a subgraph is served, and who proves callers. */
export interface SubgraphServing extends Address {
  /** Its own condition, as the only part. */
  readonly condition: () => Promise<readonly PartCondition[]>;
  readonly authenticate: Authenticate;
  readonly log: Log;
}

/** Serves a subgraph over HTTP: `POST /graphql`, `GET /health/live`, `GET /health/ready`. */
export async function serveSubgraph(
  { schema, execute }: Pick<Subgraph, "schema" | "execute">,
  { condition, authenticate, log, ...address }: SubgraphServing,
): Promise<Endpoint> {
  const apollo = await startApollo(
    {
      schema,
      statusOf: (code) => (code === "DEPARTMENT_UNAVAILABLE" ? 503 : undefined),
      execute: ({ document, operationName, variables, context }) =>
        // The context that is made for each request below.
        execute({ ...(context as ProvedRequest), document, variables, operationName: operationName ?? undefined }),
    },
    log,
  );
  const createContext = (request: ProvedRequest) => request;
  const readiness = async () => (await condition()).flatMap(({ name, ready }) => (ready ? [] : [name]));
  const service = {
    apollo,
    createContext,
    readiness,
    condition,
    authenticate,
    log,
    bodyLimitBytes: BODY_LIMIT_BYTES,
    continuesTraces: true,
  };
  const endpoint = await serveGraphql(service, address);
  return {
    url: endpoint.url,
    async close() {
      await endpoint.close();
      await apollo.stop();
    },
  };
}
