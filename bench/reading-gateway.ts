// A gateway process whose departments read at one server and put on record at another: `reading-gateway.ts`, told by its
// parent where these are. It tells the parent where it listens.
import type { Pool } from "pg";
import { createGateway } from "../gateway/gateway.ts";
import type { Transport } from "../gateway/transport.ts";
import type { HubDatabases } from "../hub/databases.ts";
import { DEPARTMENTS } from "../hub/departments.ts";
import { SUBGRAPHS, type SubgraphName } from "../hub/hub-environment.ts";
import { openPool } from "../shared/database/pool.ts";
import { createLog } from "../shared/server/log.ts";
import { SYSTEM_CLOCK } from "../shared/server/open-department.ts";
import { everyCallIs, SUPERVISOR } from "../test/harness/callers.ts";
import { PATIENT } from "../test/harness/open-hub.ts";

interface Told {
  readonly databases: HubDatabases;
  /** Port of the server that is read; null for the one that is written to. */
  readonly readPort: number | null;
}

const log = createLog("bench", "error");
process.once("message", (told: Told) => void run(told));
process.once("disconnect", () => process.exit(0));
process.send?.({ type: "HEARS" });

async function run({ databases, readPort }: Told): Promise<void> {
  const transports = Object.fromEntries(
    SUBGRAPHS.map((name) => {
      const { appUrl } = databases.departments[name];
      const pool = openPool(appUrl, () => {});
      const reading = readPort === null ? pool : openPool(at(appUrl, readPort), () => {});
      const { subgraph } = DEPARTMENTS[name].open({
        pool: readsAt(reading, pool),
        ...{
          clock: SYSTEM_CLOCK,
          ring: null,
          freshnessLimitMs: 10_000,
          webhooksToLoopback: false,
          background: false,
          log,
        },
      });
      return [name, (request) => subgraph.execute(request)] as const satisfies readonly [SubgraphName, Transport];
    }),
  ) as Record<SubgraphName, Transport>;
  const gateway = await createGateway({ transports, clock: Date.now, log, deadlines: PATIENT });
  const { url } = await gateway.listen({
    ...{ host: "127.0.0.1", port: 0, exampleQuestions: [], readiness: async () => [] },
    authenticate: everyCallIs(SUPERVISOR),
  });
  process.send?.({ type: "READY", url });
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
