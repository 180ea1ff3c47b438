import { join } from "node:path";
import { startHub } from "../hub-process.ts";
import { milliseconds } from "../rounds.ts";
import type { Row } from "../row.ts";

const MOST_ROUNDS = 5;
const QUESTION = JSON.stringify({ query: '{ standing(uscc: "91530111LEADR7174H") { titles { state } } }' });

export const row: Row = {
  name: "start",
  order: 140,
  work: ["`npm start`, the second time, until the first answer", "第二次 npm start 至首个答复"],
  alsoAtTen: false,
  async measure({ folder }, { rounds }) {
    const dataDir = join(folder, "started");
    const start = async () => {
      const hub = await startHub({ dataDir, environment: { HUB_DEMO: "on" } });
      const answer = await fetch(`${hub.url}/graphql`, {
        ...{ method: "POST", body: QUESTION, headers: { "content-type": "application/json" } },
      });
      if (answer.status !== 200) throw new Error(`An answer was expected; ${answer.status} came.`);
      return hub;
    };
    // The first start makes the databases.
    await (await start()).stop();
    const values: number[] = [];
    for (let round = 0; round < Math.min(rounds, MOST_ROUNDS); round += 1) {
      let stop = async () => {};
      values.push((await milliseconds(async () => ({ stop } = await start()))) / 1_000);
      await stop();
    }
    return [{ of: ["time", "用时"], against: null, reach: { atMost: 4 }, values, unit: "s" }];
  },
};
