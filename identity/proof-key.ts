import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, randomUUID } from "node:crypto";
import { SignJWT } from "jose";
import { OperatorError } from "../shared/server/operator-error.ts";
import { readIfThere, writePrivateFile } from "./private-folder.ts";

/**
 * The private key of a caller's own, to which tokens are bound (PKCS #8, PEM); made when the file is not there.
 *
 * @throws {OperatorError} when the file holds anything else than an Ed25519 or P-256 key
 */
export async function proofKeyIn(path: string): Promise<KeyObject> {
  const pem = await readIfThere(path);
  if (pem === null) {
    const { privateKey } = generateKeyPairSync("ed25519");
    await writePrivateFile(path, String(privateKey.export({ type: "pkcs8", format: "pem" })));
    return privateKey;
  }
  const key = readKey(pem);
  if (key !== null && algorithmOf(key) !== null) return key;
  throw new OperatorError(
    `${path} should hold a private key, Ed25519 or P-256, in PEM (PKCS #8); it does not.`,
    `${path} 应为 PEM（PKCS #8）格式的 Ed25519 或 P-256 私钥，实际不是。`,
    2,
  );
}

/**
 * Proves for one request that its sender holds a key.
 *
 * @param address without query
 * @see RFC 9449 section 4.2
 */
export function signProof(key: KeyObject, method: string, address: string, nowMs: number): Promise<string> {
  const jwk = createPublicKey(key).export({ format: "jwk" });
  return new SignJWT({ htm: method, htu: address, jti: randomUUID() })
    .setProtectedHeader({ alg: String(algorithmOf(key)), typ: "dpop+jwt", jwk: { ...jwk } })
    .setIssuedAt(Math.floor(nowMs / 1_000))
    .sign(key);
}

function readKey(pem: string): KeyObject | null {
  try {
    return createPrivateKey(pem);
  } catch {
    return null;
  }
}

function algorithmOf({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): "EdDSA" | "ES256" | null {
  if (asymmetricKeyType === "ed25519") return "EdDSA";
  return asymmetricKeyDetails?.namedCurve === "prime256v1" ? "ES256" : null;
}
