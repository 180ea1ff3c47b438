import { readFileSync } from "node:fs";

const PAGE = new URL("../../verifier/verify.html", import.meta.url);

/** The verifier's page, as it also stands alone; it asks nothing but the published keys and what a printed code names. */
export function verificationPage(): string {
  return readFileSync(PAGE, "utf8");
}
