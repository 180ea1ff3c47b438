import { randomUUID } from "node:crypto";
import { type Client, DatabaseError } from "pg";
import { withClient } from "../../../shared/database/provision.ts";
import type { HubDatabases } from "../../databases.ts";
import { applyEvent, EventRefused } from "./apply-event.ts";
import { explainRefusal } from "./explain-refusal.ts";
import { HistoryRefused } from "./history-refused.ts";
import type { HistoryLine } from "./read-history.ts";

export interface HistoryFile {
  /** Its name, for messages. */
  readonly name: string;
  /** Of its bytes, in hexadecimal digits. */
  readonly sha256: string;
  /** Gone through once; a long file is never held in memory. */
  readonly lines: Iterable<HistoryLine> | AsyncIterable<HistoryLine>;
}

const PREFIX = "leader-hub-history-";

/**
 * Takes a history over into an empty hub: all of it, or nothing.
 *
 * Two databases are written. The procurement department's part is prepared first and committed last; the register's own
 * row tells after a crash in between which way it goes.
 *
 * @param dryRun does everything but keep it
 * @throws {HistoryRefused} with the line that breaks a rule of the register
 */
export async function importHistory(
  databases: HubDatabases,
  file: HistoryFile,
  progress: (done: number) => void,
  dryRun = false,
): Promise<void> {
  const { departments } = databases;
  await withClient(departments["market-regulation"].migratorUrl, (register) =>
    withClient(departments.procurement.migratorUrl, async (procurement) => {
      await register.query("begin");
      await register.query("select pg_advisory_xact_lock(7414)");
      await procurement.query("begin");
      try {
        await refuseUnlessEmpty(register, procurement, file.name);
        const events = await applyAll(register, procurement, file, progress);
        if (dryRun) await Promise.all([register.query("rollback"), procurement.query("rollback")]);
        else await commitBoth(register, procurement, file.sha256, events);
      } catch (error) {
        await Promise.allSettled([register.query("rollback"), procurement.query("rollback")]);
        throw error;
      }
    }),
  );
}

/** Finishes what a crash left between the two databases: prepared parts go the way the register's row says. */
export async function settleHistory(databases: HubDatabases): Promise<void> {
  const { departments } = databases;
  await withClient(departments.procurement.migratorUrl, async (procurement) => {
    const waiting = await procurement.query<{ gid: string }>(
      "select gid from pg_prepared_xacts where database = current_database() and gid like $1",
      [`${PREFIX}%`],
    );
    if (waiting.rows.length === 0) return;
    await withClient(departments["market-regulation"].migratorUrl, async (register) => {
      // Waits for an import that is still running in another process.
      await register.query("select pg_advisory_lock(7414)");
      for (const { gid } of waiting.rows) {
        const kept = await register.query("select from register.history_import where transaction_id = $1", [gid]);
        await settle(procurement, gid, kept.rowCount === 1);
      }
    });
  });
}

async function settle(procurement: Client, gid: string, kept: boolean): Promise<void> {
  const still = await procurement.query("select from pg_prepared_xacts where gid = $1", [gid]);
  if (still.rowCount === 0) return;
  await procurement.query(`${kept ? "commit" : "rollback"} prepared ${procurement.escapeLiteral(gid)}`);
}

async function refuseUnlessEmpty(register: Client, procurement: Client, name: string): Promise<void> {
  const registered = await register.query<{ empty: boolean }>("select register.is_empty() as empty");
  const mapped = await procurement.query("select from procurement.category_mapping limit 1");
  if (registered.rows[0]?.empty === true && mapped.rowCount === 0) return;
  throw new HistoryRefused(
    name,
    1,
    "an empty hub was expected; this one holds facts already. Start with HUB_DEMO=off and a new HUB_DATA_DIR.",
    "只能导入空的枢纽；此枢纽已有数据。请设 HUB_DEMO=off 并换用新的 HUB_DATA_DIR。",
  );
}

/** @returns how many events there were */
async function applyAll(
  register: Client,
  procurement: Client,
  file: HistoryFile,
  progress: (done: number) => void,
): Promise<number> {
  let done = 0;
  for await (const { line, event } of file.lines) {
    try {
      await applyEvent(register, procurement, event);
    } catch (error) {
      throw refusalAt(file.name, line, error);
    }
    done += 1;
    progress(done);
  }
  return done;
}

function refusalAt(name: string, line: number, error: unknown): unknown {
  if (error instanceof EventRefused) return new HistoryRefused(name, line, error.english, error.chinese);
  if (!(error instanceof DatabaseError)) return error;
  const explained = explainRefusal(error);
  return explained === null ? error : new HistoryRefused(name, line, explained.english, explained.chinese);
}

async function commitBoth(register: Client, procurement: Client, sha256: string, events: number): Promise<void> {
  const gid = `${PREFIX}${randomUUID()}`;
  await register.query(
    "insert into register.history_import (transaction_id, file_sha256, events) values ($1, $2, $3)",
    [gid, sha256, events],
  );
  await procurement.query(`prepare transaction ${procurement.escapeLiteral(gid)}`);
  try {
    await register.query("commit");
  } catch (error) {
    // Only where the register itself says no is nothing kept; after a lost connection its row has to be looked up.
    const saidNo = error instanceof DatabaseError && !error.code?.startsWith("57");
    if (saidNo) await procurement.query(`rollback prepared ${procurement.escapeLiteral(gid)}`);
    throw error;
  }
  await procurement.query(`commit prepared ${procurement.escapeLiteral(gid)}`);
}
