import { openPool } from "../database/pool.ts";
import { tellFigures } from "../metrics/department-figures.ts";
import type { CopyPlan } from "../register-copy/ensure-copy.ts";
import { watchCopy } from "../register-copy/watch-copy.ts";
import type { KeyRing } from "../signing/key-ring.ts";
import { civilDateInShanghai } from "../values/civil-date.ts";
import { instantFromEpochMs } from "../values/instant.ts";
import type { Clock, Department } from "./department.ts";
import { createDepartmentCondition } from "./department-condition.ts";
import type { Log } from "./log.ts";
import type { PartCondition } from "./part-condition.ts";
import type { Subgraph } from "./subgraph.ts";

export interface OpenDepartmentOptions {
  /** Its database, as the application role. */
  readonly appUrl: string;
  /** Its copy of the register; null for the register itself. */
  readonly copy: CopyPlan | null;
  readonly freshnessLimitMs: number;
  /** The keys it signs decisions with; without them it takes none. */
  readonly ring?: KeyRing | undefined;
  /** Whether notices may be sent to this machine itself; not unless it is said. */
  readonly webhooksToLoopback?: boolean | undefined;
  /** Whether this process does what nobody asks for, the care for the copy too; it does unless another one is said to. */
  readonly background?: boolean | undefined;
  readonly log: Log;
}

/** A department that answers. */
export interface OpenDepartment {
  readonly subgraph: Subgraph<object>;
  /** Whether it can answer, and what limits its answers. */
  condition(): Promise<PartCondition>;
  close(): Promise<void>;
}

export const SYSTEM_CLOCK: Clock = {
  today: () => civilDateInShanghai(Date.now()),
  now: () => instantFromEpochMs(Date.now()),
};

/**
 * Opens a department on its database, with the care for its copy.
 *
 * @throws {Error} when it has fields that are not public and nothing puts on record who reads them
 */
export function openDepartment(department: Department, options: OpenDepartmentOptions): OpenDepartment {
  const { appUrl, copy, freshnessLimitMs, ring = null, webhooksToLoopback = false, log } = options;
  const { background = true } = options;
  let closing = false;
  const pool = openPool(appUrl, (error) => {
    // When everything stops, the database may go before its connections.
    if (!closing) log.warn({ department: department.name, err: error }, "A database connection broke");
  });
  const running = department.open({
    pool,
    clock: SYSTEM_CLOCK,
    ring,
    freshnessLimitMs,
    webhooksToLoopback,
    background,
    log,
  });
  const { unrecordedFields } = running.subgraph;
  if (unrecordedFields.length > 0) {
    throw new Error(`${department.name} has no access log, but not everybody may see ${unrecordedFields.join(", ")}.`);
  }
  const care = copy === null || !background ? null : watchCopy(copy, log);
  const { name, figures } = department;
  const source = copy === null ? "REGISTER" : "COPY";
  const condition = createDepartmentCondition({ name, pool, source, freshnessLimitMs, hasKeys: ring !== null });
  const endFigures = tellFigures({ department: name, figures, pool, ring, background, condition });
  return {
    subgraph: running.subgraph,
    condition,
    async close() {
      closing = true;
      endFigures();
      await Promise.all([running.stop(), care?.stop()]);
      await pool.end();
    },
  };
}
