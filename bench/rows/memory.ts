import { setTimeout as sleep } from "node:timers/promises";
import { askFor } from "../ask-load.ts";
import { startHub } from "../hub-process.ts";
import { ONE } from "../questions.ts";
import { quantile } from "../rounds.ts";
import type { Row } from "../row.ts";

const CALLERS = 8;
const MINUTES = 10;

export const row: Row = {
  name: "memory",
  order: 130,
  work: [
    "gateway and four departments in one process, 10 minutes at half load",
    "单进程网关与四部门，半载运行 10 分钟",
  ],
  alsoAtTen: false,
  async measure({ databases, folder, codes }, { report }) {
    const bodies = (await codes(5_000)).map((uscc) => JSON.stringify({ query: ONE, variables: { uscc } }));
    const hub = await startHub({ dataDir: `${folder}/memory`, databases });
    try {
      const ask = async (ms: number, pauseMs: number) =>
        askFor({ url: hub.url, token: await hub.token(), bodies, callers: CALLERS, ms, pauseMs });
      await ask(5_000, 0);
      const full = await ask(10_000, 0);
      // Callers who pause as long as an answer takes.
      const pauseMs = (CALLERS / full) * 1_000;
      const byMinute: number[] = [];
      for (let minute = 1; minute <= MINUTES; minute += 1) {
        const asking = ask(60_000, pauseMs);
        const samples: number[] = [];
        for (let second = 0; second < 60; second += 5) {
          await sleep(5_000);
          samples.push(await hub.memoryMb());
        }
        const rate = await asking;
        byMinute.push(quantile(samples, 0.5));
        report(`minute ${minute}: ${byMinute.at(-1)?.toFixed(0)} MB, ${(rate / full).toFixed(2)} of full load`, "");
      }
      return [
        {
          of: ["resident memory in the last minute", "最后一分钟常驻内存"],
          against: null,
          reach: { atMost: 450 },
          values: byMinute.slice(-1),
          unit: "MB",
        },
        {
          of: ["resident memory, last three minutes", "常驻内存，最后三分钟"],
          against: ["minutes 3 to 5", "第 3 至 5 分钟"],
          reach: { atMost: 1.05 },
          pairs: [[quantile(byMinute.slice(-3), 0.5), quantile(byMinute.slice(2, 5), 0.5)]],
        },
      ];
    } finally {
      await hub.stop();
    }
  },
};
