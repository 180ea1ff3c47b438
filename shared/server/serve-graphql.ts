import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { type ApolloServer, type BaseContext, HeaderMap, type HTTPGraphQLResponse } from "@apollo/server";
import type { Authenticate, Credentials, IncomingCall } from "../access/credentials.ts";
import { Unauthenticated } from "../access/unauthenticated.ts";
import type { HtmlPage } from "./html-page.ts";
import { type Address, type Endpoint, listen } from "./http-endpoint.ts";
import type { Log } from "./log.ts";
import { parseJsonBody, readBody, UnreadableBody } from "./read-json-body.ts";

/** A request whose caller is proved. */
export interface ProvedRequest extends Credentials {
  readonly requestId: string;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

/** What is served beside `POST /graphql`, and to whom questions about health go. */
export interface GraphqlService {
  readonly apollo: ApolloServer;
  readonly createContext: (request: ProvedRequest) => unknown;
  /** Proves who a request is from, before it is looked at. */
  readonly authenticate: Authenticate;
  /** Names of the parts that are not ready; none when requests can be answered. */
  readonly readiness: () => Promise<readonly string[]>;
  readonly bodyLimitBytes: number;
  /** Pages by path. */
  readonly pages?: ReadonlyMap<string, HtmlPage>;
  readonly log: Log;
}

const REQUEST_ID = /^[\w-]{8,64}$/;

/** Serves GraphQL and health over HTTP; the Apollo Server must have been started. */
export async function serveGraphql(service: GraphqlService, address: Address): Promise<Endpoint> {
  return listen((request, response) => answer(service, request, response), address);
}

async function answer(service: GraphqlService, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const startedAt = performance.now();
  const requestId = requestIdOf(request);
  response.setHeader("x-request-id", requestId);
  const path = pathOf(request);
  try {
    await route(service, path, request, response, requestId);
  } catch (error) {
    const callerLeft = response.destroyed;
    if (error instanceof Unauthenticated) {
      service.log.warn({ requestId, reason: error.reason }, "A caller was refused");
    } else if (!(error instanceof UnreadableBody) && !callerLeft) {
      service.log.error({ requestId, err: error }, "Fault while answering");
    }
    sendError(response, error, requestId);
  }
  const ms = Math.round(performance.now() - startedAt);
  service.log.info(
    { requestId, method: request.method, path: path.slice(0, 200), status: response.statusCode, ms },
    "Answered",
  );
}

async function route(
  service: GraphqlService,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
): Promise<void> {
  if (path === "/graphql") return answerGraphql(service, request, response, requestId);
  if (request.method !== "GET" && request.method !== "HEAD") return refuseMethod(response, "GET, HEAD");
  if (path === "/health/live") return sendJson(response, 200, { status: "live" });
  if (path === "/health/ready") {
    const notReady = await service.readiness();
    return sendJson(response, notReady.length > 0 ? 503 : 200, {
      status: notReady.length > 0 ? "not ready" : "ready",
      notReady,
    });
  }
  const page = service.pages?.get(path);
  if (page === undefined) return sendJson(response, 404, { error: "Nothing is served here." });
  return page.send(request, response);
}

async function answerGraphql(
  service: GraphqlService,
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
): Promise<void> {
  // Codes of enterprises travel in bodies, never in addresses, where logs and proxies would keep them.
  if (request.method !== "POST") return refuseMethod(response, "POST");
  const call = incomingCall(request, service.bodyLimitBytes);
  const credentials = await service.authenticate(call);
  const body = parseJsonBody(await call.body());
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  const {
    status,
    headers,
    body: answered,
  } = await service.apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: "POST", headers: headersOf(request, requestId), search: "", body },
    context: async () =>
      (await service.createContext({ requestId, signal: gone.signal, ...credentials })) as BaseContext,
  });
  for (const [name, value] of headers) response.setHeader(name, value);
  response.setHeader("cache-control", "private, no-store");
  response.writeHead(status ?? 200).end(textOf(answered));
}

function incomingCall(request: IncomingMessage, bodyLimitBytes: number): IncomingCall {
  const { method = "", url = "", headers, rawHeaders } = request;
  let reading: Promise<Buffer> | undefined;
  return {
    method,
    url,
    headers,
    rawHeaders,
    body() {
      reading ??= readBody(request, bodyLimitBytes);
      return reading;
    },
  };
}

function textOf(body: HTTPGraphQLResponse["body"]): string {
  if (body.kind === "complete") return body.string;
  throw new Error("A GraphQL answer is one JSON text; a stream of parts came.");
}

function headersOf(request: IncomingMessage, requestId: string): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  return headers.set("x-request-id", requestId);
}

function requestIdOf(request: IncomingMessage): string {
  const given = request.headers["x-request-id"];
  return typeof given === "string" && REQUEST_ID.test(given) ? given : randomUUID();
}

function pathOf(request: IncomingMessage): string {
  const url = request.url === undefined ? "/" : request.url;
  const end = url.indexOf("?");
  return end === -1 ? url : url.slice(0, end);
}

function refuseMethod(response: ServerResponse, allowed: string): void {
  response.setHeader("allow", allowed);
  sendJson(response, 405, {
    errors: [{ message: `This address answers ${allowed}.`, extensions: { code: "METHOD_NOT_ALLOWED" } }],
  });
}

function sendError(response: ServerResponse, error: unknown, requestId: string): void {
  if (response.headersSent) {
    response.destroy();
  } else if (error instanceof Unauthenticated) {
    // Whatever was wrong, the answer is the same: it teaches nothing about what would have been right.
    response.shouldKeepAlive = false;
    response.setHeader("www-authenticate", 'Bearer realm="leader-hub", DPoP realm="leader-hub"');
    sendJson(response, 401, {
      errors: [{ message: error.message, extensions: { code: "UNAUTHENTICATED", messageZh: "无法确认请求方身份。" } }],
    });
  } else if (error instanceof UnreadableBody) {
    // What is left of the body is not read, so the connection cannot be used again.
    response.shouldKeepAlive = false;
    const { status, code, message, messageZh } = error;
    sendJson(response, status, { errors: [{ message, extensions: { code, messageZh } }] });
  } else {
    const extensions = { code: "INTERNAL_SERVER_ERROR", requestId };
    sendJson(response, 500, {
      errors: [{ message: "Our fault: quote the request id when you report it.", extensions }],
    });
  }
}

function sendJson(response: ServerResponse, status: number, value: object): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8" }).end(JSON.stringify(value));
}
