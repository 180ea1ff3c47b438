import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import type { Condition, Truth } from "../../shared/values/decision/condition.ts";
import type { ReasonCode } from "../../shared/values/decision/reason-code.ts";
import { REASON_CODES } from "../../shared/values/decision/reason-code.ts";
import type { Citation } from "../../shared/values/policy.ts";

/** A rule as its case file asks it: what is given, in its own shape, and what the rule finds, in words. */
export interface RuleRunner {
  run(given: unknown): unknown;
}

/** A runner for givens of one shape; a case file with another key fails. */
export function runner<Given>(shape: z.ZodType<Given>, find: (given: Given) => unknown): RuleRunner {
  return { run: (given) => find(shape.parse(given)) };
}

const caseFile = z.strictObject({
  rule: z.string(),
  see: z.string(),
  cases: z.array(z.strictObject({ name: z.string(), given: z.unknown(), finds: z.unknown() })).min(1),
});

export type CaseFile = z.infer<typeof caseFile>;

/** Reads a case file; `<<: *name` in it repeats an earlier case with what follows changed. */
export function readCases(url: URL): CaseFile {
  return caseFile.parse(parse(readFileSync(url, "utf8"), { merge: true }));
}

/** Instants may be left out of a case: then everything published is known. */
export const KNOWN = "2026-01-01T00:00:00Z";

export const truth = z.union([z.boolean(), z.literal("unknown")]);

/** `unknown` in a case file. */
export function truthOf(word: z.infer<typeof truth>): Truth {
  return word === "unknown" ? null : word;
}

/** What a condition found, as case files write it. */
export function conditionInWords({ truth: found, grounds, notBefore, final }: Condition) {
  return {
    truth: found === null ? "unknown" : found,
    because: grounds.map(({ reason, citation }) => groundInWords(reason, citation)).sort(),
    ...(notBefore === undefined ? {} : { notBefore }),
    ...(final === undefined ? {} : { never: true }),
  };
}

/** `TITLE_EXPIRED by yunnan-2020-9 §3(5)`; a reason without a citation stands alone. */
function groundInWords(reason: ReasonCode, citation: Citation | null): string {
  return citation === null ? reason : `${reason} by ${citationInWords(citation)}`;
}

export function citationInWords({ document, clause }: Citation): string {
  return `${document} ${clause}`;
}

/** The reason and the citation of a ground that a case file gives. */
export function groundOf(words: string): { reason: ReasonCode; citation: Citation | null } {
  const [first, place] = words.split(" by ");
  const reason = REASON_CODES.find((each) => each === first);
  if (reason === undefined) throw new Error(`A reason code was expected; ${first} came.`);
  if (place === undefined) return { reason, citation: null };
  const space = place.indexOf(" ");
  return { reason, citation: { document: place.slice(0, space), clause: place.slice(space + 1), basis: "TEXT" } };
}
