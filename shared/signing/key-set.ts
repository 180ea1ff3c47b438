import { createHash, type JsonWebKey } from "node:crypto";
import { z } from "zod";
import { type Instant, parseInstant } from "../values/instant.ts";
import { canonicalBytes } from "./canonical.ts";

export const KEY_SET_FORMAT = "leader-hub-keys-v1";

/** What a key signs; a key made for one thing proves nothing about another. */
export type KeyUse = "decision" | "checkpoint";

/** A key as the world may know it, with the time in which it signed. */
export type PublicKey = z.infer<typeof PublicKey>;

const InstantText = z.string().transform((text, context): Instant => {
  try {
    return parseInstant(text);
  } catch {
    context.addIssue("an instant was expected");
    return z.NEVER;
  }
});

const base = {
  kid: z.string().regex(/^[\w-]{43}$/),
  department: z.string().min(1),
  use: z.enum(["decision", "checkpoint"]),
  /** First instant for which it signs. */
  from: InstantText,
  /** First instant for which it no longer signs; null while nobody knows one. */
  to: InstantText.nullable(),
  /** Since when it is known to be somebody else's too; null when it is not. */
  revokedAt: InstantText.nullable(),
};

const PublicKey = z.discriminatedUnion("alg", [
  z.strictObject({
    ...base,
    alg: z.literal("EdDSA"),
    jwk: z.strictObject({ kty: z.literal("OKP"), crv: z.literal("Ed25519"), x: z.string().regex(/^[\w-]{43}$/) }),
  }),
  z.strictObject({
    ...base,
    alg: z.literal("SM2"),
    /** 04, x and y in hex. */
    publicKey: z.string().regex(/^04[0-9a-f]{128}$/),
  }),
]);

/** The published keys of one or more departments, with their history; also the file `keys.json` of a key folder. */
export const KeySet = z.strictObject({ format: z.literal(KEY_SET_FORMAT), keys: z.array(PublicKey) });

export type KeySet = z.infer<typeof KeySet>;

/** The name of an Ed25519 key: the thumbprint of its public part. @see RFC 7638 */
export function ed25519KeyId({ kty, crv, x }: JsonWebKey): string {
  return thumbprint({ crv, kty, x });
}

/**
 * The name of an SM2 key: as a thumbprint, of the members `crv` (`SM2`), `kty` (`EC`), `x` and `y`.
 *
 * @param publicKey 04, x and y in hex
 */
export function sm2KeyId(publicKey: string): string {
  const base64url = (hex: string) => Buffer.from(hex, "hex").toString("base64url");
  const [x, y] = [base64url(publicKey.slice(2, 66)), base64url(publicKey.slice(66))];
  return thumbprint({ crv: "SM2", kty: "EC", x, y });
}

function thumbprint(members: object): string {
  return createHash("sha256").update(canonicalBytes(members)).digest("base64url");
}
