import type { Client } from "pg";

/** Resolves once every one of these connections waits for a lock. */
export async function untilWaiting(observer: Client, waiting: readonly Client[]): Promise<void> {
  const pids = waiting.map(processOf);
  for (;;) {
    const { rows } = await observer.query<{ waiting: number }>(
      "select count(distinct pid)::integer as waiting from pg_locks where not granted and pid = any ($1)",
      [pids],
    );
    if (rows[0]?.waiting === pids.length) return;
  }
}

/** The server's process behind a connection; the connection itself cannot be asked while it waits. */
function processOf(client: Client): number {
  if ("processID" in client && typeof client.processID === "number") return client.processID;
  throw new Error("A connection knows the process behind it; this one does not.");
}
