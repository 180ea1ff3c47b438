import { BoardsMatrixDocument, type BoardsMatrixQuery } from "../../generated/boards.ts";
import { useAsOf } from "../kit/address.ts";
import { useLanguage } from "../kit/language.tsx";
import { type Answer, useAnswer } from "../kit/use-answer.ts";

/** What each department of a jurisdiction answers for, on the day of the page. */
export function useMatrix(jurisdiction: string): Answer<BoardsMatrixQuery> {
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  return useAnswer(BoardsMatrixDocument, { jurisdiction, validOn, knownAt, language });
}
