// `npm run drill -- --list`, `npm run drill -- NAME ...`, `npm run drill -- --all`.
import { readdir } from "node:fs/promises";
import type { Drill } from "./drill.ts";

const FOLDER = new URL("./", import.meta.url);
const USAGE = `Usage 用法: npm run drill -- --list | --all | NAME ...

  --list  what there is to rehearse 列出演练
  --all   rehearse everything 全部演练

Exit codes 退出码: 0 all went as it should, 1 one did not, 2 called wrongly`;

process.exit(await main(process.argv.slice(2)));

async function main(args: readonly string[]): Promise<number> {
  const drills = await loadDrills();
  const [first] = args;
  if (first === undefined || first === "--help" || first === "-h") return show(USAGE, first === undefined ? 2 : 0);
  if (first === "--list") return show(drills.map(describe).join("\n"), 0);
  const chosen = first === "--all" ? drills : drills.filter(({ name }) => args.includes(name));
  const unknown = args.filter((arg) => arg !== "--all" && !drills.some(({ name }) => name === arg));
  if (unknown.length > 0) return show(`There is no drill ${unknown.join(", ")}. 没有该演练。\n\n${USAGE}`, 2);
  let failed = 0;
  for (const drill of chosen) if (!(await rehearse(drill))) failed++;
  show(`${chosen.length - failed} passed, ${failed} failed`, 0);
  return failed === 0 ? 0 : 1;
}

async function loadDrills(): Promise<Drill[]> {
  const files = (await readdir(FOLDER)).filter(
    (file) => file.endsWith(".ts") && !["run.ts", "drill.ts"].includes(file),
  );
  return Promise.all(
    files.sort().map(async (file) => ((await import(new URL(file, FOLDER).href)) as { drill: Drill }).drill),
  );
}

async function rehearse(drill: Drill): Promise<boolean> {
  const began = performance.now();
  console.log(describe(drill));
  try {
    await drill.run((line) => console.log(`  ${line}`));
    console.log(`  as it should 符合预期 (${((performance.now() - began) / 1000).toFixed(1)} s)`);
    return true;
  } catch (error) {
    console.log(`  NOT as it should 不符合预期: ${error instanceof Error ? error.message : error}`);
    return false;
  }
}

function describe({ name, shows, showsZh }: Drill): string {
  return `${name}\n  ${shows}\n  ${showsZh}`;
}

function show(text: string, exitCode: number): number {
  console.log(text);
  return exitCode;
}
