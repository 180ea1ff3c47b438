import type { HubDatabases } from "../../hub/databases.ts";
import { takeOver } from "../harness/history.ts";
import { createHubDatabases } from "../harness/hub-databases.ts";
import { randomSeed } from "../harness/random-seed.ts";
import { type Comparison, compareWithOracle } from "./histories/compare.ts";
import { randomHistory } from "./histories/random-history.ts";
import { refusalDifferences } from "./histories/refusals.ts";
import { fileOf } from "./oracle/events.ts";

const seed = randomSeed();
const history = randomHistory(seed, 70);

describe(`A random history of the seed ${seed} (HUB_TEST_SEED)`, () => {
  let databases: HubDatabases;
  let comparison: Comparison;

  beforeAll(async () => {
    databases = await createHubDatabases();
  });

  it("is refused at the line that breaks a rule of the register", async () => {
    expect((await refusalDifferences(databases, history, 30)).join("\n\n")).toBe("");
  });

  it("is taken over whole where it breaks none", async () => {
    await takeOver(databases, fileOf(history.events));
  });

  it("is answered as deciding.md says, whatever is asked", async () => {
    comparison = await compareWithOracle(databases, history, { seed, rounds: 3, standings: 110 });
    expect(comparison.differences.slice(0, 3).join("\n\n")).toBe("");
  }, 180_000);

  it("is asked enough to meet nearly every reason there is", () => {
    expect(comparison.answers).toBeGreaterThan(3_000);
    expect(comparison.reasons.size).toBeGreaterThan(20);
  });
});
