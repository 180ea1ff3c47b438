import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** Where a server listens. Port 0 takes a free one. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

/** A listening server. */
export interface Endpoint {
  readonly url: string;
  /** Takes no new connections, lets running requests end, and cuts what is left when the drain time is over. */
  readonly close: () => Promise<void>;
}

const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;
const KEEP_ALIVE_TIMEOUT_MS = 65_000;
const DRAIN_MS = 10_000;

/**
 * Serves HTTP until it is closed.
 *
 * @throws {Error} when the address is taken or not ours
 */
export async function listen(
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
  { host, port }: Address,
  drainMs: number = DRAIN_MS,
): Promise<Endpoint> {
  const open = new Set<ServerResponse>();
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_TIMEOUT_MS }, (request, response) => {
    // A connection that is kept alive past `close` could bring more requests, so its last answer ends it.
    if (!server.listening) response.shouldKeepAlive = false;
    open.add(response);
    response.once("close", () => open.delete(response));
    void handle(request, response);
  });
  server.headersTimeout = HEADERS_TIMEOUT_MS;
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause) => reject(new Error(`Cannot listen on ${host}:${port}: ${cause.message}`, { cause })));
    server.listen({ host, port }, resolve);
  });
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${bound}`,
    close: () =>
      new Promise<void>((resolve) => {
        for (const response of open) response.shouldKeepAlive = false;
        const cut = setTimeout(() => server.closeAllConnections(), drainMs);
        server.close(() => {
          clearTimeout(cut);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}
