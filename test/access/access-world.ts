import type { FormattedExecutionResult } from "graphql";
import { Client } from "pg";
import type { HubDatabases } from "../../hub/databases.ts";
import type { SubgraphName } from "../../hub/hub-environment.ts";
import type { SignedInViewer } from "../../shared/access/viewer.ts";
import { openPool } from "../../shared/database/pool.ts";
import { createLog, type Log } from "../../shared/server/log.ts";
import type { Uscc } from "../../shared/values/uscc.ts";
import { acknowledge } from "../../subgraphs/market-regulation/persistence/acknowledge.ts";
import { Recorder } from "../../subgraphs/market-regulation/persistence/recorder.ts";
import { callerWith } from "../harness/callers.ts";
import { createHubDatabases } from "../harness/hub-databases.ts";
import { type OpenHub, openHub } from "../harness/open-hub.ts";
import { query } from "../harness/postgres.ts";
import { syntheticCode } from "../harness/synthetic-code.ts";

/** An enterprise of Kunming, one of Beijing, and one that the register does not hold. */
export const KUNMING = syntheticCode(1) as Uscc;
export const BEIJING = syntheticCode(2) as Uscc;
export const NOWHERE = syntheticCode(999) as Uscc;

const none = { department: null, uscc: null, jurisdictions: [] };

/** A bank as demonstration banks are. */
export const BANK = callerWith({
  ...none,
  role: "BANK",
  subject: "bank-system",
  tenant: "bank-of-example",
  scopes: new Set(["credit:check", "credit:decide", "decisions:read", "size:read"]),
  purposes: new Set(["credit-review"]),
  purpose: "credit-review",
});

export const OTHER_BANK = callerWith({ ...BANK, subject: "bank-2-system", tenant: "second-bank-of-example" });

export const AUDITOR = callerWith({
  ...none,
  role: "AUDITOR",
  subject: "auditor",
  tenant: "audit-of-example",
  scopes: new Set(["credit:check", "log:audit", "access:read", "size:read"]),
  purposes: new Set(["audit"]),
  purpose: "audit",
});

/** Somebody who acts for an enterprise. */
export function enterprise(uscc: Uscc | null): SignedInViewer {
  return callerWith({
    ...none,
    role: "ENTERPRISE",
    subject: `person-of-${uscc}`,
    tenant: `enterprise-${uscc}`,
    uscc,
    scopes: new Set(["credit:check", "access:read", "authorisation:grant", "decisions:read", "size:read"]),
    purposes: new Set(["own-affairs"]),
    purpose: "own-affairs",
  });
}

/** A hub with two enterprises that stated their sizes. */
export interface AccessWorld {
  readonly databases: HubDatabases;
  readonly hub: OpenHub;
  readonly recorder: Recorder;
  /** Waits until the copies have what was recorded. */
  settle(): Promise<void>;
  ask(viewer: SignedInViewer, text: string, variables?: Record<string, unknown>): Promise<FormattedExecutionResult>;
  /** Rows of a department's database, as the superuser or whoever the address names. */
  rows(name: SubgraphName, sql: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

/** Opens it on databases of its own. */
export async function openAccessWorld(log: Log = createLog("test", "silent")): Promise<AccessWorld> {
  const databases = await createHubDatabases();
  const hub = await openHub(databases, { log });
  const { appUrl } = databases.departments["market-regulation"];
  const pool = openPool(appUrl, () => {});
  const client = new Client({ connectionString: appUrl });
  await client.connect();
  const recorder = new Recorder(client, { source: "test", recordedAt: null });
  const settle = async () => void (await acknowledge(pool, 20_000));
  await recorder.enterprise(KUNMING, "示例企业 昆明", "530111", "2015-01-05");
  await recorder.enterprise(BEIJING, "示例企业 北京", "110105", "2015-01-05");
  for (const [uscc, employees] of [
    [KUNMING, 300],
    [BEIJING, 1200],
  ] as const) {
    const stated = { sector: "INDUSTRY", employees, revenueWan: "42000.50", assetsWan: null } as const;
    await recorder.size({ uscc, ...stated, statisticalYear: 2020, on: "2021-03-01" });
  }
  await settle();
  // The first question opens connections and plans, which on a busy machine takes longer than a request may.
  const first = `{ standing(uscc: "${NOWHERE}") { creditSupport(jurisdiction: "110000") { determination } size { class } } }`;
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const { errors } = await hub.ask(first, {}, callerWith({ tenant: "hub" }));
    if (errors === undefined) break;
  }
  return {
    databases,
    hub,
    recorder,
    settle,
    ask: (viewer, text, variables) => hub.ask(text, variables, viewer),
    rows: (name, sql, values) => query(databases.departments[name].migratorUrl, sql, values),
    async close() {
      await hub.close();
      await client.end();
      await pool.end();
    },
  };
}
