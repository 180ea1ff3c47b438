import type { Pool } from "pg";
import { openPool } from "../shared/database/pool.ts";
import { type Running, watchCopy } from "../shared/register-copy/watch-copy.ts";
import type { Log } from "../shared/server/log.ts";
import type { Subgraph } from "../shared/server/subgraph.ts";
import { civilDateInShanghai } from "../shared/values/civil-date.ts";
import { instantFromEpochMs } from "../shared/values/instant.ts";
import { createSubgraph as createCredit } from "../subgraphs/credit/subgraph.ts";
import { startHeartbeat } from "../subgraphs/market-regulation/persistence/heartbeat.ts";
import { createSubgraph as createMarketRegulation } from "../subgraphs/market-regulation/subgraph.ts";
import { createSubgraph as createProcurement } from "../subgraphs/procurement/subgraph.ts";
import { createSubgraph as createQualityAward } from "../subgraphs/quality-award/subgraph.ts";
import { copyPlan, DECIDING, type HubDatabases } from "./databases.ts";
import { SUBGRAPHS, type SubgraphName } from "./hub-environment.ts";

/** Tells today in Asia/Shanghai and now. */
export const systemClock = {
  today: () => civilDateInShanghai(Date.now()),
  now: () => instantFromEpochMs(Date.now()),
};

/** The departments in this process, each on its own database. */
export interface OpenDepartments {
  readonly subgraphs: Readonly<Record<SubgraphName, Subgraph>>;
  readonly pools: Readonly<Record<SubgraphName, Pool>>;
  close(): Promise<void>;
}

/** Opens all four departments, the register's heartbeat and the care for the copies. */
export function openDepartments(databases: HubDatabases, freshnessLimitMs: number, log: Log): OpenDepartments {
  const pools = Object.fromEntries(
    SUBGRAPHS.map((name) => {
      const onError = (error: Error) => log.warn({ department: name, err: error }, "A database connection broke");
      return [name, openPool(databases.departments[name].appUrl, onError)];
    }),
  ) as Record<SubgraphName, Pool>;
  const running: Running[] = [
    startHeartbeat(pools["market-regulation"], log),
    ...DECIDING.map((name) => watchCopy(copyPlan(databases, name), log)),
  ];
  return {
    pools,
    subgraphs: {
      "market-regulation": createMarketRegulation(pools["market-regulation"], systemClock, log),
      procurement: createProcurement(pools.procurement, freshnessLimitMs, log),
      credit: createCredit(pools.credit, freshnessLimitMs, log),
      "quality-award": createQualityAward(pools["quality-award"], freshnessLimitMs, log),
    },
    async close() {
      await Promise.all(running.map((each) => each.stop()));
      await Promise.all(SUBGRAPHS.map((name) => pools[name].end()));
    },
  };
}
