import type { Answer } from "../values/decision/decide.ts";
import { answerReasons, answers } from "./meters.ts";

/** Counts an answer by what it says; whom it is about is nobody's figure. */
export function countAnswer(question: string, { determination, reasons }: Pick<Answer, "determination" | "reasons">) {
  answers.add(question, determination);
  for (const reason of reasons) answerReasons.add(question, determination, reason);
}
