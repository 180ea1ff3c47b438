import { Alert } from "antd";
import type { ReactNode } from "react";
import { type Clause, Clauses } from "../../kit/clauses.tsx";
import { type Column, DataTable } from "../../kit/data-table.tsx";
import { DeskLink } from "../../kit/desk-link.tsx";
import type { Cell } from "../../kit/export-rows.ts";
import { useWords, type Words } from "../../kit/language.tsx";
import type { List } from "../../kit/use-list.ts";
import type { Figure } from "../duties.ts";
import type { Place } from "../places.ts";

/** A row that a figure counts, or that stands in the whole it takes a share of. */
export interface CountedRow {
  readonly key: string;
  readonly cells: Readonly<Record<string, Cell>>;
  /** Where the facts of a cell are, by its column. */
  readonly links?: Readonly<Record<string, string>>;
  /** False for one that stands in the whole only. */
  readonly counted: boolean;
  /** The row's own clauses; those of the duty where it has none. */
  readonly citations?: readonly Clause[];
}

/** What the rows behind a figure are asked by. */
export interface RowsProps {
  readonly figure: Figure;
  readonly place: Place;
  /** The clauses of the duties behind which the figure stands. */
  readonly clauses: readonly Clause[];
}

const WORDS: Words<{
  counted: string;
  yes: string;
  no: string;
  clauses: string;
  same: (n: number) => string;
  sameShare: (part: number, whole: number) => string;
  samePart: (part: number, whole: number) => string;
  other: (seen: number, count: number) => string;
  loading: string;
  name: string;
}> = {
  ZH: {
    counted: "计入",
    yes: "计入",
    no: "仅计入总数",
    clauses: "条款",
    same: (n) => `明细 ${n} 行，与指标一致。`,
    sameShare: (part, whole) => `明细 ${whole} 行，其中计入 ${part} 行，与指标一致。`,
    samePart: (part, whole) => `计入的明细 ${part} 行，与指标一致；总数 ${whole} 只作计数，不逐行列出。`,
    other: (seen, count) =>
      `指标为 ${count}，您可见明细 ${seen} 行：其余各行不在您的权限内，或来自导入的历史、只有计数。`,
    loading: "正在核对明细与指标",
    name: "指标明细",
  },
  EN: {
    counted: "Counted",
    yes: "counted",
    no: "in the whole only",
    clauses: "Clauses",
    same: (n) => `${n} rows, as many as the figure says.`,
    sameShare: (part, whole) => `${whole} rows, ${part} of them counted, as the figure says.`,
    samePart: (part, whole) => `${part} rows counted, as the figure says; the whole of ${whole} is a number only.`,
    other: (seen, count) =>
      `The figure says ${count}; you see ${seen} rows. The others are not yours to see, or come from a history that tells their number only.`,
    loading: "Comparing the rows with the figure",
    name: "Rows behind the figure",
  },
};

/** The rows that a figure counts, with the sum held against the figure. */
export function CountedRows(props: {
  readonly figure: Figure;
  readonly clauses: readonly Clause[];
  readonly list: List<CountedRow>;
  readonly columns: readonly { readonly key: string; readonly title: string; readonly width?: number }[];
  /** Whether the rows are the whole that the figure takes a share of, and not only what it counts. */
  readonly whole?: boolean;
}): ReactNode {
  const words = useWords(WORDS);
  const { figure, clauses, list, whole = false } = props;
  const columns: Column<CountedRow>[] = [
    ...props.columns.map(
      ({ key, title, width }): Column<CountedRow> => ({
        key,
        title,
        ...(width !== undefined && { width }),
        value: ({ cells }) => cells[key] ?? null,
        render: ({ cells, links }) => {
          const text = cells[key] ?? "—";
          const to = links?.[key];
          return to === undefined ? text : <DeskLink to={to}>{text}</DeskLink>;
        },
      }),
    ),
    ...(whole
      ? [
          {
            key: "counted",
            title: words.counted,
            width: 120,
            value: ({ counted }: CountedRow) => (counted ? words.yes : words.no),
          },
        ]
      : []),
    {
      key: "clauses",
      title: words.clauses,
      value: ({ citations = clauses }) => citations.map(({ document, clause }) => `${document} ${clause}`).join("; "),
      render: ({ citations = clauses }) => <Clauses citations={citations} />,
      width: 260,
    },
  ];
  return (
    <>
      <Compared figure={figure} list={list} whole={whole} />
      <DataTable name={`${figure.name} ${figure.validOn}`} columns={columns} list={list} rowKey={({ key }) => key} />
    </>
  );
}

function Compared(props: {
  readonly figure: Figure;
  readonly list: List<CountedRow>;
  readonly whole: boolean;
}): ReactNode {
  const words = useWords(WORDS);
  const { figure, list, whole } = props;
  const { rows, hasMore } = list;
  if (rows === undefined) return null;
  if (hasMore) return <p role="status">{words.loading}</p>;
  const counted = rows.filter((row) => row.counted).length;
  const same = counted === figure.count && (!whole || rows.length === figure.of);
  const text = !same
    ? words.other(whole && rows.length !== figure.of ? rows.length : counted, figure.count)
    : figure.of === null
      ? words.same(counted)
      : whole
        ? words.sameShare(counted, rows.length)
        : words.samePart(counted, figure.of);
  return (
    <Alert
      type={same ? "success" : "warning"}
      showIcon
      role="status"
      title={text}
      style={{ marginBottom: 12 }}
      data-same={same}
    />
  );
}
