import type { LineOutcome } from "./decide-lines.ts";

/** Columns of a result, before those of the file itself. */
export const RESULT_COLUMNS = [
  "line",
  "uscc",
  "status",
  "determination",
  "determination_zh",
  "reasons",
  "reasons_zh",
  "citations",
  "not_before",
  "valid_on",
  "known_at",
  "decision_id",
  "issued_at",
  "valid_until",
  "log_index",
  "leaf_hash",
  "meaning",
] as const;

const DETERMINATIONS = { ELIGIBLE: "符合", NOT_ELIGIBLE: "不符合", UNDETERMINED: "无法判定" } as const;

/** A line of the result: what was decided, or why nothing was, and then the line as it was written. */
export function resultRow({ line, decision, refusal }: LineOutcome): string[] {
  const head = [String(line.line), line.uscc];
  if (decision === null) {
    const blank = RESULT_COLUMNS.slice(7).map(() => "");
    return [...head, "NOT_DECIDED", "", "", refusal.code, refusal.chinese, ...blank, ...line.fields];
  }
  const { id, issuedAt, validUntil, logIndex, leafHash, answer } = decision;
  const { determination, reasons, citations, notBefore, validOn, knownAt, meaning } = answer;
  return [
    ...head,
    "DECIDED",
    determination,
    DETERMINATIONS[determination],
    reasons.map(({ code }) => code).join("; "),
    reasons.map(({ message }) => message).join(" "),
    citations.map(({ document, clause, basis }) => `${document} ${clause}${shown(basis)}`).join("; "),
    notBefore ?? "",
    validOn,
    knownAt,
    id,
    issuedAt,
    validUntil,
    String(logIndex),
    leafHash,
    meaning,
    ...line.fields,
  ];
}

/** What the text itself says needs no mark. */
function shown(basis: string): string {
  return basis === "TEXT" ? "" : ` [${basis}]`;
}
