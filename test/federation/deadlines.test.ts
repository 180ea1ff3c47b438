import { within } from "../../gateway/deadline.ts";
import type { Transport } from "../../gateway/transport.ts";
import { SUPERVISOR } from "../harness/callers.ts";
import { ask, CREDIT, CREDIT_PLACES, creditErrors, gatewayWith } from "./credit-in-doubt.ts";

const NEVER = new Promise<never>(() => undefined);

describe("A deadline", () => {
  const waiting = () => new AbortController();

  it("lets through what is ready in time", async () => {
    expect(await within(60_000, waiting().signal, async () => "ready")).toBe("ready");
  });

  it("passes a failure on as it is", async () => {
    const failure = new Error("broken");
    await expect(within(60_000, waiting().signal, () => Promise.reject(failure))).rejects.toBe(failure);
  });

  it("cuts work that heeds no signal", async () => {
    await expect(within(1, waiting().signal, () => NEVER)).rejects.toMatchObject({ kind: "DEADLINE" });
  });

  it("tells the work to stop", async () => {
    let told: AbortSignal | undefined;
    const cut = within(1, waiting().signal, (signal) => {
      told = signal;
      return NEVER;
    });
    await expect(cut).rejects.toThrow();
    expect(told?.reason).toMatchObject({ kind: "DEADLINE" });
  });

  it("ends when the caller leaves, and tells the work", async () => {
    const caller = waiting();
    let told: AbortSignal | undefined;
    const cut = within(60_000, caller.signal, (signal) => {
      told = signal;
      return NEVER;
    });
    caller.abort(new Error("gone"));
    await expect(cut).rejects.toThrow("gone");
    expect(told?.aborted).toBe(true);
  });

  it("begins nothing for a caller who has left", async () => {
    const caller = waiting();
    caller.abort(new Error("gone"));
    let begun = false;
    const work = async () => {
      begun = true;
    };
    await expect(within(60_000, caller.signal, work)).rejects.toThrow("gone");
    expect(begun).toBe(false);
  });
});

describe("A request", () => {
  it("cuts a department short when its own time is over sooner", async () => {
    let credit: Transport = CREDIT;
    const deadlines = { departmentMs: 600_000, requestMs: 600_000 };
    const gateway = await gatewayWith((request) => credit(request), deadlines);
    // The first request is planned for as long as a busy machine takes; the next has its plan.
    expect(creditErrors(await ask(gateway))).toEqual([]);
    credit = () => NEVER;
    deadlines.requestMs = 3_000;
    const answer = await ask(gateway);
    await gateway.close();
    expect(creditErrors(answer)).toEqual(
      CREDIT_PLACES.map((path) => ({ path, code: "DEPARTMENT_UNAVAILABLE", department: "credit" })),
    );
  });

  it("tells a department to stop when the caller leaves", async () => {
    const caller = new AbortController();
    let tellAsked: (signal: AbortSignal) => void = () => undefined;
    const asked = new Promise<AbortSignal>((resolve) => {
      tellAsked = resolve;
    });
    const gateway = await gatewayWith(({ signal }) => {
      tellAsked(signal);
      return NEVER;
    });
    const answer = gateway.execute({ viewer: SUPERVISOR, query: QUESTION, signal: caller.signal });
    const signal = await asked;
    expect(signal.aborted).toBe(false);
    caller.abort();
    expect(signal.aborted).toBe(true);
    expect((await answer).errors?.map(({ extensions }) => extensions?.code)).toEqual(["CALLER_LEFT"]);
    await gateway.close();
  });

  it("keeps answering others after a caller has left during planning", async () => {
    const gateway = await gatewayWith(CREDIT);
    const caller = new AbortController();
    const left = gateway.execute({ viewer: SUPERVISOR, query: QUESTION, signal: caller.signal });
    caller.abort();
    await left;
    const { data } = await gateway.execute({ viewer: SUPERVISOR, query: QUESTION });
    expect(data).toEqual({ standing: { creditSupport: { determination: "ELIGIBLE" } } });
    await gateway.close();
  });
});

const QUESTION = `{ standing(uscc: "91000000000000010L") { creditSupport(jurisdiction: "530000") { determination } } }`;
