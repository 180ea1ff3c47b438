import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import type { EmbeddedServer } from "../../shared/database/embedded-postgres.ts";
import type { Drill } from "./drill.ts";
import { onOwnServer } from "./frame/own-databases.ts";

const ROUNDS = 50;
const WRITERS = 4;
const BACK_WITHIN_MS = 10_000;

export const drill: Drill = {
  name: "postgres-killed",
  rows: ["G6"],
  shows: `PostgreSQL is killed ${ROUNDS} times under load, comes back by itself, and keeps every acknowledged row.`,
  showsZh: `在写入负载下强制结束 PostgreSQL ${ROUNDS} 次：自动恢复，已确认的数据一行不少。`,
  async run(report, extent) {
    const rounds = extent.times(ROUNDS);
    await onOwnServer(report, async (server) => {
      await ask(server, "CREATE TABLE journal (id bigint PRIMARY KEY)");
      for (let round = 1; round <= rounds; round++) report(await killOnce(server, round));
    });
  },
};

/** Kills the server while rows are written and compares what was acknowledged with what is there afterwards. */
async function killOnce(server: EmbeddedServer, round: number): Promise<string> {
  const acknowledged: number[] = [];
  const writers = Array.from({ length: WRITERS }, (_, writer) =>
    writeUntilRefused(server, (round * WRITERS + writer) * 1_000_000, acknowledged),
  );
  await sleep(300);
  process.kill(server.pid, "SIGKILL");
  const killedAt = performance.now();
  await Promise.all(writers);
  await untilBack(server, killedAt);
  const downMs = Math.round(performance.now() - killedAt);
  const rows = await ask(server, "SELECT id::int FROM journal");
  const kept = new Set(rows.map(({ id }) => id));
  const lost = acknowledged.filter((id) => !kept.has(id));
  if (lost.length > 0) throw new Error(`Round ${round}: ${lost.length} acknowledged rows are gone.`);
  return `round ${round}: ${acknowledged.length} rows acknowledged, none lost, back after ${downMs} ms`;
}

async function writeUntilRefused(server: EmbeddedServer, from: number, acknowledged: number[]): Promise<void> {
  const client = new pg.Client({ connectionString: server.connectionString("postgres") });
  client.on("error", () => {});
  await client.connect();
  for (let id = from; ; id++) {
    try {
      await client.query("INSERT INTO journal VALUES ($1)", [id]);
      acknowledged.push(id);
    } catch {
      return;
    }
  }
}

async function untilBack(server: EmbeddedServer, killedAt: number): Promise<void> {
  while (performance.now() - killedAt < BACK_WITHIN_MS) {
    const answer = await ask(server, "SELECT 1").catch(() => null);
    if (answer !== null) return;
    await sleep(20);
  }
  throw new Error(`PostgreSQL should be back within ${BACK_WITHIN_MS / 1000} s; it is not.`);
}

async function ask(server: EmbeddedServer, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: server.connectionString("postgres") });
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
