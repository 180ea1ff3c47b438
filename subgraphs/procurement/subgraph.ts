import type { Pool } from "pg";
import type { FaultLog } from "../../shared/server/present-error.ts";
import { buildSubgraph, type Subgraph } from "../../shared/server/subgraph.ts";
import { type Context, createContext } from "./graphql/context.ts";
import { resolvers } from "./graphql/resolvers.ts";
import { openProcurementRegister } from "./persistence/register.ts";

/** The procurement department on its database. */
export function createSubgraph(pool: Pick<Pool, "query">, freshnessLimitMs: number, log: FaultLog): Subgraph<Context> {
  const register = openProcurementRegister(pool, freshnessLimitMs);
  return buildSubgraph({ name: "procurement", resolvers, createContext: () => createContext(register), log });
}
