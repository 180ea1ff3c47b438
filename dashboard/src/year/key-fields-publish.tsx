import type { ReactNode } from "react";
import { YearKeyFieldGroupsDocument, YearKeyFieldsPublishDocument } from "../../generated/year.ts";
import { linesIn, optionalTextIn, textIn } from "../kit/filled.ts";
import { useLanguage, useWords } from "../kit/language.tsx";
import { StepButton } from "../kit/step-button.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { useStep } from "../kit/use-step.ts";
import { onField } from "./fields.ts";

const WORDS = {
  ZH: {
    label: "公布重点领域",
    notice: "公告文号或名称",
    fields: "重点领域",
    fieldsHelp: "每行一个：行业类别代码，空格，名称。例如：C1530 普洱茶",
    group: "组别",
    groupHelp: "文本规定组别的制度须选择；同一次公布的领域属于同一组别。",
  },
  EN: {
    label: "Publish key fields",
    notice: "Notice",
    fields: "Key fields",
    fieldsHelp: "One a line: code of the category, a blank, the name. For example: C1530 Pu'er tea",
    group: "Group",
    groupHelp: "Needed where the text names groups; what is published at once is of one group.",
  },
};

/** The form by which key fields are published. */
export function KeyFieldsPublish(props: {
  readonly scheme: string;
  readonly year: number;
  readonly onDone: () => void;
}): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { scheme, year, onDone } = props;
  const asked = useAnswer(YearKeyFieldGroupsDocument, { scheme, language });
  const step = useStep(YearKeyFieldsPublishDocument, (answer) => answer.keyFieldsPublish);
  const groups = asked.data?.keyFieldGroups?.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <StepButton
      label={words.label}
      onDone={onDone}
      fields={[
        { name: "notice", kind: "text", label: words.notice, required: true, maxLength: 200 },
        { name: "fields", kind: "lines", label: words.fields, required: true, help: words.fieldsHelp },
        // A scheme without groups has no such field; one whose groups nobody told has.
        ...(groups?.length === 0
          ? []
          : [
              {
                name: "group",
                kind: "choice" as const,
                label: words.group,
                help: words.groupHelp,
                choices: groups ?? [],
                asked,
              },
            ]),
        onField(language),
      ]}
      take={(filled) =>
        step.take({
          scheme,
          year,
          notice: textIn(filled, "notice"),
          fields: linesIn(filled, "fields").map((line) => ({
            ...fieldOf(line),
            group: optionalTextIn(filled, "group"),
            categoryEdition: "2017",
          })),
          on: optionalTextIn(filled, "on"),
        })
      }
    />
  );
}

/** The category and the name in a line. */
function fieldOf(line: string): { readonly category: string; readonly name: string } {
  const [category = "", ...name] = line.trim().split(/[\s\u3000]+/);
  return { category, name: name.join(" ") };
}
