import type { HubDatabases } from "../../../hub/databases.ts";
import { HistoryRefused } from "../../../hub/import/history/history-refused.ts";
import { importHistory } from "../../../hub/import/history/import-history.ts";
import { readHistory } from "../../../hub/import/history/read-history.ts";
import { sha256Of } from "../../harness/sha256-of.ts";
import { fileOf } from "../oracle/events.ts";
import type { RandomHistory, Refused } from "./random-history.ts";

const NAME = "history.jsonl";
const LATER = "2999-01-01T00:00:00Z";

/** Tries what the oracle does not let in, each after the events that it concerns; tells where the importer thinks otherwise. */
export async function refusalDifferences(
  databases: HubDatabases,
  { refused }: RandomHistory,
  count: number,
): Promise<string[]> {
  const differences: string[] = [];
  for (const each of variety(refused, count)) {
    const events = [...each.before, each.event];
    const line = await refusedAt(databases, fileOf(events));
    if (line === events.length) continue;
    differences.push([`expected ${each.why} in line ${events.length}, came ${line}`, fileOf(events)].join("\n"));
  }
  return differences;
}

/** Every kind of refusal once, then as many more as are asked for. */
function variety(refused: readonly Refused[], count: number): Refused[] {
  const kinds = new Map(refused.map((each) => [each.why, each]));
  const first = [...kinds.values()];
  return [...first, ...refused.filter((each) => !first.includes(each))].slice(0, count);
}

/** The line at which a history is refused; null when it is good. Nothing is kept. */
async function refusedAt(databases: HubDatabases, text: string): Promise<number | null> {
  const bytes = new TextEncoder().encode(text);
  try {
    const lines = readHistory(NAME, bytes, LATER);
    await importHistory(databases, { name: NAME, sha256: sha256Of(bytes), lines }, () => {}, true);
    return null;
  } catch (error) {
    if (error instanceof HistoryRefused) return error.line;
    throw error;
  }
}
