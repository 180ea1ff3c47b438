import { streamsOpen } from "../../shared/metrics/meters.ts";
import { RefusedRequest } from "../../shared/server/refused-request.ts";

/** How many streams there may be. */
export interface StreamLimits {
  readonly ofCaller: number;
  readonly ofAll: number;
  /** How long one may last, in milliseconds. */
  readonly lastingMs: number;
}

/** A tenant with its systems, or an office behind one address. */
export const STREAM_LIMITS: StreamLimits = { ofCaller: 10, ofAll: 200, lastingMs: 3_600_000 };

/** The streams that are open. */
export interface OpenStreams {
  /**
   * Opens one for a caller; it ends when its time is over, when the caller leaves and when all are closed.
   *
   * @param untilMs when its caller's proof ends, in milliseconds since 1970; null when that never does
   * @throws {RefusedRequest} `TOO_MANY_STREAMS`
   */
  open(caller: string, left: AbortSignal, untilMs: number | null): { readonly signal: AbortSignal; close(): void };
  /** Ends all of them, and opens none any more. */
  closeAll(): void;
}

/** Counts the streams of a gateway. */
export function countStreams(limits: StreamLimits, clock: () => number): OpenStreams {
  const counts = new Map<string, number>();
  const closing = new AbortController();
  let all = 0;
  return {
    open(caller, left, untilMs) {
      const own = counts.get(caller) ?? 0;
      if (own >= limits.ofCaller || all >= limits.ofAll || closing.signal.aborted) throw tooMany(limits);
      counts.set(caller, own + 1);
      all += 1;
      streamsOpen.inc();
      const remaining = untilMs === null ? limits.lastingMs : Math.min(limits.lastingMs, untilMs - clock());
      const signal = AbortSignal.any([left, closing.signal, AbortSignal.timeout(Math.max(0, remaining))]);
      let isOpen = true;
      return {
        signal,
        close() {
          if (!isOpen) return;
          isOpen = false;
          all -= 1;
          streamsOpen.dec();
          const others = (counts.get(caller) ?? 1) - 1;
          if (others === 0) counts.delete(caller);
          else counts.set(caller, others);
        },
      };
    },
    closeAll: () => closing.abort(),
  };
}

function tooMany({ ofCaller }: StreamLimits): RefusedRequest {
  return new RefusedRequest(
    429,
    "TOO_MANY_STREAMS",
    `A caller has ${ofCaller} streams at once; close one, or ask again later.`,
    { messageZh: `每个请求方最多同时订阅${ofCaller}路；请关闭一路或稍后再试。`, headers: { "retry-after": "60" } },
  );
}
