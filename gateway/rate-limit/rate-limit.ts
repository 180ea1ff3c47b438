import { type RateLimiterAbstract, RateLimiterCluster, RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { Viewer } from "../../shared/access/viewer.ts";
import { RefusedRequest } from "../../shared/server/refused-request.ts";

/** How much one caller may ask in a minute, in points: one for each request, and one for each 100 of its cost. */
export interface RateLimitSettings {
  /** Of all who act for one tenant; null when they are not limited. */
  readonly tenantPoints: number | null;
  /**
   * Of all who ask from one address without signing in, and as many again of those who bring a token that does not prove
   * them; null when they are not limited.
   */
  readonly addressPoints: number | null;
  /** Whether the points are those of all workers of a hub, counted by their parent; of this process alone otherwise. */
  readonly countedByParent?: boolean | undefined;
}

/** Whom a request counts for. */
export interface RateLimitedCaller {
  readonly viewer: Viewer;
  readonly address: string;
}

/** A request of whom only is known where it comes from. */
export interface RateLimitedArrival {
  readonly address: string;
  /** Whether it may turn out to be somebody's who has signed in. */
  readonly bringsToken: boolean;
}

/** Counts what callers ask. */
export interface RateLimits {
  /**
   * Counts points for an address, before it is known who asks. Tokens are counted apart: those of an office who do not
   * sign in cannot use up what those need who do.
   *
   * @returns the headers that tell how many are left; none for a token, whose caller has other points
   * @throws {RefusedRequest} `RATE_LIMITED` when none are left
   */
  readonly countArrival: (arrival: RateLimitedArrival, points: number) => Promise<Readonly<Record<string, string>>>;
  /** Takes an arrival back, when its caller is proved. */
  readonly giveBack: (arrival: RateLimitedArrival, points: number) => Promise<void>;
  /**
   * Counts points for a caller.
   *
   * @returns the headers that tell how many are left
   * @throws {RefusedRequest} `RATE_LIMITED` when none are left
   */
  readonly count: (caller: RateLimitedCaller, points: number) => Promise<Readonly<Record<string, string>>>;
}

const WINDOW_S = 60;
const COST_OF_A_POINT = 100;
// A receipt asks whether it is on record (11), for names and clauses (114) and for the keys (6): a point for each
// question, and one for the cost.
const RECEIPT_POINTS = 4;
// A file of the public register is some hundred parts, its manifest a count of all files.
const FILE_POINTS = 50;

/** Points that an operation of this cost counts beside the one of its request. */
export function pointsOf(cost: number): number {
  return Math.floor(cost / COST_OF_A_POINT);
}

/** Points that a request counts by its path, whatever becomes of it; those who watch over health cost nothing. */
export function pointsOfPath(path: string): number {
  if (path === "/health/live" || path === "/health/ready") return 0;
  const [, root, file] = path.split("/");
  if (root === "open-data" && file) return FILE_POINTS;
  return root === "receipt" ? RECEIPT_POINTS : 1;
}

/**
 * Rate limits of this process, or of all workers of a hub together.
 *
 * Arrivals with tokens are counted by each worker for itself: they only keep false tokens from costing much.
 */
export function createRateLimits(settings: RateLimitSettings): RateLimits {
  const { tenantPoints, addressPoints, countedByParent = false } = settings;
  const tenants = tenantPoints === null ? null : new Quota("tenant", tenantPoints, countedByParent);
  const addresses = addressPoints === null ? null : new Quota("address", addressPoints, countedByParent);
  const tokens = addressPoints === null ? null : new Quota("token", addressPoints);
  return {
    async countArrival({ address, bringsToken }, points) {
      if (points === 0) return {};
      if (!bringsToken) return addresses === null ? {} : addresses.count(address, points);
      await tokens?.count(address, points);
      return {};
    },
    async giveBack({ address, bringsToken }, points) {
      await (bringsToken ? tokens : addresses)?.giveBack(address, points);
    },
    async count({ viewer, address }, points) {
      const [quota, key] = viewer.kind === "SIGNED_IN" ? [tenants, viewer.tenant] : [addresses, address];
      return quota === null ? {} : quota.count(key, points);
    },
  };
}

class Quota {
  readonly #name: string;
  readonly #points: number;
  readonly #limiter: RateLimiterAbstract;

  constructor(name: string, points: number, countedByParent = false) {
    this.#name = name;
    this.#points = points;
    const options = { keyPrefix: name, points, duration: WINDOW_S };
    this.#limiter = countedByParent ? new RateLimiterCluster(options) : new RateLimiterMemory(options);
  }

  async count(key: string, points: number): Promise<Readonly<Record<string, string>>> {
    try {
      // What costs more than a whole minute's points would never be answered.
      return this.#headers(await this.#limiter.consume(key, Math.min(points, this.#points - 1)));
    } catch (error) {
      if (error instanceof RateLimiterRes) throw this.#refusal(error);
      throw error;
    }
  }

  /** What was counted in a minute that is over is gone already. */
  async giveBack(key: string, points: number): Promise<void> {
    const state = await this.#limiter.get(key);
    if (state !== null && state.consumedPoints >= points) await this.#limiter.reward(key, points);
  }

  /** @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/ */
  #headers({ remainingPoints, msBeforeNext }: RateLimiterRes): Record<string, string> {
    return {
      "ratelimit-policy": `"${this.#name}";q=${this.#points};w=${WINDOW_S}`,
      ratelimit: `"${this.#name}";r=${remainingPoints};t=${seconds(msBeforeNext)}`,
    };
  }

  #refusal(state: RateLimiterRes): RefusedRequest {
    const wait = seconds(state.msBeforeNext);
    return new RefusedRequest(
      429,
      "RATE_LIMITED",
      `A caller has ${this.#points} points a minute, and they are used up. Ask again in ${wait} s.`,
      {
        messageZh: `每分钟限${this.#points}点，已用完；请于${wait}秒后再查。`,
        extensions: { retryAfterSeconds: wait },
        headers: { ...this.#headers(state), "retry-after": String(wait) },
      },
    );
  }
}

/** Rounded up: whoever waits that long is answered. */
function seconds(ms: number): number {
  return Math.ceil(ms / 1_000);
}
