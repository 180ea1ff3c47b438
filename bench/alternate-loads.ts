import { answersPerSecond, type Target } from "./load.ts";
import { alternate } from "./rounds.ts";
import type { Pair, Run } from "./row.ts";

/** Answers a second of two servers, each asked what it is asked, by turns. */
export function alternateLoads(
  run: Pick<Run, "rounds">,
  [ours, ourBodies]: readonly [Target, readonly string[]],
  [theirs, theirBodies]: readonly [Target, readonly string[]],
): Promise<Pair[]> {
  return alternate(
    run,
    () => answersPerSecond(ours, ourBodies),
    () => answersPerSecond(theirs, theirBodies),
  );
}
