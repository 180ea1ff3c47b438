import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { chartOf } from "./chart.ts";
import type { KeptRow, MeasuredFigure, MeasuredRow } from "./measured.ts";
import type { Outcome } from "./rounds.ts";
import type { Figure } from "./row.ts";

const file = (name: string) => new URL(name, import.meta.url);
const MARKS = ["<!-- results: written by `npm run bench` -->", "<!-- end of results -->"] as const;

/** Puts a row in the place of an older one of the same name and scale; table and chart follow. */
export async function keepResults(
  on: Pick<KeptRow, "scale" | "real" | "enterprises" | "titles">,
  rounds: number,
  measured: MeasuredRow,
): Promise<void> {
  const known = JSON.parse(await readFile(file("results.json"), "utf8").catch(() => "[]")) as KeptRow[];
  const { scale, real, enterprises, titles } = on;
  const row: KeptRow = {
    ...measured,
    ...{ scale, rounds, real, enterprises, titles },
    measuredOn: new Date().toISOString().slice(0, 10),
    machine: { cores: availableParallelism(), node: process.version },
  };
  const others = known.filter((each) => each.name !== row.name || each.scale !== row.scale);
  const kept = [...others, row].sort((a, b) => a.order - b.order || a.scale - b.scale);
  await writeFile(file("results.json"), `${JSON.stringify(kept.map(rounded), null, 2)}\n`);
  await writeFile(file("chart.svg"), chartOf(kept));
  const [begin, end] = MARKS;
  const page = await readFile(file("README.md"), "utf8");
  const [before, rest = ""] = page.split(begin);
  await writeFile(file("README.md"), `${before}${begin}\n\n${tableOf(kept)}\n${end}${rest.split(end)[1] ?? ""}`);
}

/** As it is told on the terminal. */
export function figureLine({ of, against, reach, outcome, ...figure }: MeasuredFigure): string {
  const unit = "unit" in figure ? figure.unit : "times";
  const held = against === null ? "" : ` against ${against[0]}`;
  return `${of[0]}${held}: ${spread(outcome)} ${unit}; reach ${reachOf(reach, unit)}: ${met({ reach, outcome })}`;
}

function tableOf(rows: readonly KeptRow[]): string {
  const lines = rows.flatMap((row) =>
    row.figures.map((figure) => {
      const unit = "unit" in figure ? figure.unit : "×";
      const cells = [
        `${row.work[0]}<br>${row.work[1]}`,
        `${figure.of[0]}${figure.against === null ? "" : ` against ${figure.against[0]}`}`,
        `${row.scale}×`,
        `${spread(figure.outcome)} ${unit}`,
        reachOf(figure.reach, unit),
        met(figure),
      ];
      return `| ${cells.join(" | ")} |`;
    }),
  );
  return `| Work | Measured | Data | Median (lowest to highest round) | Reach | |
|---|---|---|---|---|---|
${lines.join("\n")}
`;
}

function reachOf(reach: Figure["reach"], unit: string): string {
  if (reach === null) return "–";
  return "atLeast" in reach ? `≥ ${reach.atLeast} ${unit}` : `≤ ${reach.atMost} ${unit}`;
}

function met({ reach, outcome }: Pick<MeasuredFigure, "reach" | "outcome">): string {
  if (reach === null) return "";
  const reached = "atLeast" in reach ? outcome.median >= reach.atLeast : outcome.median <= reach.atMost;
  return reached ? "reached" : "not reached";
}

function spread({ median, lowest, highest }: Outcome): string {
  return lowest === highest ? short(median) : `${short(median)} (${short(lowest)} to ${short(highest)})`;
}

function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** Digits beyond the measurement's own say nothing and make every run differ. */
function rounded(row: KeptRow): unknown {
  return JSON.parse(
    JSON.stringify(row, (_, value: unknown) =>
      typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value,
    ),
  );
}
