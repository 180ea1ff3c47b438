import { Alert, Card } from "antd";
import { type ReactNode, useState } from "react";
import { OpenObjectionFileDocument } from "../../generated/open.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { useStep } from "../kit/use-step.ts";
import { filerFields, filerOf } from "./filer-fields.ts";
import { FilingForm, textOf } from "./filing-form.tsx";
import { ToldSecret } from "./told-secret.tsx";

const WORDS: Words<Record<"title" | "against" | "whole" | "grounds" | "help" | "complaint" | "repeated", string>> = {
  ZH: {
    title: "提出异议",
    against: "异议对象",
    whole: "整体（全部公示内容）",
    grounds: "异议内容和理由",
    help: "请写明哪里有误、有何依据（1至4000字）。仅经办人可见；异议情况和处理结果公开。",
    complaint: "已按投诉受理，受理编号",
    repeated: "此前已提交，查询码当时已告知。",
  },
  EN: {
    title: "Object",
    against: "Against",
    whole: "All that is shown",
    grounds: "What is wrong, and why",
    help: "1 to 4000 characters. Only those who handle it read it; that there is an objection and its outcome are public.",
    complaint: "Received as a complaint, receipt",
    repeated: "It was sent before; the secret was told then.",
  },
};

interface Filed {
  readonly secret: string | null;
  readonly complaint: string | null;
}

/** The form to object to what is in publicity; the secret is shown once. */
export function ObjectionCard(props: {
  readonly publicity: string;
  /** Said when the window is over. */
  readonly late: string | null;
  readonly against: readonly { readonly value: string; readonly label: string }[];
  readonly again: () => void;
}): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { take } = useStep(OpenObjectionFileDocument, (data) => data.objectionFile);
  const [filed, setFiled] = useState<Filed | null>(null);
  const file = (filled: Readonly<Record<string, unknown>>) => {
    const against = textOf(filled, "against");
    return take({
      publicity: props.publicity,
      grounds: textOf(filled, "grounds"),
      filer: filerOf(filled),
      ...(against !== WHOLE && against !== "" && { against }),
    });
  };
  return (
    <Card size="small" title={words.title}>
      {filed === null ? (
        <>
          {props.late !== null && <Alert type="info" showIcon title={props.late} style={{ marginBottom: 12 }} />}
          <FilingForm
            fields={[
              {
                name: "against",
                kind: "choice",
                label: words.against,
                required: true,
                choices: [...props.against, { value: WHOLE, label: words.whole }],
              },
              {
                name: "grounds",
                kind: "long",
                label: words.grounds,
                required: true,
                maxLength: 4000,
                help: words.help,
              },
              ...filerFields(language),
            ]}
            take={file}
            onDone={({ secret, complaint }) => {
              setFiled({ secret, complaint });
              props.again();
            }}
          />
        </>
      ) : (
        <>
          {filed.complaint !== null && (
            <p>
              {words.complaint} {filed.complaint}
            </p>
          )}
          {filed.secret === null ? (
            <Alert type="info" showIcon title={words.repeated} />
          ) : (
            <ToldSecret secret={filed.secret} />
          )}
        </>
      )}
    </Card>
  );
}

const WHOLE = "WHOLE";
