import { Empty, Typography } from "antd";
import type { ReactNode } from "react";
import type { EnterpriseFinderQuery, EnterpriseMatch } from "../../generated/enterprise.ts";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { useWords, type Words } from "../kit/language.tsx";
import { CodeDiagnosis } from "./code-diagnosis.tsx";

type Found = NonNullable<EnterpriseFinderQuery["enterprises"]>;
type Row = Found["edges"][number];

const WORDS: Words<{
  table: string;
  name: string;
  code: string;
  place: string;
  by: string;
  matches: Record<EnterpriseMatch, string>;
  none: string;
  many: string;
  unknown: string;
}> = {
  ZH: {
    table: "查找结果",
    name: "名称",
    code: "统一社会信用代码",
    place: "登记注册地",
    by: "匹配方式",
    matches: { CODE: "信用代码", NAME: "名称", FORMER_NAME: "曾用名", PINYIN: "拼音", INITIALS: "拼音首字母" },
    none: "未找到。请换用名称的另一部分、拼音，或代码的至少4位；也可改变上方的日期。",
    many: "仅显示最相近的 100 家，请输入更多文字以缩小范围。",
    unknown: "未知",
  },
  EN: {
    table: "Enterprises found",
    name: "Name",
    code: "Credit code",
    place: "Registration place",
    by: "Found by",
    matches: {
      CODE: "credit code",
      NAME: "name",
      FORMER_NAME: "former name",
      PINYIN: "pinyin",
      INITIALS: "first letters",
    },
    none: "Nothing found. Try another part of the name, pinyin, 4 characters of the code or more, or another day.",
    many: "Only the 100 closest are shown; write more to narrow it.",
    unknown: "not known",
  },
};

/** What a search found, and what is wrong with it when it was meant as a code. */
export function FoundEnterprises(props: { readonly search: string; readonly found: Found }): ReactNode {
  const words = useWords(WORDS);
  const { diagnosis, edges, pageInfo } = props.found;
  if (diagnosis !== null) return <CodeDiagnosis search={props.search} diagnosis={diagnosis} />;
  const columns: readonly Column<Row>[] = [
    {
      key: "name",
      title: words.name,
      value: ({ node }) => node.name,
      render: ({ node }) => <DeskLink to={`/enterprises/${node.uscc}`}>{node.name ?? node.uscc}</DeskLink>,
    },
    { key: "code", title: words.code, value: ({ node }) => node.uscc, render: ({ node }) => <code>{node.uscc}</code> },
    {
      key: "place",
      title: words.place,
      value: ({ node }) => node.registrationPlace?.name ?? node.registrationPlace?.code ?? null,
      render: ({ node }) => node.registrationPlace?.name ?? node.registrationPlace?.code ?? words.unknown,
    },
    { key: "by", title: words.by, value: ({ matchedBy }) => words.matches[matchedBy] },
  ];
  return (
    <>
      {pageInfo.hasNextPage && <Typography.Paragraph role="status">{words.many}</Typography.Paragraph>}
      <DataTable
        name={words.table}
        columns={columns}
        rows={edges}
        rowKey={({ node }) => node.uscc}
        empty={<Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={words.none} />}
      />
    </>
  );
}
