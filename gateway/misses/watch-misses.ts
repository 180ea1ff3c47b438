import { RateLimiterCluster, RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { Viewer } from "../../shared/access/viewer.ts";
import { enumerations, misses } from "../../shared/metrics/meters.ts";
import type { Log } from "../../shared/server/log.ts";

/** So many codes and ids that lead to nothing, in an hour, are no accident. */
export const MISSES_AN_HOUR = 1_000;

/** Counts what a caller asked for that there is not. */
export type WatchMisses = (caller: { readonly viewer: Viewer; readonly requestId: string }, missed: number) => void;

/**
 * Watches for tenants that try codes and ids out: a line of the log and a figure at each 1,000 misses within an hour.
 *
 * The line names the tenant and none of the codes. Nobody is refused by it, and no answer waits for it.
 */
export function createMissWatch(log: Log, countedByParent = false): WatchMisses {
  const options = { keyPrefix: "misses", points: MISSES_AN_HOUR, duration: 3_600 };
  const counter = countedByParent ? new RateLimiterCluster(options) : new RateLimiterMemory(options);
  const count = async (tenant: string, missed: number) => {
    try {
      return await counter.consume(tenant, missed);
    } catch (error) {
      // More than the points is what this is about.
      if (error instanceof RateLimiterRes) return error;
      throw error;
    }
  };
  return ({ viewer, requestId }, missed) => {
    if (missed === 0) return;
    misses.inc(missed);
    if (viewer.kind === "PUBLIC") return;
    const { tenant, subject, role } = viewer;
    count(tenant, missed).then(
      ({ consumedPoints }) => {
        const reached = Math.floor(consumedPoints / MISSES_AN_HOUR) * MISSES_AN_HOUR;
        if (reached === 0 || consumedPoints - missed >= reached) return;
        enumerations.inc();
        log.warn({ requestId, tenant, subject, role, misses: consumedPoints }, "A tenant tries codes and ids out");
      },
      (error: unknown) => log.error({ requestId, err: error }, "Misses could not be counted"),
    );
  };
}
