import { Pool } from "pg";
import { POOL_SIZE } from "./pool-size.ts";
import { traceStatements } from "./traced-statements.ts";

/** A department's connections under its application role. Statements that nobody waits for any more are cut. */
export function openPool(url: string, onError: (error: Error) => void): Pool {
  const pool = new Pool({
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
