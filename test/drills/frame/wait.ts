import { setTimeout as sleep } from "node:timers/promises";

/**
 * Waits until something is so.
 *
 * @returns how long it took, in milliseconds
 * @throws {Error} when that takes too long
 */
export async function untilMs(
  what: string,
  withinMs: number,
  holds: () => boolean | Promise<boolean>,
  pauseMs = 20,
): Promise<number> {
  const began = performance.now();
  while (!(await holds())) {
    if (performance.now() - began > withinMs) throw new Error(`${what}: not within ${withinMs} ms.`);
    await sleep(pauseMs);
  }
  return performance.now() - began;
}
