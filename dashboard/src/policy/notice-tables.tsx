import { Tag } from "antd";
import type { ReactNode } from "react";
import { Clauses } from "../kit/clauses.tsx";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { instantText } from "../kit/days.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { POLICY_WORDS, valueName } from "./policy-words.ts";
import { RuleValue } from "./rule-cell.tsx";
import type { Notice, Rule } from "./subjects.ts";

const WORDS: Words<
  Record<
    | "rules"
    | "subject"
    | "says"
    | "clause"
    | "valid"
    | "known"
    | "state"
    | "holds"
    | "replaced"
    | "always"
    | "end"
    | "readings"
    | "point"
    | "reading"
    | "why"
    | "author"
    | "published"
    | "current"
    | "corrected"
    | "targets"
    | "metric"
    | "value"
    | "none"
    | "damaged"
    | "unknown",
    string
  >
> = {
  ZH: {
    rules: "规则与更正",
    subject: "事项",
    says: "内容",
    clause: "条款",
    valid: "适用期间",
    known: "记录期间",
    state: "状态",
    holds: "现行",
    replaced: "已被更正",
    always: "不设期间",
    end: "至今",
    readings: "解释",
    point: "留白",
    reading: "解释",
    why: "理由",
    author: "作出者",
    published: "公布日",
    current: "现行",
    corrected: "已更正",
    targets: "目标",
    metric: "指标",
    value: "目标值",
    none: "未定数值",
    damaged: "原文残缺",
    unknown: "目标值未知",
  },
  EN: {
    rules: "Rules and corrections",
    subject: "Subject",
    says: "What it says",
    clause: "Clause",
    valid: "Holds for",
    known: "On record",
    state: "State",
    holds: "holds",
    replaced: "corrected",
    always: "no days of its own",
    end: "now",
    readings: "Readings",
    point: "Silent point",
    reading: "Reading",
    why: "Why",
    author: "By",
    published: "Published",
    current: "holds",
    corrected: "corrected",
    targets: "Targets",
    metric: "Counted",
    value: "Target",
    none: "no number",
    damaged: "source damaged",
    unknown: "target unknown",
  },
};

/** The rules of a notice on both clocks, those that were corrected too. */
export function RuleTable({ notice }: { readonly notice: Notice }): ReactNode {
  const words = useWords(WORDS);
  const names = useWords(POLICY_WORDS);
  const span = (from: string | null, to: string | null) =>
    from === null ? words.always : `${from} – ${to ?? words.end}`;
  const known = ({ knownFrom, knownTo }: Rule) =>
    span(knownFrom && instantText(knownFrom), knownTo && instantText(knownTo));
  const state = ({ knownTo }: Rule) => (knownTo === null ? words.holds : words.replaced);
  const columns: Column<Rule>[] = [
    {
      key: "subject",
      title: words.subject,
      value: ({ subject }) => names.subjects[subject] ?? valueName(names, "", subject),
    },
    {
      key: "says",
      title: words.says,
      value: (rule) =>
        rule.id.includes("/exit/") ? valueName(names, "", rule.subject) : valueName(names, rule.subject, rule.value),
      render: (rule) => (
        <Wrapped>
          <RuleValue rule={rule} names={names} />
        </Wrapped>
      ),
    },
    {
      key: "clause",
      title: words.clause,
      value: ({ clause, basis }) => `${clause ?? ""} ${basis}`,
      render: ({ clause, basis }) =>
        clause !== null && <Clauses citations={[{ document: notice.id, clause, basis }]} />,
    },
    { key: "valid", title: words.valid, value: ({ validFrom, validTo }) => span(validFrom, validTo) },
    { key: "known", title: words.known, value: known },
    {
      key: "state",
      title: words.state,
      value: state,
      render: (rule) => <Tag color={rule.knownTo === null ? "green" : "default"}>{state(rule)}</Tag>,
    },
  ];
  return (
    <DataTable
      name={`${words.rules} ${notice.id}`}
      columns={columns}
      rows={notice.rules}
      rowKey={({ id, knownFrom }) => `${id}${knownFrom}`}
    />
  );
}

/** The readings of a notice's silent points, a corrected one beside what took its place. */
export function ReadingTable({ notice }: { readonly notice: Notice }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  type Reading = Notice["interpretations"][number];
  const zh = language === "ZH";
  const state = (each: Reading) =>
    notice.interpretations.some(({ id, publishedOn }) => id === each.id && publishedOn > each.publishedOn)
      ? words.corrected
      : words.current;
  const text = (key: string, title: string, value: (row: Reading) => string): Column<Reading> => ({
    key,
    title,
    value,
    render: (row) => <Wrapped>{value(row)}</Wrapped>,
  });
  const columns: Column<Reading>[] = [
    { key: "id", title: "SIL", value: ({ id }) => id, width: 80 },
    {
      key: "clause",
      title: words.clause,
      value: ({ clause }) => clause,
      render: ({ clause, basis }) => <Clauses citations={[{ document: notice.id, clause, basis }]} />,
    },
    text("point", words.point, (row) => (zh ? row.questionZh : row.question)),
    text("reading", words.reading, (row) => (zh ? row.readingZh : row.reading)),
    text("why", words.why, (row) => (zh ? row.whyZh : row.why)),
    { key: "published", title: words.published, value: ({ publishedOn }) => publishedOn },
    { key: "author", title: words.author, value: ({ author }) => author },
    { key: "state", title: words.state, value: state, render: (row) => <Tag>{state(row)}</Tag> },
  ];
  return (
    <DataTable
      name={`${words.readings} ${notice.id}`}
      columns={columns}
      rows={notice.interpretations}
      rowKey={({ id, publishedOn }) => `${id}${publishedOn}`}
    />
  );
}

/** The targets of a notice; one that is lost in the source stays unknown. */
export function TargetTable({ notice }: { readonly notice: Notice }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  type Target = Notice["targets"][number];
  const value = ({ value: number, damagedText }: Target) =>
    number ?? (damagedText === null ? words.none : `${words.unknown} (${words.damaged}: ${damagedText})`);
  const columns: Column<Target>[] = [
    { key: "clause", title: words.clause, value: ({ clause }) => clause },
    {
      key: "metric",
      title: words.metric,
      value: ({ metric, metricEn }) => (language === "ZH" ? metric : metricEn),
      render: ({ metric, metricEn }) => <Wrapped>{language === "ZH" ? metric : metricEn}</Wrapped>,
    },
    { key: "value", title: words.value, value },
  ];
  return (
    <DataTable
      name={`${words.targets} ${notice.id}`}
      columns={columns}
      rows={notice.targets}
      rowKey={({ clause, metric }) => `${clause}${metric}`}
    />
  );
}

function Wrapped({ children }: { readonly children: ReactNode }): ReactNode {
  return <div style={{ minWidth: 120, maxWidth: 320, whiteSpace: "normal" }}>{children}</div>;
}
