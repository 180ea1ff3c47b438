import cliProgress from "cli-progress";

/** Tells how much of something has come. */
export interface ByteProgress {
  at(bytes: number, whole: number): void;
  end(): void;
}

const MEGABYTE = 1024 * 1024;
const LINE_EVERY_MS = 5_000;

/** A bar on a terminal; elsewhere a line now and then. */
export function byteProgress(terminal: NodeJS.WriteStream, report: (line: string) => void): ByteProgress {
  return terminal.isTTY ? barOn(terminal) : linesTo(report);
}

function barOn(terminal: NodeJS.WriteStream): ByteProgress {
  const format = "{bar} {value} MB of {total} MB before compression 压缩前";
  const bar = new cliProgress.SingleBar(
    { format, stream: terminal, clearOnComplete: true },
    cliProgress.Presets.shades_classic,
  );
  let begun = false;
  return {
    at(bytes, whole) {
      if (!begun) bar.start(megabytes(whole), 0);
      begun = true;
      bar.update(megabytes(bytes));
    },
    end: () => bar.stop(),
  };
}

function linesTo(report: (line: string) => void): ByteProgress {
  let next = performance.now() + LINE_EVERY_MS;
  return {
    at(bytes, whole) {
      if (performance.now() < next) return;
      next = performance.now() + LINE_EVERY_MS;
      report(`${megabytes(bytes)} MB of ${megabytes(whole)} MB before compression 压缩前`);
    },
    end() {},
  };
}

export function megabytes(bytes: number): number {
  return Math.ceil(bytes / MEGABYTE);
}
