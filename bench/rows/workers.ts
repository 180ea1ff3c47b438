import { askFor } from "../ask-load.ts";
import { startHub } from "../hub-process.ts";
import { MANY, ONE } from "../questions.ts";
import { alternate } from "../rounds.ts";
import type { Row } from "../row.ts";

const CALLERS = 16;
const MS = 4_000;
const CODES = 100;

export const row: Row = {
  name: "workers",
  order: 120,
  work: ["two processes on one port (`HUB_WORKERS=2`)", "两个进程共用一个端口（HUB_WORKERS=2）"],
  alsoAtTen: false,
  async measure({ databases, folder, codes }, run) {
    const usccs = await codes(1_000);
    const one = usccs.map((uscc) => JSON.stringify({ query: ONE, variables: { uscc } }));
    const hundred = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((part) =>
      JSON.stringify({ query: MANY, variables: { usccs: usccs.slice(part * CODES, (part + 1) * CODES) } }),
    );
    const two = await startHub({ dataDir: `${folder}/two-workers`, workers: 2, databases });
    const single = await startHub({ dataDir: `${folder}/one-worker`, workers: 1, databases });
    try {
      const load = async (hub: typeof two, bodies: readonly string[]) =>
        askFor({ url: hub.url, token: await hub.token(), bodies, callers: CALLERS, ms: MS });
      const pairs = (bodies: readonly string[]) =>
        alternate(
          run,
          () => load(two, bodies),
          () => load(single, bodies),
        );
      return [
        {
          of: ["throughput, one question, 16 at once", "吞吐量，单个查询，16 并发"],
          against: ["one process", "单进程"],
          reach: { atLeast: 1.5 },
          pairs: await pairs(one),
        },
        {
          of: ["throughput, 100 codes a question, 16 at once", "吞吐量，每次 100 个代码，16 并发"],
          against: ["one process", "单进程"],
          reach: { atLeast: 1.8 },
          pairs: await pairs(hundred),
        },
      ];
    } finally {
      await Promise.all([two.stop(), single.stop()]);
    }
  },
};
