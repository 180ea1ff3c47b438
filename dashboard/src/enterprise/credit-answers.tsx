import { Alert } from "antd";
import type { ReactNode } from "react";
import { EnterpriseCreditDocument } from "../../generated/enterprise.ts";
import { useAsOf } from "../kit/address.ts";
import { Answered } from "../kit/answered.tsx";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { useSession } from "../session/session.tsx";
import { AnswerRow, placed } from "./answer-row.tsx";
import type { Asked } from "./asked-question.ts";

const WORDS: Words<{ title: string; scope: string; others: string }> = {
  ZH: {
    title: "信贷支持",
    scope: "信贷支持：查询此项需要“查询信贷支持”权限（credit:check），您的身份没有此权限。",
    others: "信贷支持：企业只能查询本企业。",
  },
  EN: {
    title: "Credit support",
    scope: "Credit support: asking for it takes the scope credit:check, which you do not have.",
    others: "Credit support: an enterprise asks about itself only.",
  },
};

/** Whether lenders are encouraged to support the enterprise; asked only by those who may. */
export function CreditAnswers({ asked }: { readonly asked: Asked }): ReactNode {
  const words = useWords(WORDS);
  const { can, viewer } = useSession();
  if (!can("credit:check")) return <Alert type="info" showIcon title={words.scope} />;
  if (viewer?.role === "ENTERPRISE" && viewer.uscc !== asked.uscc) {
    return <Alert type="info" showIcon title={words.others} />;
  }
  return <Answers asked={asked} />;
}

function Answers({ asked }: { readonly asked: Asked }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const answer = useAnswer(EnterpriseCreditDocument, { ...asked, validOn, knownAt, language });
  return (
    <Answered answer={answer}>
      {({ standing }) => <AnswerRow title={words.title} answers={placed(asked, standing)} />}
    </Answered>
  );
}
