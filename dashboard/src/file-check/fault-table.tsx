import { Button, Card, Flex, Input, Typography } from "antd";
import type { ReactNode } from "react";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import type { ReadFile, RejectedLine } from "./check-events.ts";
import { faultyCell } from "./repaired-lines.ts";

const WORDS: Words<{
  title: (n: number) => string;
  lead: string;
  line: string;
  column: string;
  came: string;
  why: string;
  fix: string;
  fixOf: (line: number) => string;
  check: (n: number) => string;
  name: string;
}> = {
  ZH: {
    title: (n) => `有误的行（${n}）`,
    lead: "可在此更正后只核对更正的行，或在原文件中更正后重新送交。",
    line: "行号",
    column: "列",
    came: "实为",
    why: "原因",
    fix: "更正为",
    fixOf: (line) => `第 ${line} 行更正为`,
    check: (n) => `核对已更正的 ${n} 行`,
    name: "有误的行",
  },
  EN: {
    title: (n) => `Faulty lines (${n})`,
    lead: "Mend them here and check those lines alone, or mend the file and send it again.",
    line: "Line",
    column: "Column",
    came: "Came",
    why: "Why",
    fix: "Correct to",
    fixOf: (line) => `Line ${line}: correct to`,
    check: (n) => `Check the ${n} mended lines`,
    name: "Faulty lines",
  },
};

/** The faulty lines, each with line, column and reason, to be mended where they stand. */
export function FaultTable(props: {
  readonly file: ReadFile;
  readonly rejected: readonly RejectedLine[];
  readonly busy: boolean;
  /** What was written for a line, by line. */
  readonly fixes: ReadonlyMap<number, string>;
  readonly fix: (line: number, value: string) => void;
  readonly check: (fixes: ReadonlyMap<number, string>) => void;
}): ReactNode {
  const { file, rejected, busy, fixes, fix: write, check } = props;
  const words = useWords(WORDS);
  const { language } = useLanguage();
  if (rejected.length === 0) return null;
  const cellOf = (row: RejectedLine) => row.fields[faultyCell(row, file)] ?? "";
  const mended = new Map(
    rejected.flatMap((row): [number, string][] => {
      const fix = fixes.get(row.line)?.trim();
      return fix === undefined || fix === "" || fix === cellOf(row) ? [] : [[row.line, fix]];
    }),
  );
  const columns: Column<RejectedLine>[] = [
    { key: "line", title: words.line, value: ({ line }) => line, width: 70, align: "right" },
    { key: "column", title: words.column, value: ({ columnName }) => columnName, width: 160 },
    {
      key: "came",
      title: words.came,
      value: ({ value }) => value,
      render: ({ value }) => <code>{value}</code>,
      width: 210,
    },
    {
      key: "why",
      title: words.why,
      value: ({ message }) => message[language],
      render: ({ message }) => <Why text={message[language]} />,
    },
    {
      key: "fix",
      title: words.fix,
      width: 260,
      value: (row) => fixes.get(row.line) ?? null,
      render: (row) => (
        <Input
          aria-label={words.fixOf(row.line)}
          value={fixes.get(row.line) ?? cellOf(row)}
          onChange={({ target }) => write(row.line, target.value)}
          style={{ fontFamily: "monospace", width: 230 }}
        />
      ),
    },
  ];
  return (
    <Card size="small" title={words.title(rejected.length)}>
      <Typography.Paragraph>{words.lead}</Typography.Paragraph>
      <DataTable name={words.name} columns={columns} rows={rejected} rowKey={({ line }) => String(line)} />
      <Flex style={{ marginTop: 12 }} className="no-print">
        <Button type="primary" disabled={mended.size === 0 || busy} onClick={() => check(mended)}>
          {words.check(mended.size)}
        </Button>
      </Flex>
    </Card>
  );
}

function Why({ text }: { readonly text: string }): ReactNode {
  return <div style={{ minWidth: 220, maxWidth: 480, whiteSpace: "normal" }}>{text}</div>;
}
