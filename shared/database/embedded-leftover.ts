import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { isPostgresOf, sendSignal, waitForEnd } from "./embedded-process-identity.ts";

/** Ends a PostgreSQL that a killed hub left running on this cluster, and removes the note it left there. */
export async function stopLeftover(cluster: string): Promise<void> {
  const note = join(cluster, "postmaster.pid");
  const pid = Number.parseInt(await readFile(note, "utf8").catch(() => ""), 10);
  if (Number.isSafeInteger(pid) && isPostgresOf(pid, cluster)) await stopPostgres(pid, "fast");
  // The number may belong to some other process by now, and PostgreSQL would refuse to start because of it.
  await rm(note, { force: true });
}

/** How PostgreSQL is asked to stop: after its clients left, at once but cleanly, or without a clean-up. */
export type StopMode = "smart" | "fast" | "immediate";

const SIGNALS = { smart: "SIGTERM", fast: "SIGINT", immediate: "SIGQUIT" } as const;

/** Stops a PostgreSQL server; one that does not obey is stopped harder. Resolves when the process has ended. */
export async function stopPostgres(pid: number, mode: StopMode): Promise<void> {
  sendSignal(pid, SIGNALS[mode]);
  if (await waitForEnd(pid, mode === "immediate" ? 5_000 : 15_000)) return;
  if (mode !== "immediate") {
    sendSignal(pid, "SIGQUIT");
    if (await waitForEnd(pid, 5_000)) return;
  }
  sendSignal(pid, "SIGKILL");
  await waitForEnd(pid, 5_000);
}
