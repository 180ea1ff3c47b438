import type { Department } from "../../shared/server/department.ts";
import { buildSubgraph } from "../../shared/server/subgraph.ts";
import { createContext } from "./graphql/context.ts";
import { resolvers } from "./graphql/resolvers.ts";
import { startHeartbeat } from "./persistence/heartbeat.ts";
import { MIGRATIONS } from "./persistence/migrations/index.ts";
import { storePolicies } from "./persistence/policy-store.ts";
import { openRegister } from "./persistence/register.ts";

/** The market regulation department: the register, and the heartbeat that dates its copies. */
export const department: Department = {
  name: "market-regulation",
  migrations: MIGRATIONS,
  publications: [],
  storePolicies,
  open({ pool, clock, log }) {
    const register = openRegister(pool);
    const subgraph = buildSubgraph({
      name: "market-regulation",
      resolvers,
      createContext: ({ viewer }) => createContext(register, clock, viewer),
      log,
    });
    const heartbeat = startHeartbeat(pool, log);
    return { subgraph, stop: () => heartbeat.stop() };
  },
};
