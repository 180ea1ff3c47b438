import type { Pool } from "pg";
import type { FaultLog } from "../../shared/server/present-error.ts";
import { buildSubgraph, type Subgraph } from "../../shared/server/subgraph.ts";
import { type Context, createContext } from "./graphql/context.ts";
import { resolvers } from "./graphql/resolvers.ts";
import { openAwardRegister } from "./persistence/register.ts";

/** The award office on its database. */
export function createSubgraph(pool: Pick<Pool, "query">, freshnessLimitMs: number, log: FaultLog): Subgraph<Context> {
  const register = openAwardRegister(pool, freshnessLimitMs);
  return buildSubgraph({ name: "quality-award", resolvers, createContext: () => createContext(register), log });
}
