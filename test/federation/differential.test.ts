import { difference, openTrial, type Trial } from "./differential-trial.ts";

const OPERATIONS = 1_000;

describe("The gateway", () => {
  let trial: Trial;

  beforeAll(async () => {
    trial = await openTrial();
  });

  afterAll(() => trial.gateway.close());

  it(`answers ${OPERATIONS} random operations as one server without federation does, with departments failing`, async () => {
    for (let seed = 1; seed <= OPERATIONS; seed += 1) {
      const found = await difference(trial, seed);
      if (found !== null) throw new Error(found);
    }
  }, 300_000);
});
