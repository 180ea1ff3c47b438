import fc from "fast-check";
import { unlawful } from "../years/unlawful.ts";
import { brokenPromise } from "./actions-kept.ts";
import type { ProcedureWorld } from "./procedure-world.ts";
import { callOf, fellThrough, type Throw } from "./random-calls.ts";
import { listAt, PHASES } from "./year-begun.ts";

/** What was tried. */
export interface Tried {
  calls: number;
  /** What fell through, or was not as it was offered, with the calls before it. */
  readonly faults: string[];
  readonly done: Map<string, number>;
}

const NUMBER = fc.nat({ max: 1_000_000 });
const THROW: fc.Arbitrary<Throw> = fc.record({
  what: NUMBER,
  who: NUMBER,
  which: NUMBER,
  day: NUMBER,
  stale: NUMBER,
  pick: NUMBER,
});

/**
 * Makes random calls, so many in a sequence, and looks after each sequence for what must never be on record. What a
 * sequence leaves is where the next one begins, so that nothing is tried again to make it shorter.
 *
 * @throws {Error} with the calls of the sequence, when they led to what is unlawful
 */
export async function tryRandomCalls(
  world: ProcedureWorld,
  { seed, sequences, calls }: { readonly seed: number; readonly sequences: number; readonly calls: number },
): Promise<Tried> {
  const tried: Tried = { calls: 0, faults: [], done: new Map() };
  const throwsOf = fc.array(THROW, { minLength: calls, maxLength: calls, size: "max" });
  // Before the bodies that make them are moved too.
  for (let index = 0; index < sequences; index += 1) await listAt(world, PHASES[index % PHASES.length] ?? "AUDITED");
  await world.rows("select register.beat()");
  for (const thrown of fc.sample(throwsOf, { seed, numRuns: sequences })) {
    const made: string[] = [];
    for (const each of thrown) {
      const fault = await tryOne(world, each, made, tried);
      if (fault !== null) tried.faults.push(`${fault}\n  after ${made.slice(-3).join("\n  ")}`);
    }
    const found = await unlawful(world);
    if (found.length > 0) throw new Error(`HUB_TEST_SEED=${seed}: ${found.join("; ")}\n${made.join("\n")}`);
  }
  return tried;
}

async function tryOne(world: ProcedureWorld, thrown: Throw, made: string[], tried: Tried): Promise<string | null> {
  if (thrown.stale % 5 === 1) {
    tried.calls += 1;
    return brokenPromise(world, thrown);
  }
  const call = await callOf(world, thrown);
  const answer = await world.call(call.viewer, call.name, call.input);
  tried.calls += 1;
  const by = call.viewer.kind === "SIGNED_IN" ? call.viewer.subject : "nobody";
  made.push(`${call.name} by ${by} ${JSON.stringify(call.input)}: ${answer.codes.join(", ") || "done"}`);
  if (answer.done) tried.done.set(call.name, (tried.done.get(call.name) ?? 0) + 1);
  return fellThrough(answer) ? `${answer.fault?.code}: ${answer.fault?.message}` : null;
}
