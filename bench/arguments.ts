import { parseArgs } from "node:util";
import type { Scale } from "./world.ts";

/** What a run is asked to do. */
export interface Arguments {
  readonly help: boolean;
  readonly list: boolean;
  /** Names of rows; all when empty. */
  readonly only: readonly string[];
  readonly rounds: number;
  readonly scales: readonly Scale[];
  readonly keptIn: string | null;
}

export const USAGE = `Usage 用法: npm run bench -- [--only ROW ...] [--rounds 7] [--scale 1|10] [--data FOLDER] [--list]

  --only ROW      measures this row alone; may be repeated 只测此项，可重复
  --rounds N      rounds of each comparison, 1 to 99; 7 unless given 每项比较的轮数，默认 7
  --scale 1|10    the data as it is, or ten times; both unless given 数据量：原样或十倍，默认两者都测
  --data FOLDER   keeps the filled databases there for another run 把填好的数据库留在此目录，供下次使用
  --list          what there is to measure 列出测量项
  --help          this text 显示本说明

The table in bench/README.md, bench/results.json and bench/chart.svg are brought up to date with what was measured.
测得的结果写入 bench/README.md 中的表、bench/results.json 和 bench/chart.svg。

Exit codes 退出码: 0 all was measured, reached or not 全部测完（无论是否达到）, 1 a row could not be measured 有项目未能测量,
                  2 called wrongly 用法有误`;

/** @throws {Error} saying what was expected */
export function readArguments(args: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      help: { type: "boolean", short: "h", default: false },
      list: { type: "boolean", default: false },
      only: { type: "string", multiple: true, default: [] },
      rounds: { type: "string", default: "7" },
      scale: { type: "string" },
      data: { type: "string" },
    },
  });
  const { help, list, only, data } = values;
  const rounds = /^[1-9]\d?$/.test(values.rounds) ? Number(values.rounds) : null;
  if (rounds === null) throw new Error(`--rounds is 1 to 99; "${values.rounds}" came. 轮数应为 1 至 99。`);
  return { help, list, only, rounds, scales: scalesOf(values.scale), keptIn: data ?? null };
}

function scalesOf(text: string | undefined): readonly Scale[] {
  if (text === undefined) return [1, 10];
  if (text === "1") return [1];
  if (text === "10") return [10];
  throw new Error(`--scale is 1 or 10; "${text}" came. 数据量应为 1 或 10。`);
}
