import type { Pool } from "pg";
import type { Transport } from "../gateway/transport.ts";
import type { HubDatabases } from "../hub/databases.ts";
import { DEPARTMENTS } from "../hub/departments.ts";
import { SUBGRAPHS, type SubgraphName } from "../hub/hub-environment.ts";
import { openPool } from "../shared/database/pool.ts";
import type { Log } from "../shared/server/log.ts";
import { SYSTEM_CLOCK } from "../shared/server/open-department.ts";
import type { KeyRing } from "../shared/signing/key-ring.ts";

interface Parts {
  readonly log: Log;
  readonly freshnessLimitMs?: number;
  /** By which decisions are signed; none are taken without it. */
  readonly rings?: ReadonlyMap<SubgraphName, KeyRing>;
}

/**
 * Departments in this process that read standings at one server and do all else at another.
 *
 * @param readPort port of the server that is read; null for the one that is written to
 */
export function readingElsewhere(
  databases: HubDatabases,
  readPort: number | null,
  { log, freshnessLimitMs = 10_000, rings = new Map() }: Parts,
): Record<SubgraphName, Transport> {
  return Object.fromEntries(
    SUBGRAPHS.map((name) => {
      const { appUrl } = databases.departments[name];
      const pool = openPool(appUrl, () => {});
      const reading = readPort === null ? pool : openPool(at(appUrl, readPort), () => {});
      const { subgraph } = DEPARTMENTS[name].open({
        ...{ pool: readsAt(reading, pool), clock: SYSTEM_CLOCK, ring: rings.get(name) ?? null, freshnessLimitMs },
        ...{ webhooksToLoopback: false, background: false, log },
      });
      return [name, (request) => subgraph.execute(request)] as const satisfies readonly [SubgraphName, Transport];
    }),
  ) as Record<SubgraphName, Transport>;
}

function at(url: string, port: number): string {
  const other = new URL(url);
  other.port = String(port);
  return other.href;
}

/** Standings are read there; everything else, and who asked, is of the server that is written to. */
function readsAt(reading: Pool, pool: Pool): Pool {
  const query = (...args: Parameters<Pool["query"]>) => {
    const [asked] = args as readonly unknown[];
    const { name = "" } = (typeof asked === "object" ? asked : {}) as { name?: string };
    return (/^standings?$/.test(name) ? reading : pool).query(...args);
  };
  return new Proxy(pool, { get: (target, key) => (key === "query" ? query : Reflect.get(target, key, target)) });
}
