import type { IncomingMessage, ServerResponse } from "node:http";
import type { ApolloServer, BaseContext } from "@apollo/server";
import type { Authenticate, Credentials } from "../access/credentials.ts";
import { Unauthenticated } from "../access/unauthenticated.ts";
import { type AnswerByEvents, wantsEvents } from "./answer-by-events.ts";
import { CLOSED_EDGE, createEdge, type Edge, type EdgeSettings, QUESTION_PATHS } from "./edge.ts";
import type { HtmlPage } from "./html-page.ts";
import { type Address, type Endpoint, type HttpLimits, listen } from "./http-endpoint.ts";
import { headersOf, incomingCall, pathOf, textOf } from "./incoming-call.ts";
import type { Log } from "./log.ts";
import { measureRequest } from "./measure-request.ts";
import type { PartCondition } from "./part-condition.ts";
import { parseJsonBody } from "./read-json-body.ts";
import { RefusedRequest } from "./refused-request.ts";
import { refuseMethod, sendError, sendJson } from "./send-json.ts";
import { sendReadiness } from "./send-readiness.ts";
import { answerTraced } from "./traced-request.ts";
import { whenGone } from "./when-gone.ts";

/** A request whose caller is proved. */
export interface ProvedRequest extends Credentials {
  readonly requestId: string;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

/** A request of whom nobody knows yet. */
export interface ArrivedRequest {
  readonly path: string;
  /** Where the caller is, as far as proxies can be believed. */
  readonly address: string;
  /** Whether it is a question with something that is said to prove its caller. */
  readonly bringsToken: boolean;
  /** Sets a header of the response, whatever becomes of the request. */
  readonly setHeader: (name: string, value: string) => void;
}

/**
 * Decides whether anything is done for a request.
 *
 * @throws {RefusedRequest} when nothing is
 */
export type Arrive = (request: ArrivedRequest) => Promise<void>;

/** A request of a proved caller, before GraphQL sees it. */
export interface ReadRequest extends Credentials, ArrivedRequest {
  readonly requestId: string;
  readonly body: () => Promise<unknown>;
}

/**
 * Decides whether GraphQL sees a request.
 *
 * @returns the body that GraphQL gets
 * @throws {RefusedRequest} when it gets none
 */
export type Admit = (request: ReadRequest) => Promise<unknown>;

/** What is served beside `POST /graphql`, and to whom questions about health go. */
export interface GraphqlService {
  readonly apollo: Pick<ApolloServer, "executeHTTPGraphQLRequest">;
  readonly createContext: (request: ProvedRequest) => unknown;
  /** Proves who a request is from, before it is looked at. */
  readonly authenticate: Authenticate;
  /** Names of the parts that are not ready; none when requests can be answered. */
  readonly readiness: () => Promise<readonly string[]>;
  /** How its parts are, those elsewhere too; told beside its readiness. */
  readonly condition?: () => Promise<readonly PartCondition[]>;
  readonly bodyLimitBytes: number;
  /** Pages by path. */
  readonly pages?: ReadonlyMap<string, HtmlPage>;
  /** What answers everything below a path by itself. */
  readonly mounts?: ReadonlyMap<string, Mount>;
  /** What answers reading requests for which nothing else is there. */
  readonly rest?: Mount;
  /** Answers requests that ask for Server-Sent Events; without it they are answered as any other. */
  readonly answerByEvents?: AnswerByEvents;
  /** What answers callers who are proved, by path; POST only. */
  readonly counters?: ReadonlyMap<string, Counter>;
  /** What stands before everything, also before callers are proved; every request passes without it. */
  readonly arrive?: Arrive;
  /** What stands before GraphQL; everything passes without it. */
  readonly admit?: Admit;
  /** Whether it goes on with its callers' traces. */
  readonly continuesTraces?: boolean;
  readonly edge?: EdgeSettings;
  readonly httpLimits?: Partial<HttpLimits>;
  readonly log: Log;
}

/** A service with what meets its requests. */
interface Served extends GraphqlService {
  readonly met: Edge;
  readonly arrive: Arrive;
  readonly admit: Admit;
}

/** Answers a request in its own way; the response may end later than the promise. */
export type Mount = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** A request of a proved caller, for whom something answers in its own way. */
export interface CounterRequest extends ProvedRequest, ArrivedRequest {
  readonly incoming: IncomingMessage;
}

/**
 * Answers a proved caller in its own way.
 *
 * @throws {RefusedRequest} before it has sent anything
 */
export type Counter = (request: CounterRequest, response: ServerResponse) => Promise<void>;

/** Serves GraphQL and health over HTTP; the Apollo Server must have been started. */
export async function serveGraphql(service: GraphqlService, address: Address): Promise<Endpoint> {
  const { edge = CLOSED_EDGE, arrive = async () => {}, admit = admitAll, httpLimits = {} } = service;
  const served: Served = { ...service, met: createEdge(edge, address.host), arrive, admit };
  const handle = answerTraced(served, (...asked) => answer(served, ...asked));
  return listen(handle, address, httpLimits);
}

const admitAll: Admit = ({ body }) => body();

async function answer(
  service: Served,
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
): Promise<void> {
  const startedAt = performance.now();
  response.setHeader("x-request-id", requestId);
  const path = pathOf(request);
  try {
    if (!service.met.meet(request, response, path)) {
      const arrived = arrivedRequest(service, request, response, path);
      await service.arrive(arrived);
      await route(service, arrived, request, response, requestId);
    }
  } catch (error) {
    const callerLeft = response.destroyed;
    if (error instanceof Unauthenticated) {
      service.log.warn({ requestId, reason: error.reason }, "A caller was refused");
    } else if (!(error instanceof RefusedRequest) && !callerLeft) {
      service.log.error({ requestId, err: error }, "Fault while answering");
    }
    sendError(response, error, requestId);
  }
  const ms = Math.round(performance.now() - startedAt);
  measureRequest(service, path, response.statusCode, startedAt);
  service.log.info(
    { requestId, method: request.method, path: path.slice(0, 200), status: response.statusCode, ms },
    "Answered",
  );
}

function arrivedRequest(
  service: Served,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): ArrivedRequest {
  return {
    path,
    address: service.met.addressOf(request),
    bringsToken: QUESTION_PATHS.has(path) && request.headers.authorization !== undefined,
    setHeader: (name, value) => response.setHeader(name, value),
  };
}

async function route(
  service: Served,
  arrived: ArrivedRequest,
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
): Promise<void> {
  const { path } = arrived;
  if (path === "/graphql") return answerGraphql(service, arrived, request, response, requestId);
  const counter = service.counters?.get(path);
  if (counter !== undefined) return answerAtCounter(service, counter, arrived, request, response, requestId);
  const mount = service.mounts?.get(`/${path.split("/")[1]}`);
  if (mount !== undefined) return answerByMount(mount, request, response);
  if (request.method !== "GET" && request.method !== "HEAD") return refuseMethod(response, "GET, HEAD");
  if (path === "/health/live") return sendJson(response, 200, { status: "live" });
  if (path === "/health/ready") return sendReadiness(service, response);
  const page = service.pages?.get(path);
  if (page !== undefined) return page.send(request, response);
  if (service.rest !== undefined) return answerByMount(service.rest, request, response);
  return sendJson(response, 404, { error: "Nothing is served here." });
}

/** Waits for the end of what is sent, so that the log tells what came of it and how long it took. */
async function answerByMount(mount: Mount, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const ended = new Promise<void>((resolve) => response.once("close", resolve));
  await mount(request, response);
  await ended;
}

async function answerAtCounter(
  service: Served,
  counter: Counter,
  arrived: ArrivedRequest,
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
): Promise<void> {
  if (request.method !== "POST") return refuseMethod(response, "POST");
  const credentials = await service.authenticate(incomingCall(request, service.bodyLimitBytes));
  const signal = whenGone(response);
  await counter({ ...credentials, ...arrived, requestId, signal, incoming: request }, response);
}

async function answerGraphql(
  service: Served,
  arrived: ArrivedRequest,
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
): Promise<void> {
  // Codes of enterprises travel in bodies, never in addresses, where logs and proxies would keep them.
  if (request.method !== "POST") return refuseMethod(response, "POST");
  const call = incomingCall(request, service.bodyLimitBytes);
  const credentials = await service.authenticate(call);
  const body = await service.admit({
    ...credentials,
    ...arrived,
    requestId,
    body: async () => parseJsonBody(await call.body()),
  });
  const signal = whenGone(response);
  if (service.answerByEvents !== undefined && wantsEvents(request.headers.accept)) {
    const caller = { requestId, signal, ...credentials };
    return service.answerByEvents({ caller, address: arrived.address, operation: body }, response);
  }
  const {
    status,
    headers,
    body: answered,
  } = await service.apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: "POST", headers: headersOf(request, requestId), search: "", body },
    context: async () => (await service.createContext({ requestId, signal, ...credentials })) as BaseContext,
  });
  for (const [name, value] of headers) response.setHeader(name, value);
  // What a tenant is answered is kept by nobody on the way, whatever Apollo says.
  response.setHeader("cache-control", "private, no-store");
  response.writeHead(status ?? 200).end(textOf(answered));
}
