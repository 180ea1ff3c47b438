import { canonicalBytes } from "../signing/canonical.ts";
import type { LogReader } from "./log-reader.ts";

export const LOG_FORMAT = "leader-hub-log-v1";

// One read; a log of millions is never held in memory.
const PART = 1_000;

/**
 * A department's whole log as lines of `leader-hub-log-v1`, with every checkpoint.
 *
 * The more of them, the closer a verifier comes to the first entry that is not what was signed.
 */
export async function* exportLog(log: LogReader, department: string): AsyncGenerator<string> {
  const size = (await log.checkpoint(null))?.size ?? 0;
  yield line({ format: LOG_FORMAT, department, from: 0, to: size });
  for (let from = 0; from < size; from += PART) {
    const entries = await log.entries(from, Math.min(PART, size - from));
    for (const { index, jws, sm2 } of entries) yield line({ index, jws, sm2 });
  }
  for (let over = -1; over < size; ) {
    const checkpoints = await log.checkpoints(over, PART);
    for (const { jws, size: covered } of checkpoints) if (covered <= size) yield line({ checkpoint: jws });
    const last = checkpoints.at(-1);
    if (last === undefined) break;
    over = last.size;
  }
}

function line(value: object): string {
  return `${Buffer.from(canonicalBytes(value)).toString("utf8")}\n`;
}
