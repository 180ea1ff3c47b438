import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Instant, parseInstant } from "../../shared/values/instant.ts";
import { type VerifyOptions, verifyFiles } from "../../verifier/leader-hub-verify.mjs";
import { entryAt, ISSUED_AT, SigningDepartment } from "./signed-log.ts";

const ENTRIES = 12;
const NEXT_DAY = parseInstant("2026-05-21T02:00:00Z");

const folder = mkdtempSync(join(tmpdir(), "leader-hub-logs-"));
let department: SigningDepartment;
let lines: string[];

beforeAll(async () => {
  department = await SigningDepartment.open("credit", { sm2: false });
  await department.decideTimes(ENTRIES);
  lines = await department.exported([4, 8, ENTRIES]);
});
afterAll(async () => {
  await department.close();
  rmSync(folder, { recursive: true });
});

let written = 0;

function fileOf(content: string): string {
  written += 1;
  const file = join(folder, `file-${written}`);
  writeFileSync(file, content);
  return file;
}

/** What is found wrong: GOOD, or the code with the entries among which the first bad one is. */
async function judged(
  content: readonly string[],
  options: Partial<VerifyOptions> = {},
  others: readonly object[] = [],
): Promise<string> {
  const paths = [fileOf(`${content.join("\n")}\n`), ...others.map((other) => fileOf(JSON.stringify(other)))];
  const report = await verifyFiles(paths, { keys: [department.keySet()], at: ISSUED_AT, ...options });
  const [problem] = [...report.files.flatMap((file) => file.problem ?? []), ...report.problems];
  expect(report.verdict).toBe(problem === undefined ? "GOOD" : "BAD");
  if (problem === undefined) return "GOOD";
  return [problem.code, problem.index, problem.lastIndex].filter((part) => part !== undefined).join(" ");
}

/** The lines with the entries renumbered, as somebody would who holds the database. */
function renumbered(content: readonly string[]): string[] {
  const entries = content.filter((line) => line.startsWith('{"index"'));
  const numbered = entries.map((line, index) => line.replace(/^\{"index":\d+/, `{"index":${index}`));
  const header = JSON.stringify({ format: "leader-hub-log-v1", department: "credit", from: 0, to: entries.length });
  return [header, ...numbered, ...content.filter((line) => line.startsWith('{"checkpoint"'))];
}

describe("A log", () => {
  it("is good as it was exported, with one checkpoint or several", async () => {
    expect(await judged(lines)).toBe("GOOD");
    expect(await judged(await department.exported())).toBe("GOOD");
  });

  it("without entries is good", async () => {
    expect(await judged(['{"format":"leader-hub-log-v1","department":"credit","from":0,"to":0}'])).toBe("GOOD");
  });

  it("from which a row was deleted is bad from that index on", async () => {
    for (let index = 0; index < ENTRIES; index += 1) {
      expect(await judged(lines.toSpliced(index + 1, 1))).toBe(
        index === ENTRIES - 1 ? `FORMAT ${index}` : `INDEX ${index}`,
      );
    }
  });

  it("into which a row was put is bad from that index on", async () => {
    const forged = entryAt(lines, 3).replace('"index":2', '"index":7');
    expect(await judged(lines.toSpliced(8, 0, entryAt(lines, 3)))).toBe("INDEX 7");
    // The row itself is genuine and at its place; the first that is not is the one it displaced.
    expect(await judged(lines.toSpliced(8, 0, forged))).toBe("INDEX 8");
  });

  it("whose rows changed places is bad from the first of them on", async () => {
    const swapped = lines.with(5, entryAt(lines, 9)).with(9, entryAt(lines, 5));
    expect(await judged(swapped)).toBe("INDEX 4");
  });

  it("that was cut off is bad from the first missing index on", async () => {
    for (let kept = 0; kept < ENTRIES; kept += 1)
      expect(await judged(lines.slice(0, kept + 1))).toBe(`MISSING ${kept}`);
    expect(await judged(["", ...lines].slice(0, 1))).toBe("JSON");
    const file = fileOf(lines.slice(0, 6).join("\n").slice(0, -9));
    const { files } = await verifyFiles([file], { keys: [department.keySet()] });
    expect(files[0]?.problem).toMatchObject({ code: "LINE_END", index: 4 });
  });

  it("without the checkpoint of its last entries is bad from the first uncovered index on", async () => {
    expect(await judged(lines.slice(0, -1))).toBe("NOT_COVERED 8");
    expect(await judged(lines.slice(0, -3))).toBe("NOT_COVERED 0");
  });

  it("of which an entry was replaced by another genuine one and renumbered is bad between two checkpoints", async () => {
    const replaced = renumbered(lines.with(6, entryAt(lines, 3)));
    expect(await judged(replaced)).toBe("TREE 4 7");
    const checkpointEach = [
      ...lines.slice(0, ENTRIES + 1),
      ...(await department.exported(Array.from({ length: ENTRIES }, (_, size) => size + 1))).slice(ENTRIES + 1),
    ];
    expect(await judged(renumbered(checkpointEach.with(6, entryAt(lines, 3))))).toBe("TREE 5");
  });

  it("from which a row was deleted and the rest renumbered is known by its checkpoints", async () => {
    expect(await judged(renumbered(lines.toSpliced(6, 1)))).toBe(`ROLLBACK ${ENTRIES - 1}`);
    expect(await judged(renumbered(lines.toSpliced(6, 1)).slice(0, -1))).toBe("TREE 4 7");
  });

  it("with a checkpoint of another department, of another log or with a changed size is bad", async () => {
    const other = await SigningDepartment.open("procurement", { sm2: false });
    await other.decideTimes(ENTRIES);
    const foreign = JSON.stringify({ checkpoint: await other.checkpoint() });
    const keys = [department.keySet(), other.keySet()];
    expect(await judged([...lines.slice(0, -1), foreign], { keys })).toBe("KEY_DEPARTMENT");
    await other.close();
    const entry = entryAt(department.entries, 5);
    department.entries[5] = entryAt(department.entries, 4);
    const forked = JSON.stringify({ checkpoint: await department.checkpoint() });
    department.entries[5] = entry;
    expect(await judged([...lines.slice(0, -1), forked])).toBe(`TREE 8 ${ENTRIES - 1}`);
    expect(await judged([...lines, forked])).toBe("SPLIT_VIEW");
  });

  it.each<[string, (line: string) => string, string]>([
    ["a space", (line) => line.replace('":', '": '), "JSON 2"],
    ["a member too many", (line) => line.replace("}", ',"note":1}'), "FORMAT 2"],
    ["a member twice", (line) => line.replace('{"index":2', '{"index":2,"index":2'), "JSON 2"],
    ["a carriage return at its end", (line) => `${line}\r`, "JSON 2"],
    ["another department's entry", (line) => line, "GOOD"],
  ])("with %s in a line is judged at that line", async (_what, change, expected) => {
    expect(await judged(lines.with(3, change(entryAt(lines, 3))))).toBe(expected);
  });

  it("that begins later than at 0 is not verified", async () => {
    expect(await judged(lines.with(0, entryAt(lines, 0).replace('"from":0', '"from":1')))).toBe("FORMAT");
  });

  it("is verified without each signature when asked, and every statement still stands under a signature", async () => {
    const signatureChanged = lines.with(3, entryAt(lines, 3).replace(/\.\w(?=[\w-]+")/, ".A"));
    expect(await judged(signatureChanged)).toBe("SIGNATURE 2");
    expect(await judged(signatureChanged, { treeOnly: true })).toBe("GOOD");
    expect(await judged(lines.with(6, entryAt(lines, 3).replace('"index":2', '"index":5')), { treeOnly: true })).toBe(
      "TREE 4 7",
    );
  });
});

describe("Whoever kept a checkpoint", () => {
  it("sees that the log was rolled back to yesterday", async () => {
    const today = department.entries.splice(7);
    const yesterday = await department.exported();
    department.entries.push(...today);
    const kept = [await checkpointOf(NEXT_DAY, ENTRIES)];
    expect(await judged(yesterday)).toBe("GOOD");
    expect(await judged(yesterday, { checkpoints: kept })).toBe("ROLLBACK 7");
  });

  it("sees that history was rewritten and signed again, even by the holder of all keys", async () => {
    const kept = [await department.checkpoint(4), await department.checkpoint(8)];
    const before = [...department.entries];
    department.entries.splice(5, 1);
    await department.decide();
    const rewritten = await department.exported([4, 8, ENTRIES]);
    department.entries.splice(0, ENTRIES, ...before);
    expect(await judged(rewritten)).toBe("GOOD");
    expect(await judged(rewritten, { checkpoints: kept })).toBe("SPLIT_VIEW 4 7");
    expect(await judged(rewritten, { checkpoints: kept.slice(0, 1) })).toBe("GOOD");
  });

  it("sees by a receipt that its entry is not in the log", async () => {
    const receipt = await department.receipt(6);
    expect(await judged(lines, {}, [receipt])).toBe("GOOD");
    const before = [...department.entries];
    department.entries.splice(6, 1);
    await department.decide();
    const rewritten = await department.exported([5, ENTRIES]);
    department.entries.splice(0, ENTRIES, ...before);
    expect(await judged(rewritten, {}, [receipt])).toBe("SPLIT_VIEW");
    expect(await judged(rewritten, { checkpoints: [JSON.stringify(receipt)] })).toBe(`SPLIT_VIEW 0 ${ENTRIES - 1}`);
  });

  it("sees two checkpoints of one size that are not one", async () => {
    const mine = await department.checkpoint();
    const entry = department.entries.splice(0, 1, entryAt(department.entries, 1));
    const yours = await department.checkpoint();
    department.entries.splice(0, 1, ...entry);
    const files = [fileOf(mine), fileOf(yours)];
    const report = await verifyFiles(files, { keys: [department.keySet()] });
    expect(report.files.map(({ kind, verdict }) => [kind, verdict])).toEqual([
      ["checkpoint", "GOOD"],
      ["checkpoint", "GOOD"],
    ]);
    expect([report.verdict, report.problems[0]?.code]).toEqual(["BAD", "SPLIT_VIEW"]);
  });

  it("sees that a log of later is shorter than one of before", async () => {
    const files = [fileOf(await department.checkpoint()), fileOf(await checkpointOf(NEXT_DAY, 5))];
    const { problems } = await verifyFiles(files, { keys: [department.keySet()] });
    expect(problems[0]?.code).toBe("ROLLBACK");
  });

  it("is shown by a consistency proof that the log only grew", async () => {
    const proof = await department.consistency(5, ENTRIES);
    const keys = [department.keySet()];
    const good = await verifyFiles([fileOf(JSON.stringify(proof))], {
      keys,
      checkpoints: [await department.checkpoint(5)],
    });
    expect([good.verdict, good.files[0]?.kind]).toEqual(["GOOD", "consistency"]);
    const bad = await verifyFiles([fileOf(JSON.stringify({ ...proof, proof: proof.proof.slice(1) }))], { keys });
    expect([bad.verdict, bad.files[0]?.problem?.code]).toEqual(["BAD", "CONSISTENCY"]);
    const backwards = { ...proof, from: proof.to, to: proof.from };
    expect((await verifyFiles([fileOf(JSON.stringify(backwards))], { keys })).verdict).toBe("BAD");
  });
});

async function checkpointOf(at: Instant, size: number): Promise<string> {
  department.now = at;
  const checkpoint = await department.checkpoint(size);
  department.now = ISSUED_AT;
  return checkpoint;
}

describe("A key that was revoked", () => {
  it("leaves the entries good that a checkpoint from before shows, and no others", async () => {
    const other = await SigningDepartment.open("credit", { sm2: false });
    await other.decideTimes(5);
    const early = JSON.stringify({ checkpoint: await other.checkpoint() });
    other.now = parseInstant("2026-05-20T02:00:01Z");
    await other.decideTimes(3);
    const [decisionKey] = other.ring.publicKeys();
    other.now = parseInstant("2026-05-20T02:00:02Z");
    await other.ring.revoke(String(decisionKey?.kid));
    const content = await other.exported();
    const keys = [other.keySet()];
    expect(await judged([...content, early], { keys })).toBe("KEY_REVOKED 5");
    const unrevoked = [other.keySet((key) => ({ ...key, revokedAt: null }))];
    expect(await judged([...content, early], { keys: unrevoked })).toBe("GOOD");
    await other.close();
  });
});
