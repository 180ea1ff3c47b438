import { OWN_DATABASES, openDatabases } from "../../hub/databases.ts";
import { SUBGRAPHS } from "../../hub/hub-environment.ts";
import { copyPlan, prepareDatabases } from "../../hub/prepare-databases.ts";
import { dropCopy } from "../../shared/register-copy/ensure-copy.ts";
import { openProcedureWorld } from "../cases/procedures/procedure-world.ts";
import { tryRandomCalls } from "../cases/procedures/random-procedures.ts";
import { beginYear } from "../cases/procedures/year-begun.ts";
import { randomSeed } from "../harness/random-seed.ts";
import type { Drill } from "./drill.ts";
import { onOwnServer } from "./frame/own-databases.ts";

const YEARS = 5;
const SIZE = { sequences: 40, calls: 150 };

export const drill: Drill = {
  name: "random-procedures",
  rows: ["G33"],
  shows: `${YEARS} years of ${SIZE.sequences * SIZE.calls} random calls each lead to nothing that must never be on record.`,
  showsZh: `${YEARS}个年度、每年度${SIZE.sequences * SIZE.calls}次随机办理，登记簿中从未出现违法状态。`,
  async run(report) {
    await onOwnServer(report, async (server) => {
      const first = randomSeed();
      for (let seed = first; seed < first + YEARS; seed += 1) {
        const databases = await openDatabases(server, OWN_DATABASES, `_${seed}`);
        await prepareDatabases(databases);
        const { appUrl, migratorUrl } = databases.departments["market-regulation"];
        report(await rehearse(appUrl, migratorUrl, seed));
        // The server of a hub has slots for one hub.
        for (const plan of SUBGRAPHS.flatMap((name) => copyPlan(databases, name) ?? [])) await dropCopy(plan);
      }
    });
  },
};

async function rehearse(appUrl: string, ownerUrl: string, seed: number): Promise<string> {
  const world = await openProcedureWorld(appUrl, ownerUrl);
  try {
    await beginYear(world);
    const { calls, done, faults } = await tryRandomCalls(world, { seed, ...SIZE });
    if (faults.length > 0) throw new Error(`HUB_TEST_SEED=${seed}:\n${faults.join("\n\n")}`);
    const steps = [...done.values()].reduce((sum, each) => sum + each, 0);
    return `seed ${seed}: ${calls} calls, ${steps} done by ${done.size} mutations, nothing unlawful`;
  } finally {
    await world.close();
  }
}
