import { Button, Card } from "antd";
import { type ReactNode, useState } from "react";
import { OwnCommitmentSignDocument, OwnCommitmentsDocument, type OwnCommitmentsQuery } from "../../generated/own.ts";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { today } from "../kit/days.ts";
import { optionalTextIn, textIn } from "../kit/filled.ts";
import { useWords, type Words } from "../kit/language.tsx";
import { StepForm } from "../kit/step-form.tsx";
import { useList } from "../kit/use-list.ts";
import { useStep } from "../kit/use-step.ts";

type Commitment = NonNullable<OwnCommitmentsQuery["qualityCommitments"]>["edges"][number]["node"];

const WORDS: Words<{
  title: string;
  text: string;
  by: string;
  on: string;
  none: string;
  sign: string;
  lead: string;
}> = {
  ZH: {
    title: "质量承诺",
    text: "承诺内容",
    by: "签署人",
    on: "签署日",
    none: "尚未签署质量承诺；签署当日须有有效称号。",
    sign: "签署质量承诺",
    lead: "承诺向公众公开，签署后不再更改；之后签署的并列显示。签署当日须有有效称号。",
  },
  EN: {
    title: "Quality commitments",
    text: "Commitment",
    by: "Signed by",
    on: "Signed on",
    none: "None signed; a title in force is needed on that day.",
    sign: "Sign a commitment",
    lead: "Everybody reads it, and it is never changed; a later one stands beside it. A title in force is needed on that day.",
  },
};

/** What the enterprise publicly committed itself to, and a form for one more. */
export function OwnCommitments({ uscc }: { readonly uscc: string }): ReactNode {
  const words = useWords(WORDS);
  const list = useList(OwnCommitmentsDocument, { uscc }, ({ qualityCommitments }) => qualityCommitments);
  const [signing, setSigning] = useState(false);
  const sign = useStep(OwnCommitmentSignDocument, ({ qualityCommitmentSign }) => qualityCommitmentSign);
  const columns: readonly Column<Commitment>[] = [
    { key: "text", title: words.text, value: ({ text }) => text, width: 360 },
    { key: "by", title: words.by, value: ({ signedBy }) => signedBy },
    { key: "on", title: words.on, value: ({ signedOn }) => signedOn },
  ];
  const action = <Button onClick={() => setSigning(true)}>{words.sign}</Button>;
  return (
    <Card title={words.title} extra={action} style={{ marginBottom: 16 }}>
      <DataTable name={words.title} columns={columns} list={list} rowKey={({ id }) => id} empty={words.none} />
      <StepForm
        open={signing}
        title={words.sign}
        lead={words.lead}
        fields={[
          { name: "text", label: words.text, kind: "long", required: true },
          { name: "signedBy", label: words.by, kind: "text", required: true, maxLength: 100 },
          { name: "on", label: words.on, kind: "day", initial: today() },
        ]}
        take={(filled) =>
          sign.take({
            text: textIn(filled, "text"),
            signedBy: textIn(filled, "signedBy"),
            on: optionalTextIn(filled, "on"),
          })
        }
        onDone={list.again}
        onClose={() => setSigning(false)}
      />
    </Card>
  );
}
