import { setTimeout as sleep } from "node:timers/promises";
import type { StopRequest } from "./stop-signals.ts";

/** The stop was asked for before everything had started. */
export class StoppedWhileStarting extends Error {}

const STOP_DEADLINE_MS = 30_000;
// A part that is just being started may finish, so that it can be stopped in order; it is not waited for any longer.
const FINISH_STARTING_MS = 5_000;

/** Starts the hub's parts in order and stops them in the opposite order. */
export class Lifecycle {
  readonly #print: (line: string) => void;
  readonly #parts: { readonly name: string; readonly stop: () => Promise<void> }[] = [];
  readonly #request: Promise<StopRequest>;
  #resolveRequest: (request: StopRequest) => void = () => {};
  readonly #stopping = new AbortController();

  constructor(print: (line: string) => void) {
    this.#print = print;
    this.#request = new Promise((resolve) => {
      this.#resolveRequest = resolve;
    });
  }

  /**
   * Starts one part; it is stopped when its turn comes.
   *
   * @param begin is told by the signal when the hub is to stop before it is up
   *
   * @throws {StoppedWhileStarting} when the stop was asked for meanwhile
   */
  async start<T>(
    name: string,
    begin: (stopping: AbortSignal) => Promise<T>,
    end: (part: T) => Promise<void>,
  ): Promise<T> {
    const { signal } = this.#stopping;
    if (signal.aborted) throw new StoppedWhileStarting(name);
    this.#print(`${name} …`);
    const part = await Promise.race([begin(signal), this.#giveUpStarting(name)]).catch((error: unknown) => {
      throw signal.aborted ? new StoppedWhileStarting(name) : error;
    });
    this.#parts.push({ name, stop: () => end(part) });
    if (signal.aborted) throw new StoppedWhileStarting(name);
    return part;
  }

  async #giveUpStarting(name: string): Promise<never> {
    await this.#request;
    await sleep(FINISH_STARTING_MS, undefined, { ref: false });
    throw new StoppedWhileStarting(name);
  }

  /** Asks for the stop; only the first request counts. */
  requestStop(request: StopRequest): void {
    this.#stopping.abort();
    this.#resolveRequest(request);
  }

  untilStopRequested(): Promise<StopRequest> {
    return this.#request;
  }

  /** Stops what was started, the last first; a part that fails or hangs does not keep the others running. */
  async stopAll(): Promise<void> {
    for (const { name, stop } of this.#parts.splice(0).reverse()) {
      const inTime = stop().then(
        () => true,
        (error: unknown) => {
          this.#print(`${name}: could not be stopped cleanly 未能正常停止: ${error}`);
          return true;
        },
      );
      const tooLate = sleep(STOP_DEADLINE_MS, false, { ref: false });
      if (!(await Promise.race([inTime, tooLate]))) this.#print(`${name}: did not stop in time 未能按时停止`);
    }
  }
}
