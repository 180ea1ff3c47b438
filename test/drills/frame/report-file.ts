import { arch, cpus, platform, totalmem } from "node:os";
import type { Drill } from "../drill.ts";
import type { Outcome } from "./messages.ts";

/** The drills' report as Markdown: for each its row, what was done, what was seen, the figures and the verdict. */
export function reportOf(rehearsed: readonly (readonly [Drill, Outcome])[], scale: number): string {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? arch()}, ${Math.round(totalmem() / 1e9)} GB, ${platform()}, Node ${process.version}`;
  const head = [
    "# Drills 演练报告",
    "",
    `${new Date().toISOString()} · ${machine}${scale === 1 ? "" : ` · scale 规模 ${scale}`}`,
    "",
    "| Row 编号 | Drill 演练 | Figure 数据 | Verdict 结论 | s |",
    "|---|---|---|---|---|",
    ...rehearsed.map(([drill, outcome]) => row(drill, outcome)),
  ];
  return `${[...head, ...rehearsed.flatMap(([drill, outcome]) => section(drill, outcome))].join("\n")}\n`;
}

/** What was measured, each against its limit; the last line of progress when a drill measures nothing else. */
export function figuresOf({ figures, lines }: Outcome): string[] {
  if (figures.length === 0) return lines.slice(-1);
  return figures.map(({ what, whatZh, measured, limit }) => `${what} ${whatZh}: ${measured} (${limit})`);
}

function row({ name, rows }: Drill, outcome: Outcome): string {
  const figures = outcome.failure === null ? figuresOf(outcome).join("; ") : outcome.failure;
  const cells = [rows.join(", "), name, figures, verdictOf(outcome), outcome.seconds.toFixed(0)];
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
}

function section({ name, rows, shows, showsZh }: Drill, outcome: Outcome): string[] {
  return [
    "",
    `## ${[...rows, name].join(" ")}`,
    "",
    shows,
    showsZh,
    "",
    ...outcome.lines.map((line) => `- ${line}`),
    "",
    `**${verdictOf(outcome)}**${outcome.failure === null ? "" : `: ${outcome.failure}`}`,
  ];
}

export function verdictOf({ failure }: Outcome): string {
  return failure === null ? "as it should 符合预期" : "NOT as it should 不符合预期";
}
