import { setTimeout as sleep } from "node:timers/promises";
import { openPool } from "../../shared/database/pool.ts";
import { beat } from "../../subgraphs/market-regulation/persistence/acknowledge.ts";
import { openWriter } from "../../test/copies/register-writer.ts";
import { type OpenHub, openHub } from "../../test/harness/open-hub.ts";
import { quantile } from "../rounds.ts";
import type { Row } from "../row.ts";

const CHANGES = 100;
// Beyond every enterprise that the register is filled with.
const FIRST_SERIAL = 5_000_000;
const DAY = "2026-06-15";
const QUESTION = `query ($uscc: USCC!) { standing(uscc: $uscc, validOn: "${DAY}") {
  titles { state }
  credit: creditSupport(jurisdiction: "120000") { evidence { kind } }
  procurement: procurementPreference(jurisdiction: "120000") { evidence { kind } }
  award: awardAdoption(jurisdiction: "120000") { evidence { kind } }
} }`;

interface Standing {
  readonly titles: readonly unknown[];
  readonly credit: Answer | null;
  readonly procurement: Answer | null;
  readonly award: Answer | null;
}

interface Answer {
  readonly evidence: readonly { readonly kind: string }[];
}

export const row: Row = {
  name: "visible",
  order: 100,
  work: ["from a change of the register to answers of all departments", "登记变更至各部门答复可见"],
  alsoAtTen: true,
  async measure({ databases }, { rounds }) {
    const hub = await openHub(databases);
    const writer = await openWriter(databases);
    const pool = openPool(databases.departments["market-regulation"].appUrl, () => {});
    try {
      const medians: number[] = [];
      const high: number[] = [];
      const start = FIRST_SERIAL + (Date.now() % 1_000_000) * 10;
      for (let round = 0; round <= rounds; round += 1) {
        const times: number[] = [];
        for (let change = 0; change < CHANGES; change += 1) {
          const { uscc } = await writer.leader(start + round * CHANGES + change, "2026-03-02");
          const began = performance.now();
          // As the register's own mutations do before they answer.
          await beat(pool);
          while (!(await isVisible(hub, uscc))) await sleep(1);
          times.push(performance.now() - began);
        }
        // The first round warms up.
        if (round === 0) continue;
        medians.push(quantile(times, 0.5));
        high.push(quantile(times, 0.99));
      }
      const figure = { against: null, unit: "ms" } as const;
      return [
        { ...figure, of: ["median", "中位数"], reach: { atMost: 20 }, values: medians },
        { ...figure, of: ["99th percentile", "第 99 百分位"], reach: { atMost: 250 }, values: high },
      ];
    } finally {
      await writer.close();
      await pool.end();
      await hub.close();
    }
  },
};

/** Whether all four answer by it; the time that the question takes is counted. */
async function isVisible(hub: OpenHub, uscc: string): Promise<boolean> {
  const { data, errors } = await hub.ask(QUESTION, { uscc });
  if (errors !== undefined) throw new Error(`No errors were expected: ${JSON.stringify(errors[0])}`);
  const { titles, credit, procurement, award } = (data as { standing: Standing }).standing;
  const rests = (answer: Answer | null) => answer?.evidence.some(({ kind }) => kind === "title-status") === true;
  return titles.length > 0 && [credit, procurement, award].every(rests);
}
