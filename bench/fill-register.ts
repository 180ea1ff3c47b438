import { existsSync } from "node:fs";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { HubDatabases } from "../hub/databases.ts";
import { COLUMNS } from "../hub/import/registrations/columns.ts";
import { importRegistrations } from "../hub/import/registrations/import-registrations.ts";
import type { ImportProgress } from "../hub/import/registrations/progress.ts";
import { withClient } from "../shared/database/provision.ts";
import { SYSTEM_CLOCK } from "../shared/server/open-department.ts";
import { sharedMaterial } from "../test/harness/shared-material.ts";
import { syntheticCode } from "../test/harness/synthetic-code.ts";
import { awardTitles, untilCopied } from "./register-titles.ts";
import type { Report } from "./report.ts";

/** What is on record in a filled register. */
export interface Filled {
  /** Whether the enterprises are those of the real registrations, ten times over with invented ones beside them. */
  readonly real: boolean;
  readonly enterprises: number;
  readonly titles: number;
}

const ENTERPRISES = 340_000;
const TITLES = 20_000;
/** So many invented registrations a file: a file is stored in one go. */
const PART = 170_000;

/** Fills an empty register with the registrations beside the project, or with invented ones, and with titles. */
export async function fillRegister(
  databases: HubDatabases,
  scale: number,
  folder: string,
  report: Report,
): Promise<Filled> {
  const files = await realFiles();
  const real = files.length > 0;
  if (!real) {
    report(
      "../shared/data/registrations is absent: the enterprises are invented.",
      "缺少 ../shared/data/registrations：企业为虚构。",
    );
  }
  for (const file of files) await importFile(databases, file, folder, report);
  const invented = ENTERPRISES * scale - (real ? ENTERPRISES : 0);
  for (let from = 0; from < invented; from += PART) {
    const file = join(folder, "invented.csv");
    await writeFile(file, inventedFile(from, Math.min(from + PART, invented)));
    await importFile(databases, file, folder, report);
  }
  report("Titles are awarded …", "正在授予称号 …");
  const titles = await awardTitles(databases, TITLES * scale);
  return { real, enterprises: await countEnterprises(databases), titles };
}

/** The real files, sorted; none where they are absent. */
export async function realFiles(): Promise<string[]> {
  const folder = sharedMaterial("data/registrations");
  if (!existsSync(folder)) return [];
  return (await readdir(folder))
    .filter((name) => name.endsWith(".csv.gz"))
    .sort()
    .map((name) => join(folder, name));
}

/** A file of invented registrations as departments send them: the numbers `from` to `to`, the last one not. */
export function inventedFile(from: number, to: number): string {
  const lines = Array.from({ length: to - from }, (_, index) => {
    const number = from + index;
    return `示例企业${number},${syntheticCode(number)},2015-01-05,有限责任公司,${100 + (number % 900)}(万元人民币),天津,滨海新区`;
  });
  return `${COLUMNS.join(",")}\n${lines.join("\n")}\n`;
}

async function importFile(databases: HubDatabases, path: string, folder: string, report: Report): Promise<void> {
  const name = path.split("/").at(-1) ?? path;
  const rejectsPath = join(folder, `${name}.rejects.csv`);
  const plan = { path, name, rejectsPath, dryRun: false, today: SYSTEM_CLOCK.today() };
  const register = databases.departments["market-regulation"].appUrl;
  const { stored } = await importRegistrations(register, plan, SILENT);
  // A copy that fell too far behind would have to be filled anew.
  await untilCopied(register);
  report(`${name}: ${stored} enterprises stored`, `入库 ${stored} 家企业`);
}

const SILENT: ImportProgress = { begin() {}, read() {}, end() {}, say() {} };

async function countEnterprises(databases: HubDatabases): Promise<number> {
  return withClient(databases.departments["market-regulation"].migratorUrl, async (client) => {
    const { rows } = await client.query<{ count: number }>("select count(*)::int as count from register.enterprise");
    return rows[0]?.count ?? 0;
  });
}
