import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { base64url, entryAt, SigningDepartment } from "./signed-log.ts";

// What stands before the key itself in a SubjectPublicKeyInfo.
const ED25519_HEAD = "302a300506032b6570032100";
const SM2_HEAD = "3059301306072a8648ce3d020106082a811ccf5501822d034200";

const openssl = spawnSync("openssl", ["version"], { encoding: "utf8" }).stdout ?? "";
const describeWithOpenssl = openssl.startsWith("OpenSSL 3") ? describe : describe.skip;

describeWithOpenssl("The OpenSSL command line (skipped where OpenSSL 3 is absent)", () => {
  const folder = mkdtempSync(join(tmpdir(), "leader-hub-openssl-"));
  let department: SigningDepartment;

  beforeAll(async () => {
    department = await SigningDepartment.open("credit", { sm2: true });
    await department.decideTimes(20);
  });
  afterAll(async () => {
    await department.close();
    rmSync(folder, { recursive: true });
  });

  it("verifies the Ed25519 signatures on decisions, and none on a changed one", () => {
    const key = department.ring.publicKeys().find(({ alg, use }) => alg === "EdDSA" && use === "decision");
    if (key?.alg !== "EdDSA") throw new Error("There is such a key.");
    const der = Buffer.concat([Buffer.from(ED25519_HEAD, "hex"), Buffer.from(key.jwk.x, "base64url")]);
    for (const { jws } of department.entries) {
      const [header = "", payload = "", signature = ""] = jws.split(".");
      const signed = `${header}.${payload}`;
      expect(verify({ der, text: signed, signature, options: ["-rawin"] })).toBe(true);
      expect(verify({ der, text: `${signed}A`, signature, options: ["-rawin"] })).toBe(false);
    }
  });

  it("verifies the SM2 signatures with SM3 and the standard's identity, and none with another", () => {
    const key = department.ring.publicKeys().find(({ alg }) => alg === "SM2");
    if (key?.alg !== "SM2") throw new Error("There is such a key.");
    const der = Buffer.from(`${SM2_HEAD}${key.publicKey}`, "hex");
    const by = (identity: string) => ["-rawin", "-digest", "sm3", "-pkeyopt", `distid:${identity}`];
    for (const { jws, sm2 } of department.entries) {
      const text = Buffer.from(jws.split(".")[1] ?? "", "base64url").toString("utf8");
      const signature = String(sm2?.signature);
      expect(verify({ der, text, signature, options: by("1234567812345678") })).toBe(true);
      expect(verify({ der, text, signature, options: by("1234567812345679") })).toBe(false);
      expect(verify({ der, text: `${text} `, signature, options: by("1234567812345678") })).toBe(false);
    }
  });

  it("reads the key files, so that they can be kept or made elsewhere", () => {
    for (const { kid, alg } of department.ring.publicKeys()) {
      const file = join(department.folder, "credit", `${kid}.pem`);
      const { status, stdout } = spawnSync("openssl", ["pkey", "-in", file, "-noout", "-text"], { encoding: "utf8" });
      expect({
        status,
        told: stdout.split("\n").some((line) => line.includes(alg === "SM2" ? "SM2" : "ED25519")),
      }).toEqual({
        status: 0,
        told: true,
      });
    }
  });

  function verify({
    der,
    text,
    signature,
    options,
  }: {
    der: Buffer;
    text: string;
    signature: string;
    options: string[];
  }) {
    const pem = `-----BEGIN PUBLIC KEY-----\n${der.toString("base64")}\n-----END PUBLIC KEY-----\n`;
    const [keyFile, textFile, signatureFile] = ["key.pem", "text", "signature"].map((name) => join(folder, name));
    writeFileSync(String(keyFile), pem);
    writeFileSync(String(textFile), text);
    writeFileSync(String(signatureFile), Buffer.from(signature, "base64url"));
    const files = ["-inkey", String(keyFile), "-in", String(textFile), "-sigfile", String(signatureFile)];
    return spawnSync("openssl", ["pkeyutl", "-verify", "-pubin", ...files, ...options]).status === 0;
  }
});

describe("A signed statement", () => {
  it("carries the names of its keys, and of nothing else", async () => {
    const department = await SigningDepartment.open("credit", { sm2: true });
    const { jws, sm2 } = await department.decide();
    const [decision, , second] = department.ring.publicKeys();
    expect(JSON.parse(Buffer.from(jws.split(".")[0] ?? "", "base64url").toString())).toEqual({
      alg: "EdDSA",
      kid: decision?.kid,
      typ: "leader-hub-decision+jws",
    });
    expect(sm2).toEqual({ alg: "SM2", kid: second?.kid, signature: expect.stringMatching(/^ME[QUY][\w-]+$/) });
    expect(base64url(entryAt(department.entries, 0).leaf)).toHaveLength(43);
    await department.close();
  });
});
