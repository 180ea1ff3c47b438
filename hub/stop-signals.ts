/** Why the hub is asked to stop. */
export interface StopRequest {
  readonly reason: string;
  readonly exitCode: number;
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

// In a terminal, Ctrl-C reaches this process twice: from the terminal, and passed on by npm a moment later.
const SAME_SIGNAL_MS = 1_000;
const PARENT_CHECK_MS = 500;

/**
 * Calls `onStop` at the first signal, or when npm, which started this process, is gone; `onImpatience` at a later signal.
 */
export function listenForStop(
  startedByNpm: boolean,
  onStop: (request: StopRequest) => void,
  onImpatience: () => void,
): void {
  let firstAt: number | null = null;
  const parent = process.ppid;
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      if (firstAt === null) {
        firstAt = performance.now();
        onStop({ reason: signal, exitCode: 0 });
      } else if (performance.now() - firstAt > SAME_SIGNAL_MS) {
        onImpatience();
      }
    });
  }
  if (!startedByNpm) return;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    firstAt ??= performance.now();
    onStop({ reason: "npm ended", exitCode: 0 });
  }, PARENT_CHECK_MS);
  timer.unref();
}
