import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { from as copyFrom } from "pg-copy-streams";
import { OWN_DATABASES, openDatabases } from "../../hub/databases.ts";
import { DEPARTMENTS } from "../../hub/departments.ts";
import { importRegistrations } from "../../hub/import/registrations/import-registrations.ts";
import { productPolicies } from "../../hub/prepare-databases.ts";
import { withClient } from "../../shared/database/provision.ts";
import { SYSTEM_CLOCK } from "../../shared/server/open-department.ts";
import { prepareDepartment } from "../../shared/server/prepare-department.ts";
import { realFiles } from "../fill-register.ts";
import { milliseconds } from "../rounds.ts";
import type { Pair, Row } from "../row.ts";
import type { World } from "../world.ts";

const SUFFIX = "_import";
const REGISTER = "market-regulation";
const SILENT = { begin() {}, read() {}, end() {}, say() {} };
// A round makes and fills databases anew.
const MOST_ROUNDS = 3;

export const row: Row = {
  name: "import",
  order: 90,
  work: ["import of the four registration files", "导入四个登记文件"],
  alsoAtTen: false,
  async measure(world, { rounds, report }) {
    const files = await realFiles();
    if (files.length === 0) throw new Error("The files of ../shared/data/registrations are needed; they are absent.");
    const pairs: Pair[] = [];
    for (let round = 0; round < Math.min(rounds, MOST_ROUNDS); round += 1) {
      const ours = await importAll(world, files);
      const theirs = await copyAll(world, files);
      report(`import ${(ours / 1000).toFixed(1)} s, COPY ${(theirs / 1000).toFixed(1)} s`, "");
      pairs.push([ours, theirs]);
    }
    return [
      {
        of: ["time", "用时"],
        against: ["`COPY` of the same rows into an unindexed table", "COPY 至无索引表"],
        reach: { atMost: 4 },
        pairs,
      },
    ];
  },
};

/** Into a register of its own, whose making does not count. */
async function importAll({ server, folder }: World, files: readonly string[]): Promise<number> {
  const { departments } = await openDatabases(server, OWN_DATABASES, SUFFIX);
  try {
    await prepareDepartment(DEPARTMENTS[REGISTER], departments[REGISTER].migratorUrl, productPolicies());
    return await milliseconds(async () => {
      for (const path of files) {
        const name = path.split("/").at(-1) ?? path;
        const plan = { path, name, rejectsPath: `${folder}/${name}.csv`, dryRun: false, today: SYSTEM_CLOCK.today() };
        await importRegistrations(departments[REGISTER].appUrl, plan, SILENT);
      }
    });
  } finally {
    await withClient(server.connectionString("postgres"), async (client) => {
      for (const name of Object.keys(departments)) {
        await client.query(`drop database "${name.replaceAll("-", "_")}${SUFFIX}" with (force)`);
      }
    });
  }
}

async function copyAll({ server }: World, files: readonly string[]): Promise<number> {
  return withClient(server.connectionString("postgres"), async (client) => {
    await client.query("drop table if exists bare_registration");
    await client.query(
      "create table bare_registration (name text, code text, day text, type text, capital text, province text, region text)",
    );
    const ms = await milliseconds(async () => {
      for (const path of files) {
        const into = client.query(copyFrom("copy bare_registration from stdin (format csv, header)"));
        await pipeline(createReadStream(path), createGunzip(), into);
      }
    });
    await client.query("drop table bare_registration");
    return ms;
  });
}
