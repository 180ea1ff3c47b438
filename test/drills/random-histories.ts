import { type HubDatabases, OWN_DATABASES, openDatabases } from "../../hub/databases.ts";
import { SUBGRAPHS } from "../../hub/hub-environment.ts";
import { copyPlan, prepareDatabases } from "../../hub/prepare-databases.ts";
import { dropCopy } from "../../shared/register-copy/ensure-copy.ts";
import { type Comparison, compareWithOracle } from "../cases/histories/compare.ts";
import { randomHistory } from "../cases/histories/random-history.ts";
import { refusalDifferences } from "../cases/histories/refusals.ts";
import { fileOf } from "../cases/oracle/events.ts";
import { takeOver } from "../harness/history.ts";
import { randomSeed } from "../harness/random-seed.ts";
import type { Drill } from "./drill.ts";
import { onOwnServer } from "./frame/own-databases.ts";

const HISTORIES = 8;
const ENTERPRISES = 250;
const REFUSALS = 60;
const ROUNDS = { rounds: 10, standings: 200 };
// All that the rows of a history can bring about.
const REASONS = 27;

export const drill: Drill = {
  name: "random-histories",
  rows: [],
  shows: `${HISTORIES} random histories are taken over and answered as deciding.md says, more than 200,000 answers in all.`,
  showsZh: `导入${HISTORIES}份随机历史，逐一提问，20万余个回答均与 deciding.md 的独立实现一致。`,
  async run(report) {
    await onOwnServer(report, async (server) => {
      const first = randomSeed();
      const reasons = new Set<string>();
      for (let seed = first; seed < first + HISTORIES; seed++) {
        const databases = await openDatabases(server, OWN_DATABASES, `_${seed}`);
        await prepareDatabases(databases);
        const compared = await rehearse(databases, seed);
        for (const reason of compared.reasons.keys()) reasons.add(reason);
        report(`seed ${seed}: ${compared.answers} answers, ${compared.standings} standings, no difference`);
        // The server of a hub has slots for one hub.
        for (const plan of SUBGRAPHS.flatMap((name) => copyPlan(databases, name) ?? [])) await dropCopy(plan);
      }
      if (reasons.size < REASONS) throw new Error(`${REASONS} reasons were expected; ${[...reasons].join(", ")} came.`);
    });
  },
};

async function rehearse(databases: HubDatabases, seed: number): Promise<Comparison> {
  const history = randomHistory(seed, ENTERPRISES);
  const wrongly = await refusalDifferences(databases, history, REFUSALS);
  await takeOver(databases, fileOf(history.events));
  const compared = await compareWithOracle(databases, history, { seed, ...ROUNDS });
  const all = [...wrongly, ...compared.differences];
  if (all.length > 0) throw new Error(`HUB_TEST_SEED=${seed} differs from deciding.md:\n${all.join("\n\n")}`);
  return compared;
}
