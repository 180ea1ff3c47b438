import { createHash, randomBytes } from "node:crypto";

/** What the filer alone is told: 256 random bits as text. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of it. @returns SHA-256, hexadecimal */
export function hashOfSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
