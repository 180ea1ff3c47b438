import { TEST_SETTINGS } from "../harness/test-settings.ts";
import { BackupWorld } from "./backup-world.ts";
import { type BareRegister, createBareRegister } from "./bare-register.ts";

describe("A database server that was lost", () => {
  let world: BackupWorld;
  let register: BareRegister;
  let between: Date;

  beforeAll(async () => {
    world = await BackupWorld.open(TEST_SETTINGS);
    register = await createBareRegister(world);
    await register.record("T-1");
    await world.backUp();
    await register.record("T-2");
    between = await register.now();
    await register.record("T-3");
    await world.kill();
  });
  afterAll(() => world.close());

  it("is not restored to an instant that the log does not reach, and stays as it was", async () => {
    await expect(world.restore(new Date("2099-01-01T00:00:00Z"))).rejects.toThrow("ends before 2099-01-01");
  });

  it("is restored to an instant: what was acknowledged by then is there, what came later is not", async () => {
    const { before, emptied, logs } = await world.restore(between);
    expect({ emptied, logs }).toEqual({ emptied: ["register_copy"], logs: [] });
    expect(before).toContain("cluster.before-");
    await world.start();
    expect(await register.titles()).toEqual(["T-1", "T-2"]);
  });

  it("holds no copy of the register and no watermark until the copy is filled from the register as it now is", async () => {
    expect(await register.copied()).toEqual({ titles: [], watermarks: 0, subscriptions: 0 });
    await register.copy();
    expect(await register.copied()).toEqual({ titles: ["T-1", "T-2"], watermarks: 1, subscriptions: 1 });
  });

  it("loses nothing that was acknowledged when it is restored to the newest state, on the line that it was on", async () => {
    await register.record("T-4");
    await world.kill();
    await world.restore(null);
    await world.start();
    expect(await register.titles()).toEqual(["T-1", "T-2", "T-4"]);
  });
});
