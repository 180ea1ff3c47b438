import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";
import { generatePrivateKey, readPrivateKey } from "../../shared/signing/private-key.ts";
import { signSm2 } from "../../shared/signing/sm2.ts";
import { sha256, sha512, sm3, verifyEd25519, verifySm2 } from "../../verifier/leader-hub-verify.mjs";

// Around the ends of the blocks of 64 and 128 bytes, where the length has to go into a block of its own.
const LENGTHS = [0, 1, 54, 55, 56, 57, 63, 64, 65, 111, 112, 113, 119, 127, 128, 129, 1000];

describe("The verifier's own cryptography", () => {
  it.each([
    ["sha256", sha256],
    ["sha512", sha512],
    ["sm3", sm3],
  ] as const)("hashes by %s as OpenSSL does", (name, hash) => {
    for (const length of LENGTHS) {
      const bytes = randomBytes(length);
      expect(Buffer.from(hash(bytes)).toString("hex")).toBe(createHash(name).update(bytes).digest("hex"));
    }
  });

  it("hashes the standard's example by SM3 as the standard does", () => {
    expect(Buffer.from(sm3(Buffer.from("abc"))).toString("hex")).toBe(
      "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
    );
  });

  it("verifies the first example of RFC 8032, of an empty message", () => {
    const x = Buffer.from("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "hex");
    const signature = Buffer.from(
      "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155" +
        "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
      "hex",
    );
    expect(verifyEd25519(x, new Uint8Array(0), signature)).toBe(true);
    expect(verifyEd25519(x, Uint8Array.of(0), signature)).toBe(false);
  });

  it("verifies Ed25519 signatures that OpenSSL made, and none with a bit changed", () => {
    const { privateKey, publicKey } = generateKeyPairSync("ed25519");
    const x = Buffer.from(String(publicKey.export({ format: "jwk" }).x), "base64url");
    for (const length of [0, 1, 100, 1500]) {
      const message = randomBytes(length);
      const signature = sign(null, message, privateKey);
      expect(verifyEd25519(x, message, signature)).toBe(true);
      expect(verifyEd25519(x, message, withBitChanged(signature, length % 512))).toBe(false);
    }
  });

  it("takes no second spelling of an Ed25519 signature: its second half plus the order", () => {
    const { privateKey, publicKey } = generateKeyPairSync("ed25519");
    const x = Buffer.from(String(publicKey.export({ format: "jwk" }).x), "base64url");
    const message = randomBytes(40);
    const signature = sign(null, message, privateKey);
    const order = 2n ** 252n + 27742317777372353535851937790883648493n;
    const s = BigInt(`0x${Buffer.from(signature.subarray(32)).reverse().toString("hex")}`) + order;
    const second = Buffer.from(s.toString(16).padStart(64, "0"), "hex").reverse();
    expect(verifyEd25519(x, message, Buffer.concat([signature.subarray(0, 32), second]))).toBe(false);
  });

  it("verifies SM2 signatures, and none with a bit changed or in another spelling", () => {
    const key = readPrivateKey("SM2", generatePrivateKey("SM2"));
    if (key.alg !== "SM2") throw new Error("An SM2 key was made.");
    for (const length of [0, 1, 100, 1500]) {
      const message = randomBytes(length);
      const signature = signSm2(message, key);
      expect(verifySm2(key.publicKey, message, signature)).toBe(true);
      for (let bit = 0; bit < signature.length * 8; bit += 7) {
        expect(verifySm2(key.publicKey, message, withBitChanged(signature, bit))).toBe(false);
      }
      expect(verifySm2(key.publicKey, message, Buffer.concat([signature, Buffer.of(0)]))).toBe(false);
      expect(verifySm2(key.publicKey, Buffer.concat([message, Buffer.of(0)]), signature)).toBe(false);
    }
  });

  it("takes a sequence whose integers have needless zeros for no SM2 signature", () => {
    const key = readPrivateKey("SM2", generatePrivateKey("SM2"));
    if (key.alg !== "SM2") throw new Error("An SM2 key was made.");
    const signature = Buffer.from(signSm2(Buffer.from("text"), key));
    const longer = Buffer.concat([
      Buffer.of(0x30, Number(signature[1]) + 1, 2, Number(signature[3]) + 1, 0),
      signature.subarray(4),
    ]);
    expect(verifySm2(key.publicKey, Buffer.from("text"), longer)).toBe(false);
  });
});

function withBitChanged(bytes: Uint8Array, bit: number): Uint8Array {
  return Uint8Array.from(bytes, (byte, place) => (place === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
}
