import { isDeepStrictEqual } from "node:util";
import { type KeySet, parseKeySet, type VerificationKey } from "./key-set.ts";
import { Unauthenticated } from "./unauthenticated.ts";

/** The keys of a provider, kept for a while. */
export interface KeySource {
  /**
   * The keys as they were less than a minute ago, or, while the provider does not answer, less than a day ago. As long
   * as they stay the same, so does the object.
   *
   * @throws {Unauthenticated} when there are none
   */
  current(): Promise<KeySet>;
  /** A key that `current` may not know yet; null when the provider does not list it. */
  find(kid: string): Promise<VerificationKey | null>;
}

export interface KeySourceOptions {
  /** Gets the provider's key set (JWKS) anew. */
  readonly load: () => Promise<unknown>;
  /** Milliseconds since 1970 (UTC). */
  readonly clock: () => number;
  /** Told when the keys could not be had. */
  readonly onFault: (error: unknown) => void;
}

/** Routine: one attempt in this time, beside the requests. */
const RENEW_AFTER_MS = 30_000;
/** Requests wait for a renewal once the keys are this old: a key that was taken away is refused from here on. */
const STALE_AFTER_MS = 60_000;
/** Between two attempts that a token with an unknown key causes, however many come. */
const COOL_DOWN_MS = 5_000;
/** How long old keys serve while the provider does not answer. */
const LAST_RESORT_MS = 24 * 60 * 60_000;

/** Keeps a provider's keys, and gets them anew before they are too old. */
export function createKeySource(options: KeySourceOptions): KeySource {
  return new CachedKeys(options);
}

class CachedKeys implements KeySource {
  readonly #options: KeySourceOptions;
  #jwks: unknown;
  #set: KeySet | null = null;
  /** When the attempt began that brought the keys: they cannot be older than that. */
  #asOfMs = Number.NEGATIVE_INFINITY;
  #triedAtMs = Number.NEGATIVE_INFINITY;
  #loading: Promise<void> | null = null;

  constructor(options: KeySourceOptions) {
    this.#options = options;
  }

  async current(): Promise<KeySet> {
    const ageMs = this.#options.clock() - this.#asOfMs;
    if (this.#set === null) await this.#renew(COOL_DOWN_MS);
    else if (ageMs >= STALE_AFTER_MS) await this.#renew(RENEW_AFTER_MS);
    else if (ageMs >= RENEW_AFTER_MS) void this.#renew(RENEW_AFTER_MS);
    if (this.#set === null || this.#options.clock() - this.#asOfMs >= LAST_RESORT_MS) {
      throw new Unauthenticated("KEYS_UNAVAILABLE");
    }
    return this.#set;
  }

  async find(kid: string): Promise<VerificationKey | null> {
    const known = (await this.current()).get(kid);
    if (known !== undefined) return known;
    await this.#renew(COOL_DOWN_MS);
    return this.#set?.get(kid) ?? null;
  }

  /** All who wait share one attempt; never fails. */
  #renew(pauseMs: number): Promise<void> {
    const nowMs = this.#options.clock();
    if (this.#loading === null && nowMs - this.#triedAtMs >= pauseMs) {
      this.#triedAtMs = nowMs;
      this.#loading = this.#load(nowMs).finally(() => {
        this.#loading = null;
      });
    }
    return this.#loading === null ? Promise.resolve() : this.#loading;
  }

  async #load(nowMs: number): Promise<void> {
    try {
      const jwks = await this.#options.load();
      const set = parseKeySet(jwks);
      if (!isDeepStrictEqual(jwks, this.#jwks) || this.#set === null) this.#set = set;
      this.#jwks = structuredClone(jwks);
      this.#asOfMs = nowMs;
    } catch (error) {
      this.#options.onFault(error);
    }
  }
}
