import { unwatchFile, watchFile } from "node:fs";
import type { Log } from "../../shared/server/log.ts";

const POLL_MS = 500;

/** Looks at a file again and again until it is closed. */
export interface Following {
  readonly close: () => Promise<void>;
}

/**
 * Calls `consider` whenever a file has changed, never twice at once.
 *
 * The file is looked at and no event waited for: a file that is put in another's place, a mounted configuration and a
 * network's drive do not tell of themselves everywhere.
 */
export function followFile(file: string, consider: () => Promise<void>, log: Log, pollMs = POLL_MS): Following {
  let running: Promise<void> = Promise.resolve();
  const onChange = () => {
    running = running.then(consider).catch((error: unknown) => {
      log.error({ file, err: error }, "A file that is followed could not be read");
    });
  };
  watchFile(file, { interval: pollMs, persistent: false }, onChange);
  // It may have changed since whoever follows it read it.
  onChange();
  return {
    async close() {
      unwatchFile(file, onChange);
      await running;
    },
  };
}
