import type { ServerResponse } from "node:http";
import type { Credentials } from "../access/credentials.ts";

/** An admitted request that asks for a stream of events. */
export interface EventRequest {
  readonly caller: Credentials & { readonly requestId: string; readonly signal: AbortSignal };
  readonly address: string;
  /** What admission made of the body. */
  readonly operation: unknown;
}

/**
 * Answers by a stream of events; resolves when it has ended.
 *
 * @throws {RefusedRequest} before anything is sent, when there is to be no stream
 */
export type AnswerByEvents = (request: EventRequest, response: ServerResponse) => Promise<void>;

/** Whether a request asks for a stream of events. */
export function wantsEvents(accept: string | undefined): boolean {
  return accept?.split(",").some((type) => type.split(";")[0]?.trim() === "text/event-stream") === true;
}
