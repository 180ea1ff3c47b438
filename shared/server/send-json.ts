import type { ServerResponse } from "node:http";
import { Unauthenticated } from "../access/unauthenticated.ts";
import { UnreadableBody } from "./read-json-body.ts";
import { RefusedRequest } from "./refused-request.ts";

/** Ends a response with a JSON value. */
export function sendJson(response: ServerResponse, status: number, value: object): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8" }).end(JSON.stringify(value));
}

/** Refuses a method that an address does not answer. */
export function refuseMethod(response: ServerResponse, allowed: string): void {
  response.setHeader("allow", allowed);
  sendJson(response, 405, {
    errors: [
      {
        message: `This address answers ${allowed}.`,
        extensions: { code: "METHOD_NOT_ALLOWED", messageZh: `此地址只接受 ${allowed}。` },
      },
    ],
  });
}

/** Ends a response with what a caller may learn of an error. */
export function sendError(response: ServerResponse, error: unknown, requestId: string): void {
  if (response.headersSent) {
    response.destroy();
  } else if (error instanceof Unauthenticated) {
    // Whatever was wrong, the answer is the same: it teaches nothing about what would have been right.
    response.shouldKeepAlive = false;
    response.setHeader("www-authenticate", 'Bearer realm="leader-hub", DPoP realm="leader-hub"');
    sendJson(response, 401, {
      errors: [{ message: error.message, extensions: { code: "UNAUTHENTICATED", messageZh: "无法确认请求方身份。" } }],
    });
  } else if (error instanceof RefusedRequest) {
    // What is left of a body is not read, so the connection cannot be used again.
    if (error instanceof UnreadableBody) response.shouldKeepAlive = false;
    for (const [name, value] of Object.entries(error.headers)) response.setHeader(name, value);
    sendJson(response, error.status, { errors: [error] });
  } else {
    const extensions = { code: "INTERNAL_SERVER_ERROR", requestId };
    sendJson(response, 500, {
      errors: [{ message: "Our fault: quote the request id when you report it.", extensions }],
    });
  }
}
