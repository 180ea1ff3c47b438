import { setTimeout as sleep } from "node:timers/promises";
import { type CopyPlan, ensureCopy } from "./ensure-copy.ts";

export interface WatchLog {
  warn(details: object, message: string): void;
}

/** Something that runs until it is stopped; `stop` waits for what is under way. */
export interface Running {
  stop(): Promise<void>;
}

/**
 * Looks after a copy for as long as the department runs: one whose slot was lost is built anew by itself.
 *
 * While the register cannot be reached there is nothing to do: the copy grows stale and answers say so.
 */
export function watchCopy(plan: CopyPlan, log: WatchLog, everyMs = 10_000): Running {
  let reachable = true;
  return repeat(everyMs, async () => {
    try {
      const outcome = await ensureCopy(plan);
      if (outcome !== "KEPT") log.warn({ copy: plan.name, outcome }, "The copy of the register was built anew");
      reachable = true;
    } catch (error) {
      if (reachable) log.warn({ copy: plan.name, err: error }, "The copy of the register cannot be looked after");
      reachable = false;
    }
  });
}

/** Does work again and again, never twice at once, with a pause between. */
export function repeat(pauseMs: number, work: () => Promise<void>): Running {
  const stopping = new AbortController();
  const loop = (async () => {
    while (!stopping.signal.aborted) {
      await pause(pauseMs, stopping.signal);
      if (!stopping.signal.aborted) await work();
    }
  })();
  return {
    async stop() {
      stopping.abort();
      await loop;
    },
  };
}

/** Resolves early, without an error, when stopping begins. */
async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => {});
}
