import { setTimeout as sleep } from "node:timers/promises";
import { DEADLINES } from "../../gateway/deadline.ts";
import { createTurns, type InTurn, TURNS } from "../../gateway/turns/tenant-turns.ts";
import { PUBLIC_VIEWER, type Viewer } from "../../shared/access/viewer.ts";
import { BANK, BANK_2 } from "../decisions/askers.ts";

const BANK_3 = { ...BANK, tenant: "bank-3" };

describe("Tenants take turns (G42)", () => {
  it("but who asks alone is not held up, and neither is who has not signed in", () => {
    const trial = openTrial();
    for (let each = 0; each < 40; each += 1) trial.ask(BANK);
    for (let each = 0; each < 40; each += 1) trial.ask(PUBLIC_VIEWER);
    expect(trial.running()).toEqual({ bank: 40, public: 40 });
  });

  it("and one that asks much goes on only when nobody who asks little is being answered", async () => {
    const trial = openTrial();
    trial.ask(BANK_2);
    for (let each = 0; each < 10; each += 1) trial.ask(BANK);
    expect(trial.running()).toEqual({ "bank-2": 1, bank: 1 });
    await trial.answer("bank");
    expect(trial.running()).toEqual({ "bank-2": 1 });
    await trial.answer("bank-2");
    expect(trial.running()).toEqual({ bank: 1 });
    trial.ask(BANK_2);
    expect(trial.running()).toEqual({ bank: 1, "bank-2": 1 });
  });

  it("and waits 100 ms at most for those", async () => {
    const trial = openTrial();
    trial.ask(BANK_2);
    for (let each = 0; each < 3; each += 1) trial.ask(BANK);
    trial.clock.ms = 101;
    await trial.answer("bank");
    expect(trial.running()).toEqual({ "bank-2": 1, bank: 1 });
  });

  it("and those that all ask much have two under way each", async () => {
    const trial = openTrial();
    for (const bank of [BANK, BANK_2, BANK_3]) for (let each = 0; each < 10; each += 1) trial.ask(bank);
    // The first asked alone until the second came.
    for (let each = 0; each < 10; each += 1) await trial.answer("bank");
    for (let each = 0; each < 10; each += 1) trial.ask(BANK);
    for (let each = 0; each < 4; each += 1) await trial.answer("bank-2");
    expect(trial.running()).toEqual({ bank: 2, "bank-2": 2, "bank-3": 2 });
  });

  it("and a line goes on by itself when the others have stopped asking", async () => {
    const trial = openTrial({ asksForMs: 20 });
    trial.ask(BANK_2);
    for (let each = 0; each < 5; each += 1) trial.ask(BANK);
    await trial.answer("bank-2");
    await trial.answer("bank");
    trial.clock.ms = 30;
    await sleep(60);
    expect(trial.running()).toEqual({ bank: 4 });
  });

  it("and a line that is full is told so; who leaves it takes no turn", async () => {
    const trial = openTrial({ waiting: 1 });
    trial.ask(BANK_2);
    trial.ask(BANK);
    const leaving = new AbortController();
    const left = trial.ask(BANK, leaving.signal);
    const refused = trial.ask(BANK);
    await expect(refused).rejects.toMatchObject({ extensions: { code: "RATE_LIMITED", retryAfterSeconds: 1 } });
    leaving.abort(new Error("left"));
    await expect(left).rejects.toThrow("left");
    await trial.answer("bank-2");
    await trial.answer("bank");
    expect(trial.running()).toEqual({});
  });

  it("and who has waited too long is told so before its own patience ends, and takes no turn", async () => {
    expect(TURNS.waitMs).toBeLessThan(DEADLINES.requestMs);
    const trial = openTrial({ waitMs: 20 });
    trial.ask(BANK_2);
    trial.ask(BANK);
    const late = trial.ask(BANK);
    await expect(late).rejects.toMatchObject({ extensions: { code: "RATE_LIMITED", retryAfterSeconds: 1 } });
    await trial.answer("bank-2");
    await trial.answer("bank");
    expect(trial.running()).toEqual({});
  });
});

/** Operations that are answered when the trial says so. */
function openTrial(settings: Partial<typeof TURNS> = {}) {
  const clock = { ms: 0 };
  const inTurn: InTurn = createTurns({ ...TURNS, ...settings }, () => clock.ms);
  const running: { readonly whose: string; readonly answer: () => void }[] = [];
  const whoseIs = (viewer: Viewer) => (viewer.kind === "PUBLIC" ? "public" : viewer.tenant);
  return {
    clock,
    ask(viewer: Viewer, signal = new AbortController().signal): Promise<void> {
      const asked = inTurn(
        { viewer, signal },
        () => new Promise<void>((answer) => running.push({ whose: whoseIs(viewer), answer })),
      );
      asked.catch(() => {});
      return asked;
    },
    async answer(whose: string) {
      const [one] = running.splice(
        running.findIndex((each) => each.whose === whose),
        1,
      );
      one?.answer();
      await sleep(0);
    },
    running() {
      const counts: Record<string, number> = {};
      for (const { whose } of running) counts[whose] = (counts[whose] ?? 0) + 1;
      return counts;
    },
  };
}
