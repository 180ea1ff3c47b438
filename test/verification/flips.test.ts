import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, createNodeEngine, judgeReceipt, verifyFiles } from "../../verifier/leader-hub-verify.mjs";
import { seeded } from "../federation/seeded.ts";
import { randomSeed } from "../harness/random-seed.ts";
import { SigningDepartment } from "./signed-log.ts";

// `npm run drill -- bits-flipped` flips ten thousand.
const FLIPS = Number(process.env.HUB_TEST_FLIPS ?? 2_000);
const AT = "2026-05-21T00:00:00Z";

const seed = randomSeed();
const folder = mkdtempSync(join(tmpdir(), "leader-hub-flips-"));
const opened: SigningDepartment[] = [];

afterAll(async () => {
  await Promise.all(opened.map((department) => department.close()));
  rmSync(folder, { recursive: true });
});

async function open(sm2: boolean): Promise<SigningDepartment> {
  const department = await SigningDepartment.open("credit", { sm2 });
  opened.push(department);
  return department;
}

/** So many different places in so many bits; the seed tells which. */
function* places(bits: number, count: number): Generator<number> {
  const { below } = seeded(seed);
  for (let done = 0; done < count; done += 1) yield below(bits);
}

function flipped(bytes: Buffer, bit: number): Buffer {
  const changed = Buffer.from(bytes);
  changed.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
  return changed;
}

describe(`G30: of ${FLIPS} receipts with one bit flipped (HUB_TEST_SEED=${seed})`, () => {
  it.each([
    ["with a second signature by SM2", true],
    ["without", false],
  ])("%s none is believed", async (_which, sm2) => {
    const department = await open(sm2);
    await department.decideTimes(9);
    const text = JSON.stringify(await department.receipt(5));
    const context = createContext([department.keySet()], createNodeEngine());
    expect(judgeReceipt(context, text, { at: AT }).verdict).toBe("GOOD");
    const bytes = Buffer.from(text);
    const believed: number[] = [];
    for (const bit of places(bytes.length * 8, FLIPS / 2)) {
      // As the bytes come from a file: what is no UTF-8 is no text.
      const changed = decoded(flipped(bytes, bit));
      if (changed !== null && judgeReceipt(context, changed, { at: AT }).verdict !== "BAD") believed.push(bit);
    }
    expect(believed).toEqual([]);
  });
});

describe(`G28: of ${FLIPS} log exports with one bit flipped (HUB_TEST_SEED=${seed})`, () => {
  it.each([
    ["with a second signature by SM2", true, FLIPS / 5],
    ["without", false, (FLIPS * 4) / 5],
  ])("%s none is believed, and the first bad entry is named", async (_which, sm2, flips) => {
    const department = await open(sm2);
    await department.decideTimes(4);
    const lines = await department.exported([2, 4]);
    const bytes = Buffer.from(`${lines.join("\n")}\n`);
    const keys = [department.keySet()];
    const file = join(folder, `log-${sm2}.jsonl`);
    const verdictOf = async (content: Buffer) => {
      writeFileSync(file, content);
      const { verdict, files } = await verifyFiles([file], { keys, at: AT });
      return { verdict, index: files[0]?.problem?.index };
    };
    expect(await verdictOf(bytes)).toEqual({ verdict: "GOOD", index: undefined });
    const wrong: object[] = [];
    for (const bit of places(bytes.length * 8, flips)) {
      const line =
        bytes
          .subarray(0, bit >> 3)
          .toString("latin1")
          .split("\n").length - 1;
      const { verdict, index } = await verdictOf(flipped(bytes, bit));
      // The first line is the header, and behind the entries stand the checkpoints.
      const isEntry = line >= 1 && line <= 4;
      if (verdict !== "BAD" || (isEntry && index !== line - 1)) wrong.push({ bit, line, verdict, index });
    }
    expect(wrong).toEqual([]);
  });
});

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
