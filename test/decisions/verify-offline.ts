import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { KeyRing } from "../../shared/signing/key-ring.ts";
import { KEY_SET_FORMAT } from "../../shared/signing/key-set.ts";
import { ROOT } from "../architecture/source-files.ts";

/** What the verifier says, as a third party runs it. */
export interface Verdict {
  readonly exitCode: number | null;
  readonly output: string;
}

/** Runs the offline verifier on one file with the department's published keys. */
export function verifyOffline(ring: KeyRing, name: string, text: string, options: readonly string[] = []): Verdict {
  const folder = mkdtempSync(join(tmpdir(), "leader-hub-verify-"));
  try {
    const keys = join(folder, "keys.json");
    const file = join(folder, name);
    writeFileSync(keys, JSON.stringify({ format: KEY_SET_FORMAT, keys: ring.publicKeys() }));
    writeFileSync(file, text);
    const verifier = join(ROOT, "verifier", "leader-hub-verify.mjs");
    const { status, stdout, stderr } = spawnSync(process.execPath, [verifier, "--keys", keys, ...options, file], {
      encoding: "utf8",
    });
    return { exitCode: status, output: stdout + stderr };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
