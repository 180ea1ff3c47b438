import { Agent } from "undici";
import { STANDINGS_QUESTION, type Standing, standingsVariables } from "../../faults/asked-standings.ts";
import { internalsIn } from "./internals.ts";

const PATIENCE_MS = 30_000;

/** An answer as a caller of the hub gets it. */
export interface HubAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly { readonly code: string; readonly path: string; readonly message: string }[];
  readonly tookMs: number;
}

export interface StandingsAnswer extends HubAnswer {
  readonly standings: readonly Standing[];
  /** Where a department is said to be unavailable. */
  readonly unavailableAt: ReadonlySet<string>;
}

/** A caller of a hub who notes how long it waits, and what it should not have been told. */
export class AskedHub {
  readonly #url: URL;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #agent = new Agent({ connections: 512, headersTimeout: PATIENCE_MS, bodyTimeout: PATIENCE_MS });
  readonly slowest = { ms: 0 };
  /** Texts with something of the inside. */
  readonly leaks: string[] = [];

  constructor(url: string, token: string) {
    this.#url = new URL("/graphql", url);
    this.#headers = { "content-type": "application/json", authorization: `Bearer ${token}` };
  }

  async ask(query: string, variables: object, headers: Readonly<Record<string, string>> = {}): Promise<HubAnswer> {
    const began = performance.now();
    const { origin, pathname: path } = this.#url;
    const answer = await this.#agent.request({
      ...{ origin, path, method: "POST", headers: { ...this.#headers, ...headers } },
      body: JSON.stringify({ query, variables }),
    });
    const text = await answer.body.text();
    const tookMs = performance.now() - began;
    this.slowest.ms = Math.max(this.slowest.ms, tookMs);
    const { data = null, errors = [] } = JSON.parse(text);
    const seen = internalsIn(JSON.stringify([errors, answer.headers]));
    if (seen !== null) this.leaks.push(seen);
    return { status: answer.statusCode, headers: answer.headers, data, errors: errors.map(told), tookMs };
  }

  /** Asks everything about the invented enterprises. */
  async standings(knownAt: string): Promise<StandingsAnswer> {
    const variables = standingsVariables(knownAt);
    const answer = await this.ask(STANDINGS_QUESTION, variables);
    const standings = answer.data?.standings as readonly Standing[] | undefined;
    if (standings?.length !== variables.usccs.length) {
      throw new Error(`${variables.usccs.length} standings were expected: ${JSON.stringify(answer.errors)}`);
    }
    const unavailable = answer.errors.filter(({ code }) => code === "DEPARTMENT_UNAVAILABLE");
    return { ...answer, standings, unavailableAt: new Set(unavailable.map(({ path }) => path)) };
  }

  close(): Promise<void> {
    return this.#agent.destroy();
  }
}

function told({ message, path = [], extensions }: ToldError): HubAnswer["errors"][number] {
  return { code: String(extensions?.code), path: path.join("."), message };
}

interface ToldError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string };
}
