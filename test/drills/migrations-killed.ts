import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { OwnServer } from "../../hub/databases.ts";
import { DEPARTMENTS } from "../../hub/departments.ts";
import { SUBGRAPHS, type SubgraphName } from "../../hub/hub-environment.ts";
import { removeEmbeddedPostgres, startEmbeddedPostgres } from "../../shared/database/embedded-postgres.ts";
import { migrate } from "../../shared/database/migrate.ts";
import { withClient } from "../../shared/database/provision.ts";
import { emptyDatabase } from "../upgrades/empty-department.ts";
import { migrateKilledAfter, structureOf } from "../upgrades/killed-migration.ts";
import type { Drill } from "./drill.ts";

export const drill: Drill = {
  name: "migrations-killed",
  rows: ["G36"],
  shows:
    "Every department's migrations are ended after each of their statements: the structure is one migration's end, never between, and the next start finishes it.",
  showsZh: "在各部门迁移的每一条语句之后强制中断：数据库结构总处于某次迁移的终点，从不居中；下次启动自动完成。",
  async run(report) {
    const dataDir = await mkdtemp(join(tmpdir(), "leader-hub-drill-"));
    await chmod(dataDir, 0o755);
    const server = await startEmbeddedPostgres({ dataDir, log: report, settings: { fsync: "off" } });
    try {
      for (const name of SUBGRAPHS) report(await rehearse(server, name));
    } finally {
      await server.stop("immediate");
      await removeEmbeddedPostgres(dataDir);
      await rm(dataDir, { recursive: true });
    }
  },
};

async function rehearse(server: OwnServer, name: SubgraphName): Promise<string> {
  const { migrations } = DEPARTMENTS[name];
  const all = Object.values(migrations);
  const whole = await emptyDatabase(server, name);
  const ends = new Map<number, string>();
  let kills = 0;
  // Every migration begins where the one before ended, in a database that is made from that state.
  for (let done = 0; done <= all.length; done++) {
    await migrate(whole, all.slice(0, done));
    ends.set(done, (await structureOf(whole)).structure);
    if (done === all.length) break;
    kills += await killThrough(server, whole, all.slice(0, done + 1), ends, done);
  }
  return `${name}: ${all.length} migrations ended ${kills} times, never between`;
}

/** Ends one migration after each of its statements, until it comes through. */
async function killThrough(
  server: OwnServer,
  from: string,
  migrations: unknown[],
  ends: ReadonlyMap<number, string>,
  done: number,
): Promise<number> {
  const template = new URL(from).pathname.slice(1);
  const copy = new URL(from);
  copy.pathname = `/${template}_killed`;
  const superuser = server.connectionString("postgres");
  await withClient(superuser, (client) => client.query(`create database ${template}_killed template ${template}`));
  for (let statements = 1; ; statements++) {
    const killed = await migrateKilledAfter(copy.href, migrations as never, statements, superuser);
    const { structure, migrations: ran } = await structureOf(copy.href);
    if (ran === done && structure !== ends.get(done)) {
      throw new Error(`Ended after ${statements} statements of migration ${done + 1}, the structure is between.`);
    }
    if (ran === done) continue;
    await withClient(superuser, (client) => client.query(`drop database ${template}_killed with (force)`));
    return killed ? statements : statements - 1;
  }
}
