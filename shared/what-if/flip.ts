import type { Answer } from "../values/decision/decide.ts";
import type { TriedQuestion } from "./tried-question.ts";

/** An answer that would be another. */
export interface Flip<Told extends AnswerInBrief = Answer> {
  /** Null for every enterprise that never had a title or a ban. */
  readonly uscc: string | null;
  readonly question: TriedQuestion;
  /** GROUNDS: the determination stays, reasons or clauses change. */
  readonly kind: "DETERMINATION" | "GROUNDS";
  readonly before: Told;
  readonly after: Told;
}

/** What of an answer a comparison looks at. */
export type AnswerInBrief = Pick<Answer, "determination" | "reasons" | "citations">;

/** How two answers to one question differ; null when they say the same. */
export function differenceOf(before: AnswerInBrief, after: AnswerInBrief): Flip["kind"] | null {
  if (before.determination !== after.determination) return "DETERMINATION";
  return groundsOf(before) === groundsOf(after) ? null : "GROUNDS";
}

/** Reasons and clauses as one text; both are sorted in every answer. */
function groundsOf({ reasons, citations }: AnswerInBrief): string {
  return JSON.stringify([reasons, citations.map(({ document, clause, basis }) => [document, clause, basis])]);
}
