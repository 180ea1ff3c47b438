/** An answer with when it was asked for, on the clock that only runs forward. */
export interface Noted<Answer> {
  readonly beganAtMs: number;
  readonly endedAtMs: number;
  readonly tookMs: number;
  readonly answer: Answer;
}

const MOST_AT_ONCE = 400;

/** Asks so often a second, whatever has become of what was asked before, and keeps every answer with its time. */
export class NotedLoad<Answer> {
  readonly #ask: () => Promise<Answer>;
  readonly #timer: NodeJS.Timeout;
  readonly #running = new Set<Promise<void>>();
  readonly notes: Noted<Answer>[] = [];
  readonly failures: string[] = [];

  constructor(perSecond: number, ask: () => Promise<Answer>) {
    this.#ask = ask;
    this.#timer = setInterval(() => this.#askOnce(), 1_000 / perSecond);
  }

  /** What was asked for in that time, in the order of its answers. */
  between(fromMs: number, toMs: number): Noted<Answer>[] {
    return this.notes.filter(({ beganAtMs }) => beganAtMs >= fromMs && beganAtMs < toMs);
  }

  async end(): Promise<void> {
    clearInterval(this.#timer);
    await Promise.all(this.#running);
  }

  #askOnce(): void {
    if (this.#running.size >= MOST_AT_ONCE) return;
    const beganAtMs = performance.now();
    const asked = this.#ask()
      .then((answer) => {
        const endedAtMs = performance.now();
        this.notes.push({ beganAtMs, endedAtMs, tookMs: endedAtMs - beganAtMs, answer });
      })
      .catch((error: Error) => void this.failures.push(String(error.cause ?? error)))
      .finally(() => this.#running.delete(asked));
    this.#running.add(asked);
  }
}

/** Times of answers, sorted. */
export function timesOf(notes: readonly Noted<unknown>[]): number[] {
  return notes.map(({ tookMs }) => tookMs).sort((a, b) => a - b);
}
