import { setTimeout as sleep } from "node:timers/promises";

/** Waits until something is so; a machine that is busy with other things may take its time. */
export async function waitUntil(isSo: () => Promise<boolean>, withinMs = 60_000): Promise<void> {
  const until = performance.now() + withinMs;
  while (!(await isSo())) {
    if (performance.now() > until) throw new Error(`It was not so within ${withinMs} ms.`);
    await sleep(250);
  }
}
