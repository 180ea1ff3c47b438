import { DepartmentFault } from "./department-fault.ts";

/** How long callers wait at most. */
export interface Deadlines {
  /** For one department. */
  readonly departmentMs: number;
  /** For a whole request, whatever it asks. */
  readonly requestMs: number;
  /** For a mutation, of whatever department; as for a request when it is not said. */
  readonly mutationMs?: number;
}

// A thousand decisions of record are signed and stored as one; a caller who gives up early only asks for them again.
export const DEADLINES: Deadlines = { departmentMs: 1_500, requestMs: 3_000, mutationMs: 10_000 };

/** The deadlines of one operation: what is being stored is given the time to end. */
export function deadlinesFor(deadlines: Deadlines, isMutation: boolean): Deadlines {
  const { requestMs, mutationMs = requestMs } = deadlines;
  return isMutation ? { departmentMs: mutationMs, requestMs: mutationMs } : deadlines;
}

/**
 * Waits for work for a limited time.
 *
 * The work is told by its signal to stop, and is not waited for any longer even when it does not heed the signal.
 *
 * @param callerSignal aborted when the caller has left
 * @throws {DepartmentFault} `DEADLINE` when the time is over
 * @throws the reason of `callerSignal` when the caller left first
 */
export async function within<Result>(
  limitMs: number,
  callerSignal: AbortSignal,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  callerSignal.throwIfAborted();
  const stop = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let onCallerLeft: (() => void) | undefined;
  const cut = new Promise<never>((_, reject) => {
    const end = (reason: unknown) => {
      reject(reason);
      stop.abort(reason);
    };
    timer = setTimeout(
      () => end(new DepartmentFault("DEADLINE", `No reply within ${Math.round(limitMs)} ms.`)),
      limitMs,
    );
    onCallerLeft = () => end(callerSignal.reason);
    callerSignal.addEventListener("abort", onCallerLeft, { once: true });
  });
  try {
    return await Promise.race([work(stop.signal), cut]);
  } finally {
    clearTimeout(timer);
    if (onCallerLeft) callerSignal.removeEventListener("abort", onCallerLeft);
  }
}
