import { SUBGRAPHS } from "../../hub/hub-environment.ts";
import { ANSWERS_A_REQUEST, ENTERPRISES } from "../faults/asked-standings.ts";
import { DepartmentTrial } from "../faults/department-trial.ts";
import { GARBLES } from "../faults/fault-proxy.ts";
import { trialHistory } from "../faults/trial-history.ts";
import { takeOver } from "../harness/history.ts";
import type { Drill } from "./drill.ts";
import { onOwnDatabases } from "./frame/own-databases.ts";

const ANSWERS = 10_000;

export const drill: Drill = {
  name: "replies-spoilt",
  rows: ["G4"],
  shows: `Every department's replies are spoilt in ${GARBLES.length} ways in turn: no false yes or no in ${ANSWERS.toLocaleString("en")} answers.`,
  showsZh: `逐一以 ${GARBLES.length} 种方式破坏各部门的回复：${ANSWERS.toLocaleString("en")} 个回答中没有一个误判。`,
  async run(report, extent) {
    await onOwnDatabases(report, async (databases) => {
      await takeOver(databases, trialHistory(ENTERPRISES));
      const trial = new DepartmentTrial(databases, "2022-07-01T00:00:00Z");
      await trial
        .start()
        .then(() => rehearse(trial, extent.times(ANSWERS), report))
        .finally(() => trial.close());
    });
  },
};

async function rehearse(trial: DepartmentTrial, least: number, report: (line: string) => void): Promise<void> {
  while (trial.seen.answers < least) {
    for (const name of SUBGRAPHS) await trial.garble(name, GARBLES.length);
    const { answers, undetermined } = trial.seen;
    report(`${answers} answers, ${answers / ANSWERS_A_REQUEST} requests, ${undetermined} stood in for, none false`);
  }
}
