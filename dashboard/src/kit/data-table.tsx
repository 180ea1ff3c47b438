import { DownloadOutlined } from "@ant-design/icons";
import { App, Button, Dropdown, Empty, Flex, Table, type TableColumnType, Typography } from "antd";
import { type ReactNode, useState } from "react";
import { Failed, PartlyAnswered } from "./answered.tsx";
import type { Cell } from "./export-rows.ts";
import { useWords, type Words } from "./language.tsx";
import type { List } from "./use-list.ts";

/** A column of a table: what it says as a plain value, for sorting and files, and how it looks. */
export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  /** What stands in files, and what rows are sorted by. */
  readonly value: (row: Row) => Cell;
  /** How it looks; the value itself unless given. */
  readonly render?: (row: Row) => ReactNode;
  /** Pixels. */
  readonly width?: number;
  readonly align?: "left" | "right" | "center";
}

interface Common<Row> {
  /** What the table holds, for screen readers and as the name of files. */
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
  /** What stands there when there is no row: what to do, best. */
  readonly empty?: ReactNode;
  /** Details below a row, behind an arrow. */
  readonly details?: (row: Row) => ReactNode;
  readonly onRow?: (row: Row) => void;
  readonly selection?: { readonly keys: readonly string[]; readonly choose: (keys: readonly string[]) => void };
}

/** A table of rows that are there, or of a list of the hub. */
type DataTableProps<Row> = Common<Row> &
  ({ readonly rows: readonly Row[]; readonly list?: never } | { readonly list: List<Row>; readonly rows?: never });

const WORDS: Words<{ export: string; more: string; count: (n: number, more: boolean) => string; empty: string }> = {
  ZH: {
    export: "导出",
    more: "加载更多",
    count: (n, more) => (more ? `已显示 ${n} 行，还有更多` : `共 ${n} 行`),
    empty: "暂无数据",
  },
  EN: {
    export: "Export",
    more: "Load more",
    count: (n, more) => (more ? `${n} rows shown, there are more` : `${n} rows`),
    empty: "Nothing here",
  },
};

// From here on only the rows that are seen are drawn.
const MANY = 200;
const WIDTH = 160;
const HEIGHT = 560;

/** A table that sorts, scrolls through thousands of rows, and can be taken along as XLSX or CSV. */
export function DataTable<Row>(props: DataTableProps<Row>): ReactNode {
  const { name, columns, rowKey, empty, details, onRow, selection, list } = props;
  const words = useWords(WORDS);
  const rows = list === undefined ? props.rows : (list.rows ?? []);
  if (list !== undefined && list.rows === undefined && list.problems.length > 0) {
    return <Failed problems={list.problems} again={list.again} />;
  }
  const many = rows.length > MANY;
  const width = columns.reduce((sum, column) => sum + (column.width ?? WIDTH), 0);
  return (
    <section aria-label={name}>
      {list !== undefined && <PartlyAnswered answer={list} />}
      <Table<Row>
        size="small"
        columns={columns.map((column) => asTableColumn(column, many))}
        dataSource={[...rows]}
        rowKey={rowKey}
        pagination={false}
        loading={list?.fetching ?? false}
        virtual={many}
        scroll={many ? { x: width, y: HEIGHT } : { x: "max-content" }}
        locale={{ emptyText: <EmptyText>{empty ?? words.empty}</EmptyText> }}
        {...(details && { expandable: { expandedRowRender: details } })}
        {...(onRow && { onRow: (row) => ({ onClick: () => onRow(row), style: { cursor: "pointer" } }) })}
        {...(selection && {
          rowSelection: {
            // antd repeats that box in a row that is hidden and yet takes the focus.
            hideSelectAll: true,
            selectedRowKeys: [...selection.keys],
            onChange: (keys) => selection.choose(keys.map(String)),
          },
        })}
      />
      <Flex justify="space-between" align="center" wrap gap={8} style={{ marginTop: 8 }}>
        <Typography.Text type="secondary">{words.count(rows.length, list?.hasMore ?? false)}</Typography.Text>
        <Flex gap={8} className="no-print">
          {list?.hasMore && (
            <Button onClick={list.more} loading={list.fetching}>
              {words.more}
            </Button>
          )}
          <ExportButton name={name} columns={columns} rows={async () => (list === undefined ? rows : list.all())} />
        </Flex>
      </Flex>
    </section>
  );
}

// antd writes it in a grey that is too light to be read by everybody.
function EmptyText({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <Flex vertical align="center" gap={8} style={{ color: "#3d444d", paddingBlock: 8 }}>
      {typeof children === "string" ? <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={false} /> : null}
      <div>{children}</div>
    </Flex>
  );
}

function asTableColumn<Row>(column: Column<Row>, fixedWidth: boolean): TableColumnType<Row> {
  const { key, title, value, render, width = WIDTH, align } = column;
  return {
    key,
    title,
    ...((fixedWidth || column.width !== undefined) && { width }),
    ...(align && { align }),
    sorter: (a: Row, b: Row) => compare(value(a), value(b)),
    render: (_: unknown, row: Row) => (render === undefined ? value(row) : render(row)),
  };
}

function compare(a: Cell, b: Cell): number {
  if (a === b) return 0;
  // What is not known stands last.
  if (a === null) return 1;
  if (b === null) return -1;
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a).localeCompare(String(b), "zh-CN");
}

function ExportButton<Row>(props: {
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: () => Promise<readonly Row[]>;
}): ReactNode {
  const words = useWords(WORDS);
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  const save = async (format: "xlsx" | "csv") => {
    setBusy(true);
    try {
      const { exportRows } = await import("./export-rows.ts");
      const rows = await props.rows();
      const titles = props.columns.map(({ title }) => title);
      const cells = rows.map((row) => props.columns.map(({ value }) => value(row)));
      await exportRows(format, props.name, titles, cells);
    } catch (error) {
      message.error(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dropdown
      menu={{
        items: [
          { key: "xlsx", label: "XLSX", onClick: () => void save("xlsx") },
          { key: "csv", label: "CSV", onClick: () => void save("csv") },
        ],
      }}
    >
      <Button icon={<DownloadOutlined aria-hidden />} loading={busy}>
        {words.export}
      </Button>
    </Dropdown>
  );
}
