import { once } from "node:events";
import type { ServerResponse } from "node:http";

// Who takes nothing for a minute is gone, or holds a place that others wait for.
const PATIENCE_MS = 60_000;

/**
 * Waits until more can be written; a connection whose reader takes nothing for that long is given up.
 *
 * @param patienceMs milliseconds
 */
export async function roomToWrite(response: ServerResponse, patienceMs = PATIENCE_MS): Promise<void> {
  if (response.destroyed || !response.writableNeedDrain) return;
  const settled = new AbortController();
  const { signal } = settled;
  const late = setTimeout(() => response.destroy(), patienceMs);
  const next = ["drain", "close"].map((event) => once(response, event, { signal }));
  await Promise.race(next).finally(() => {
    clearTimeout(late);
    settled.abort();
  });
}
