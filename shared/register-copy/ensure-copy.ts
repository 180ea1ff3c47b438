import { setTimeout as sleep } from "node:timers/promises";
import type { Client } from "pg";
import { withClient } from "../database/provision.ts";
import { REGISTER_TABLES, SIZE_TABLES } from "./published-v1.ts";

/** Where a copy is, and what it copies. */
export interface CopyPlan {
  /** Names the slot on the register's server and the subscription: `copy_credit`. */
  readonly name: string;
  /** The department's database, as the role that owns it. */
  readonly copyUrl: string;
  /** The register's database as the copy's server reaches it, as the role that may replicate. */
  readonly registerUrl: string;
  readonly publications: readonly string[];
}

export type CopyOutcome = "CREATED" | "KEPT" | "REBUILT";

interface Subscription {
  readonly enabled: boolean;
  readonly publications: readonly string[];
  readonly commits: string;
}

/**
 * Sees to it that a department's copy of the register is kept by a subscription with a living slot.
 *
 * A copy whose slot is gone or was given up by the server is emptied and filled anew; while it fills it has no
 * watermark, so answers are UNDETERMINED and never wrong.
 */
export async function ensureCopy(plan: CopyPlan): Promise<CopyOutcome> {
  return withClient(plan.copyUrl, async (copy) => {
    // Two processes of one department must not rebuild the same copy at once.
    await copy.query("select pg_advisory_lock(7411)");
    return withClient(plan.registerUrl, async (register) => {
      const subscription = await findSubscription(copy, plan.name);
      const slotLives = await slotIsAlive(register, plan.name);
      if (subscription !== null && slotLives) {
        await keep(copy, plan, subscription);
        return "KEPT";
      }
      if (subscription !== null) await dropSubscription(copy, plan.name);
      await build(copy, register, plan);
      return subscription === null ? "CREATED" : "REBUILT";
    });
  });
}

/**
 * Waits until a copy has been filled and has a watermark, so that it answers.
 *
 * @returns false when it has not within the time; it goes on filling, and answers are UNDETERMINED meanwhile
 */
export async function copyIsFilled(copyUrl: string, waitMs: number): Promise<boolean> {
  const until = performance.now() + waitMs;
  return withClient(copyUrl, async (copy) => {
    for (;;) {
      const filled = await copy.query<{ filled: boolean | null }>(
        `select bool_and(srsubstate = 'r') and exists (select from register.heartbeat) as filled from pg_subscription_rel`,
      );
      if (filled.rows[0]?.filled === true) return true;
      if (performance.now() >= until) return false;
      await sleep(20);
    }
  });
}

/** Ends a copy: its subscription and its slot. The rows stay until it is built again. */
export async function dropCopy(plan: CopyPlan): Promise<void> {
  await withClient(plan.copyUrl, async (copy) => {
    if ((await findSubscription(copy, plan.name)) !== null) await dropSubscription(copy, plan.name);
  });
  await withClient(plan.registerUrl, (register) => dropSlot(register, plan.name));
}

async function findSubscription(copy: Client, name: string): Promise<Subscription | null> {
  const found = await copy.query(
    `select subenabled as enabled, subpublications as publications, subsynccommit as commits from pg_subscription
     where subname = $1 and subdbid = (select oid from pg_database where datname = current_database())`,
    [name],
  );
  return found.rows[0] ?? null;
}

async function slotIsAlive(register: Client, name: string): Promise<boolean> {
  const found = await register.query(
    "select wal_status is distinct from 'lost' as alive from pg_replication_slots where slot_name = $1",
    [name],
  );
  return found.rows[0]?.alive === true;
}

async function keep(copy: Client, plan: CopyPlan, subscription: Subscription): Promise<void> {
  const name = copy.escapeIdentifier(plan.name);
  // The register may have moved to another port or password since.
  await copy.query(`alter subscription ${name} connection ${copy.escapeLiteral(plan.registerUrl)}`);
  const wanted = [...plan.publications].sort().join();
  if ([...subscription.publications].sort().join() !== wanted) {
    await copy.query(`alter subscription ${name} set publication ${plan.publications.join(", ")}`);
  }
  if (subscription.commits !== "on") await copy.query(`alter subscription ${name} set (${WRITTEN_DOWN})`);
}

// A writer is told that copies have a fact; none may forget it in a crash, as subscriptions may unless told otherwise.
const WRITTEN_DOWN = "synchronous_commit = on";

async function build(copy: Client, register: Client, plan: CopyPlan): Promise<void> {
  await dropSlot(register, plan.name);
  await copy.query(`truncate ${[...REGISTER_TABLES, ...SIZE_TABLES].join(", ")}`);
  // Within one server CREATE SUBSCRIPTION would wait for itself if it made the slot, so the slot is made first.
  await register.query("select pg_create_logical_replication_slot($1, 'pgoutput')", [plan.name]);
  await copy.query(
    `create subscription ${copy.escapeIdentifier(plan.name)} connection ${copy.escapeLiteral(plan.registerUrl)}
     publication ${plan.publications.join(", ")}
     with (create_slot = false, slot_name = ${copy.escapeLiteral(plan.name)}, copy_data = true, ${WRITTEN_DOWN})`,
  );
}

async function dropSubscription(copy: Client, subscription: string): Promise<void> {
  const name = copy.escapeIdentifier(subscription);
  await copy.query(`alter subscription ${name} disable`);
  // Without this, dropping it would try to reach a slot that may be gone.
  await copy.query(`alter subscription ${name} set (slot_name = none)`);
  await copy.query(`drop subscription ${name}`);
}

async function dropSlot(register: Client, name: string): Promise<void> {
  for (;;) {
    const found = await register.query("select active_pid from pg_replication_slots where slot_name = $1", [name]);
    if (found.rowCount === 0) return;
    const reader: number | null = found.rows[0].active_pid;
    if (reader === null) {
      await register.query("select pg_drop_replication_slot($1)", [name]);
      return;
    }
    await register.query("select pg_terminate_backend($1), pg_sleep(0.05)", [reader]);
  }
}
