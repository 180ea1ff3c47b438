import { difference, openTrial } from "../federation/differential-trial.ts";
import type { Drill } from "./drill.ts";

const OPERATIONS = 10_000;
// Seeds of the drill begin where those of `npm test` end.
const FIRST_SEED = 100_000;

export const drill: Drill = {
  name: "differential",
  rows: [],
  shows: `${OPERATIONS.toLocaleString("en")} random operations, departments failing among them, are answered as by one server without federation.`,
  showsZh: `${OPERATIONS.toLocaleString("en")} 个随机查询（含部门故障）与不经联邦的单一服务回答完全一致。`,
  async run(report) {
    const trial = await openTrial();
    try {
      for (let done = 1; done <= OPERATIONS; done += 1) {
        const found = await difference(trial, FIRST_SEED + done - 1);
        if (found !== null) throw new Error(found);
        if (done % 1_000 === 0) report(`${done} operations, no difference`);
      }
    } finally {
      await trial.gateway.close();
    }
  },
};
