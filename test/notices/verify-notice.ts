import { createPublicKey, verify } from "node:crypto";
import type { NoticeStatement } from "../../shared/decision-notice/notice-statement.ts";
import type { KeyRing } from "../../shared/signing/key-ring.ts";

/**
 * What a notice says, by the department's published keys alone.
 *
 * @throws {Error} when the signature is not the department's, or is on something else than a notice
 */
export function verifyNotice(ring: Pick<KeyRing, "publicKeys">, jws: string): NoticeStatement {
  const [header = "", payload = "", signature = ""] = jws.split(".");
  const { alg, kid, typ } = JSON.parse(Buffer.from(header, "base64url").toString());
  if (alg !== "EdDSA" || typ !== "leader-hub-notice+jws") throw new Error(`A notice was expected; ${typ} came.`);
  const key = ring.publicKeys().find((each) => each.kid === kid && each.alg === "EdDSA" && each.use === "decision");
  if (key?.alg !== "EdDSA") throw new Error(`The department has no key ${kid}.`);
  const publicKey = createPublicKey({ key: key.jwk, format: "jwk" });
  const signed = Buffer.from(`${header}.${payload}`, "ascii");
  if (!verify(null, signed, publicKey, Buffer.from(signature, "base64url"))) throw new Error("Another signature.");
  return JSON.parse(Buffer.from(payload, "base64url").toString());
}
