import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { Agent } from "undici";
import { DemonstrationBank } from "../../operations/hub-workers.ts";

const DECIDE = `mutation ($input: CreditDecisionIssueInput!) {
  creditDecisionIssue(input: $input) { decision { id } errors { code } } }`;
const PATIENCE_MS = 20_000;
const SIGNED_IN_MS = 5 * 60_000;

/** A bank that takes decisions of record, repeats with the same key what it has no answer to, and keeps what it was told. */
export class Deciding {
  readonly #url: string;
  readonly #dataDir: string;
  readonly #bank: DemonstrationBank;
  readonly #agent = new Agent({ connections: 16, headersTimeout: PATIENCE_MS, bodyTimeout: PATIENCE_MS });
  #signedInAt = Number.NEGATIVE_INFINITY;
  /** Every decision that was told, by its key. */
  readonly told = new Map<string, Set<string>>();
  repeats = 0;

  constructor(url: string, dataDir: string) {
    this.#url = url;
    this.#dataDir = dataDir;
    this.#bank = new DemonstrationBank(url);
  }

  /** Asks for one decision until it is told, and once more. */
  async decide(stop: AbortSignal): Promise<void> {
    const key = randomUUID();
    const seen = new Set<string>();
    for (let times = 0; times < 2; ) {
      const id = await this.#ask(key).catch(() => null);
      if (id === null && stop.aborted) return;
      if (id === null) {
        this.repeats += 1;
        await sleep(250);
        continue;
      }
      this.told.set(key, seen.add(id));
      times += 1;
    }
  }

  async #ask(key: string): Promise<string | null> {
    if (performance.now() - this.#signedInAt > SIGNED_IN_MS) {
      await this.#bank.signIn(this.#dataDir);
      this.#signedInAt = performance.now();
    }
    const input = {
      ...{ idempotencyKey: key, uscc: "91110105LEADR61200", jurisdiction: "110000" },
      ...{ purpose: "credit-review", legalBasis: "商业银行法第35条" },
    };
    const headers = { "content-type": "application/json", ...(await this.#bank.headers()) };
    const body = JSON.stringify({ query: DECIDE, variables: { input } });
    const answer = await this.#agent.request({ origin: this.#url, path: "/graphql", method: "POST", headers, body });
    const id = Object(Object(JSON.parse(await answer.body.text()).data).creditDecisionIssue).decision?.id;
    return typeof id === "string" ? id : null;
  }

  /** @throws {Error} when a key has several decisions, or one that was told is not on record */
  judge(recorded: ReadonlySet<string>): void {
    const several = [...this.told.values()].filter((ids) => ids.size !== 1).length;
    if (several > 0) throw new Error(`${several} keys were answered with more than one decision.`);
    const told = new Set([...this.told.values()].flatMap((ids) => [...ids]));
    const lost = [...told].filter((id) => !recorded.has(id)).length;
    if (lost > 0) throw new Error(`${lost} of ${told.size} decisions that were told are not on record.`);
    const more = [...recorded].filter((id) => !told.has(id)).length;
    if (more > 0) throw new Error(`${more} decisions are on record that nobody was told.`);
  }

  close(): Promise<void> {
    return this.#agent.destroy();
  }
}
