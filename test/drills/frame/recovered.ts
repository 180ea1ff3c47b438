import type { CreditAnswer } from "./credit-and-others.ts";
import type { Noted, NotedLoad } from "./noted-load.ts";
import { untilMs } from "./wait.ts";

/**
 * Waits until what was asked for since then is answered rightly again.
 *
 * @returns how long it took until the first right answer was asked for, in milliseconds
 */
export async function recoveredAfter(
  load: NotedLoad<CreditAnswer>,
  sinceMs: number,
  withinMs: number,
): Promise<number> {
  const first = (): Noted<CreditAnswer> | undefined =>
    load.between(sinceMs, Number.POSITIVE_INFINITY).find(({ answer }) => answer.right);
  await untilMs("The department should answer again", withinMs, () => first() !== undefined);
  return (first()?.endedAtMs ?? Number.NaN) - sinceMs;
}
