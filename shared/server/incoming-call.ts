import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { HeaderMap, type HTTPGraphQLResponse } from "@apollo/server";
import type { IncomingCall } from "../access/credentials.ts";
import { readBody } from "./read-json-body.ts";

const REQUEST_ID = /^[\w-]{8,64}$/;

/** A request as whoever proves its caller sees it; its body is read when it is asked for, once. */
export function incomingCall(request: IncomingMessage, bodyLimitBytes: number): IncomingCall {
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

/** The headers of a request for GraphQL. */
export function headersOf(request: IncomingMessage, requestId: string): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  return headers.set("x-request-id", requestId);
}

/** The id that a caller gave its request, or a new one. */
export function requestIdOf(request: IncomingMessage): string {
  const given = request.headers["x-request-id"];
  return typeof given === "string" && REQUEST_ID.test(given) ? given : randomUUID();
}

/** The path of a request, without what is asked of it. */
export function pathOf(request: IncomingMessage): string {
  const url = request.url === undefined ? "/" : request.url;
  const end = url.indexOf("?");
  return end === -1 ? url : url.slice(0, end);
}

/** The text of an answer, which is one. */
export function textOf(body: HTTPGraphQLResponse["body"]): string {
  if (body.kind === "complete") return body.string;
  throw new Error("A GraphQL answer is one JSON text; a stream of parts came.");
}
