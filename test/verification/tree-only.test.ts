import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { canonicalBytes } from "../../shared/signing/canonical.ts";
import { leafHash } from "../../shared/signing/merkle.ts";
import { signStatement } from "../../shared/signing/sign-statement.ts";
import { reportLines, type VerifyOptions, verifyFiles } from "../../verifier/leader-hub-verify.mjs";
import { base64url, entryAt, ISSUED_AT, SigningDepartment } from "./signed-log.ts";

type Payload = Readonly<Record<string, unknown>>;

const ENTRIES = 6;
// As long as a signature and below the order of the group, so that only the check itself can refuse it.
const GARBAGE = base64url(new Uint8Array(64).fill(1));

const folder = mkdtempSync(join(tmpdir(), "leader-hub-tree-only-"));
let department: SigningDepartment;
let lines: string[];

beforeAll(async () => {
  department = await SigningDepartment.open("credit", { sm2: true });
  await department.decideTimes(ENTRIES);
  lines = await department.exported([2, ENTRIES]);
});
afterAll(async () => {
  await department.close();
  rmSync(folder, { recursive: true });
});

/** What is found wrong with a file under --tree-only: GOOD, or the code. */
async function judged(text: string, options: Partial<VerifyOptions> = {}): Promise<string> {
  const file = join(folder, "file");
  writeFileSync(file, text);
  const given = { keys: [department.keySet()], at: ISSUED_AT, treeOnly: true, ...options };
  const { verdict, files, problems } = await verifyFiles([file], given);
  const problem = files[0]?.problem ?? problems[0];
  expect(verdict).toBe(problem === undefined ? "GOOD" : "BAD");
  return problem?.code ?? "GOOD";
}

function logOf(content: readonly string[]): string {
  return `${content.join("\n")}\n`;
}

/** What somebody makes of a JWS who knows everything that is published, and no key. */
function forged(jws: string, change: (payload: Payload) => Payload = (payload) => payload): string {
  const [header, payload = ""] = jws.split(".");
  const changed = canonicalBytes(change(JSON.parse(Buffer.from(payload, "base64url").toString())));
  return [header, base64url(changed), GARBAGE].join(".");
}

/** A log of one entry that nobody signed, its checkpoint and its receipt: everything fits but the signatures. */
async function forgedLog() {
  const genuine = await department.receipt(0, 1);
  const jws = forged(genuine.jws, (statement) => ({ ...statement, validUntil: "2099-01-01T00:00:00Z" }));
  const leaf = base64url(leafHash(Buffer.from(String(jws.split(".")[1]), "base64url")));
  const checkpoint = forged(genuine.log.checkpoint, (payload) => ({ ...payload, root: leaf }));
  const receipt = { ...genuine, jws, log: { ...genuine.log, leafHash: leaf, checkpoint } };
  const header = JSON.stringify({ format: "leader-hub-log-v1", department: "credit", from: 0, to: 1 });
  const entry = JSON.stringify({ index: 0, jws, sm2: genuine.sm2 });
  return { receipt, checkpoint, log: [header, entry, JSON.stringify({ checkpoint })] };
}

describe("With --tree-only", () => {
  it("genuine logs are good, and the report says what was not checked", async () => {
    expect(await judged(logOf(lines))).toBe("GOOD");
    expect(await judged(logOf(await department.exported()))).toBe("GOOD");
    const keys = [department.keySet()];
    const file = join(folder, "genuine.jsonl");
    writeFileSync(file, logOf(lines));
    const note = "  not checked 未核验: the entries' own signatures 各条目自身的签名";
    expect(reportLines(await verifyFiles([file], { keys, treeOnly: true }))).toContain(note);
    expect(reportLines(await verifyFiles([file], { keys }))).not.toContain(note);
  });

  it("a log without entries is good", async () => {
    expect(await judged('{"format":"leader-hub-log-v1","department":"credit","from":0,"to":0}\n')).toBe("GOOD");
  });

  it("an entry whose own signatures are not genuine stands under a genuine checkpoint, and only there", async () => {
    const entry = entryAt(department.entries, 0);
    const unsigned = JSON.stringify({ index: 0, jws: forged(entry.jws), sm2: entry.sm2 });
    expect(await judged(logOf(lines.with(1, unsigned)))).toBe("GOOD");
    expect(await judged(logOf(lines.with(1, unsigned)), { treeOnly: false })).toBe("SIGNATURE");
    const changed = forged(entry.jws, (statement) => ({ ...statement, nonce: "another" }));
    const rewritten = JSON.stringify({ index: 0, jws: changed, sm2: entry.sm2 });
    expect(await judged(logOf(lines.with(1, rewritten)))).toBe("TREE");
  });

  it("a forged checkpoint is refused, given as a file or as one kept from before", async () => {
    const { checkpoint } = await forgedLog();
    expect(await judged(checkpoint)).toBe("SIGNATURE");
    expect(await judged(JSON.stringify({ checkpoint }))).toBe("SIGNATURE");
    expect(await judged(forged(await department.checkpoint()))).toBe("SIGNATURE");
    expect(await judged(logOf(lines), { checkpoints: [checkpoint] })).toBe("SIGNATURE");
  });

  it("a forged log is refused, and so is a genuine one by a forged checkpoint", async () => {
    expect(await judged(logOf((await forgedLog()).log))).toBe("SIGNATURE");
    const checkpoint = JSON.stringify({ checkpoint: forged(await department.checkpoint()) });
    expect(await judged(logOf(lines.with(-1, checkpoint)))).toBe("SIGNATURE");
    expect(await judged(logOf([...lines, checkpoint]))).toBe("SIGNATURE");
  });

  it("a log is refused whose entries no genuine checkpoint covers", async () => {
    expect(await judged(logOf(lines.slice(0, -1)))).toBe("NOT_COVERED");
    expect(await judged(logOf(lines.slice(0, -2)))).toBe("NOT_COVERED");
    expect(await judged(logOf((await forgedLog()).log.slice(0, -1)))).toBe("NOT_COVERED");
    const unwitnessed = department.keySet((key) => ({
      ...key,
      revokedAt: key.use === "checkpoint" ? ISSUED_AT : null,
    }));
    expect(await judged(logOf(lines), { keys: [unwitnessed] })).toBe("NOT_COVERED");
  });

  it("a forged receipt is refused, be it all of it or one signature", async () => {
    const genuine = await department.receipt(3);
    const { receipt } = await forgedLog();
    expect(await judged(JSON.stringify(genuine))).toBe("GOOD");
    expect(await judged(JSON.stringify(receipt))).toBe("SIGNATURE");
    expect(await judged(JSON.stringify({ ...genuine, jws: forged(genuine.jws) }))).toBe("SIGNATURE");
    const log = { ...genuine.log, checkpoint: forged(genuine.log.checkpoint) };
    expect(await judged(JSON.stringify({ ...genuine, log }))).toBe("SIGNATURE");
    const { sm2 } = await department.receipt(4);
    expect(await judged(JSON.stringify({ ...genuine, sm2 }))).toBe("SM2_SIGNATURE");
  });

  it("a forged notice is refused", async () => {
    const { statement } = entryAt(department.entries, 0);
    const { id, issuedAt, question, answer } = statement;
    const notice = {
      format: "leader-hub-notice-v1",
      kind: "AFFECTED",
      department: "credit",
      id: "00000000-0000-4000-8000-000000000001",
      issuedAt: ISSUED_AT,
      holder: "bank-of-example",
      number: 1,
      decision: { id, logIndex: 0, issuedAt },
      question,
      knownAt: ISSUED_AT,
      facts: [{ kind: "ban", id: "b", subject: "b", knownFrom: ISSUED_AT, knownTo: null }],
      before: answer,
      after: answer,
      previous: null,
    };
    const { jws } = await signStatement(department.ring, "leader-hub-notice+jws", notice);
    expect(await judged(jws)).toBe("GOOD");
    expect(await judged(forged(jws))).toBe("SIGNATURE");
    expect(await judged(forged(jws, (payload) => ({ ...payload, holder: "other-bank" })))).toBe("SIGNATURE");
  });

  it("a forged consistency proof is refused", async () => {
    const genuine = await department.consistency(2, ENTRIES);
    expect(await judged(JSON.stringify(genuine))).toBe("GOOD");
    expect(await judged(JSON.stringify({ ...genuine, from: forged(genuine.from) }))).toBe("SIGNATURE");
    expect(await judged(JSON.stringify({ ...genuine, to: forged(genuine.to) }))).toBe("SIGNATURE");
  });
});
