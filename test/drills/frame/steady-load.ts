import { Agent } from "undici";

/** What takes longer counts as lost. */
const PATIENCE_MS = 15_000;

/** What became of the requests of a load. */
export interface LoadSeen {
  readonly asked: number;
  readonly failures: readonly string[];
  /** Of those that were answered, sorted. */
  readonly tookMs: readonly number[];
}

export interface LoadSettings {
  readonly url: string;
  readonly perSecond: number;
  readonly atOnce?: number;
  /** The body of the next request, and headers of its own. */
  readonly next: () => { body: string; headers?: Readonly<Record<string, string>> };
  /** Whether an answer is as it should be; status 200 when not given. */
  readonly accepts?: (status: number, body: string) => boolean;
}

/** Asks so often a second over kept connections; a machine that cannot answer so many is not asked more. */
export class SteadyLoad {
  readonly #settings: LoadSettings;
  readonly #agent: Agent;
  readonly #running = new Set<Promise<void>>();
  readonly #failures: string[] = [];
  readonly #tookMs: number[] = [];
  readonly #timer: NodeJS.Timeout;
  readonly #began = performance.now();
  #asked = 0;

  constructor(settings: LoadSettings) {
    this.#settings = settings;
    this.#agent = new Agent({
      connections: settings.atOnce ?? 32,
      headersTimeout: PATIENCE_MS,
      bodyTimeout: PATIENCE_MS,
    });
    this.#timer = setInterval(() => this.#ask(), 1000 / settings.perSecond);
  }

  get asked(): number {
    return this.#asked;
  }

  async end(): Promise<LoadSeen> {
    clearInterval(this.#timer);
    await Promise.all(this.#running);
    await this.#agent.close();
    return { asked: this.#asked, failures: this.#failures, tookMs: this.#tookMs.toSorted((a, b) => a - b) };
  }

  #ask(): void {
    if (this.#running.size >= (this.#settings.atOnce ?? 32)) return;
    this.#asked += 1;
    const since = performance.now();
    const answered = this.#answer(since)
      .catch((error: Error) => {
        const at = Math.round(since - this.#began);
        this.#failures.push(
          `${at} ms: ${String(error.cause ?? error)} after ${Math.round(performance.now() - since)} ms`,
        );
      })
      .finally(() => this.#running.delete(answered));
    this.#running.add(answered);
  }

  async #answer(since: number): Promise<void> {
    const { url, next, accepts = (status) => status === 200 } = this.#settings;
    const { body, headers = {} } = next();
    const { origin, pathname } = new URL(url);
    const answer = await this.#agent.request({
      ...{ origin, path: pathname, method: "POST", body },
      headers: { "content-type": "application/json", ...headers },
    });
    const text = await answer.body.text();
    if (accepts(answer.statusCode, text)) this.#tookMs.push(performance.now() - since);
    else this.#failures.push(`${answer.statusCode} ${text.slice(0, 200)}`);
  }
}

/** The value below which that part of the times lies; 0 when there are none. */
export function percentile(sortedMs: readonly number[], part: number): number {
  return sortedMs[Math.min(sortedMs.length - 1, Math.floor(sortedMs.length * part))] ?? 0;
}
