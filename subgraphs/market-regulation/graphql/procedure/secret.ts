import { createHash, randomBytes } from "node:crypto";

/** A secret by which somebody without a sign-in asks what became of what they filed: 256 random bits as text. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of a secret: its SHA-256, hexadecimal. Spaces that came along with it do not count. */
export function hashOfSecret(secret: string): string {
  return createHash("sha256").update(secret.trim(), "utf8").digest("hex");
}
