import { Alert } from "antd";
import { type ReactNode, useState } from "react";
import { type FilerKind, YearObjectionFileDocument, type YearPublicityQuery } from "../../generated/year.ts";
import { chosenIn, optionalTextIn, textIn } from "../kit/filled.ts";
import { useLanguage, useWords } from "../kit/language.tsx";
import { StepButton } from "../kit/step-button.tsx";
import { useStep } from "../kit/use-step.ts";
import { onField } from "./fields.ts";
import { choicesIn } from "./state-names.ts";

const WORDS = {
  ZH: {
    label: "登记书面异议",
    lead: "以书面方式收到的异议由此登记，注明收到日期；公示期外收到的转为投诉。",
    against: "针对",
    whole: "不选即针对公示整体",
    candidate: "入围企业（称号）编号可在入围名单查到，此处可针对整体登记。",
    grounds: "异议理由",
    kind: "提出人类别",
    name: "提出人姓名或名称",
    contact: "联系方式",
    done: "已登记。请把下列查询密钥交给提出人，密钥只显示这一次：",
    complaint: "已转为投诉受理。",
  },
  EN: {
    label: "Record an objection on paper",
    lead: "An objection that came on paper, with the day on which it was received; outside the window it is received as a complaint.",
    against: "Against",
    whole: "The whole publicity when nothing is chosen",
    candidate: "Against the whole here; one against a candidate is filed on the public page.",
    grounds: "Grounds",
    kind: "Kind of filer",
    name: "Name of the filer",
    contact: "Contact",
    done: "Recorded. Give this secret to the filer; it is shown only this once:",
    complaint: "Received as a complaint.",
  },
};

const FILERS: readonly FilerKind[] = ["PUBLIC", "ENTERPRISE", "CONSUMER_ASSOCIATION", "MEDIA", "CHAMBER", "DEPARTMENT"];

/** Records an objection that came on paper, for those who handle it. */
export function ObjectionPaper(props: {
  readonly publicity: NonNullable<YearPublicityQuery["publicity"]>;
  readonly onDone: () => void;
}): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { publicity, onDone } = props;
  const [told, setTold] = useState<{ secret: string | null; complaint: string | null } | null>(null);
  const step = useStep(YearObjectionFileDocument, (data) => data.objectionFile);
  const choices = publicity.subjects.flatMap(({ id, evaluationBody, evaluationScheme }) => {
    const label = evaluationBody?.name ?? evaluationScheme?.title;
    return label === undefined ? [] : [{ value: id, label }];
  });
  return (
    <>
      {told !== null && (
        <Alert
          type="success"
          showIcon
          title={`${words.done} ${told.secret ?? "—"}`}
          {...(told.complaint !== null && { description: words.complaint })}
          style={{ marginBottom: 8 }}
        />
      )}
      <StepButton
        label={words.label}
        lead={words.lead}
        type="default"
        onDone={onDone}
        fields={[
          {
            name: "against",
            kind: "choice",
            label: words.against,
            choices,
            help: choices.length === 0 ? words.candidate : words.whole,
          },
          { name: "grounds", kind: "long", label: words.grounds, required: true, maxLength: 2_000 },
          { name: "kind", kind: "choice", label: words.kind, required: true, choices: choicesIn("filer", language) },
          { name: "name", kind: "text", label: words.name, maxLength: 200 },
          { name: "contact", kind: "text", label: words.contact, maxLength: 200 },
          onField(language),
        ]}
        take={async (filled) => {
          const result = await step.take({
            publicity: publicity.id,
            against: optionalTextIn(filled, "against"),
            grounds: textIn(filled, "grounds"),
            filer: {
              kind: chosenIn(filled, "kind", FILERS) ?? "PUBLIC",
              name: optionalTextIn(filled, "name"),
              contact: optionalTextIn(filled, "contact"),
            },
            on: optionalTextIn(filled, "on"),
          });
          if (result.done) setTold(result.payload);
          return result;
        }}
      />
    </>
  );
}
