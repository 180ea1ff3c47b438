import { Card } from "antd";
import type { ReactNode } from "react";
import type { EnterpriseRegisterQuery } from "../../generated/enterprise.ts";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { dayOf } from "../kit/days.ts";
import { useWords, type Words } from "../kit/language.tsx";

type Connection = NonNullable<EnterpriseRegisterQuery["qualityCommitments"]>;
type Commitment = Connection["edges"][number]["node"];

const WORDS: Words<{ title: string; text: string; by: string; on: string; recorded: string; none: string }> = {
  ZH: {
    title: "质量承诺",
    text: "承诺内容",
    by: "签署人",
    on: "签署日",
    recorded: "登记日",
    none: "没有公开的质量承诺。",
  },
  EN: {
    title: "Quality commitments",
    text: "Commitment",
    by: "Signed by",
    on: "Signed on",
    recorded: "Recorded on",
    none: "No quality commitment.",
  },
};

/** What an enterprise publicly committed itself to. */
export function CommitmentsCard(props: { readonly commitments: Connection; readonly actions?: ReactNode }): ReactNode {
  const words = useWords(WORDS);
  const columns: readonly Column<Commitment>[] = [
    { key: "text", title: words.text, value: ({ text }) => text, width: 360 },
    { key: "by", title: words.by, value: ({ signedBy }) => signedBy },
    { key: "on", title: words.on, value: ({ signedOn }) => signedOn },
    { key: "recorded", title: words.recorded, value: ({ recordedAt }) => dayOf(recordedAt) },
  ];
  return (
    <Card title={words.title} extra={props.actions} style={{ marginBottom: 16 }}>
      <DataTable
        name={words.title}
        columns={columns}
        rows={props.commitments.edges.map(({ node }) => node)}
        rowKey={({ id }) => id}
        empty={words.none}
      />
    </Card>
  );
}
