import type { Hear } from "../../faults/fault-proxy.ts";

/** What a department was asked while it counts, by the request that it was for. */
export class HeardCalls {
  readonly #calls = new Map<string, { all: number; mutations: number }>();
  #refuses: (() => boolean) | null = null;

  /** From now on calls are counted, and some refused. */
  begin(refuses: () => boolean): void {
    this.#refuses = refuses;
  }

  end(): void {
    this.#refuses = null;
  }

  hear: Hear = ({ requestId, body }) => {
    if (this.#refuses === null) return "PASS";
    const heard = this.#calls.get(requestId) ?? { all: 0, mutations: 0 };
    this.#calls.set(requestId, heard);
    heard.all += 1;
    if (String(JSON.parse(body).query).startsWith("mutation")) heard.mutations += 1;
    return this.#refuses() ? "REFUSE" : "PASS";
  };

  count() {
    const each = [...this.#calls.values()];
    return {
      requests: each.length,
      calls: each.reduce((sum, { all }) => sum + all, 0),
      mutations: each.reduce((sum, { mutations }) => sum + mutations, 0),
      mostOfOneRequest: Math.max(0, ...each.map(({ all }) => all)),
      repeatedMutations: each.filter(({ mutations }) => mutations > 1).length,
    };
  }
}
