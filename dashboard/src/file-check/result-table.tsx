import { Button, Card, Flex } from "antd";
import type { ReactNode } from "react";
import { DeterminationMark } from "../kit/answer-card.tsx";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { instantText } from "../kit/days.ts";
import { DeskLink } from "../kit/desk-link.tsx";
import { EnterpriseLink } from "../kit/enterprise-names.tsx";
import { save } from "../kit/export-rows.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { DETERMINATIONS } from "../kit/words/department-words.ts";
import type { DecidedLine, FileQuestion, NotDecidedLine, ReadFile } from "./check-events.ts";

const WORDS: Words<{
  results: (n: number) => string;
  name: string;
  line: string;
  code: string;
  determination: string;
  reasons: string;
  clauses: string;
  issued: string;
  decision: string;
  receipts: string;
  left: (n: number) => string;
  leftName: string;
  why: string;
}> = {
  ZH: {
    results: (n) => `核对结果（${n}）`,
    name: "核对结果",
    line: "行号",
    code: "统一社会信用代码",
    determination: "判定",
    reasons: "理由",
    clauses: "条款",
    issued: "决定时间",
    decision: "决定与回执编号",
    receipts: "下载全部回执（JSONL）",
    left: (n) => `未决定的行（${n}）`,
    leftName: "未决定的行",
    why: "原因",
  },
  EN: {
    results: (n) => `Results (${n})`,
    name: "Results",
    line: "Line",
    code: "Credit code",
    determination: "Answer",
    reasons: "Reasons",
    clauses: "Clauses",
    issued: "Decided at",
    decision: "Decision and receipt",
    receipts: "Download all receipts (JSONL)",
    left: (n) => `Lines not decided (${n})`,
    leftName: "Lines not decided",
    why: "Why",
  },
};

/** The lines that are decided, with what was answered and the receipt. */
export function ResultTable(props: {
  readonly file: ReadFile;
  readonly question: FileQuestion;
  readonly decided: readonly DecidedLine[];
}): ReactNode {
  const words = useWords(WORDS);
  const columns = useResultColumns(props.file, props.question);
  const { decided, file } = props;
  if (decided.length === 0) return null;
  const saveReceipts = () => {
    const text = decided.map(({ decision }) => `${decision.receipt}\n`).join("");
    save(new Blob([text], { type: "application/x-ndjson" }), `${file.name}.receipts.jsonl`);
  };
  return (
    <Card size="small" title={words.results(decided.length)}>
      <DataTable name={words.name} columns={columns} rows={decided} rowKey={({ line }) => String(line)} />
      <Flex style={{ marginTop: 12 }} className="no-print">
        <Button onClick={saveReceipts}>{words.receipts}</Button>
      </Flex>
    </Card>
  );
}

function useResultColumns(file: ReadFile, question: FileQuestion): Column<DecidedLine>[] {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const reasonsOf = ({ decision }: DecidedLine) =>
    decision.answer.reasons.map(({ message, messageEn }) => (language === "ZH" ? message : messageEn));
  const clausesOf = ({ decision }: DecidedLine) =>
    decision.answer.citations.map(({ document, clause }) => `${document} ${clause}`).join("; ");
  const own = file.columns.flatMap((title, at): Column<DecidedLine>[] =>
    at === file.codeColumn - 1 ? [] : [{ key: `own-${at}`, title, value: ({ fields }) => fields[at] ?? null }],
  );
  return [
    { key: "line", title: words.line, value: ({ line }) => line, width: 70, align: "right" },
    {
      key: "code",
      title: words.code,
      value: ({ uscc }) => uscc,
      render: ({ uscc }) => <EnterpriseLink uscc={uscc} />,
      width: 190,
    },
    ...own,
    {
      key: "determination",
      title: words.determination,
      width: 110,
      value: ({ decision }) => DETERMINATIONS[language][decision.answer.determination],
      render: ({ decision }) => <DeterminationMark determination={decision.answer.determination} />,
    },
    {
      key: "reasons",
      title: words.reasons,
      width: 320,
      value: (row) => reasonsOf(row).join(" "),
      render: (row) => <div style={{ minWidth: 240, whiteSpace: "normal" }}>{reasonsOf(row).join(" ")}</div>,
    },
    { key: "clauses", title: words.clauses, value: clausesOf },
    { key: "issued", title: words.issued, value: ({ decision }) => instantText(decision.issuedAt) },
    {
      key: "decision",
      title: words.decision,
      width: 320,
      value: ({ decision }) => decision.id,
      render: ({ decision }) => <DeskLink to={`/decisions/${question}/${decision.id}`}>{decision.id}</DeskLink>,
    },
  ];
}

/** The lines that are good and not decided, each with the reason. */
export function UndecidedTable({ lines }: { readonly lines: readonly NotDecidedLine[] }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  if (lines.length === 0) return null;
  const columns: Column<NotDecidedLine>[] = [
    { key: "line", title: words.line, value: ({ line }) => line, width: 70, align: "right" },
    { key: "code", title: words.code, value: ({ uscc }) => uscc },
    { key: "why", title: words.why, value: ({ message, code }) => `${message[language]} [${code}]` },
  ];
  return (
    <Card size="small" title={words.left(lines.length)}>
      <DataTable name={words.leftName} columns={columns} rows={lines} rowKey={({ line }) => String(line)} />
    </Card>
  );
}
