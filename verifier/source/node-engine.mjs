import * as crypto from "node:crypto";
import { toBase64url } from "./bytes.mjs";
import { sm3 } from "./plain-hashes.mjs";

/** An engine of Node's own cryptography; what it has not is done in plain JavaScript. */
export function createNodeEngine() {
  const keys = new WeakMap();
  const keyOf = (x) => {
    let key = keys.get(x);
    if (key === undefined) {
      key = crypto.createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x: toBase64url(x) }, format: "jwk" });
      keys.set(x, key);
    }
    return key;
  };
  return {
    sha256: hashOf("sha256"),
    sm3: crypto.getHashes().includes("sm3") ? hashOf("sm3") : sm3,
    verifyEd25519: (x, message, signature) => crypto.verify(null, message, keyOf(x), signature),
  };
}

function hashOf(name) {
  // The one-shot form came with Node 20.12.
  return typeof crypto.hash === "function"
    ? (bytes) => crypto.hash(name, bytes, "buffer")
    : (bytes) => crypto.createHash(name).update(bytes).digest();
}
