import type { ServerResponse } from "node:http";
import type { PartCondition } from "./part-condition.ts";
import { sendJson } from "./send-json.ts";

/** What tells whether requests can be answered. */
export interface ReadinessSources {
  /** Names of the parts without which this process should get no requests. */
  readonly readiness: () => Promise<readonly string[]>;
  readonly condition?: () => Promise<readonly PartCondition[]>;
}

/** Tells whether requests can be answered, and how each part is; that the process lives is told elsewhere. */
export async function sendReadiness(
  { readiness, condition }: ReadinessSources,
  response: ServerResponse,
): Promise<void> {
  const [notReady, parts] = await Promise.all([readiness(), condition?.()]);
  const isReady = notReady.length === 0;
  sendJson(response, isReady ? 200 : 503, {
    status: isReady ? "ready" : "not ready",
    notReady,
    ...(parts !== undefined && { parts }),
  });
}
