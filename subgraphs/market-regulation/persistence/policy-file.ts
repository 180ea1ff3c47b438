import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Viewer } from "../../../shared/access/viewer.ts";
import { POLICIES_FOLDER } from "../../../shared/policy/policies-folder.ts";
import { textAt } from "../../../shared/policy/policy-text.ts";

/** The text of a file of the policies; null when none has that name. */
export function policyFile(_viewer: Viewer, name: string): { name: string; lines: string[] } | null {
  // Only what the folder itself lists is read, so that no name leads out of it.
  if (!name.endsWith(".yaml") || !readdirSync(POLICIES_FOLDER).includes(name)) return null;
  return { name, lines: textAt(join(POLICIES_FOLDER, name)).text().split(/\r?\n/) };
}
