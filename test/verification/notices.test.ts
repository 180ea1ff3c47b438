import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { signStatement } from "../../shared/signing/sign-statement.ts";
import type { Instant } from "../../shared/values/instant.ts";
import { verifyFiles } from "../../verifier/leader-hub-verify.mjs";
import { ISSUED_AT, SigningDepartment } from "./signed-log.ts";

const folder = mkdtempSync(join(tmpdir(), "leader-hub-notices-"));
let department: SigningDepartment;
let jws: string;

beforeAll(async () => {
  department = await SigningDepartment.open("credit", { sm2: true });
  const { statement } = await department.decide();
  ({ jws } = await signStatement(department.ring, "leader-hub-notice+jws", noticeOf(statement)));
});
afterAll(async () => {
  await department.close();
  rmSync(folder, { recursive: true });
});

function noticeOf({ id, question, answer }: Readonly<Record<string, unknown>>): { issuedAt: Instant } {
  const after = {
    determination: "NOT_ELIGIBLE",
    reasons: ["TITLE_REVOKED"],
    citations: [],
    evidence: [],
    notBefore: "2029-05-16",
  };
  const notice = {
    format: "leader-hub-notice-v1",
    kind: "AFFECTED",
    department: "credit",
    id: "00000000-0000-4000-8000-000000000001",
    issuedAt: ISSUED_AT,
    holder: "bank-of-example",
    number: 1,
    decision: { id, logIndex: 0, issuedAt: ISSUED_AT },
    question,
    knownAt: ISSUED_AT,
    facts: [{ kind: "title-status", id: "t", subject: "REVOKED", knownFrom: ISSUED_AT, knownTo: null }],
    before: answer,
    after,
    previous: null,
  };
  return notice;
}

async function judged(text: string, options: { asker?: string; keys?: string[] } = {}) {
  const file = join(folder, "notice.jws");
  writeFileSync(file, text);
  const { verdict, files } = await verifyFiles([file], { keys: [department.keySet()], ...options });
  return [verdict, files[0]?.kind, files[0]?.problem?.code];
}

describe("A notice of effect", () => {
  it("is good for its holder", async () => {
    expect(await judged(jws)).toEqual(["GOOD", "notice", undefined]);
    expect(await judged(`${jws}\n`, { asker: "bank-of-example" })).toEqual(["GOOD", "notice", undefined]);
    expect((await judged(jws, { asker: "other-bank" }))[2]).toBe("ASKER");
  });

  it("is refused when a bit of it changed, or its key was revoked", async () => {
    const [header, payload = "", signature] = jws.split(".");
    expect((await judged([header, payload.replace("A", "B"), signature].join(".")))[0]).toBe("BAD");
    const revoked = [department.keySet((key) => ({ ...key, revokedAt: "2026-05-21T00:00:00Z" as Instant }))];
    expect((await judged(jws, { keys: revoked }))[2]).toBe("KEY_REVOKED");
  });

  it("is no decision, and a decision is no notice", async () => {
    const receipt = await department.receipt(0);
    expect((await judged(JSON.stringify({ ...receipt, jws })))[2]).toBe("TYPE");
    expect((await judged(receipt.jws))[0]).toBe("BAD");
  });
});
