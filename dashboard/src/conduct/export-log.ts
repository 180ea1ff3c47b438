import type { Client } from "@urql/core";
import {
  ConductAwardEntriesDocument,
  ConductCreditEntriesDocument,
  ConductProcurementEntriesDocument,
} from "../../generated/conduct.ts";
import { readCheckpoint } from "./checkpoint.ts";
import type { LogName } from "./log-words.ts";

const ENTRIES = {
  credit: ConductCreditEntriesDocument,
  procurement: ConductProcurementEntriesDocument,
  award: ConductAwardEntriesDocument,
};
const DEPARTMENTS = { credit: "credit", procurement: "procurement", award: "quality-award" } as const;
const AT_ONCE = 100;

/**
 * A department's log as the verifier takes it (`leader-hub-log-v1`), up to the entries that a checkpoint covers.
 *
 * @throws {Error} when an entry is not told
 */
export async function exportLog(client: Client, name: LogName, checkpoint: string | null): Promise<string> {
  const to = checkpoint === null ? 0 : (readCheckpoint(checkpoint)?.size ?? 0);
  const lines: object[] = [{ department: DEPARTMENTS[name], format: "leader-hub-log-v1", from: 0, to }];
  let next = 0;
  while (next < to) {
    const asked = { first: AT_ONCE, after: next === 0 ? undefined : next - 1 };
    const { data, error } = await client.query(ENTRIES[name], asked).toPromise();
    const entries = data?.log?.entries ?? [];
    if (entries.length === 0) throw new Error(error?.message ?? `Entry ${next} of the log is not told.`);
    for (const { index, jws, sm2 } of entries) {
      if (index < to) lines.push({ index, jws, sm2: sm2 === null ? null : JSON.parse(sm2) });
    }
    next += entries.length;
  }
  if (checkpoint !== null) lines.push({ checkpoint });
  return `${lines.map((line) => JSON.stringify(line)).join("\n")}\n`;
}
