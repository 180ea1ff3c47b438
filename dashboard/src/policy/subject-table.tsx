import { Flex, Tag, Typography } from "antd";
import type { ReactNode } from "react";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { useWords, type Words } from "../kit/language.tsx";
import { NoticeFacts } from "./notice-facts.tsx";
import { POLICY_WORDS } from "./policy-words.ts";
import { RuleCell, rulesText } from "./rule-cell.tsx";
import type { Notice, Subject } from "./subjects.ts";

const WORDS: Words<{
  name: string;
  subject: string;
  differs: string;
  same: string;
  groups: Record<Subject["group"], string>;
  comparison: string;
}> = {
  ZH: {
    name: "政策对照（按事项）",
    subject: "事项",
    differs: "≠ 各地不同",
    same: "= 一致",
    groups: { MEASURE: "支持措施", SCHEME: "制度规则", EXIT: "退出情形" },
    comparison: "对照结果",
  },
  EN: {
    name: "Notices by subject",
    subject: "Subject",
    differs: "≠ differs",
    same: "= the same",
    groups: { MEASURE: "Measure", SCHEME: "Rule of the scheme", EXIT: "Exit" },
    comparison: "Compared",
  },
};

/** A row a subject, a column a notice; by sign and word whether they differ. */
export function SubjectTable(props: {
  readonly notices: readonly Notice[];
  readonly subjects: readonly Subject[];
}): ReactNode {
  const words = useWords(WORDS);
  const names = useWords(POLICY_WORDS);
  const columns: Column<Subject>[] = [
    {
      key: "subject",
      title: words.subject,
      width: 150,
      value: ({ subject }) => names.subjects[subject] ?? subject,
      render: ({ subject, differs, group }) => (
        <Flex vertical gap={4} style={{ width: 140, whiteSpace: "normal" }}>
          <Typography.Text strong>{names.subjects[subject] ?? subject}</Typography.Text>
          <span>{words.groups[group]}</span>
          <span>{differs ? <Tag color="volcano">{words.differs}</Tag> : <Tag>{words.same}</Tag>}</span>
        </Flex>
      ),
    },
    ...props.notices.map(
      (notice, index): Column<Subject> => ({
        key: notice.id,
        title: `${notice.jurisdiction.name ?? notice.jurisdiction.code} · ${notice.id}`,
        value: ({ cells }) => rulesText(cells[index] ?? [], names),
        render: ({ cells }) => <RuleCell notice={notice} rules={cells[index] ?? []} />,
      }),
    ),
  ];
  return (
    <Flex vertical gap={16}>
      <NoticeFacts notices={props.notices} />
      <DataTable name={words.name} columns={columns} rows={props.subjects} rowKey={({ subject }) => subject} />
    </Flex>
  );
}
