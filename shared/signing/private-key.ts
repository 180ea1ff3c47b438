import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { ed25519KeyId, type PublicKey, sm2KeyId } from "./key-set.ts";

/** A key that signs; nothing of it is ever printed. */
export type PrivateKey =
  | { readonly alg: "EdDSA"; readonly key: KeyObject }
  | { readonly alg: "SM2"; readonly secret: Uint8Array; readonly publicKey: string };

/** What of a key may be published, but for the time in which it signs. */
export type PublicPart =
  | Pick<Extract<PublicKey, { alg: "EdDSA" }>, "alg" | "kid" | "jwk">
  | Pick<Extract<PublicKey, { alg: "SM2" }>, "alg" | "kid" | "publicKey">;

// PKCS#8 of a key on curve SM2 as OpenSSL writes it: this, 32 bytes of secret, five bytes, 65 bytes of public key.
const SM2_HEAD = "308187020100301306072a8648ce3d020106082a811ccf5501822d046d306b0201010420";
const SM2_SECRET_AT = SM2_HEAD.length / 2;
const SM2_PUBLIC_AT = SM2_SECRET_AT + 32 + 5;

/** Makes a key pair, the private half as PKCS#8 PEM. */
export function generatePrivateKey(alg: "EdDSA" | "SM2"): string {
  const { privateKey } =
    alg === "EdDSA" ? generateKeyPairSync("ed25519") : generateKeyPairSync("ec", { namedCurve: "SM2" });
  return privateKey.export({ type: "pkcs8", format: "pem" }).toString();
}

/**
 * Reads a private key from PKCS#8 PEM.
 *
 * @throws {Error} without a word of the text, when it is no key or one of another kind
 */
export function readPrivateKey(alg: "EdDSA" | "SM2", pem: string): PrivateKey {
  const key = parse(pem);
  if (alg === "EdDSA") {
    if (key.asymmetricKeyType !== "ed25519") throw new Error("A private key for Ed25519 was expected.");
    return { alg, key };
  }
  const der = key.export({ type: "pkcs8", format: "der" });
  if (!der.toString("hex").startsWith(SM2_HEAD)) throw new Error("A private key on curve SM2 was expected.");
  const secret = der.subarray(SM2_SECRET_AT, SM2_SECRET_AT + 32);
  return { alg, secret, publicKey: der.subarray(SM2_PUBLIC_AT).toString("hex") };
}

/** The public half of a private key, with its name. */
export function publicPart(key: PrivateKey): PublicPart {
  if (key.alg === "SM2") return { alg: key.alg, kid: sm2KeyId(key.publicKey), publicKey: key.publicKey };
  const { x } = createPublicKey(key.key).export({ format: "jwk" });
  if (x === undefined) throw new Error("An Ed25519 key has an x.");
  const jwk = { kty: "OKP", crv: "Ed25519", x } as const;
  return { alg: key.alg, kid: ed25519KeyId(jwk), jwk };
}

function parse(pem: string): KeyObject {
  try {
    return createPrivateKey(pem);
  } catch {
    // The reason that OpenSSL gives is left out: it has been seen to quote what it read.
    throw new Error("A private key as PKCS#8 PEM was expected.");
  }
}
