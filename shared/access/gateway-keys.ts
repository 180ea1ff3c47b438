import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * The gateway's private key from its file.
 *
 * @throws {Error} when the file holds something else than an Ed25519 key
 */
export function readGatewayKey(path: string): KeyObject {
  return ed25519(path, createPrivateKey(readFileSync(path)));
}

/** The gateways' public keys from their files; one file may hold several. */
export function readGatewayPublicKeys(paths: readonly string[]): KeyObject[] {
  return paths.flatMap((path) => {
    const blocks = readFileSync(path, "utf8").match(/-----BEGIN [\s\S]+?-----END [^-]+-----/g);
    if (blocks === null) throw new Error(`${path} should hold public keys in PEM; it holds none.`);
    return blocks.map((block) => ed25519(path, createPublicKey(block)));
  });
}

/** The key of a gateway whose operator gave none: made at the first start and kept, its public part beside it. */
export function ownGatewayKey(path: string): KeyObject {
  if (existsSync(path)) return readGatewayKey(path);
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeFileSync(path, privateKey.export({ type: "pkcs8", format: "pem" }), { mode: 0o600, flag: "wx" });
  writeFileSync(`${path}.pub`, publicKey.export({ type: "spki", format: "pem" }), { mode: 0o644 });
  return privateKey;
}

function ed25519(path: string, key: KeyObject): KeyObject {
  if (key.asymmetricKeyType === "ed25519") return key;
  throw new Error(`${path} should hold an Ed25519 key; it holds ${key.asymmetricKeyType}.`);
}
