import { SUBGRAPHS } from "../../hub/hub-environment.ts";
import { ANSWERS_A_REQUEST, DepartmentTrial } from "../faults/department-trial.ts";
import { GARBLES } from "../faults/fault-proxy.ts";
import { trialHistory } from "../faults/trial-history.ts";
import { takeOver } from "../harness/history.ts";
import type { Drill } from "./drill.ts";
import { onOwnDatabases } from "./frame/own-databases.ts";

const ANSWERS = 10_000;

export const drill: Drill = {
  name: "departments-fail",
  rows: ["G1", "G2", "G4"],
  shows: `Every department is killed, stopped and spoilt in turn: no false yes or no in ${ANSWERS.toLocaleString("en")} answers.`,
  showsZh: `逐一强制结束、挂起、扰乱各部门：${ANSWERS.toLocaleString("en")} 个回答中没有一个误判。`,
  async run(report) {
    await onOwnDatabases(report, async (databases) => {
      await takeOver(databases, trialHistory(24));
      const trial = new DepartmentTrial(databases, "2022-07-01T00:00:00Z");
      await trial
        .start()
        .then(() => rehearse(trial, report))
        .finally(() => trial.close());
    });
  },
};

async function rehearse(trial: DepartmentTrial, report: (line: string) => void): Promise<void> {
  while (trial.seen.answers < ANSWERS) {
    for (const name of SUBGRAPHS) {
      await trial.kill(name, 3);
      await trial.hang(name, 2);
      await trial.garble(name, GARBLES.length);
    }
    const { answers, undetermined } = trial.seen;
    report(`${answers} answers, ${answers / ANSWERS_A_REQUEST} requests, ${undetermined} stood in for, none false`);
  }
}
