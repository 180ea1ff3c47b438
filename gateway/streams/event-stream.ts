import type { ServerResponse } from "node:http";
import type { FormattedExecutionResult } from "graphql";
import { roomToWrite } from "../../shared/server/room-to-write.ts";

// Proxies give a connection up on which nothing comes for half a minute.
const COMMENT_EVERY_MS = 12_000;

/**
 * Sends results as they come, and that they are over.
 *
 * @see https://github.com/graphql/graphql-over-http/blob/main/rfcs/GraphQLOverSSE.md
 */
export async function sendEventStream(
  response: ServerResponse,
  results: AsyncIterable<FormattedExecutionResult>,
  gone: AbortSignal,
): Promise<void> {
  response.writeHead(200, {
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "private, no-store",
    "x-accel-buffering": "no",
  });
  // Some browsers wait for the first byte before they believe the headers.
  response.write(":\n\n");
  const comments = setInterval(() => {
    if (!response.writableNeedDrain) response.write(":\n\n");
  }, COMMENT_EVERY_MS);
  try {
    for await (const result of results) {
      if (gone.aborted) return;
      response.write(`event: next\ndata: ${JSON.stringify(result)}\n\n`);
      await roomToWrite(response);
    }
    if (!gone.aborted) response.end("event: complete\ndata:\n\n");
  } catch (error) {
    response.destroy();
    if (!gone.aborted) throw error;
  } finally {
    clearInterval(comments);
  }
}
