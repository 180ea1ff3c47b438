// `npm run drill -- --list`, `npm run drill -- NAME ...`, `npm run drill -- --all`; `--help` tells the rest.
import { writeFile } from "node:fs/promises";
import { Command, CommanderError, InvalidArgumentError } from "commander";
import type { Drill } from "./drill.ts";
import { drillsNamed, loadDrills } from "./frame/load-drills.ts";
import type { Outcome } from "./frame/messages.ts";
import { rehearse } from "./frame/rehearse.ts";
import { figuresOf, reportOf, verdictOf } from "./frame/report-file.ts";

interface Options {
  readonly list?: true;
  readonly all?: true;
  readonly only?: string;
  readonly scale: number;
  readonly minutes?: number;
  readonly report?: string;
}

process.exit(await main(process.argv.slice(2)));

async function main(args: readonly string[]): Promise<number> {
  const drills = await loadDrills();
  const program = describeProgram();
  try {
    program.parse([...args], { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
  const options = program.opts<Options>();
  if (options.list) return show(drills.map(describe).join("\n"), 0);
  const names = [...program.args, ...(options.only?.split(",") ?? [])];
  const unknown = names.filter((name) => drillsNamed(drills, name).length === 0);
  if (unknown.length > 0) return show(`There is no drill ${unknown.join(", ")}; --list names them. 没有该演练。`, 2);
  const chosen = options.all ? drills : drills.filter((drill) => names.some((name) => drillsNamed([drill], name)[0]));
  if (chosen.length === 0) return show(program.helpInformation(), 2);
  return rehearseAll(chosen, options);
}

function describeProgram(): Command {
  return new Command("npm run drill --")
    .description(
      "Rehearse faults on real processes and databases of the drill's own; nothing else is touched, nothing stays.\n" +
        "在演练自建的真实进程与数据库上演练故障；不触及其他数据，结束后不留任何内容。",
    )
    .argument("[names...]", "drills, or rows such as G6 演练名称或编号")
    .option("--list", "what there is to rehearse 列出演练")
    .option("--all", "rehearse everything 全部演练")
    .option("--only <names>", "the same as names, separated by commas 仅演练（逗号分隔）")
    .option("--scale <part>", "0.1 does a tenth of each 缩小规模", positive, 1)
    .option("--minutes <number>", "how long drills go on that last a time 持续分钟数", positive)
    .option("--report <file>", "write a report in Markdown 写出 Markdown 报告")
    .addHelpText(
      "after",
      "\nExit codes 退出码: 0 all went as it should 全部符合预期, 1 one did not 有不符, 2 called wrongly 用法有误",
    )
    .exitOverride();
}

function positive(text: string): number {
  const value = Number(text);
  if (Number.isFinite(value) && value > 0) return value;
  throw new InvalidArgumentError(`A number above 0 was expected; "${text}" came. 应为大于 0 的数。`);
}

async function rehearseAll(chosen: readonly Drill[], { scale, minutes, report }: Options): Promise<number> {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
  const rehearsed: (readonly [Drill, Outcome])[] = [];
  for (const [index, drill] of chosen.entries()) {
    if (stop.signal.aborted) break;
    const began = performance.now();
    console.log(`[${index + 1}/${chosen.length}] ${describe(drill)}`);
    const tell = (line: string) => console.log(`  ${((performance.now() - began) / 1000).toFixed(0)} s: ${line}`);
    const outcome = await rehearse(drill, { scale, minutes: minutes ?? null }, tell, stop.signal);
    rehearsed.push([drill, outcome]);
    for (const figure of figuresOf(outcome)) console.log(`  = ${figure}`);
    console.log(`  ${verdictOf(outcome)} (${outcome.seconds.toFixed(1)} s)${why(outcome)}`);
    if (report !== undefined) await writeFile(report, reportOf(rehearsed, scale));
  }
  const failed = rehearsed.filter(([, { failure }]) => failure !== null).length;
  const passed = rehearsed.length - failed;
  return show(`${passed} passed, ${failed} failed 通过 ${passed} 项，不符 ${failed} 项`, failed === 0 ? 0 : 1);
}

function why({ failure }: Outcome): string {
  return failure === null ? "" : `: ${failure}`;
}

function describe({ name, rows, shows, showsZh }: Drill): string {
  return `${[name, ...rows].join(" ")}\n  ${shows}\n  ${showsZh}`;
}

function show(text: string, exitCode: number): number {
  console.log(text);
  return exitCode;
}
