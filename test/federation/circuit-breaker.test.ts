import { parse } from "graphql";
import { createDepartmentCall, type DepartmentCall, openCircuit } from "../../gateway/call-department.ts";
import { BREAKER_SETTINGS, type BreakerSettings, CircuitBreaker } from "../../gateway/circuit-breaker.ts";
import type { Transport } from "../../gateway/transport.ts";
import { subgraphSchema } from "../../shared/server/subgraph.ts";
import { SUPERVISOR } from "../harness/callers.ts";
import { CREDIT } from "./credit-in-doubt.ts";
import { SILENT } from "./invented-departments.ts";

const { openMs } = BREAKER_SETTINGS;

describe("A circuit breaker", () => {
  let nowMs = 0;
  let breaker: CircuitBreaker;

  beforeEach(() => {
    nowMs = 0;
    breaker = new CircuitBreaker(BREAKER_SETTINGS, () => nowMs);
  });

  const fail = (times: number) => {
    for (let time = 0; time < times; time += 1) breaker.failed(breaker.admit(true));
  };
  const succeed = (times: number) => {
    for (let time = 0; time < times; time += 1) breaker.succeeded(breaker.admit(true));
  };

  it("stays closed at nine failures and opens at the tenth", () => {
    fail(9);
    expect(breaker.admit(true)).toBe("CALL");
    fail(1);
    expect(breaker.isOpen).toBe(true);
  });

  it("opens within twenty failed calls whatever went well before", () => {
    succeed(1_000);
    fail(20);
    expect(breaker.isOpen).toBe(true);
  });

  it("does not open while more than half of the latest twenty calls go well", () => {
    for (let round = 0; round < 100; round += 1) {
      fail(9);
      succeed(11);
    }
    expect(breaker.isOpen).toBe(false);
  });

  it("refuses until its time is over, and then lets one probe through and no second", () => {
    fail(10);
    nowMs = openMs - 1;
    expect(breaker.admit(true)).toBe("REFUSED");
    nowMs = openMs;
    expect([breaker.admit(true), breaker.admit(true)]).toEqual(["PROBE", "REFUSED"]);
  });

  it("closes when the probe goes well, and forgets", () => {
    fail(10);
    nowMs = openMs;
    breaker.succeeded(breaker.admit(true));
    expect(breaker.admit(true)).toBe("CALL");
    fail(9);
    expect(breaker.isOpen).toBe(false);
  });

  it("waits as long again when the probe fails", () => {
    fail(10);
    nowMs = openMs;
    breaker.failed(breaker.admit(true));
    nowMs = 2 * openMs - 1;
    expect(breaker.admit(true)).toBe("REFUSED");
    nowMs = 2 * openMs;
    expect(breaker.admit(true)).toBe("PROBE");
  });

  it("makes no probe of a call that changes something", () => {
    fail(10);
    nowMs = openMs;
    expect([breaker.admit(false), breaker.admit(true)]).toEqual(["REFUSED", "PROBE"]);
  });

  it("lets the next probe through when one ended without an outcome", () => {
    fail(10);
    nowMs = openMs;
    breaker.abandoned(breaker.admit(true));
    expect(breaker.admit(true)).toBe("PROBE");
  });

  it("learns nothing from calls that were under way when it opened", () => {
    const late = breaker.admit(true);
    fail(10);
    breaker.succeeded(late);
    expect(breaker.isOpen).toBe(true);
  });
});

describe("A department that hangs (G2)", () => {
  let nowMs = 0;
  let calls = 0;
  let transport: Transport;
  const counted: Transport = (request) => {
    calls += 1;
    return transport(request);
  };
  const hang: Transport = () => new Promise(() => undefined);
  const parts = { department: "credit", transport: counted, log: SILENT, schema: subgraphSchema("credit", {}) };
  const circuit = (settings: BreakerSettings) => openCircuit("credit", settings, () => nowMs);

  beforeEach(() => {
    nowMs = 0;
    calls = 0;
    transport = hang;
  });

  it("is no longer called after ten calls, and called again when it answers a probe", async () => {
    const call = createDepartmentCall({ ...parts, circuit: circuit(BREAKER_SETTINGS) });
    for (let time = 0; time < 30; time += 1) expect(await determinationOf(call(question()))).toBe("UNDETERMINED");
    expect(calls).toBe(10);

    transport = CREDIT;
    nowMs = openMs;
    // The probe is made behind this caller's back, who gets an answer at once.
    expect(await determinationOf(call(question()))).toBe("UNDETERMINED");
    expect(calls).toBe(11);
    while ((await determinationOf(call(question()))) === "UNDETERMINED") await new Promise(setImmediate);
    expect(await determinationOf(call(question()))).toBe("ELIGIBLE");
  });

  it("is not held against itself when the caller leaves first", async () => {
    const call = createDepartmentCall({ ...parts, circuit: circuit({ window: 1, failures: 1, openMs }) });
    const caller = new AbortController();
    const answer = call({ ...question(), limitMs: 60_000, signal: caller.signal });
    caller.abort();
    await answer;
    transport = CREDIT;
    expect(await determinationOf(call(question()))).toBe("ELIGIBLE");
  });
});

const DOCUMENT = parse(
  `query ($representations: [_Any!]!) {
    _entities(representations: $representations) { ... on Standing { creditSupport(jurisdiction: "530000") { determination } } }
  }`,
);

function question(): DepartmentCall {
  const standing = {
    __typename: "Standing",
    uscc: "91000000000000010L",
    validOn: "2021-06-15",
    knownAt: "2021-06-25T02:00:00Z",
  };
  const { signal } = new AbortController();
  const variables = { representations: [standing] };
  return { document: DOCUMENT, variables, requestId: "a-request", viewer: SUPERVISOR, token: null, signal, limitMs: 5 };
}

async function determinationOf(answer: ReturnType<ReturnType<typeof createDepartmentCall>>): Promise<unknown> {
  const [entity] = Object((await answer).data)._entities;
  return entity.creditSupport.determination;
}
