import { Pool, type PoolClient } from "pg";
import { DatabaseBusy, MOST_WAITING } from "./database-busy.ts";
import { POOL_SIZE } from "./pool-size.ts";
import { traceStatements } from "./traced-statements.ts";

/**
 * A department's connections under its application role. Statements that nobody waits for any more are cut, and who comes
 * when a thousand wait already is refused at once with {@link DatabaseBusy}.
 */
export function openPool(url: string, onError: (error: Error) => void): Pool {
  const pool = new BoundedPool({
    connectionString: url,
    max: POOL_SIZE,
    // Callers have deadlines of their own; a batch that keeps this process busy must not look like a lost server.
    connectionTimeoutMillis: 5_000,
    // A question reads and is put on record at once.
    min: 2,
    idleTimeoutMillis: 30_000,
    statement_timeout: 10_000,
    // A commit that is told to anybody has to survive a crash, whatever the server is set to.
    // Compiling a statement costs more than running it here.
    options: "-c timezone=UTC -c synchronous_commit=on -c jit=off",
  });
  // An idle connection that breaks (the server was restarted) is replaced by the next use; unheard it would end us.
  pool.on("error", onError);
  // One that breaks in the middle of a transaction tells it by the statement that fails; unheard it would end us as well.
  pool.on("connect", (client) => client.on("error", () => {}));
  traceStatements(pool);
  return pool;
}

type Connected = (error: Error | undefined, client: PoolClient | undefined, done: (release?: unknown) => void) => void;

/** A pool in which only so many wait: a database that is locked or slow must not gather callers without end. */
class BoundedPool extends Pool {
  override connect(): Promise<PoolClient>;
  override connect(connected: Connected): void;
  override connect(connected?: Connected): Promise<PoolClient> | undefined {
    if (this.waitingCount < MOST_WAITING)
      return connected === undefined ? super.connect() : void super.connect(connected);
    const busy = new DatabaseBusy(this.waitingCount);
    if (connected === undefined) return Promise.reject(busy);
    process.nextTick(connected, busy, undefined, () => {});
    return undefined;
  }
}
