import { createHash, randomBytes } from "node:crypto";

/** A secret by which somebody asks what became of a complaint; nobody can guess it. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** What the register keeps of a secret: its SHA-256, hexadecimal. Spaces that came along with it do not count. */
export function hashOf(secret: string): string {
  return createHash("sha256").update(secret.trim(), "utf8").digest("hex");
}
