import type { ReactNode } from "react";
import { EnterpriseProcurementDocument } from "../../generated/enterprise.ts";
import { useAsOf } from "../kit/address.ts";
import { Answered } from "../kit/answered.tsx";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { AnswerRow, placed } from "./answer-row.tsx";
import type { Asked } from "./asked-question.ts";

const WORDS: Words<{ preference: string; subsidy: string; lot: (code: string, edition: string | null) => string }> = {
  ZH: {
    preference: "政府采购同等条件优先",
    subsidy: "补助优先",
    lot: (code, edition) => `品目 ${code}${edition === null ? "，未注明目录版本" : `，${edition} 年版目录`}`,
  },
  EN: {
    preference: "Procurement preference",
    subsidy: "Subsidy priority",
    lot: (code, edition) => `lot ${code}, ${edition === null ? "edition not named" : `edition ${edition}`}`,
  },
};

/** Whether purchasers prefer the enterprise, for a lot when one is named, and whether subsidies do. */
export function ProcurementAnswers(props: {
  readonly asked: Asked;
  readonly lot: { readonly catalogueCode: string; readonly catalogueEdition: string | null } | null;
}): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const { asked, lot } = props;
  const answer = useAnswer(EnterpriseProcurementDocument, { ...asked, lot, validOn, knownAt, language });
  const preference =
    lot === null ? words.preference : `${words.preference}（${words.lot(lot.catalogueCode, lot.catalogueEdition)}）`;
  return (
    <Answered answer={answer}>
      {({ standing }) => (
        <>
          <AnswerRow
            title={preference}
            answers={placed(asked, {
              one: standing.onePreference,
              beijing: standing.beijingPreference,
              tianjin: standing.tianjinPreference,
              guangyuan: standing.guangyuanPreference,
              yunnan: standing.yunnanPreference,
            })}
          />
          <AnswerRow
            title={words.subsidy}
            answers={placed(asked, {
              one: standing.oneSubsidy,
              beijing: standing.beijingSubsidy,
              tianjin: standing.tianjinSubsidy,
              guangyuan: standing.guangyuanSubsidy,
              yunnan: standing.yunnanSubsidy,
            })}
          />
        </>
      )}
    </Answered>
  );
}
