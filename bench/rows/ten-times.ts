import { type OpenHub, openHub } from "../../test/harness/open-hub.ts";
import { ONE } from "../questions.ts";
import { alternate, quantile } from "../rounds.ts";
import type { Row } from "../row.ts";
import { openWorld } from "../world.ts";

const QUESTIONS = 1_000;

export const row: Row = {
  name: "ten-times",
  order: 80,
  work: ["one question, ten times the data", "单个查询，十倍数据"],
  alsoAtTen: true,
  async measure(world, run) {
    // Compared once, where the tenfold register is open.
    if (world.scale === 1) return [];
    const small = await openWorld({ scale: 1, keptIn: world.keptIn, report: run.report });
    const hubs = [await openHub(world.databases), await openHub(small.databases)] as const;
    try {
      const codes = [await world.codes(QUESTIONS), await small.codes(QUESTIONS)] as const;
      const pairs = await alternate(
        run,
        () => highest(hubs[0], codes[0]),
        () => highest(hubs[1], codes[1]),
      );
      return [
        {
          of: ["99th percentile of the time", "用时第 99 百分位"],
          against: ["the register as it is", "原样登记册"],
          reach: { atMost: 1.2 },
          pairs,
        },
      ];
    } finally {
      await Promise.all(hubs.map((hub) => hub.close()));
      await small.close();
    }
  },
};

async function highest(hub: OpenHub, codes: readonly string[]): Promise<number> {
  const times: number[] = [];
  for (const uscc of codes) {
    const began = performance.now();
    const { errors } = await hub.ask(ONE, { uscc });
    if (errors !== undefined) throw new Error(`No errors were expected: ${JSON.stringify(errors[0])}`);
    times.push(performance.now() - began);
  }
  return quantile(times, 0.99);
}
