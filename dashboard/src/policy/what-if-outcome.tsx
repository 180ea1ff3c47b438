import { Alert, Card, Flex, Progress, Typography } from "antd";
import type { ReactNode } from "react";
import { DeterminationMark } from "../kit/answer-card.tsx";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { instantText } from "../kit/days.ts";
import { useWords, type Words } from "../kit/language.tsx";
import { FlipTable } from "./flip-table.tsx";
import { POLICY_WORDS } from "./policy-words.ts";
import { questionName } from "./question-name.ts";
import type { FlipCount, Outcome, Trial } from "./use-what-if.ts";

type OutcomeWords = Record<
  | "errors"
  | "line"
  | "counts"
  | "question"
  | "before"
  | "after"
  | "enterprises"
  | "rules"
  | "later"
  | "rule"
  | "kind"
  | "field"
  | "ADDED"
  | "CHANGED"
  | "ENDED"
  | "nothing"
  | "noRule"
  | "without"
  | "flips",
  string
> & {
  readonly progress: (n: number, flips: number) => string;
  readonly done: (day: string, instant: string, n: number) => string;
};

const WORDS: Words<OutcomeWords> = {
  ZH: {
    errors: "文件有误，未试算",
    line: "行",
    counts: "翻转数量",
    question: "问题",
    before: "现行",
    after: "修改后",
    enterprises: "企业数",
    rules: "规则变动",
    later: "仅影响登记部门以后行为的规则变动",
    rule: "规则",
    kind: "变动",
    field: "内容",
    ADDED: "新增",
    CHANGED: "修改",
    ENDED: "终止",
    nothing: "没有判定发生变化。",
    noRule: "修改未触及该部门据以判定的规则。",
    without: "对从未有称号或限制的所有企业的变化",
    flips: "逐企业变化",
    progress: (n, flips) => `正在试算：已检查 ${n} 家企业，发现 ${flips} 项变化`,
    done: (day, instant, n) => `就 ${day} 作答，所知截至 ${instant}；已检查 ${n} 家有称号或限制的企业`,
  },
  EN: {
    errors: "The file has errors; nothing was tried",
    line: "line",
    counts: "How many flip",
    question: "Question",
    before: "As it stands",
    after: "As changed",
    enterprises: "Enterprises",
    rules: "Rules that would be others",
    later: "Rules that bear on later acts of the register only",
    rule: "Rule",
    kind: "Becomes",
    field: "What of it",
    ADDED: "new",
    CHANGED: "changed",
    ENDED: "ended",
    nothing: "No answer would be another.",
    noRule: "The change touches no rule by which this department answers.",
    without: "For every enterprise that never had a title or a ban",
    flips: "Answers that would be others",
    progress: (n, flips) => `Trying: ${n} enterprises looked at, ${flips} changes found`,
    done: (day, instant, n) =>
      `Answered for ${day}, as known at ${instant}; ${n} enterprises with a title or a ban looked at`,
  },
};

/** What came of a trial: errors by line, or rules, counts and flips. */
export function WhatIfOutcome({ outcome }: { readonly outcome: Outcome }): ReactNode {
  const words = useWords(WORDS);
  const { trial, running, examined, counts, flips } = outcome;
  return (
    <div aria-live="polite">
      {running && (
        <Card size="small">
          <Progress
            percent={100}
            status="active"
            showInfo={false}
            aria-label={words.progress(examined, flips.length)}
          />
          {words.progress(examined, flips.length)}
        </Card>
      )}
      {trial !== null && trial.errors.length > 0 && <Errors trial={trial} />}
      {trial !== null && trial.errors.length === 0 && (
        <Flex vertical gap={16}>
          {!running && trial.validOn !== null && trial.knownAt !== null && (
            <Typography.Text>{words.done(trial.validOn, instantText(trial.knownAt), examined)}</Typography.Text>
          )}
          {!running && trial.questions.length === 0 && <Alert type="info" showIcon title={words.noRule} />}
          {!running && trial.questions.length > 0 && flips.length === 0 && trial.withoutTitle.length === 0 && (
            <Alert type="success" showIcon title={words.nothing} />
          )}
          <Counts counts={counts} />
          <Heading text={words.flips} />
          <FlipTable name={words.flips} flips={flips} validOn={trial.validOn} />
          {trial.withoutTitle.length > 0 && (
            <>
              <Heading text={words.without} />
              <FlipTable name={words.without} flips={trial.withoutTitle} validOn={null} />
            </>
          )}
          <Heading text={words.rules} />
          <Changes name={words.rules} changes={trial.changes} />
          {trial.laterActs.length > 0 && (
            <>
              <Heading text={words.later} />
              <Changes name={words.later} changes={trial.laterActs} />
            </>
          )}
        </Flex>
      )}
    </div>
  );
}

function Heading({ text }: { readonly text: string }): ReactNode {
  return (
    <Typography.Title level={2} style={{ fontSize: 18, margin: 0 }}>
      {text}
    </Typography.Title>
  );
}

function Errors({ trial }: { readonly trial: Trial }): ReactNode {
  const words = useWords(WORDS);
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={words.errors}
      description={
        <ul style={{ margin: 0, paddingInlineStart: 20 }}>
          {trial.errors.map(({ code, file, line, message }) => (
            <li key={`${code}${file}${line}${message}`}>
              {file !== null && `${file} `}
              {line !== null && `${words.line} ${line}: `}
              {message}
            </li>
          ))}
        </ul>
      }
    />
  );
}

function Counts({ counts }: { readonly counts: readonly FlipCount[] }): ReactNode {
  const words = useWords(WORDS);
  const names = useWords(POLICY_WORDS);
  const columns: Column<FlipCount>[] = [
    { key: "question", title: words.question, value: ({ question }) => questionName(question, names) },
    {
      key: "before",
      title: words.before,
      value: ({ before }) => before,
      render: ({ before }) => <DeterminationMark determination={before} />,
    },
    {
      key: "after",
      title: words.after,
      value: ({ after }) => after,
      render: ({ after }) => <DeterminationMark determination={after} />,
    },
    { key: "enterprises", title: words.enterprises, value: ({ enterprises }) => enterprises, align: "right" },
  ];
  if (counts.length === 0) return null;
  return (
    <>
      <Heading text={words.counts} />
      <DataTable
        name={words.counts}
        columns={columns}
        rows={counts}
        rowKey={({ question, before, after }) => JSON.stringify([question, before, after])}
      />
    </>
  );
}

type Change = Trial["changes"][number];
type ChangedField = Change["fields"][number] & Pick<Change, "id" | "kind" | "rule">;

function Changes({ name, changes }: { readonly name: string; readonly changes: readonly Change[] }): ReactNode {
  const words = useWords(WORDS);
  const rows = changes.flatMap(({ id, kind, rule, fields }): ChangedField[] =>
    fields.length === 0
      ? [{ id, kind, rule, name: "", before: null, after: null }]
      : fields.map((field) => ({ ...field, id, kind, rule })),
  );
  const code = (text: string | null) => (text === null ? "—" : <code style={{ whiteSpace: "pre-wrap" }}>{text}</code>);
  const columns: Column<ChangedField>[] = [
    { key: "rule", title: words.rule, value: ({ id }) => id, render: ({ id }) => <RuleName id={id} /> },
    { key: "kind", title: words.kind, value: ({ kind }) => words[kind] },
    { key: "field", title: words.field, value: (row) => row.name },
    { key: "before", title: words.before, value: ({ before }) => before, render: ({ before }) => code(before) },
    { key: "after", title: words.after, value: ({ after }) => after, render: ({ after }) => code(after) },
  ];
  return <DataTable name={name} columns={columns} rows={rows} rowKey={({ id, name: field }) => `${id} ${field}`} />;
}

function RuleName({ id }: { readonly id: string }): ReactNode {
  return <code>{id}</code>;
}
