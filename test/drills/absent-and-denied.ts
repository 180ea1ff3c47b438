import { ABSENT_AND_DENIED, openAbsentAndDenied } from "../access/absent-and-denied.ts";
import { rankSumProbability } from "../access/rank-sum.ts";
import type { Drill } from "./drill.ts";
import { onOwnDatabases } from "./frame/own-databases.ts";

const PAIRS = 2_000;
const LEAST_PROBABILITY = 0.01;

export const drill: Drill = {
  name: "absent-and-denied",
  rows: ["G25"],
  shows: `what is denied and what is absent, ${PAIRS.toLocaleString("en")} times each: the same bytes, no telling by the time.`,
  showsZh: `被拒绝与不存在各查询 ${PAIRS.toLocaleString("en")} 次：答复逐字节相同，用时无法区分。`,
  async run(report) {
    await onOwnDatabases(report, async (databases) => {
      const world = await openAbsentAndDenied(databases);
      try {
        for (const question of ABSENT_AND_DENIED) await compare(world, question, report);
      } finally {
        await world.close();
      }
    });
  },
};

type World = Awaited<ReturnType<typeof openAbsentAndDenied>>;

async function compare(
  world: World,
  question: (typeof ABSENT_AND_DENIED)[number],
  report: (line: string) => void,
): Promise<void> {
  const times = { denied: [] as number[], absent: [] as number[] };
  const bodies = new Set<string>();
  for (let round = -200; round < PAIRS; round += 1) {
    const order = Math.random() < 0.5 ? (["denied", "absent"] as const) : (["absent", "denied"] as const);
    for (const which of order) {
      const began = performance.now();
      bodies.add(await world.ask(question, which));
      if (round >= 0) times[which].push(performance.now() - began);
    }
  }
  const probability = rankSumProbability(times.denied, times.absent);
  const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]?.toFixed(3);
  report(
    `${question.name}: ${bodies.size} body, denied ${median(times.denied)} ms, absent ${median(times.absent)} ms, p = ${probability.toFixed(3)}`,
  );
  if (bodies.size !== 1) throw new Error(`${question.name}: one body was expected; ${bodies.size} came.`);
  if (probability <= LEAST_PROBABILITY)
    throw new Error(`${question.name}: the time tells them apart, p = ${probability}.`);
}
