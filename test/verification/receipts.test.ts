import { sign } from "node:crypto";
import { canonicalBytes } from "../../shared/signing/canonical.ts";
import { signCheckpoint, signStatement } from "../../shared/signing/sign-statement.ts";
import { parseInstant } from "../../shared/values/instant.ts";
import { createContext, createNodeEngine, judgeReceipt, type Reader } from "../../verifier/leader-hub-verify.mjs";
import { base64url, ISSUED_AT, SigningDepartment, VALID_UNTIL } from "./signed-log.ts";

type Receipt = Awaited<ReturnType<SigningDepartment["receipt"]>>;

const NOW = "2026-05-21T00:00:00Z";

let credit: SigningDepartment;
let procurement: SigningDepartment;

beforeAll(async () => {
  credit = await SigningDepartment.open("credit", { sm2: true });
  procurement = await SigningDepartment.open("procurement", { sm2: true });
  await credit.decideTimes(13);
  await procurement.decideTimes(3);
});
afterAll(() => Promise.all([credit.close(), procurement.close()]));

/** The code of the first problem; GOOD when there is none. */
function judged(
  receipt: object | string,
  reader: Partial<Reader> = {},
  keys = [credit.keySet(), procurement.keySet()],
): string {
  const text = typeof receipt === "string" ? receipt : JSON.stringify(receipt);
  const { verdict, problem } = judgeReceipt(createContext(keys, createNodeEngine()), text, { at: NOW, ...reader });
  expect(verdict === "GOOD").toBe(problem === null);
  return problem === null ? "GOOD" : `${verdict} ${problem.code}`;
}

/** A decision with this statement, logged and signed as it is. */
async function receiptFor(changes: Readonly<Record<string, unknown>>): Promise<Receipt> {
  await credit.decide(changes);
  const receipt = await credit.receipt(credit.entries.length - 1);
  credit.entries.pop();
  return receipt;
}

describe("A receipt", () => {
  it("is good for every entry, at every size of the log from then on", async () => {
    for (let size = 1; size <= 13; size += 1) {
      for (let index = 0; index < size; index += 1) expect(judged(await credit.receipt(index, size))).toBe("GOOD");
    }
  });

  it("is good with spaces in it, as people keep it", async () => {
    expect(judged(JSON.stringify(await credit.receipt(3), null, 2))).toBe("GOOD");
  });

  it("is to be relied on until validUntil, and not from that instant on", async () => {
    const receipt = await credit.receipt(3);
    expect(judged(receipt, { at: "2026-06-20T01:59:59.999Z" })).toBe("GOOD");
    expect(judged(receipt, { at: VALID_UNTIL })).toBe("NOT_IN_TIME EXPIRED");
    expect(judged(receipt, { at: "2026-05-20T01:58:59Z" })).toBe("NOT_IN_TIME NOT_YET");
    // A clock that is a minute behind is no forgery.
    expect(judged(receipt, { at: "2026-05-20T01:59:00Z" })).toBe("GOOD");
  });

  it("is good for its asker and nonce only", async () => {
    const receipt = await credit.receipt(3);
    expect(judged(receipt, { asker: "bank-of-example", nonce: "n-0451" })).toBe("GOOD");
    expect(judged(receipt, { asker: "bank-of-example/loan-desk" })).toBe("GOOD");
    expect(judged(receipt, { asker: "other-bank" })).toBe("BAD ASKER");
    expect(judged(receipt, { asker: "bank-of-example/other-desk" })).toBe("BAD ASKER");
    expect(judged(receipt, { nonce: "n-0452" })).toBe("BAD NONCE");
    expect(judged(await receiptFor({ nonce: null }), { nonce: "n-0451" })).toBe("BAD NONCE");
  });

  it.each<[string, (receipt: Receipt) => object, string]>([
    ["names another decision", (r) => ({ ...r, decisionId: "another" }), "BAD DECISION_ID"],
    ["names another department", (r) => ({ ...r, department: "procurement" }), "BAD KEY_DEPARTMENT"],
    ["has a member too many", (r) => ({ ...r, note: "" }), "BAD FORMAT"],
    ["has a member too few", ({ sm2: _, ...r }) => r, "BAD FORMAT"],
    ["is of another format", (r) => ({ ...r, format: "leader-hub-receipt-v2" }), "BAD FORMAT"],
    ["lost its SM2 signature", (r) => ({ ...r, sm2: null }), "BAD SM2_MISSING"],
    ["has another place in the log", (r) => ({ ...r, log: { ...r.log, index: 4 } }), "BAD INCLUSION"],
    [
      "has another leaf",
      (r) => ({ ...r, log: { ...r.log, leafHash: base64url(new Uint8Array(32)) } }),
      "BAD LEAF_HASH",
    ],
    ["proves nothing", (r) => ({ ...r, log: { ...r.log, inclusion: [] } }), "BAD INCLUSION"],
    ["has no checkpoint", (r) => ({ ...r, log: { ...r.log, checkpoint: "" } }), "BAD JWS"],
    ["has a decision as checkpoint", (r) => ({ ...r, log: { ...r.log, checkpoint: r.jws } }), "BAD TYPE"],
    ["has a checkpoint as decision", (r) => ({ ...r, jws: r.log.checkpoint }), "BAD TYPE"],
    ["has an SM2 key for Ed25519", (r) => ({ ...r, jws: withHeader(r.jws, { kid: r.sm2?.kid }) }), "BAD ALGORITHM"],
    ["is signed by nothing", (r) => ({ ...r, jws: withHeader(r.jws, { alg: "none" }) }), "BAD ALGORITHM"],
    [
      "is signed by a public key as secret",
      (r) => ({ ...r, jws: withHeader(r.jws, { alg: "HS256" }) }),
      "BAD ALGORITHM",
    ],
    ["brings its own key", (r) => ({ ...r, jws: withHeader(r.jws, { jwk: {} }) }), "BAD FORMAT"],
    ["asks for an extension", (r) => ({ ...r, jws: withHeader(r.jws, { crit: ["exp"] }) }), "BAD FORMAT"],
    ["names no known key", (r) => ({ ...r, jws: withHeader(r.jws, { kid: "A".repeat(43) }) }), "BAD KEY_UNKNOWN"],
  ])("is refused when it %s", async (_what, change, expected) => {
    expect(judged(change(await credit.receipt(3)))).toBe(expected);
  });

  it("is refused when its checkpoint is of another department, though genuine", async () => {
    const [receipt, foreign] = [await credit.receipt(1, 3), await procurement.checkpoint(3)];
    expect(judged({ ...receipt, log: { ...receipt.log, checkpoint: foreign } })).toBe("BAD KEY_DEPARTMENT");
  });

  it("is refused when a key signs for another department", async () => {
    const foreign = await signStatement(procurement.ring, "leader-hub-decision+jws", {
      ...(credit.entries[3]?.statement as { issuedAt: typeof ISSUED_AT }),
    });
    expect(judged({ ...(await credit.receipt(3)), jws: foreign.jws })).toBe("BAD KEY_DEPARTMENT");
  });

  it("is refused when a decision was put in another's place with its genuine signature", async () => {
    const [third, fourth] = [await credit.receipt(3), await credit.receipt(4)];
    expect(judged({ ...third, jws: fourth.jws })).toBe("BAD SM2_SIGNATURE");
    expect(judged({ ...third, jws: fourth.jws, sm2: fourth.sm2 })).toBe("BAD DECISION_ID");
    expect(judged({ ...fourth, log: third.log })).toBe("BAD LEAF_HASH");
  });

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ["a member that the format does not know", { note: "text" }],
    [
      "another determination",
      { answer: { determination: "APPROVED", reasons: [], citations: [], evidence: [], notBefore: null } },
    ],
    [
      "a day that does not exist",
      { question: { measure: "m", uscc: "u", jurisdiction: "j", validOn: "2026-02-29", knownAt: ISSUED_AT } },
    ],
    ["an end that is no instant", { validUntil: "2026-06-20" }],
    ["an asker without a tenant", { asker: { subject: "desk" } }],
    ["another format", { format: "leader-hub-decision-v2" }],
  ])("is refused when its statement, though signed, has %s", async (_what, changes) => {
    expect(judged(await receiptFor(changes))).toBe("BAD FORMAT");
  });

  it("may ask what only its measure asks", async () => {
    const question = {
      measure: "procurementPreference",
      uscc: "u",
      jurisdiction: "j",
      validOn: "2026-02-28",
      knownAt: ISSUED_AT,
    };
    expect(judged(await receiptFor({ question: { ...question, lot: { catalogueCode: "A020618" } } }))).toBe("GOOD");
  });

  it("is refused when what is signed is not canonical JSON", async () => {
    const { key, kid } = credit.ring.ed25519Key("decision", ISSUED_AT);
    const header = base64url(canonicalBytes({ alg: "EdDSA", kid, typ: "leader-hub-decision+jws" }));
    const loose = JSON.stringify({ z: 1, a: credit.entries[3]?.statement });
    const signed = `${header}.${base64url(Buffer.from(loose))}`;
    const jws = `${signed}.${base64url(sign(null, Buffer.from(signed), key))}`;
    expect(judged({ ...(await credit.receipt(3)), jws })).toBe("BAD NOT_CANONICAL");
  });
});

describe("A printed receipt", () => {
  const page = (script: string) => `<!doctype html><p>words</p>${script}<p>more</p>`;
  const script = (text: string) => `<script type="application/json" id="leader-hub-receipt">${text}</script>`;

  it("is good when the receipt in it is", async () => {
    const text = JSON.stringify(await credit.receipt(3));
    expect(judged(page(script(text)))).toBe("GOOD");
    expect(judged(page(script(text.replace("credit", "credjt"))))).toBe("BAD KEY_DEPARTMENT");
  });

  it("is refused with two receipts in it, or none", async () => {
    const text = script(JSON.stringify(await credit.receipt(3)));
    expect(judged(page(text + text))).toBe("BAD FORMAT");
    expect(judged(page(""))).toBe("BAD FORMAT");
  });
});

describe("A key", () => {
  const withTimes = (times: object, use?: string) =>
    credit.keySet((key) => (key.alg === "EdDSA" && (use ?? key.use) === key.use ? { ...key, ...times } : key));

  it("proves nothing outside the time in which it signed", async () => {
    const receipt = await credit.receipt(3);
    const judgedBy = (times: object) => judged(receipt, {}, [withTimes(times)]);
    expect(judgedBy({ from: ISSUED_AT, to: "2026-05-20T02:00:00.000001Z" })).toBe("GOOD");
    expect(judgedBy({ to: ISSUED_AT })).toBe("BAD KEY_TIME");
    expect(judgedBy({ from: "2026-05-20T02:00:00.000001Z" })).toBe("BAD KEY_TIME");
  });

  it("that was revoked counts when a checkpoint by another key shows the entry from before", async () => {
    const receipt = await credit.receipt(3);
    const judgedBy = (revokedAt: string, use: string) => judged(receipt, {}, [withTimes({ revokedAt }, use)]);
    expect(judgedBy("2026-05-20T02:00:00.000001Z", "decision")).toBe("GOOD");
    expect(judgedBy(ISSUED_AT, "decision")).toBe("BAD KEY_REVOKED");
    expect(judgedBy("2026-05-20T02:00:00.000001Z", "checkpoint")).toBe("BAD KEY_REVOKED");
  });

  it("signs nothing that is of another use", async () => {
    const { key, kid } = credit.ring.ed25519Key("checkpoint", ISSUED_AT);
    const receipt = await credit.receipt(3);
    const signed = `${withHeader(receipt.jws, { kid }).split(".").slice(0, 2).join(".")}`;
    expect(judged({ ...receipt, jws: `${signed}.${base64url(sign(null, Buffer.from(signed), key))}` })).toBe(
      "BAD KEY_USE",
    );
  });

  it.each<[string, (text: string) => string]>([
    ["under another name", (text) => text.replace(/"kid":"./, '"kid":"_')],
    ["with a member too many", (text) => text.replace('"kid"', '"x5u":"","kid"')],
    ["of another algorithm", (text) => text.replace("EdDSA", "ES256")],
    ["twice, differently", (text) => text.replace(/\{"kid".*?\}\}?,/s, (key) => key + key.replace("01:50", "01:51"))],
  ])("set is refused with a key %s", (_what, change) => {
    const text = credit.keySet();
    expect(change(text)).not.toBe(text);
    expect(() => createContext([change(text)], createNodeEngine())).toThrow("FORMAT");
  });

  it("that was followed by another is still good for what it signed, and the new one for what came after", async () => {
    const department = await SigningDepartment.open("quality-award", { sm2: true });
    await department.decide();
    department.now = parseInstant("2026-05-20T12:00:00Z");
    await department.ring.rotate();
    await department.decide();
    const kids = department.entries.map(({ jws }) => jws.split(".")[0]);
    expect(kids[0]).not.toBe(kids[1]);
    for (const index of [0, 1]) expect(judged(await department.receipt(index), {}, [department.keySet()])).toBe("GOOD");
    await department.close();
  });
});

describe("A checkpoint", () => {
  it("is refused when it covers fewer entries than the receipt's", async () => {
    const receipt = await credit.receipt(3);
    const root = Buffer.from(receipt.log.leafHash, "base64url");
    const checkpoint = await signCheckpoint(credit.ring, { size: 3, root, at: ISSUED_AT });
    expect(judged({ ...receipt, log: { ...receipt.log, checkpoint } })).toBe("BAD INCLUSION");
  });
});

/** The same JWS with other members in its header; the signature no longer fits, which is not what is tried. */
function withHeader(jws: string, members: object): string {
  const [header = "", ...rest] = jws.split(".");
  const before: object = JSON.parse(Buffer.from(header, "base64url").toString());
  return [base64url(canonicalBytes({ ...before, ...members })), ...rest].join(".");
}
