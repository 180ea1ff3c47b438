import type { IncomingMessage, ServerResponse } from "node:http";
import { isTracing, traced } from "../tracing/trace.ts";
import { pathOf, requestIdOf } from "./incoming-call.ts";
import { routeOf, type ServedPaths } from "./measure-request.ts";

/** What is served, and whether whoever asks is one of the hub's own parts. */
export interface TracedService extends ServedPaths {
  /** Whether it goes on with its caller's trace; callers from outside would choose what is kept here. */
  readonly continuesTraces?: boolean;
}

type Answer = (request: IncomingMessage, response: ServerResponse, requestId: string) => Promise<void>;

/** Has requests answered within traces of their own; questions about health are not kept. */
export function answerTraced(service: TracedService, answer: Answer) {
  return (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const requestId = requestIdOf(request);
    const route = isTracing() ? routeOf(service, pathOf(request)) : "health";
    if (route === "health") return answer(request, response, requestId);
    const { traceparent } = request.headers;
    const followed = service.continuesTraces && typeof traceparent === "string" ? traceparent : null;
    const attributes = { "http.request.method": request.method ?? "", "http.route": route, "request.id": requestId };
    const options = { kind: "SERVER", attributes, root: { requestId, traceparent: followed } } as const;
    return traced(`${request.method} ${route}`, options, async (span) => {
      await answer(request, response, requestId);
      span.set("http.response.status_code", response.statusCode);
      if (response.statusCode >= 500) span.fail();
    });
  };
}
