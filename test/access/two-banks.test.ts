import { trialHistory } from "../faults/trial-history.ts";
import { takeOver } from "../harness/history.ts";
import { createHubDatabases } from "../harness/hub-databases.ts";
import { randomSeed } from "../harness/random-seed.ts";
import { TwoBanksTrial } from "./two-banks-trial.ts";

const seed = randomSeed();

describe(`Two banks at one gateway, seed ${seed} (HUB_TEST_SEED)`, () => {
  let trial: TwoBanksTrial;

  beforeAll(async () => {
    const databases = await createHubDatabases();
    await takeOver(databases, trialHistory(24));
    trial = await TwoBanksTrial.open(databases);
  }, 60_000);

  afterAll(() => trial.close());

  it("see nothing of each other's decisions in interleaved requests, whatever they try (G25, G26)", async () => {
    const { leaks, kinds, ownSeen } = await trial.run(1_300, seed);
    expect(leaks).toEqual([]);
    expect(kinds.size).toBe(13);
    // A trial in which nobody got an answer would show nothing.
    expect(ownSeen).toBeGreaterThan(200);
  }, 60_000);
});
