import cliProgress from "cli-progress";
import type { InputFile } from "./read-bytes.ts";

/** Tells an operator how far the reading of a file is. */
export interface ImportProgress {
  begin(input: InputFile): void;
  read(rows: number): void;
  end(): void;
  say(line: string): void;
}

const STEP_PERCENT = 20;

/** A bar on a terminal; elsewhere a line now and then. */
export function importProgress(terminal: NodeJS.WriteStream, report: (line: string) => void): ImportProgress {
  return terminal.isTTY ? barOn(terminal, report) : linesTo(report);
}

function barOn(terminal: NodeJS.WriteStream, report: (line: string) => void): ImportProgress {
  let input: InputFile | null = null;
  const bar = new cliProgress.SingleBar(
    { format: "{file}  {bar} {percentage}%  {rows} rows 行", stream: terminal, clearOnComplete: true },
    cliProgress.Presets.shades_classic,
  );
  return {
    begin(begun) {
      input = begun;
      bar.start(begun.size ?? 0, 0, { file: begun.name, rows: 0 });
    },
    read: (rows) => bar.update(input?.bytesRead ?? 0, { rows }),
    end: () => bar.stop(),
    say: report,
  };
}

function linesTo(report: (line: string) => void): ImportProgress {
  let input: InputFile | null = null;
  let next = STEP_PERCENT;
  return {
    begin(begun) {
      input = begun;
      next = STEP_PERCENT;
    },
    read(rows) {
      if (input === null || !input.size) return;
      const percent = Math.floor((input.bytesRead / input.size) * 100);
      if (percent < next) return;
      report(`${input.name}: ${percent} %, ${rows} rows 行`);
      next = percent - (percent % STEP_PERCENT) + STEP_PERCENT;
    },
    end() {},
    say: report,
  };
}
