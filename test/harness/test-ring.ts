import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLog } from "../../shared/server/log.ts";
import { SYSTEM_CLOCK } from "../../shared/server/open-department.ts";
import { type KeyRing, openKeyRing } from "../../shared/signing/key-ring.ts";

const folders: string[] = [];

// When the process ends, because drills have no runner that tidies up after them.
process.once("exit", () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Keys of a department in a temporary folder, gone when the process ends. */
export async function openTestRing(department: string): Promise<KeyRing> {
  const parent = mkdtempSync(join(tmpdir(), "leader-hub-keys-"));
  folders.push(parent);
  const log = createLog("test", "silent");
  return openKeyRing({ folder: join(parent, department), department, clock: SYSTEM_CLOCK, sm2: false, log });
}
