import type { Pool } from "pg";
import type { FaultLog } from "../../shared/server/present-error.ts";
import { buildSubgraph, type Subgraph } from "../../shared/server/subgraph.ts";
import { type Clock, type Context, createContext } from "./graphql/context.ts";
import { resolvers } from "./graphql/resolvers.ts";
import { openRegister } from "./persistence/register.ts";

/** The market regulation department on its register. */
export function createSubgraph(pool: Pick<Pool, "query">, clock: Clock, log: FaultLog): Subgraph<Context> {
  const register = openRegister(pool);
  return buildSubgraph({
    name: "market-regulation",
    resolvers,
    createContext: () => createContext(register, clock),
    log,
  });
}
