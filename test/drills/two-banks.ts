import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OWN_DATABASES, openDatabases } from "../../hub/databases.ts";
import { prepareDatabases } from "../../hub/prepare-databases.ts";
import { removeEmbeddedPostgres, startEmbeddedPostgres } from "../../shared/database/embedded-postgres.ts";
import { TwoBanksTrial } from "../access/two-banks-trial.ts";
import { trialHistory } from "../faults/trial-history.ts";
import { takeOver } from "../harness/history.ts";
import type { Drill } from "./drill.ts";

const REQUESTS = 100_000;

export const drill: Drill = {
  name: "two-banks",
  shows: `G25, G26: two banks, ${REQUESTS.toLocaleString("en")} interleaved requests: no byte of the one reaches the other.`,
  showsZh: `G25、G26：两家银行交错发出 ${REQUESTS.toLocaleString("en")} 次请求，任何一方的数据都不会到达另一方。`,
  async run(report) {
    const dataDir = await mkdtemp(join(tmpdir(), "leader-hub-drill-"));
    await chmod(dataDir, 0o755);
    const server = await startEmbeddedPostgres({ dataDir, log: report });
    try {
      const databases = await openDatabases(server, OWN_DATABASES);
      await prepareDatabases(databases);
      await takeOver(databases, trialHistory(24));
      const trial = await TwoBanksTrial.open(databases);
      await rehearse(trial, report).finally(() => trial.close());
    } finally {
      await server.stop();
      await removeEmbeddedPostgres(dataDir);
      await rm(dataDir, { recursive: true });
    }
  },
};

async function rehearse(trial: TwoBanksTrial, report: (line: string) => void): Promise<void> {
  const { requests, bytes, leaks, ownSeen, kinds } = await trial.run(REQUESTS, 20_261_122, (done) => report(`${done}`));
  for (const [kind, count] of kinds) report(`${String(count).padStart(6)}  ${kind}`);
  report(`${requests} requests, ${bytes} bytes, ${ownSeen} answers with the asker's own texts, ${leaks.length} leaks`);
  if (leaks.length > 0) throw new Error(leaks[0]);
  if (ownSeen === 0) throw new Error("No bank saw even its own decisions; the drill shows nothing.");
}
