// `npm run bench`: ratios within one run; absolute times say little on a shared machine. `--help` tells the rest.
import { readdir } from "node:fs/promises";
import { type Arguments, readArguments, USAGE } from "./arguments.ts";
import type { MeasuredRow } from "./measured.ts";
import { figureLine, keepResults } from "./results.ts";
import { outcomeOf } from "./rounds.ts";
import type { Row, Run } from "./row.ts";
import { openWorld, type Scale, type World } from "./world.ts";

const FOLDER = new URL("./rows/", import.meta.url);

process.exit(await main(process.argv.slice(2)));

async function main(args: readonly string[]): Promise<number> {
  const asked = readOrSay(args);
  if (asked === null) return 2;
  const rows = await loadRows();
  if (asked.help || asked.list) {
    console.log(asked.help ? USAGE : rows.map(({ name, work }) => `${name}\n  ${work.join("\n  ")}`).join("\n"));
    return 0;
  }
  const unknown = asked.only.filter((name) => !rows.some((row) => row.name === name));
  if (unknown.length > 0) {
    console.error(`There is no row ${unknown.join(", ")}. 没有该测量项。\n\n${USAGE}`);
    return 2;
  }
  const chosen = asked.only.length === 0 ? rows : rows.filter(({ name }) => asked.only.includes(name));
  let failed = 0;
  for (const scale of asked.scales) failed += await measureAll(chosen, scale, asked);
  return failed === 0 ? 0 : 1;
}

function readOrSay(args: readonly string[]): Arguments | null {
  try {
    return readArguments(args);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    return null;
  }
}

async function loadRows(): Promise<Row[]> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith(".ts"));
  const rows = files.map(async (file) => ((await import(new URL(file, FOLDER).href)) as { row: Row }).row);
  return (await Promise.all(rows)).sort((a, b) => a.order - b.order);
}

/** @returns how many rows could not be measured */
async function measureAll(rows: readonly Row[], scale: Scale, { rounds, keptIn }: Arguments): Promise<number> {
  const here = rows.filter((row) => scale === 1 || row.alsoAtTen);
  if (here.length === 0) return 0;
  report(`Filling the register, ${scale} times the data …`, `正在填充登记册，${scale} 倍数据 …`);
  const world = await openWorld({ scale, keptIn, report });
  report(
    `${world.enterprises} enterprises, ${world.titles} titles`,
    `${world.enterprises} 家企业，${world.titles} 项称号`,
  );
  let failed = 0;
  try {
    for (const row of here) if (!(await measure(row, world, { rounds, report }))) failed += 1;
  } finally {
    await world.close();
  }
  return failed;
}

async function measure(row: Row, world: World, run: Run): Promise<boolean> {
  const began = performance.now();
  console.log(`\n${row.name}\n  ${row.work.join("\n  ")}`);
  try {
    const figures = await row.measure(world, run);
    const measured: MeasuredRow = {
      ...{ name: row.name, order: row.order, work: row.work },
      figures: figures.map((figure) => ({ ...figure, outcome: outcomeOf(figure) })),
    };
    await keepResults(world, run.rounds, measured);
    for (const figure of measured.figures) console.log(`  ${figureLine(figure)}`);
    console.log(`  measured in ${((performance.now() - began) / 1000).toFixed(0)} s 测量用时`);
    return true;
  } catch (error) {
    console.log(`  NOT measured 未能测量: ${error instanceof Error ? error.stack : error}`);
    return false;
  }
}

function report(english: string, chinese: string): void {
  console.log(`  ${english} ${chinese}`);
}
