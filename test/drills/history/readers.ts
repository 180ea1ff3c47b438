import { randomUUID } from "node:crypto";
import { Agent } from "undici";
import type { Operation, Reading, Surface } from "./history.ts";

const ANSWER = `creditSupport(jurisdiction: "120000") { determination knownAt }`;
const SINGLE = `query ($uscc: USCC!, $knownAt: DateTime) {
  standing(uscc: $uscc, validOn: "2022-06-15", knownAt: $knownAt) { ${ANSWER} } }`;
const BATCH = `query ($usccs: [USCC!]!) { standings(usccs: $usccs, validOn: "2022-06-15") { ${ANSWER} } }`;
const CHECK = new URLSearchParams({
  question: "credit",
  jurisdiction: "120000",
  validOn: "2022-06-15",
  legalBasis: "商业银行法第35条",
});
// Whoever looks at a desk sees what was so two seconds ago at most.
const CACHED_MS = 1_000;
const PATIENCE_MS = 20_000;

interface Told {
  readonly determination: Reading["determination"];
  readonly knownAt: string;
}

/** Somebody who asks about companies in the ways that there are, and notes what comes back. */
export class Readers {
  readonly #url: string;
  readonly #history: Operation[];
  readonly #agent = new Agent({ connections: 16, headersTimeout: PATIENCE_MS, bodyTimeout: PATIENCE_MS });
  readonly #cache = new Map<string, { told: Told; askedMs: number }>();
  readonly #last = new Map<string, string>();

  constructor(url: string, history: Operation[]) {
    this.#url = url;
    this.#history = history;
  }

  /** One company; about the present, or about the instant of the answer before. */
  async single(company: string, client: string, again: boolean): Promise<void> {
    const knownAt = again ? (this.#last.get(`${client} ${company}`) ?? null) : null;
    const noted = this.#noting("SINGLE", client, knownAt === null ? null : instantMs(knownAt));
    const data = await this.#ask(SINGLE, { uscc: company, knownAt });
    noted(company, Object(Object(data).standing).creditSupport);
  }

  async batch(companies: readonly string[], client: string): Promise<void> {
    const noted = this.#noting("BATCH", client, null);
    const data = await this.#ask(BATCH, { usccs: companies });
    const standings: { creditSupport: Told }[] = Object(data).standings ?? [];
    for (const [index, company] of companies.entries()) noted(company, standings[index]?.creditSupport);
  }

  /** A file of companies, whose lines become decisions of record. */
  async check(companies: readonly string[], client: string): Promise<void> {
    const noted = this.#noting("CHECK", client, null);
    const headers = { "content-type": "text/csv" };
    const text = await this.#post(`/check?${CHECK}&round=${randomUUID()}`, headers, `uscc\n${companies.join("\n")}\n`);
    for (const line of text.trim().split("\n")) {
      const { kind, uscc, decision } = JSON.parse(line);
      if (kind === "DECIDED") noted(uscc, decision.answer);
    }
  }

  /** As a desk shows it: what it has kept for a moment, else asked anew. */
  async dashboard(company: string, client: string): Promise<void> {
    const kept = this.#cache.get(company);
    const isFresh = kept !== undefined && performance.now() - kept.askedMs < CACHED_MS;
    const askedMs = isFresh ? kept.askedMs : performance.now();
    const noted = this.#noting("DASHBOARD", client, null, askedMs);
    if (isFresh) return noted(company, kept.told);
    const data = await this.#ask(SINGLE, { uscc: company, knownAt: null });
    const told = Object(Object(data).standing).creditSupport;
    if (told?.determination !== undefined) this.#cache.set(company, { told, askedMs });
    noted(company, told);
  }

  close(): Promise<void> {
    return this.#agent.destroy();
  }

  #noting(surface: Surface, client: string, askedKnownAtMs: number | null, atMs = performance.now()) {
    return (company: string, told: Told | null | undefined) => {
      if (told?.determination === undefined) return;
      // A department that is stood in for was not asked, so its instant is nobody's.
      const knownAtMs = told.determination === "UNDETERMINED" ? null : instantMs(told.knownAt);
      if (knownAtMs !== null && askedKnownAtMs === null) this.#last.set(`${client} ${company}`, told.knownAt);
      const endedMs = performance.now();
      const { determination } = told;
      this.#history.push({
        kind: "READ",
        surface,
        company,
        client,
        atMs,
        endedMs,
        determination,
        knownAtMs,
        askedKnownAtMs,
      });
    };
  }

  async #ask(query: string, variables: object): Promise<unknown> {
    const body = JSON.stringify({ query, variables });
    return JSON.parse(await this.#post("/graphql", { "content-type": "application/json" }, body)).data;
  }

  async #post(path: string, headers: Readonly<Record<string, string>>, body: string): Promise<string> {
    const answer = await this.#agent.request({ origin: this.#url, path, method: "POST", headers, body });
    return answer.body.text();
  }
}

/** Milliseconds since 1970, with the part of a millisecond that instants have. */
export function instantMs(text: string): number {
  const fraction = /\.\d{3}(\d+)Z$/.exec(text)?.[1] ?? "0";
  return Date.parse(text) + Number(`0.${fraction}`);
}
