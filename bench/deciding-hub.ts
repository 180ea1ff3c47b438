import { join } from "node:path";
import { SUBGRAPHS, type SubgraphName } from "../hub/hub-environment.ts";
import { SYSTEM_CLOCK } from "../shared/server/open-department.ts";
import { type KeyRing, openKeyRing } from "../shared/signing/key-ring.ts";
import { type OpenHub, openHub, QUIET } from "../test/harness/open-hub.ts";
import type { World } from "./world.ts";

/** A hub in this process whose keys are kept with its databases: what one run signed, the next can verify. */
export async function openDecidingHub({ databases, dataDir }: World): Promise<OpenHub> {
  const rings = SUBGRAPHS.map(async (department) => {
    const folder = join(dataDir, "signing", department);
    return [
      department,
      await openKeyRing({ folder, department, clock: SYSTEM_CLOCK, sm2: false, log: QUIET }),
    ] as const;
  });
  return openHub(databases, { rings: Object.fromEntries(await Promise.all(rings)) as Record<SubgraphName, KeyRing> });
}
