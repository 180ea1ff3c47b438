import type { IncomingMessage, ServerResponse } from "node:http";
import { BlockList, isIP } from "node:net";
import { RefusedRequest } from "./refused-request.ts";

/** What is between callers and this server. */
export interface EdgeSettings {
  /** Origins of pages elsewhere that may ask, as `https://bank.example`; `*` for every page. */
  readonly corsOrigins: readonly string[];
  /** Addresses, or networks as `10.0.0.0/8`, of proxies whose word about the caller's address is believed. */
  readonly trustedProxies: readonly string[];
  /** Where callers reach this server; null when that is where it listens. */
  readonly publicUrl: string | null;
}

/** Nothing between, and no page elsewhere may ask. */
export const CLOSED_EDGE: EdgeSettings = { corsOrigins: [], trustedProxies: [], publicUrl: null };

/** Meets requests before they are routed. */
export interface Edge {
  /**
   * Sets the headers that every response carries, and answers what a browser asks beforehand.
   *
   * @returns whether the request is answered already
   * @throws {RefusedRequest} when a page that may not ask sent it
   */
  readonly meet: (request: IncomingMessage, response: ServerResponse, path: string) => boolean;
  /** The caller's address; a network of 64 bits for IPv6, which one caller has for itself. */
  readonly addressOf: (request: IncomingMessage) => string;
}

/** Paths at which questions are put, by pages elsewhere too, and by callers who prove themselves. */
export const QUESTION_PATHS: ReadonlySet<string> = new Set(["/graphql", "/check"]);

const HEADERS = {
  "cache-control": "private, no-store",
  "content-security-policy": "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
} as const;

// Half a year; a test of the setting should not bind callers for longer.
const STRICT_TRANSPORT = "max-age=15552000";

const PREFLIGHT = {
  "access-control-allow-methods": "POST",
  "access-control-allow-headers": "authorization, content-type, dpop, hub-purpose, x-request-id",
  "access-control-max-age": "600",
} as const;

const EXPOSED = "retry-after, ratelimit, ratelimit-policy, x-request-id";

/**
 * Makes the edge of a server. No cookie is read here or behind it: who asks is proved by what a page cannot send.
 *
 * @param listensOn the host that the server was told to listen on
 */
export function createEdge({ corsOrigins, trustedProxies, publicUrl }: EdgeSettings, listensOn: string): Edge {
  const allowed = new Set(corsOrigins);
  const own = publicUrl === null ? null : new URL(publicUrl).origin;
  const headers: [string, string][] = Object.entries(HEADERS);
  if (own?.startsWith("https:")) headers.push(["strict-transport-security", STRICT_TRANSPORT]);
  const proxies = networkList(trustedProxies);
  return {
    meet(request, response, path) {
      for (const [name, value] of headers) response.setHeader(name, value);
      const { origin } = request.headers;
      const isQuestion = QUESTION_PATHS.has(path);
      // What is asked beforehand of another path would be answered by what is mounted there, for whatever page.
      if (origin === undefined || !(isQuestion || request.method === "OPTIONS")) return false;
      response.setHeader("vary", "origin");
      if (allowed.has(origin) || allowed.has("*")) return isQuestion && meetAllowed(request, response, origin);
      if (origin === own || isOwnHost(origin, request, own === null ? listensOn : null)) return false;
      throw new RefusedRequest(
        403,
        "ORIGIN_NOT_ALLOWED",
        "Pages of this origin may not ask; HUB_CORS_ORIGINS says which.",
        {
          messageZh: "该来源的网页不得查询；允许的来源见 HUB_CORS_ORIGINS。",
        },
      );
    },
    addressOf: ({ socket, headers: { "x-forwarded-for": forwarded } }) =>
      callerAddress(socket.remoteAddress, String(forwarded ?? ""), proxies),
  };
}

/**
 * Whether a page came from here. A name of somebody else's can be made to lead here, so only this machine itself is
 * believed, and the address that the server listens on where no public one is known.
 */
function isOwnHost(origin: string, { headers, socket }: IncomingMessage, listensOn: string | null): boolean {
  const from = origin.replace(/^https?:\/\//, "");
  if (from !== headers.host) return false;
  const name = from.replace(/:\d+$/, "").replace(/^\[|\]$/g, "");
  if (/^(localhost|127(\.\d{1,3}){3}|::1)$/.test(name)) return true;
  // A server on every address of its machine listens on the one that the connection came to.
  return listensOn !== null && [listensOn.toLowerCase(), plain(socket.localAddress ?? "")].includes(name);
}

function meetAllowed(request: IncomingMessage, response: ServerResponse, origin: string): boolean {
  response.setHeader("access-control-allow-origin", origin);
  response.setHeader("access-control-expose-headers", EXPOSED);
  if (request.method !== "OPTIONS") return false;
  for (const [name, value] of Object.entries(PREFLIGHT)) response.setHeader(name, value);
  response.writeHead(204).end();
  return true;
}

/** From the last proxy to the first: whom the last trusted one names. */
function callerAddress(socketAddress: string | undefined, forwarded: string, proxies: BlockList): string {
  const named = forwarded.split(",").map((each) => each.trim());
  let address = plain(socketAddress ?? "");
  while (isListed(proxies, address)) {
    const next = plain(named.pop() ?? "");
    if (isIP(next) === 0) break;
    address = next;
  }
  return isIP(address) === 6 ? network64(address) : address;
}

/** IPv4 as it is written when it comes over a socket of both kinds. */
function plain(address: string): string {
  return address.toLowerCase().replace(/^::ffff:(?=\d+\.)/, "");
}

function isListed(list: BlockList, address: string): boolean {
  const family = isIP(address);
  return family !== 0 && list.check(address, family === 6 ? "ipv6" : "ipv4");
}

function networkList(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = "", prefix] = network.split("/");
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    if (prefix === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(prefix), family);
  }
  return list;
}

/** The first four groups, with what `::` leaves out filled in. */
function network64(address: string): string {
  const [head = "", tail] = address.split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const left =
    tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => "0");
  return `${[...before, ...left, ...after]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":")}::/64`;
}
