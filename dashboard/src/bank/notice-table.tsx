import { Col, Row as Grid, Typography } from "antd";
import type { ReactNode } from "react";
import { BankNoticesDocument, type BankNoticesQuery } from "../../generated/bank.ts";
import { AnswerCard, DeterminationMark } from "../kit/answer-card.tsx";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { instantText } from "../kit/days.ts";
import { DeskLink } from "../kit/desk-link.tsx";
import { EnterpriseLink, useEnterpriseNames } from "../kit/enterprise-names.tsx";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { useList } from "../kit/use-list.ts";
import { DETERMINATIONS } from "../kit/words/department-words.ts";

const WORDS: Words<{
  name: string;
  enterprise: string;
  before: string;
  after: string;
  known: string;
  decision: string;
  facts: string;
  gone: (at: string) => string;
  empty: string;
}> = {
  ZH: {
    name: "影响通知",
    enterprise: "企业",
    before: "此前答复",
    after: "现在答复",
    known: "获知时间",
    decision: "存档决定",
    facts: "新获知或被取代的事实",
    gone: (at) => `${at} 被取代`,
    empty: "没有影响通知：本机构的存档决定至今均未受影响。",
  },
  EN: {
    name: "Notices",
    enterprise: "Enterprise",
    before: "Told before",
    after: "Answer now",
    known: "Known at",
    decision: "Decision",
    facts: "Facts that became known or were superseded",
    gone: (at) => `superseded at ${at}`,
    empty: "No notice: none of your decisions is affected so far.",
  },
};

type Row = NonNullable<BankNoticesQuery["creditNotices"]>["edges"][number]["node"];

/** Notices about the institution's decisions, oldest first. */
export function NoticeTable(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const list = useList(BankNoticesDocument, { language }, ({ creditNotices }) => creditNotices);
  const names = useEnterpriseNames(list.rows?.map(({ decision }) => decision.question.uscc) ?? []);
  const columns: Column<Row>[] = [
    { key: "number", title: "#", value: ({ number }) => number, width: 60, align: "right" },
    {
      key: "enterprise",
      title: words.enterprise,
      value: ({ decision: { question } }) => question.uscc,
      render: ({ decision: { question } }) => <EnterpriseLink uscc={question.uscc} name={names.get(question.uscc)} />,
    },
    {
      key: "before",
      title: words.before,
      value: ({ before }) => DETERMINATIONS[language][before.determination],
      render: ({ before }) => <DeterminationMark determination={before.determination} />,
    },
    {
      key: "after",
      title: words.after,
      value: ({ after }) => DETERMINATIONS[language][after.determination],
      render: ({ after }) => <DeterminationMark determination={after.determination} />,
    },
    { key: "known", title: words.known, value: ({ knownAt }) => instantText(knownAt) },
    {
      key: "decision",
      title: words.decision,
      value: ({ decision }) => decision.id,
      render: ({ decision }) => <DeskLink to={`/decisions/credit/${decision.id}`}>{decision.id.slice(0, 8)}…</DeskLink>,
    },
  ];
  return (
    <DataTable
      name={words.name}
      columns={columns}
      list={list}
      rowKey={({ id }) => id}
      empty={words.empty}
      details={(row) => <Details row={row} />}
    />
  );
}

function Details({ row }: { readonly row: Row }): ReactNode {
  const words = useWords(WORDS);
  return (
    <>
      <Grid gutter={[12, 12]} style={{ whiteSpace: "normal" }}>
        <Col xs={24} md={12}>
          <AnswerCard title={words.before} answer={row.before} />
        </Col>
        <Col xs={24} md={12}>
          <AnswerCard title={words.after} answer={row.after} />
        </Col>
      </Grid>
      <Typography.Text strong>{words.facts}</Typography.Text>
      <ul style={{ margin: 0, paddingInlineStart: 20 }}>
        {row.facts.map(({ kind, id, subject, knownFrom, knownTo }) => (
          <li key={`${kind}${id}`}>
            {subject} · {kind} · {instantText(knownFrom)}
            {knownTo !== null && ` · ${words.gone(instantText(knownTo))}`}
          </li>
        ))}
      </ul>
    </>
  );
}
