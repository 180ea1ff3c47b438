import type { Change, Operation, Reading } from "../drills/history/history.ts";
import { checkLinearizable } from "../drills/history/linearizability.ts";
import { checkSessions } from "../drills/history/sessions.ts";

type Times = readonly [atMs: number, endedMs: number | null];

function change(kind: Change["kind"], [atMs, endedMs]: Times, more: Partial<Change> = {}): Change {
  return { kind, company: "A", client: "writer", atMs, endedMs, ...more };
}

function read(determination: Reading["determination"], [atMs, endedMs]: Times, more: Partial<Reading> = {}): Reading {
  const came = { surface: "SINGLE", knownAtMs: null, askedKnownAtMs: null } as const;
  return { kind: "READ", company: "A", client: "reader", atMs, endedMs, determination, ...came, ...more };
}

const YES = "ELIGIBLE";
const NO = "NOT_ELIGIBLE";

describe("V1 takes a history that some order explains", () => {
  it.each<[string, Operation[]]>([
    ["nothing at all", []],
    ["a yes after an award", [change("AWARD", [0, 1]), read(YES, [2, 3])]],
    ["a no before any award", [read(NO, [0, 1]), change("AWARD", [2, 3])]],
    ["either answer while the award is under way", [change("AWARD", [0, 9]), read(NO, [1, 2]), read(YES, [3, 4])]],
    ["a no after a revocation", [change("AWARD", [0, 1]), change("REVOKE", [2, 3]), read(NO, [4, 5])]],
    [
      "a yes while the revocation is under way",
      [change("AWARD", [0, 1]), change("REVOKE", [2, 9]), read(YES, [3, 4]), read(NO, [5, 6])],
    ],
    ["a change without an answer that came late", [change("AWARD", [0, null]), read(NO, [1, 2]), read(YES, [8, 9])]],
    ["a change without an answer that never came", [change("AWARD", [0, null]), read(NO, [8, 9])]],
    ["a refused award that nobody sees", [change("AWARD", [0, 1], { refused: true }), read(NO, [2, 3])]],
    ["a no under a ban, whatever is awarded", [change("BAN", [0, 1]), change("AWARD", [2, 3]), read(NO, [4, 5])]],
    [
      "an UNDETERMINED at any time",
      [change("AWARD", [0, 1]), read("UNDETERMINED", [2, 3]), change("REVOKE", [4, 5]), read("UNDETERMINED", [6, 7])],
    ],
    ["a reader that never heard", [change("AWARD", [0, 1]), read(NO, [2, null])]],
    [
      "concurrent award and revocation in the order that the answers saw",
      [change("AWARD", [0, 9]), change("REVOKE", [0, 9]), read(YES, [10, 11])],
    ],
    ["companies apart", [change("AWARD", [0, 1]), read(NO, [2, 3], { company: "B" })]],
  ])("%s", (_, history) => {
    expect(checkLinearizable(history)).toEqual([]);
  });
});

describe("V1 refuses a history that no order explains", () => {
  it.each<[string, Operation[]]>([
    ["a yes without an award", [read(YES, [0, 1])]],
    ["a yes after an acknowledged revocation", [change("AWARD", [0, 1]), change("REVOKE", [2, 3]), read(YES, [4, 5])]],
    ["a yes after an acknowledged ban", [change("AWARD", [0, 1]), change("BAN", [2, 3]), read(YES, [4, 5])]],
    ["a no after an acknowledged award", [change("AWARD", [0, 1]), read(NO, [2, 3])]],
    [
      "a yes behind a no while the revocation is under way",
      [change("AWARD", [0, 1]), change("REVOKE", [2, 9]), read(NO, [3, 4]), read(YES, [5, 6])],
    ],
    [
      "a revocation without an answer that was seen and is forgotten",
      [change("AWARD", [0, 1]), change("REVOKE", [2, null]), read(NO, [3, 4]), read(YES, [5, 6])],
    ],
    ["a refused award that somebody sees", [change("AWARD", [0, 1], { refused: true }), read(YES, [2, 3])]],
    [
      "two surfaces that disagree at once",
      [change("AWARD", [0, 1]), change("REVOKE", [2, 3]), read(NO, [4, 9]), read(YES, [4, 9], { surface: "CHECK" })],
    ],
    ["an effect before its cause", [read(YES, [0, 1]), change("AWARD", [2, 3])]],
  ])("%s", (_, history) => {
    expect(checkLinearizable(history)).toEqual([{ company: "A", why: expect.stringContaining("no order explains") }]);
  });

  it("among 10,000 answers that are right, names the company", () => {
    const right = Array.from({ length: 10_000 }, (_, at) => read(YES, [10 + at, 10 + at + 5]));
    const history = [change("AWARD", [0, 1]), ...right];
    expect(checkLinearizable(history)).toEqual([]);
    expect(checkLinearizable([...history, read(NO, [5_000, 5_001])])).toHaveLength(1);
  });

  it("twelve operations at once, in reasonable time", () => {
    const kinds = ["AWARD", "REVOKE", "AWARD", "REVOKE", "AWARD", "REVOKE"] as const;
    const changes = kinds.map((kind) => change(kind, [0, 100]));
    const reads = [YES, NO, YES, NO, YES, NO].map((each) => read(each as Reading["determination"], [0, 100]));
    expect(checkLinearizable([...changes, ...reads, read(YES, [101, 102])])).toEqual([]);
    expect(checkLinearizable([...changes, ...reads, read(YES, [101, 102]), read(NO, [103, 104])])).toHaveLength(1);
  });
});

describe("V2", () => {
  const at = (knownAtMs: number, times: Times, more: Partial<Reading> = {}) => read(YES, times, { knownAtMs, ...more });
  const own = change("REVOKE", [0, 1], { client: "reader", knownAtMs: 1_001 });

  it.each<[string, Operation[]]>([
    ["answers that go forward", [at(1_000, [0, 1]), at(1_000, [2, 3]), at(1_001, [4, 5])]],
    ["two at once in either order", [at(1_001, [0, 9]), at(1_000, [1, 8])]],
    ["an older answer to somebody else", [at(1_001, [0, 1]), at(1_000, [2, 3], { client: "another" })]],
    ["an answer of the instant that was carried", [at(1_000, [0, 1], { askedKnownAtMs: 1_000 })]],
    ["an earlier instant that was asked for", [at(1_001, [0, 1]), at(1_000, [2, 3], { askedKnownAtMs: 1_000 })]],
    ["an own change that is in the answer", [own, at(1_001, [2, 3])]],
    ["an UNDETERMINED of an older instant", [at(1_001, [0, 1]), at(1_000, [2, 3], { determination: "UNDETERMINED" })]],
  ])("takes %s", (_, history) => {
    expect(checkSessions(history)).toEqual([]);
  });

  it.each<[string, Operation[]]>([
    ["an answer older than one before", [at(1_001, [0, 1]), at(1_000, [2, 3])]],
    ["an older one by another surface", [at(1_001, [0, 1]), at(1_000, [2, 3], { surface: "DASHBOARD" })]],
    ["an answer older than what was carried", [at(1_000, [0, 1], { askedKnownAtMs: 1_001 })]],
    [
      "another answer for the same instant",
      [at(1_000, [0, 1]), at(1_000, [2, 3], { client: "another", determination: NO })],
    ],
    ["an answer from before the own change", [own, at(1_000, [2, 3])]],
  ])("refuses %s", (_, history) => {
    expect(checkSessions(history)).toHaveLength(1);
  });
});
