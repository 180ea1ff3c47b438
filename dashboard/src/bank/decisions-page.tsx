import { Input, Tabs } from "antd";
import type { ReactNode } from "react";
import {
  BankDecisionsDocument,
  type BankDecisionsQuery,
  BankDecisionsRelyingOnDocument,
} from "../../generated/bank.ts";
import { useAddress } from "../kit/address.ts";
import { DeterminationMark } from "../kit/answer-card.tsx";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { instantText } from "../kit/days.ts";
import { DeskLink } from "../kit/desk-link.tsx";
import { EnterpriseLink, useEnterpriseNames } from "../kit/enterprise-names.tsx";
import { EnterprisePicker } from "../kit/enterprise-picker.tsx";
import { jurisdictionName } from "../kit/jurisdictions.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { type List, useList } from "../kit/use-list.ts";
import { DETERMINATIONS } from "../kit/words/department-words.ts";
import { purposeName } from "../session/purpose-names.ts";

const WORDS: Words<{
  title: string;
  lead: string;
  all: string;
  relying: string;
  enterprise: string;
  firm: string;
  number: string;
  open: string;
  place: string;
  day: string;
  answer: string;
  reasons: string;
  issued: string;
  purpose: string;
  empty: string;
  emptyTitle: string;
}> = {
  ZH: {
    title: "存档决定",
    lead: "本机构的信贷支持存档决定，最新在前；审计可见全部。",
    all: "全部决定",
    relying: "依据某一称号的决定",
    enterprise: "只看企业",
    firm: "企业",
    number: "称号编号",
    open: "决定",
    place: "适用政策",
    day: "业务日期",
    answer: "判定",
    reasons: "理由",
    issued: "作出时间",
    purpose: "目的",
    empty: "尚无存档决定。请到“单户核查”或“批量核对”作出。",
    emptyTitle: "请填写称号编号；没有结果时，本机构没有依据该称号的决定。",
  },
  EN: {
    title: "Decisions of record",
    lead: "Your institution's decisions about credit support, newest first; an auditor sees all.",
    all: "All decisions",
    relying: "Those that rest on a title",
    enterprise: "Only about",
    firm: "Enterprise",
    number: "Number of the title",
    open: "Decision",
    place: "Policy of",
    day: "Day",
    answer: "Answer",
    reasons: "Reasons",
    issued: "Taken at",
    purpose: "What for",
    empty: "No decision yet. Take one under “Check one enterprise” or “Check a file”.",
    emptyTitle: "Write the number of a title; without a result no decision of yours rests on it.",
  },
};

/** The institution's decisions of record. */
export function DecisionsPage(): ReactNode {
  const words = useWords(WORDS);
  const [tab, setTab] = useAddress("tab", "all");
  return (
    <Page title={words.title} lead={words.lead}>
      <Tabs
        activeKey={tab}
        onChange={setTab}
        destroyOnHidden
        items={[
          { key: "all", label: words.all, children: <AllDecisions /> },
          { key: "title", label: words.relying, children: <DecisionsOnTitle /> },
        ]}
      />
    </Page>
  );
}

function AllDecisions(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const [uscc, setUscc] = useAddress("uscc");
  const list = useList(
    BankDecisionsDocument,
    { uscc: uscc === "" ? null : uscc, language },
    ({ creditDecisions }) => creditDecisions,
  );
  return (
    <>
      <div style={{ maxWidth: 480, marginBottom: 16 }}>
        <label htmlFor="only-about">{words.enterprise}</label>
        <EnterprisePicker
          id="only-about"
          {...(uscc !== "" && { value: uscc })}
          onChange={(next) => setUscc(next ?? null)}
        />
      </div>
      <DecisionTable list={list} empty={words.empty} />
    </>
  );
}

function DecisionsOnTitle(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const [title, setTitle] = useAddress("title");
  const list = useList(
    BankDecisionsRelyingOnDocument,
    { title, language },
    ({ creditDecisionsRelyingOn }) => creditDecisionsRelyingOn,
    { pause: title === "" },
  );
  return (
    <>
      <div style={{ maxWidth: 480, marginBottom: 16 }}>
        <label htmlFor="title-number">{words.number}</label>
        <Input.Search id="title-number" defaultValue={title} onSearch={(next) => setTitle(next.trim())} allowClear />
      </div>
      {title === "" ? words.emptyTitle : <DecisionTable list={list} empty={words.emptyTitle} />}
    </>
  );
}

type Row = NonNullable<BankDecisionsQuery["creditDecisions"]>["edges"][number]["node"];

/** Decisions as rows, each with the way to it. */
export function DecisionTable({ list, empty }: { readonly list: List<Row>; readonly empty: string }): ReactNode {
  const words = useWords(WORDS);
  const columns = useDecisionColumns(list.rows);
  return <DataTable name={words.title} columns={columns} list={list} rowKey={({ id }) => id} empty={empty} />;
}

function useDecisionColumns(rows: readonly Row[] | undefined): Column<Row>[] {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const names = useEnterpriseNames(rows?.map(({ question }) => question.uscc) ?? []);
  const reasonsOf = ({ answer }: Row) => answer.reasons.map(({ message }) => message).join(" ");
  return [
    {
      key: "enterprise",
      title: words.firm,
      value: ({ question: { uscc } }) => `${names.get(uscc) ?? ""} ${uscc}`.trim(),
      render: ({ question: { uscc } }) => <EnterpriseLink uscc={uscc} name={names.get(uscc)} />,
    },
    { key: "place", title: words.place, value: ({ question }) => jurisdictionName(question.jurisdiction, language) },
    { key: "day", title: words.day, value: ({ question }) => question.validOn },
    {
      key: "answer",
      title: words.answer,
      value: ({ answer }) => DETERMINATIONS[language][answer.determination],
      render: ({ answer }) => <DeterminationMark determination={answer.determination} />,
    },
    {
      key: "reasons",
      title: words.reasons,
      value: reasonsOf,
      render: (row) => <div style={{ minWidth: 220, whiteSpace: "normal" }}>{reasonsOf(row)}</div>,
    },
    { key: "issued", title: words.issued, value: ({ issuedAt }) => instantText(issuedAt) },
    { key: "purpose", title: words.purpose, value: ({ purpose }) => purposeName(purpose, language) },
    {
      key: "id",
      title: words.open,
      value: ({ id }) => id,
      render: ({ id }) => <DeskLink to={`/decisions/credit/${id}`}>{id.slice(0, 8)}…</DeskLink>,
    },
  ];
}
