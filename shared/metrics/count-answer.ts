import type { Answer } from "../values/decision/decide.ts";
import { answerReasons, answers } from "./meters.ts";

/**
 * Counts an answer by what it says; whom it is about is nobody's figure. What an answer does not say is not counted:
 * figures never cost anybody an answer.
 */
export function countAnswer(
  question: string,
  { determination, reasons = [] }: Partial<Pick<Answer, "determination" | "reasons">>,
) {
  if (determination === undefined) return;
  answers.add(question, determination);
  for (const reason of reasons) answerReasons.add(question, determination, reason);
}
