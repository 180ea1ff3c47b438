import { TwoBanksTrial } from "../access/two-banks-trial.ts";
import { trialHistory } from "../faults/trial-history.ts";
import { takeOver } from "../harness/history.ts";
import type { Drill } from "./drill.ts";
import { onOwnDatabases } from "./frame/own-databases.ts";

const REQUESTS = 100_000;

export const drill: Drill = {
  name: "two-banks",
  rows: ["G25", "G26"],
  shows: `two banks, ${REQUESTS.toLocaleString("en")} interleaved requests: no byte of the one reaches the other.`,
  showsZh: `两家银行交错发出 ${REQUESTS.toLocaleString("en")} 次请求，任何一方的数据都不会到达另一方。`,
  async run(report) {
    await onOwnDatabases(report, async (databases) => {
      await takeOver(databases, trialHistory(24));
      const trial = await TwoBanksTrial.open(databases);
      await rehearse(trial, report).finally(() => trial.close());
    });
  },
};

async function rehearse(trial: TwoBanksTrial, report: (line: string) => void): Promise<void> {
  const { requests, bytes, leaks, ownSeen, kinds } = await trial.run(REQUESTS, 20_261_122, (done) => report(`${done}`));
  for (const [kind, count] of kinds) report(`${String(count).padStart(6)}  ${kind}`);
  report(`${requests} requests, ${bytes} bytes, ${ownSeen} answers with the asker's own texts, ${leaks.length} leaks`);
  if (leaks.length > 0) throw new Error(leaks[0]);
  if (ownSeen === 0) throw new Error("No bank saw even its own decisions; the drill shows nothing.");
}
