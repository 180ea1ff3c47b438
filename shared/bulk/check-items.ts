import { createHash } from "node:crypto";
import { canonicalBytes } from "../signing/canonical.ts";
import type { CheckLine } from "./check-line.ts";
import type { CheckQuestion } from "./check-question.ts";

/** A line as an item of a mutation that takes many decisions. */
export interface CheckItem {
  readonly uscc: string;
  readonly jurisdiction: string;
  readonly validOn: string;
  readonly purpose: string;
  readonly legalBasis: string;
  readonly idempotencyKey: string;
  readonly lot?: { readonly catalogueCode: string; readonly catalogueEdition: string | null };
  readonly award?: string;
}

/**
 * Makes items of lines. Their keys follow from the file, the line and everything that is asked: the same file asked the
 * same has the decisions that were taken, however often it is broken off and begun again.
 *
 * @param sha256 of the file
 */
export function createItemMaker(sha256: string, question: CheckQuestion): (line: CheckLine) => CheckItem {
  const { jurisdiction, validOn, purpose, legalBasis, round } = question;
  return (line) => {
    const asked = { uscc: line.uscc, jurisdiction, validOn, purpose, legalBasis, ...ownPartsOf(line, question) };
    const identity = { file: sha256, line: line.line, question: question.question, round, asked };
    const digest = createHash("sha256").update(canonicalBytes(identity)).digest("base64url");
    return { ...asked, idempotencyKey: `file-check-v1:${digest}` };
  };
}

function ownPartsOf(line: CheckLine, given: CheckQuestion): Pick<CheckItem, "lot" | "award"> {
  if (given.question === "procurement") {
    const catalogueCode = line.catalogueCode ?? given.catalogueCode;
    const catalogueEdition = line.catalogueEdition ?? given.catalogueEdition;
    return catalogueCode === null ? {} : { lot: { catalogueCode, catalogueEdition } };
  }
  const award = given.question === "award" ? (line.award ?? given.award) : null;
  return award === null ? {} : { award };
}
