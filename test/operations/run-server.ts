// Runs the embedded PostgreSQL in a process of its own, so that tests can kill it: `run-server.ts DATA_DIR`. It tells
// what happens in lines of JSON, and stops at SIGTERM. "fill" and "free" on its input fill the disk and free it again.
import { appendFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { startEmbeddedPostgres } from "../../shared/database/embedded-postgres.ts";
import { TEST_SETTINGS } from "../harness/test-settings.ts";

const [dataDir] = process.argv.slice(2);
if (dataDir === undefined) throw new Error("A data folder was expected, none came.");

const tell = (what: object) => process.stdout.write(`${JSON.stringify(what)}\n`);
const filler = join(dataDir, "filler");

try {
  const server = await startEmbeddedPostgres({
    dataDir,
    settings: { ...TEST_SETTINGS, wal_recycle: "off", wal_init_zero: "off" },
    log: (line) => tell({ event: "line", line }),
    onEvent: (event) => tell({ event: event.type }),
  });
  process.on("SIGTERM", async () => {
    await server.stop();
    process.exit(0);
  });
  tell({ event: "started", pid: server.pid, port: server.port, url: server.connectionString("postgres") });
} catch (error) {
  tell({ event: "failed", ...(error instanceof Error ? { message: error.message } : {}), ...Object(error) });
  process.exit(1);
}

for await (const command of createInterface({ input: process.stdin })) {
  if (command === "fill") fillDisk();
  if (command === "free") rmSync(filler);
  tell({ event: command });
}

function fillDisk(): void {
  for (let size = 1 << 20; size > 0; ) {
    try {
      appendFileSync(filler, Buffer.alloc(size));
    } catch {
      size = Math.floor(size / 2);
    }
  }
}
