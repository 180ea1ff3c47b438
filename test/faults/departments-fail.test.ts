import type { HubDatabases } from "../../hub/databases.ts";
import { SUBGRAPHS } from "../../hub/hub-environment.ts";
import { takeOver } from "../harness/history.ts";
import { createHubDatabases } from "../harness/hub-databases.ts";
import { ANSWERS_A_REQUEST } from "./asked-standings.ts";
import { DepartmentTrial } from "./department-trial.ts";
import { REPLY_MUTATIONS } from "./reply-mutations.ts";
import { trialHistory } from "./trial-history.ts";

// On a small scale; the drills department-killed, department-hung and replies-spoilt do the rest.
// One in five; the drill has all.
const FEW_MUTATIONS = REPLY_MUTATIONS.filter((_, index) => index % 5 === 0);

describe("A department that fails costs its own fields, which become UNDETERMINED, and never a false yes or no", () => {
  let databases: HubDatabases;
  let trial: DepartmentTrial;

  beforeAll(async () => {
    databases = await createHubDatabases();
    await takeOver(databases, trialHistory(24));
    trial = new DepartmentTrial(databases, "2022-07-01T00:00:00Z");
    await trial.start();
  }, 120_000);

  afterAll(() => trial.close(), 60_000);

  it.each(SUBGRAPHS)("G1: killed while a question runs (%s)", (name) => trial.kill(name, 3), 120_000);

  it.each(SUBGRAPHS)("G2: hanging while a question runs (%s)", (name) => trial.hang(name, 2), 120_000);

  it.each(SUBGRAPHS)(
    "G4: answering nonsense (%s)",
    async (name) => {
      for (const mutation of FEW_MUTATIONS) await trial.garble(name, mutation);
    },
    120_000,
  );

  it("gave right answers and stand-ins alike", () => {
    expect(trial.seen.answers).toBe((3 + 2 + FEW_MUTATIONS.length) * SUBGRAPHS.length * ANSWERS_A_REQUEST);
    expect(trial.seen.undetermined).toBeGreaterThan(ANSWERS_A_REQUEST);
  });
});
