import type { ReactNode } from "react";
import { EnterpriseAwardDocument } from "../../generated/enterprise.ts";
import { useAsOf } from "../kit/address.ts";
import { Answered } from "../kit/answered.tsx";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { AnswerRow, placed } from "./answer-row.tsx";
import type { Asked } from "./asked-question.ts";

const WORDS: Words<{ title: string }> = { ZH: { title: "奖项采信" }, EN: { title: "Award adoption" } };

/** Whether the awards of a place adopt the leader result or the leader work. */
export function AwardAnswers({ asked }: { readonly asked: Asked }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const answer = useAnswer(EnterpriseAwardDocument, { ...asked, validOn, knownAt, language });
  return (
    <Answered answer={answer}>
      {({ standing }) => <AnswerRow title={words.title} answers={placed(asked, standing)} />}
    </Answered>
  );
}
