import type { Client } from "pg";
import { said } from "./refusal.ts";
import { untilWaiting } from "./waiting.ts";

/** One of two who act at once. */
export interface Actor {
  readonly client: Client;
  act(): Promise<unknown>;
}

/** Who is first in line when both are let go; null leaves it to chance. */
export type FirstInLine = 0 | 1 | null;

/**
 * Lets two act at once. Unless it is left to chance, both wait in line at a lock that a third transaction holds, and are
 * let go together.
 *
 * @param lock what the third transaction locks; both need it
 * @returns for each "accepted" or the refusal
 */
export async function meet(
  gate: Client,
  lock: string,
  actors: readonly [Actor, Actor],
  first: FirstInLine,
): Promise<[string, string]> {
  const [one, other] = actors;
  if (first === null) return Promise.all([outcome(one), outcome(other)]);
  const [ahead, behind] = first === 0 ? [one, other] : [other, one];
  await gate.query("begin");
  await gate.query(lock);
  const early = outcome(ahead);
  await untilWaiting(gate, [ahead.client]);
  const late = outcome(behind);
  await untilWaiting(gate, [ahead.client, behind.client]);
  await gate.query("commit");
  return first === 0 ? Promise.all([early, late]) : Promise.all([late, early]);
}

/** Twenty-five rounds: each order in line, and chance, in turn. */
export const ROUNDS = Array.from({ length: 25 }, (_, round): FirstInLine => {
  const turn = round % 3;
  return turn === 2 ? null : turn === 0 ? 0 : 1;
});

async function outcome({ act }: Actor): Promise<string> {
  return act().then(() => "accepted", said);
}
