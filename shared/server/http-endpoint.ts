import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { type AddressInfo, type Socket, Server as TcpServer } from "node:net";
import type { OwnCertificate } from "./own-certificate.ts";

/** Where a server listens. Port 0 takes a free one. */
export interface Address {
  readonly host: string;
  readonly port: number;
  /** By what it speaks TLS; plain HTTP without it. */
  readonly tls?: OwnCertificate | null;
}

/** A listening server. */
export interface Endpoint {
  readonly url: string;
  /** Takes no new connections, lets running requests end, and cuts what is left when the drain time is over. */
  readonly close: () => Promise<void>;
}

/** What one connection, and all of them together, may take. Times are milliseconds. */
export interface HttpLimits {
  /** For the first line and all headers; more is answered by 431. */
  readonly headerBytes: number;
  /** Headers of a request; more is answered by 431. */
  readonly headers: number;
  /** How long headers may take to come; then 408. */
  readonly headersMs: number;
  /** How long a whole request may take to come; then 408. */
  readonly requestMs: number;
  readonly keepAliveMs: number;
  /** How long callers are told that a silent connection is kept; who heeds it has left before a closing server does. */
  readonly keepAliveToldMs: number;
  /** How often it is looked for requests that take too long. */
  readonly checkMs: number;
  /** Connections at once; more are closed as they come. */
  readonly connections: number;
  readonly requestsPerConnection: number;
  /** Requests of one connection that wait for their answers; who sends more loses the connection. */
  readonly waitingPerConnection: number;
  /** How long running requests may take to end when the server is closed. */
  readonly drainMs: number;
  /**
   * How long a kept connection may still bring one more request then, whose answer ends it. Longer than callers are told
   * that silent connections are kept, so that none is cut while a caller uses it.
   */
  readonly lingerMs: number;
}

const KEEP_ALIVE = "keep-alive";

/** A body of 1 MB takes 10 s at 1 Mbit/s; a load balancer keeps some hundred connections. */
export const HTTP_LIMITS: HttpLimits = {
  headerBytes: 16 * 1024,
  headers: 100,
  headersMs: 10_000,
  requestMs: 30_000,
  keepAliveMs: 65_000,
  keepAliveToldMs: 5_000,
  checkMs: 1_000,
  connections: 2_000,
  requestsPerConnection: 100_000,
  waitingPerConnection: 32,
  drainMs: 10_000,
  lingerMs: 0,
};

/**
 * Serves HTTP until it is closed.
 *
 * @throws {Error} when the address is taken or not ours
 */
export async function listen(
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
  { host, port, tls = null }: Address,
  given: Partial<HttpLimits> = {},
): Promise<Endpoint> {
  const limits = { ...HTTP_LIMITS, ...given };
  const open = new Set<ServerResponse>();
  const waiting = new WeakMap<Socket, number>();
  const server = limitedServer(limits, tls, (request, response) => {
    const { socket } = request;
    const count = (waiting.get(socket) ?? 0) + 1;
    if (count > limits.waitingPerConnection) {
      socket.destroy();
      return;
    }
    waiting.set(socket, count);
    // A connection that is kept alive past `close` could bring more requests, so its last answer ends it.
    if (server.listening) response.setHeader(KEEP_ALIVE, `timeout=${limits.keepAliveToldMs / 1000}`);
    else response.shouldKeepAlive = false;
    open.add(response);
    response.once("close", () => {
      open.delete(response);
      waiting.set(socket, (waiting.get(socket) ?? 1) - 1);
    });
    if (isWellFramed(request, response, limits)) void handle(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause) => reject(new Error(`Cannot listen on ${host}:${port}: ${cause.message}`, { cause })));
    server.listen({ host, port }, resolve);
  });
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `${tls === null ? "http" : "https"}://${host.includes(":") ? `[${host}]` : host}:${bound}`,
    close: () => close(server, open, limits),
  };
}

type Handle = (request: IncomingMessage, response: ServerResponse) => void;

function limitedServer(limits: HttpLimits, tls: OwnCertificate | null, handle: Handle): Server {
  const options = {
    keepAliveTimeout: limits.keepAliveMs,
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    connectionsCheckingInterval: limits.checkMs,
    maxHeaderSize: limits.headerBytes,
    insecureHTTPParser: false,
  };
  const server = tls === null ? createServer(options, handle) : createTlsServer({ ...options, ...tls }, handle);
  server.maxConnections = limits.connections;
  server.maxRequestsPerSocket = limits.requestsPerConnection;
  // What is above the count would be dropped in silence; with one more let in, it is seen.
  server.maxHeadersCount = limits.headers + 1;
  return server;
}

/** A request that another server on the way might end elsewhere is refused, and its connection with it. */
function isWellFramed(request: IncomingMessage, response: ServerResponse, limits: HttpLimits): boolean {
  const { headers, rawHeaders, httpVersion } = request;
  const tooMany = rawHeaders.length > 2 * limits.headers;
  const coding = headers["transfer-encoding"];
  const oddlyFramed = coding !== undefined && (coding !== "chunked" || headers["content-length"] !== undefined);
  // Version 0.9 has no headers: who sends it is no caller of ours.
  const isKnown = httpVersion === "1.1" || httpVersion === "1.0";
  if (!tooMany && !oddlyFramed && isKnown) return true;
  response.shouldKeepAlive = false;
  response.writeHead(tooMany ? 431 : 400).end();
  return false;
}

function close(server: Server, open: ReadonlySet<ServerResponse>, { drainMs, lingerMs }: HttpLimits): Promise<void> {
  return new Promise((resolve) => {
    for (const response of open) {
      response.shouldKeepAlive = false;
      if (!response.headersSent) response.removeHeader(KEEP_ALIVE);
    }
    // What has come in and is not read yet is read before: a busy process is late at everything.
    // That of HTTP also ends, at once, what is kept and silent.
    const endKept = () => server.close();
    const cut = setTimeout(() => server.closeAllConnections(), drainMs);
    const linger = lingerMs === 0 ? undefined : setTimeout(() => setImmediate(endKept), lingerMs);
    TcpServer.prototype.close.call(server, () => {
      clearTimeout(cut);
      clearTimeout(linger);
      resolve();
    });
    if (lingerMs === 0) endKept();
  });
}
