import { httpRequests } from "../metrics/meters.ts";

/** What is served where, as far as it tells kinds of addresses apart. */
export interface ServedPaths {
  readonly counters?: ReadonlyMap<string, unknown>;
  readonly mounts?: ReadonlyMap<string, unknown>;
  readonly pages?: ReadonlyMap<string, unknown>;
}

/** Counts a request by the kind of its address and of its answer. */
export function measureRequest(served: ServedPaths, path: string, statusCode: number, startedAt: number): void {
  const status = `${Math.floor(statusCode / 100)}xx`;
  httpRequests.observe({ route: routeOf(served, path), status }, (performance.now() - startedAt) / 1_000);
}

/** Addresses are without number; of their kinds there are few. */
export function routeOf({ counters, mounts, pages }: ServedPaths, path: string): string {
  if (path === "/graphql") return "graphql";
  if (counters?.has(path)) return path.slice(1);
  if (path.startsWith("/health/")) return "health";
  const folder = `/${path.split("/")[1]}`;
  if (mounts?.has(folder)) return folder.slice(1);
  return pages?.has(path) ? "page" : "other";
}
