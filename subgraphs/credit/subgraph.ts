import type { Pool } from "pg";
import type { FaultLog } from "../../shared/server/present-error.ts";
import { buildSubgraph, type Subgraph } from "../../shared/server/subgraph.ts";
import { type Context, createContext } from "./graphql/context.ts";
import { resolvers } from "./graphql/resolvers.ts";
import { openCreditRegister } from "./persistence/register.ts";

/** The credit department on its database. */
export function createSubgraph(pool: Pick<Pool, "query">, freshnessLimitMs: number, log: FaultLog): Subgraph<Context> {
  const register = openCreditRegister(pool, freshnessLimitMs);
  return buildSubgraph({ name: "credit", resolvers, createContext: () => createContext(register), log });
}
