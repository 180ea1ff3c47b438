import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { type Address, type Endpoint, listen } from "../server/http-endpoint.ts";
import { registry } from "./registry.ts";

/** Where figures are told, and to whom. */
export interface MetricsServing extends Address {
  /** What whoever asks has to bring; null where only this machine can ask. */
  readonly token: string | null;
}

const PATH = "/metrics";

/** Serves figures in Prometheus' text format at `GET /metrics`, on a port of their own. */
export function serveMetrics(read: () => Promise<string>, { token, ...address }: MetricsServing): Promise<Endpoint> {
  return listen((request, response) => answer(read, token, request, response), address, { connections: 20 });
}

async function answer(
  read: () => Promise<string>,
  token: string | null,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.url !== PATH) return void response.writeHead(404).end();
  if (request.method !== "GET") return void response.writeHead(405, { allow: "GET" }).end();
  if (token !== null && !isSame(request.headers.authorization, `Bearer ${token}`)) {
    return void response.writeHead(401, { "www-authenticate": "Bearer" }).end();
  }
  try {
    const text = await read();
    response.writeHead(200, { "content-type": registry.contentType, "cache-control": "no-store" }).end(text);
  } catch {
    response.writeHead(503).end();
  }
}

/** Takes the same time whatever is wrong with it. */
function isSame(given: string | undefined, expected: string): boolean {
  return timingSafeEqual(digest(given ?? ""), digest(expected));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
