import type { ServerResponse } from "node:http";

/** Aborted when the caller leaves before the whole answer was sent. */
export function whenGone(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) gone.abort();
  });
  return gone.signal;
}
