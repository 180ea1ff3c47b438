import { createHubDatabases } from "../harness/hub-databases.ts";
import { ABSENT_AND_DENIED, openAbsentAndDenied } from "./absent-and-denied.ts";
import { rankSumProbability } from "./rank-sum.ts";

describe("What is denied and what is absent (G25)", () => {
  let world: Awaited<ReturnType<typeof openAbsentAndDenied>>;

  beforeAll(async () => {
    world = await openAbsentAndDenied(await createHubDatabases());
  });

  afterAll(() => world.close());

  it.each(ABSENT_AND_DENIED.map((question) => [question.name, question] as const))(
    "is answered byte for byte alike: %s",
    async (_, question) => {
      const denied = await world.ask(question, "denied");
      expect(denied).toBe(await world.ask(question, "absent"));
      expect(denied).not.toContain("INTERNAL_SERVER_ERROR");
      expect(denied).not.toContain("UNAVAILABLE");
    },
  );
});

describe("The test of two samples", () => {
  const sample = (from: number, step: number) => Array.from({ length: 100 }, (_, index) => from + step * index);

  it("finds samples of one source probable and shifted ones improbable", () => {
    expect(rankSumProbability(sample(0, 2), sample(1, 2))).toBeGreaterThan(0.9);
    expect(rankSumProbability(sample(0, 1), sample(50, 1))).toBeLessThan(1e-9);
  });

  it("gives the probability of the textbooks", () => {
    const some = [1, 2, 3, 4, 5, 6, 9, 12, 13, 15];
    const others = [7, 8, 10, 11, 14, 16, 17, 18, 19, 20];
    const u = some.flatMap((a) => others.filter((b) => b < a)).length;
    const z = (50 - u) / Math.sqrt(175);
    expect(rankSumProbability(some, others)).toBeCloseTo(2 * (1 - normal(z)), 3);
  });

  /** The normal distribution, summed up in small steps. */
  function normal(z: number): number {
    const steps = 10_000;
    let area = 0;
    for (let step = 0; step < steps; step += 1) {
      const x = (z * (step + 0.5)) / steps;
      area += (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * (z / steps);
    }
    return 0.5 + area;
  }
});
