import type { ReactNode } from "react";
import { YearShortlistPostDocument, type YearShortlistQuery } from "../../generated/year.ts";
import { linesIn, numberIn, optionalTextIn } from "../kit/filled.ts";
import { useLanguage, useWords } from "../kit/language.tsx";
import { StepButton } from "../kit/step-button.tsx";
import { useStep } from "../kit/use-step.ts";
import { useSession } from "../session/session.tsx";
import { onField } from "./fields.ts";

const WORDS = {
  ZH: {
    post: "公示名单",
    lead: "云南由工作机构公示，不少于 15 个工作日，且名单上的企业均已同意；天津由评估机构公示，天数可不填。",
    days: "工作日数",
    numbers: "称号编号",
    numbersHelp: "不填则自动编号；填写时按名次每行一个编号。",
  },
  EN: {
    post: "Post the list",
    lead: "In Yunnan the working body posts it for at least 15 working days, once everybody on it has consented; in Tianjin the evaluation body does, and the days may be left out.",
    days: "Working days",
    numbers: "Numbers of the titles",
    numbersHelp: "Given by the hub when left empty; else one a line, in the order of the list.",
  },
};

/** The form that posts a short list for publicity. */
export function ShortlistPost(props: {
  readonly shortlist: NonNullable<YearShortlistQuery["shortlist"]>;
  readonly onDone: () => void;
}): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { can } = useSession();
  const { shortlist, onDone } = props;
  const step = useStep(YearShortlistPostDocument, (data) => data.shortlistPost);
  if (!can("register:working-body") && !can("register:evaluate")) return null;
  const standing = shortlist.candidates.filter(({ state }) => state === "SHORTLISTED");
  return (
    <div>
      <StepButton
        label={words.post}
        lead={words.lead}
        onDone={onDone}
        fields={[
          { name: "workingDays", kind: "integer", label: words.days },
          { name: "numbers", kind: "lines", label: words.numbers, help: words.numbersHelp },
          onField(language),
        ]}
        take={(filled) =>
          step.take({
            ranking: shortlist.ranking,
            ifRevision: shortlist.revision,
            workingDays: numberIn(filled, "workingDays"),
            numbers: linesIn(filled, "numbers").flatMap((number, index) => {
              const candidate = standing[index]?.id;
              return candidate === undefined ? [] : [{ candidate, number: number.trim() }];
            }),
            on: optionalTextIn(filled, "on"),
          })
        }
      />
    </div>
  );
}
