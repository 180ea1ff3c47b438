import cliProgress from "cli-progress";
import type { LineRefusal } from "../../shared/bulk/line-answer.ts";

/** Tells an operator how far a check is. */
export interface CheckProgress {
  begin(lines: number): void;
  done(lines: number): void;
  end(): void;
  onWait(why: LineRefusal, ms: number): void;
}

const STEP_PERCENT = 20;

/** A bar on a terminal; elsewhere a line now and then. */
export function checkProgress(terminal: NodeJS.WriteStream, report: (line: string) => void): CheckProgress {
  const onWait = ({ code, english, chinese }: LineRefusal, ms: number) =>
    report(`${code}: ${english} ${chinese} (${ms / 1_000} s)`);
  return { onWait, ...(terminal.isTTY ? barOn(terminal) : linesTo(report)) };
}

function barOn(terminal: NodeJS.WriteStream): Omit<CheckProgress, "onWait"> {
  const bar = new cliProgress.SingleBar(
    { format: "{bar} {value}/{total} lines 行", stream: terminal, clearOnComplete: true },
    cliProgress.Presets.shades_classic,
  );
  return { begin: (lines) => bar.start(lines, 0), done: (lines) => bar.update(lines), end: () => bar.stop() };
}

function linesTo(report: (line: string) => void): Omit<CheckProgress, "onWait"> {
  let total = 0;
  let next = STEP_PERCENT;
  return {
    begin(lines) {
      total = lines;
    },
    done(lines) {
      const percent = total === 0 ? 100 : Math.floor((lines / total) * 100);
      if (percent < next) return;
      report(`${lines}/${total} lines 行, ${percent} %`);
      next = percent - (percent % STEP_PERCENT) + STEP_PERCENT;
    },
    end() {},
  };
}
