import { randomUUID } from "node:crypto";
import type { FormattedExecutionResult } from "graphql";
import type { Deadlines } from "../../gateway/deadline.ts";
import { createGateway, type Gateway } from "../../gateway/gateway.ts";
import type { Transport } from "../../gateway/transport.ts";
import type { HubDatabases } from "../../hub/databases.ts";
import { DEPARTMENTS } from "../../hub/departments.ts";
import { SUBGRAPHS, type SubgraphName } from "../../hub/hub-environment.ts";
import { copyPlan } from "../../hub/prepare-databases.ts";
import type { Viewer } from "../../shared/access/viewer.ts";
import { createLog, type Log } from "../../shared/server/log.ts";
import { type OpenDepartment, openDepartment } from "../../shared/server/open-department.ts";
import type { KeyRing } from "../../shared/signing/key-ring.ts";
import { SUPERVISOR } from "./callers.ts";
import { openTestRing } from "./test-ring.ts";

/** Deadlines that a busy machine keeps: few tests are about how long a caller waits. */
export const PATIENT: Deadlines = { departmentMs: 30_000, requestMs: 40_000 };

/** A hub in this process: four departments on their databases and the gateway. */
export interface OpenHub {
  readonly gateway: Gateway;
  readonly departments: Readonly<Record<SubgraphName, OpenDepartment>>;
  /** The keys by which the departments sign. */
  readonly rings: Readonly<Record<SubgraphName, KeyRing>>;
  /** Asks as somebody who may see every answer, unless another viewer is given. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>, viewer?: Viewer): Promise<FormattedExecutionResult>;
  close(): Promise<void>;
}

export interface OpenHubOptions {
  readonly freshnessLimitMs?: number;
  readonly log?: Log;
  /** The keys of a hub that was open before: a restart keeps them. */
  readonly rings?: Readonly<Record<SubgraphName, KeyRing>>;
  /** How long departments may take; {@link PATIENT} when not given. */
  readonly deadlines?: Deadlines;
  /** Puts something between the gateway and a department. */
  readonly around?: (name: SubgraphName, transport: Transport) => Transport;
}

/** A log that keeps quiet about what a test provokes. */
export const QUIET = createLog("test", "error");

async function openTestRings(): Promise<Record<SubgraphName, KeyRing>> {
  const opened = await Promise.all(SUBGRAPHS.map(async (name) => [name, await openTestRing(name)] as const));
  return Object.fromEntries(opened) as Record<SubgraphName, KeyRing>;
}

/** Opens a hub on databases of its own. */
export async function openHub(databases: HubDatabases, options: OpenHubOptions = {}): Promise<OpenHub> {
  const { freshnessLimitMs = 10_000, log = QUIET, deadlines = PATIENT } = options;
  const { around = (_name, transport) => transport } = options;
  const rings = options.rings ?? (await openTestRings());
  const entries = SUBGRAPHS.map((name) => {
    const { appUrl } = databases.departments[name];
    const copy = copyPlan(databases, name);
    // Receivers of notices run beside the test.
    const settings = { appUrl, copy, ring: rings[name], freshnessLimitMs, webhooksToLoopback: true, log };
    return [name, openDepartment(DEPARTMENTS[name], settings)] as const;
  });
  const departments = Object.fromEntries(entries) as Record<SubgraphName, OpenDepartment>;
  const transports = Object.fromEntries(
    entries.map(([name, { subgraph }]) => [name, around(name, (request) => subgraph.execute(request))]),
  ) as Record<SubgraphName, Transport>;
  const gateway = await createGateway({
    transports,
    clock: Date.now,
    log,
    deadlines,
  });
  return {
    gateway,
    departments,
    rings,
    ask: (query, variables = {}, viewer = SUPERVISOR) =>
      gateway.execute({ query, variables, viewer, requestId: randomUUID() }),
    async close() {
      await gateway.close();
      await Promise.all(entries.map(([, department]) => department.close()));
    },
  };
}
