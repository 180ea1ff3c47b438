import { setTimeout as sleep } from "node:timers/promises";
import { EmbeddedPostgresError } from "./embedded-error.ts";
import { type StopMode, stopLeftover } from "./embedded-leftover.ts";
import { type Launch, launchPostgres, type PostgresProcess } from "./embedded-process.ts";

/** What happens to the server while the hub runs. */
export type EmbeddedEvent =
  | { readonly type: "ended"; readonly how: string }
  | { readonly type: "restarted"; readonly pid: number }
  | { readonly type: "gave-up"; readonly error: EmbeddedPostgresError };

/** Keeps PostgreSQL running until it is told to stop. */
export interface Supervisor {
  pid(): number;
  stop(mode: StopMode): Promise<void>;
}

const MAX_ATTEMPTS = 20;
const PAUSE_MS = 500;
const DISK_FULL_PAUSE_MS = 5_000;

/** Starts PostgreSQL, and again whenever it ends by itself; after 20 failures in a row it gives up. */
export async function supervise(launch: Launch, onEvent: (event: EmbeddedEvent) => void): Promise<Supervisor> {
  let current: PostgresProcess = await launchPatiently(launch, 20);
  let stopping: Promise<void> | null = null;
  let restarting: Promise<void> | null = null;
  const isStopping = () => stopping !== null;
  const watchFor = (running: PostgresProcess): void => {
    void running.ended.then((how) => {
      if (isStopping()) return;
      onEvent({ type: "ended", how });
      restarting = restart();
    });
  };
  const restart = async (): Promise<void> => {
    const next = await restartWithPauses(launch, isStopping).catch(toError);
    if (next === null) return;
    if (next instanceof EmbeddedPostgresError) return onEvent({ type: "gave-up", error: next });
    current = next;
    if (!isStopping()) onEvent({ type: "restarted", pid: next.pid });
    watchFor(next);
  };
  const stop = async (mode: StopMode): Promise<void> => {
    await restarting;
    await current.stop(mode);
  };
  watchFor(current);
  return {
    pid: () => current.pid,
    stop(mode) {
      stopping ??= stop(mode);
      return stopping;
    },
  };
}

/** Null when it was told to stop meanwhile. */
async function restartWithPauses(launch: Launch, isStopping: () => boolean): Promise<PostgresProcess | null> {
  for (let attempt = 1; !isStopping(); attempt++) {
    try {
      await stopLeftover(launch.home.cluster);
      return await launchPostgres(launch);
    } catch (error) {
      const failure = toError(error);
      // A full disk is emptied by people, and takes as long as it takes.
      if (failure.failure !== "DISK_FULL" && attempt >= MAX_ATTEMPTS) throw failure;
      await sleep(failure.failure === "DISK_FULL" ? DISK_FULL_PAUSE_MS : PAUSE_MS, undefined, { ref: false });
    }
  }
  return null;
}

/** After a kill, PostgreSQL's own children need a moment to notice and leave its shared memory. */
async function launchPatiently(launch: Launch, attempts: number): Promise<PostgresProcess> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await launchPostgres(launch);
    } catch (error) {
      const busy = error instanceof Error && /pre-existing shared memory block/.test(error.message);
      if (!busy || attempt >= attempts) throw error;
      await sleep(250);
    }
  }
}

function toError(error: unknown): EmbeddedPostgresError {
  if (error instanceof EmbeddedPostgresError) return error;
  const cause = error instanceof Error ? error.message : String(error);
  return new EmbeddedPostgresError(
    "START_FAILED",
    `PostgreSQL could not be started again: ${cause}`,
    `PostgreSQL 无法重新启动：${cause}`,
  );
}
