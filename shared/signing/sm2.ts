import { sm2 } from "sm-crypto-v2";

/**
 * An SM2 signature with SM3 over these bytes, as DER; the signer's identity is the standard's default, 1234567812345678.
 *
 * Not by Node's own SM2: that hashes with an empty identity, which no other program verifies.
 *
 * @see GB/T 32918.2-2016
 */
export function signSm2(
  bytes: Uint8Array,
  key: { readonly secret: Uint8Array; readonly publicKey: string },
): Uint8Array {
  const secret = Buffer.from(key.secret).toString("hex");
  return Buffer.from(sm2.doSignature(bytes, secret, { der: true, hash: true, publicKey: key.publicKey }), "hex");
}
