import type { Pool } from "pg";
import { createGateway } from "../../gateway/gateway.ts";
import type { Transport } from "../../gateway/transport.ts";
import type { HubDatabases } from "../../hub/databases.ts";
import { DEPARTMENTS } from "../../hub/departments.ts";
import { SUBGRAPHS, type SubgraphName } from "../../hub/hub-environment.ts";
import { openPool } from "../../shared/database/pool.ts";
import { SYSTEM_CLOCK } from "../../shared/server/open-department.ts";
import { SUPERVISOR } from "../harness/callers.ts";
import { createHubDatabases } from "../harness/hub-databases.ts";
import { QUIET } from "../harness/open-hub.ts";
import { syntheticCode } from "../harness/synthetic-code.ts";

const MIXED = `query ($usccs: [USCC!]!) {
  standings(usccs: $usccs, validOn: "2021-06-15") {
    uscc registerKnownAt enterprise { name registrationPlace { name } } titles { state } ban { lastDay }
    yunnan: creditSupport(jurisdiction: "530000") { determination reasons { code message } evidence { id } }
    beijing: creditSupport(jurisdiction: "110000") { determination }
    award: awardAdoption(jurisdiction: "120000") { determination }
    lot: procurementPreference(jurisdiction: "120000", lot: { catalogueCode: "A02061804", catalogueEdition: "2022" }) {
      determination
    }
    plain: procurementPreference(jurisdiction: "530000") { determination }
    subsidyPriority(jurisdiction: "110000") { determination }
  }
}`;

/** What a department does by itself beside the question: the heartbeat, what follows it, the spelling of names, and jobs. */
const OF_ITSELF =
  /register\.beat\(\)|enterprise_name_unkeyed|register\.names_|\bjobs\.|\bfeed\.|as_text\(at\) as at from register\.heartbeat|reminders_make|now\(\)/;

describe("One question", () => {
  let databases: HubDatabases;

  beforeAll(async () => {
    databases = await createHubDatabases();
  });

  it.each([1, 100, 1_000])(
    "about %i enterprises costs each department one statement, and one more that puts on record what is not public",
    async (count) => {
      const pools: Pool[] = [];
      const statements = new Map<SubgraphName, string[]>();
      const stops: (() => Promise<void>)[] = [];
      const connected: Promise<unknown>[] = [];
      const transports = Object.fromEntries(
        SUBGRAPHS.map((name) => {
          const pool = openPool(databases.departments[name].appUrl, () => {});
          pools.push(pool);
          connected.push(pool.query("select 1"), pool.query("select 1"));
          statements.set(name, []);
          const counted = counting(pool, (text) => statements.get(name)?.push(text));
          const running = DEPARTMENTS[name].open({
            pool: counted,
            clock: SYSTEM_CLOCK,
            ring: null,
            webhooksToLoopback: false,
            background: true,
            freshnessLimitMs: 60_000,
            log: QUIET,
          });
          stops.push(running.stop);
          return [name, (request) => running.subgraph.execute(request)] as [string, Transport];
        }),
      ) as Record<SubgraphName, Transport>;
      await Promise.all(connected);
      // What is counted here is statements, however busy the machine is.
      const deadlines = { departmentMs: 60_000, requestMs: 60_000 };
      const gateway = await createGateway({ transports, clock: Date.now, log: QUIET, deadlines });

      const usccs = Array.from({ length: count }, (_, index) => syntheticCode(index));
      const { data, errors } = await gateway.execute({ viewer: SUPERVISOR, query: MIXED, variables: { usccs } });

      expect(errors).toBeUndefined();
      expect(data?.standings).toHaveLength(count);
      for (const name of SUBGRAPHS) {
        const asked = (statements.get(name) ?? []).filter((text) => !OF_ITSELF.test(text));
        const recorded = asked.filter((text) => text.includes("access.append"));
        expect([name, asked.length - recorded.length]).toEqual([name, 1]);
        // What the register answers is public.
        expect([name, recorded.length]).toEqual([name, name === "market-regulation" ? 0 : 1]);
      }
      await gateway.close();
      for (const stop of stops) await stop();
      for (const pool of pools) await pool.end();
    },
    60_000,
  );
});

/** The same pool, which tells each statement that goes through it. */
function counting(pool: Pool, tell: (text: string) => void): Pool {
  return new Proxy(pool, {
    get(target, property) {
      if (property !== "query") return Reflect.get(target, property);
      return (statement: string | { text: string }, values?: unknown[]) => {
        tell(typeof statement === "string" ? statement : statement.text);
        return typeof statement === "string" ? target.query(statement, values) : target.query(statement);
      };
    },
  });
}
