import { DatabaseBusy, MOST_WAITING } from "../database/database-busy.ts";

const MOST_AT_ONCE = 200;

interface Waiting<Item> {
  readonly items: readonly Item[];
  done(): void;
  failed(error: unknown): void;
}

/**
 * Writes what several callers add at the same time by one statement: while one is under way, the next ones gather, a
 * thousand at most; then {@link DatabaseBusy} is thrown.
 *
 * @param write writes all or nothing
 */
export function createGroupCommit<Item>(
  write: (items: readonly Item[]) => Promise<void>,
): (items: readonly Item[]) => Promise<void> {
  const waiting: Waiting<Item>[] = [];
  let writing = false;
  const run = async () => {
    writing = true;
    while (waiting.length > 0) await settle(waiting.splice(0, MOST_AT_ONCE), write);
    writing = false;
  };
  return (items) =>
    new Promise((done, failed) => {
      if (waiting.length >= MOST_WAITING) throw new DatabaseBusy(waiting.length);
      waiting.push({ items, done, failed });
      if (!writing) void run();
    });
}

async function settle<Item>(
  group: readonly Waiting<Item>[],
  write: (items: readonly Item[]) => Promise<void>,
): Promise<void> {
  try {
    await write(group.flatMap(({ items }) => items));
    for (const each of group) each.done();
  } catch (error) {
    if (group.length === 1 || !isAboutValues(error)) {
      for (const each of group) each.failed(error);
      return;
    }
    // One caller's text that the database does not take must not cost the others their answers.
    for (const each of group) await settle([each], write);
  }
}

/** SQLSTATE classes 22 (data exception) and 23 (integrity constraint). */
function isAboutValues(error: unknown): boolean {
  return error instanceof Error && "code" in error && /^2[23]/.test(String(error.code));
}
