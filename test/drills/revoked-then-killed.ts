import { setTimeout as sleep } from "node:timers/promises";
import type { Drill } from "./drill.ts";
import { openCreditWorld } from "./frame/credit-world.ts";
import { onOwnDatabases } from "./frame/own-databases.ts";
import { killServer } from "./frame/random-faults.ts";
import { Companies } from "./history/companies.ts";
import type { Operation } from "./history/history.ts";
import { checkLinearizable } from "./history/linearizability.ts";
import { Readers } from "./history/readers.ts";

const ROUNDS = 30;
const PATIENCE_MS = 30_000;

export const drill: Drill = {
  name: "revoked-then-killed",
  rows: ["G6", "G27"],
  shows: `${ROUNDS} times a revocation is acknowledged and PostgreSQL is killed at that moment: no answer afterwards says yes.`,
  showsZh: `${ROUNDS} 次在撤销获得确认的瞬间强制结束 PostgreSQL：此后没有一个回答仍称符合。`,
  run: (report, extent) =>
    onOwnDatabases(report, async (databases, server) => {
      const history: Operation[] = [];
      const rounds = extent.times(ROUNDS);
      const companies = new Companies(databases, history);
      await companies.register(rounds);
      const world = await openCreditWorld(databases);
      const readers = new Readers(world.url, history);
      let acknowledged = 0;
      try {
        for (const [round, company] of companies.codes.entries()) {
          await companies.change(company, "writer");
          await companies.change(company, "writer");
          if (history.at(-1)?.endedMs !== null) acknowledged += 1;
          killServer(server);
          await askUntilTold(readers, history, company);
          if (round % 10 === 9) report(`${round + 1} rounds`);
        }
      } finally {
        await readers.close();
        await world.close();
      }
      const violations = checkLinearizable(history);
      const [first] = violations;
      if (first) throw new Error(`${violations.length} companies: ${first.company}: ${first.why}`);
      if (acknowledged < rounds / 2)
        throw new Error(`Only ${acknowledged} of ${rounds} revocations were acknowledged.`);
      const measured = `0 after ${acknowledged} acknowledged revocations`;
      return [{ what: "false yes", whatZh: "误判为符合", measured, limit: "0" }];
    }),
};

/** Until three answers say yes or no: the first one after a start is the one that may be of an old state. */
async function askUntilTold(readers: Readers, history: readonly Operation[], company: string): Promise<void> {
  const until = performance.now() + PATIENCE_MS;
  for (let told = 0; told < 3; ) {
    await readers.single(company, "bank", false).catch(() => {});
    const last = history.at(-1);
    if (last?.kind === "READ" && last.determination !== "UNDETERMINED") told += 1;
    if (performance.now() > until) throw new Error(`${company} should be answered within ${PATIENCE_MS} ms.`);
    await sleep(20);
  }
}
