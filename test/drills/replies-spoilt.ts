import { REPLY_LIMIT_BYTES } from "../../gateway/http-transport.ts";
import { SUBGRAPHS } from "../../hub/hub-environment.ts";
import { ENTERPRISES } from "../faults/asked-standings.ts";
import { DepartmentTrial } from "../faults/department-trial.ts";
import { REPLY_MUTATIONS } from "../faults/reply-mutations.ts";
import { trialHistory } from "../faults/trial-history.ts";
import { takeOver } from "../harness/history.ts";
import type { Drill, Figure, Report } from "./drill.ts";
import { onOwnDatabases } from "./frame/own-databases.ts";

/** What the sockets of both sides hold when a reply is given up. */
const IN_SOCKETS_BYTES = 8 * 1024 * 1024;
const GROWTH_MB = 160;
const MB = 1e6;

export const drill: Drill = {
  name: "replies-spoilt",
  rows: ["G4"],
  shows: `Every department's replies are spoilt in ${REPLY_MUTATIONS.length} ways: each field is right or stood in for, and of 100 MB no more is read than is allowed.`,
  showsZh: `以 ${REPLY_MUTATIONS.length} 种方式破坏各部门的回复：每个字段要么正确要么以无法判定代替；100 MB 的回复只读取到上限。`,
  async run(report, extent) {
    return onOwnDatabases(report, async (databases) => {
      await takeOver(databases, trialHistory(ENTERPRISES));
      const trial = new DepartmentTrial(databases, "2022-07-01T00:00:00Z");
      return trial
        .start()
        .then(() => rehearse(trial, extent.times(REPLY_MUTATIONS.length), report))
        .finally(() => trial.close());
    });
  },
};

async function rehearse(trial: DepartmentTrial, mutations: number, report: Report): Promise<Figure[]> {
  const right = new Set<string>();
  const stoodInFor = new Set<string>();
  const before = process.memoryUsage().rss;
  let grownMb = 0;
  for (let index = 0; index < mutations; index += 1) {
    const mutation = REPLY_MUTATIONS[index % REPLY_MUTATIONS.length];
    if (mutation === undefined) continue;
    for (const name of SUBGRAPHS) {
      const outcome = await trial.garble(name, mutation);
      (outcome === "right" ? right : stoodInFor).add(mutation.name);
      grownMb = Math.max(grownMb, (process.memoryUsage().rss - before) / MB);
    }
    if (index % 10 === 9) report(`${index + 1} of ${mutations}, ${trial.seen.answers} answers, none false`);
  }
  const taken = trial.mostTaken();
  const always = [...right].filter((name) => !stoodInFor.has(name));
  report(`right all the same: ${always.join(", ")}`);
  if (taken > REPLY_LIMIT_BYTES + IN_SOCKETS_BYTES) throw new Error(`${taken} bytes of a reply were taken.`);
  if (grownMb > GROWTH_MB) throw new Error(`The memory grew by ${grownMb.toFixed(0)} MB.`);
  const { answers, undetermined } = trial.seen;
  return [
    {
      ...{ what: "ways to spoil a reply, by departments", whatZh: "破坏方式×部门" },
      ...{ measured: `${new Set([...right, ...stoodInFor]).size} × ${SUBGRAPHS.length}`, limit: "40" },
    },
    { what: "false answers", whatZh: "误判", measured: `0 of ${answers}, ${undetermined} UNDETERMINED`, limit: "0" },
    {
      ...{ what: "bytes taken of 100 MB", whatZh: "100 MB 回复的读取量" },
      ...{
        measured: `${(taken / MB).toFixed(1)} MB`,
        limit: `${((REPLY_LIMIT_BYTES + IN_SOCKETS_BYTES) / MB).toFixed(1)} MB`,
      },
    },
    { what: "memory", whatZh: "内存增长", measured: `+${grownMb.toFixed(0)} MB`, limit: `${GROWTH_MB} MB` },
  ];
}
