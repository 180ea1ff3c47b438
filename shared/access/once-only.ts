/** What remembers which identities were used; perhaps for several processes, which then wait for its answer. */
export interface UsedOnce {
  /** True when it was not used before. */
  use(id: string, nowMs: number, untilMs: number): boolean | Promise<boolean>;
}

/** Remembers identities for as long as they could be used again. */
export class OnceOnly implements UsedOnce {
  readonly #untilMs = new Map<string, number>();
  readonly #limit: number;

  /** @param limit how many are remembered at most; beyond that new ones count as used, so that none is used twice */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** True when it was not used before. */
  use(id: string, nowMs: number, untilMs: number): boolean {
    if (this.#untilMs.has(id)) return false;
    if (this.#untilMs.size >= this.#limit) this.#forget(nowMs);
    if (this.#untilMs.size >= this.#limit) return false;
    this.#untilMs.set(id, untilMs);
    return true;
  }

  #forget(nowMs: number): void {
    for (const [id, untilMs] of this.#untilMs) if (untilMs <= nowMs) this.#untilMs.delete(id);
  }
}
