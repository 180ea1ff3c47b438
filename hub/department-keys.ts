import { join } from "node:path";
import { createLog } from "../shared/server/log.ts";
import { SYSTEM_CLOCK } from "../shared/server/open-department.ts";
import { OperatorError } from "../shared/server/operator-error.ts";
import { readPublicKeys } from "../shared/signing/key-folder.ts";
import { type KeyRing, openKeyRing } from "../shared/signing/key-ring.ts";
import type { PublicKey } from "../shared/signing/key-set.ts";
import { type HubEnvironment, SUBGRAPHS, type SubgraphName } from "./hub-environment.ts";

/** The keys of a department, as they stand in its folder. */
export interface DepartmentKeys {
  readonly department: SubgraphName;
  readonly folder: string;
  readonly keys: readonly PublicKey[];
}

/** The departments whose keys are on this machine. */
export function keysHere({ signingDir, dataDir }: Pick<HubEnvironment, "signingDir" | "dataDir">): DepartmentKeys[] {
  return SUBGRAPHS.map((department) => {
    const folder = join(signingDir ?? join(dataDir, "signing"), department);
    return { department, folder, keys: readPublicKeys(folder) };
  }).filter(({ keys }) => keys.length > 0);
}

/**
 * The departments of these names; all that have keys here when none is named.
 *
 * @throws {OperatorError} when a name is no department's, or its keys are not here
 */
export function keysOf(here: readonly DepartmentKeys[], names: readonly string[]): readonly DepartmentKeys[] {
  const known = here.map(({ department }) => department).join(", ");
  for (const name of names) {
    if (here.some(({ department }) => department === name)) continue;
    throw new OperatorError(
      `A department with keys here was expected, one of: ${known === "" ? "none has any" : known}; "${name}" came.`,
      `应为在本机有密钥的部门之一：${known === "" ? "均无" : known}；实际为“${name}”。`,
      2,
    );
  }
  if (here.length === 0) {
    throw new OperatorError(
      "No department has keys here; they are made when it first starts. HUB_SIGNING_DIR says where they are.",
      "本机没有任何部门的密钥；密钥在部门首次启动时生成。位置由 HUB_SIGNING_DIR 指定。",
    );
  }
  return names.length === 0 ? here : here.filter(({ department }) => names.includes(department));
}

/** Keys that sign now. */
export function inUse(keys: readonly PublicKey[]): PublicKey[] {
  return keys.filter(({ to, revokedAt }) => to === null && revokedAt === null);
}

/** Opened to be changed; a department that signs by SM2 goes on doing so. */
export function openKeys({ department, folder, keys }: DepartmentKeys): Promise<KeyRing> {
  const sm2 = inUse(keys).some(({ alg }) => alg === "SM2");
  return openKeyRing({ folder, department, clock: SYSTEM_CLOCK, sm2, log: createLog("keys", "error") });
}

/** A line about a key. */
export function keyLine({ department, use, alg, kid, from, to, revokedAt }: PublicKey): string {
  const state = revokedAt !== null ? `revoked 已吊销 ${revokedAt}` : to === null ? "in use 在用" : `until 截至 ${to}`;
  return [department, use, alg, kid, `from 自 ${from}`, state].join("  ");
}
