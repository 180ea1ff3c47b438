import { join } from "node:path";
import { type KeyRing, openKeyRing } from "../signing/key-ring.ts";
import type { Department } from "./department.ts";
import type { Environment } from "./environment.ts";
import type { Log } from "./log.ts";
import { SYSTEM_CLOCK } from "./open-department.ts";

/** The keys by which a department signs, the register its extracts, the others their decisions; made at the first start. */
export async function openRing(
  { name }: Pick<Department, "name">,
  { signingDir, dataDir, sm2 }: Pick<Environment, "signingDir" | "dataDir" | "sm2">,
  log: Log,
): Promise<KeyRing> {
  const folder = join(signingDir ?? join(dataDir, "signing"), name);
  return openKeyRing({ folder, department: name, clock: SYSTEM_CLOCK, sm2, log });
}
