import type { Pool } from "pg";
import { inTransaction } from "../database/in-transaction.ts";
import type { OwnParts } from "../decision-record/decision-statement.ts";
import { type Running, repeat } from "../register-copy/watch-copy.ts";
import { NotToBeTold } from "./decide-again.ts";
import { type NoticeParts, type WriteOutcome, writeNotices } from "./write-notices.ts";

// A cursor that is lost in a crash is moved again; the first facts of a large copy may take a while.
const BEGIN = "begin; set local synchronous_commit = off; set local statement_timeout = 120000";

const POLL_MS = 200;

/**
 * Watches the copy for as long as the department runs: whenever its heartbeat has moved, holders are told of what became
 * known about their decisions.
 *
 * Any number of processes of a department may watch: one at a time does the work, and none of it is done twice.
 */
export function watchDecisions<Own extends OwnParts>(parts: NoticeParts<Own>, pollMs = POLL_MS): Running {
  const { pool, log, measure } = parts;
  let seen: string | null = null;
  let stopping = false;
  let failing = false;
  const running = repeat(pollMs, async () => {
    try {
      const beat = await heartbeat(pool);
      if (beat === null || beat === seen) return;
      const outcome = await look(parts, () => stopping);
      // What another process is at may concern facts that it has not seen yet.
      seen = outcome === "BUSY" ? null : beat;
      failing = false;
    } catch (error) {
      if (error instanceof NotToBeTold) return;
      if (!failing && !stopping) log.warn({ department: measure.department, err: error }, "Decisions are not watched");
      failing = true;
    }
  });
  return {
    stop() {
      stopping = true;
      return running.stop();
    },
  };
}

/** Finds what may be affected and decides it again, until nothing waits. */
export async function look<Own extends OwnParts>(
  parts: NoticeParts<Own>,
  isStopping: () => boolean = () => false,
): Promise<WriteOutcome> {
  const waiting = await gather(parts.pool);
  if (waiting === null) return "BUSY";
  if (!waiting) return "DONE";
  let outcome: WriteOutcome = "MORE";
  while (outcome === "MORE" && !isStopping()) outcome = await writeNotices(parts);
  return outcome;
}

/** Whether candidates wait; null when another process is looking. */
export async function gather(pool: Pool): Promise<boolean | null> {
  return inTransaction(pool, BEGIN, async (client) => {
    const { rows } = await client.query<{ waiting: boolean | null }>("select notice.gather() as waiting");
    return rows[0]?.waiting ?? null;
  });
}

async function heartbeat(pool: Pool): Promise<string | null> {
  const { rows } = await pool.query<{ at: string }>({
    name: "heartbeat",
    text: "select register.as_text(at) as at from register.heartbeat where id = 1",
  });
  return rows[0]?.at ?? null;
}
