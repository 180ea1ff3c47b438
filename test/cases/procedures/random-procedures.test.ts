import { randomSeed } from "../../harness/random-seed.ts";
import { useRegister } from "../../subgraphs/market-regulation/register-database.ts";
import { openProcedureWorld, type ProcedureWorld } from "./procedure-world.ts";
import { type Tried, tryRandomCalls } from "./random-procedures.ts";
import { beginYear } from "./year-begun.ts";

const seed = randomSeed();

describe(`Random calls of the procedures, of the seed ${seed} (HUB_TEST_SEED)`, () => {
  const register = useRegister();
  let world: ProcedureWorld;
  let tried: Tried;

  beforeAll(async () => {
    world = await openProcedureWorld(register.appUrl, register.ownerUrl);
    await beginYear(world);
  });
  afterAll(() => world.close());

  it("in no order lead to what must never be on record, nor fall through, nor break what was offered", async () => {
    tried = await tryRandomCalls(world, { seed, sequences: 6, calls: 70 });
    expect(tried.faults).toEqual([]);
  }, 240_000);

  it("are steps often enough, and of enough kinds, to have tried something", () => {
    const done = [...tried.done.values()].reduce((sum, each) => sum + each, 0);
    expect(done).toBeGreaterThan(30);
    expect(tried.done.size).toBeGreaterThan(10);
  });
});
