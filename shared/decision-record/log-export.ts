import { canonicalBytes } from "../signing/canonical.ts";
import type { LogReader } from "./log-reader.ts";

export const LOG_FORMAT = "leader-hub-log-v1";

// One read; a log of millions is never held in memory.
const PART = 1_000;

/** A department's whole log as lines of `leader-hub-log-v1`, with its newest checkpoint. */
export async function* exportLog(log: LogReader, department: string): AsyncGenerator<string> {
  const checkpoint = await log.checkpoint(null);
  const size = checkpoint === null ? 0 : checkpoint.size;
  yield line({ format: LOG_FORMAT, department, from: 0, to: size });
  for (let from = 0; from < size; from += PART) {
    const entries = await log.entries(from, Math.min(PART, size - from));
    for (const { index, jws, sm2 } of entries) yield line({ index, jws, sm2 });
  }
  if (checkpoint !== null) yield line({ checkpoint: checkpoint.jws });
}

function line(value: object): string {
  return `${Buffer.from(canonicalBytes(value)).toString("utf8")}\n`;
}
