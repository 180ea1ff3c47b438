import { Badge, Card, Flex } from "antd";
import type { ReactNode } from "react";
import { type Column, DataTable } from "../../kit/data-table.tsx";
import { DeskLink } from "../../kit/desk-link.tsx";
import { useWords, type Words } from "../../kit/language.tsx";
import type { List } from "../../kit/use-list.ts";
import { Down } from "../down.tsx";
import { Heading } from "../duties-section.tsx";

const WORDS: Words<{ nothing: string; all: string; some: (n: number) => string }> = {
  ZH: { nothing: "目前没有待办", all: "前往办理", some: (n) => `${n} 件以上` },
  EN: { nothing: "Nothing waits", all: "Go there", some: (n) => `more than ${n}` },
};

/** One kind of thing that waits, asked by itself: where its department is down, only this card says so. */
export function WaitCard<Row>(props: {
  readonly title: string;
  readonly list: List<Row>;
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
  /** What to do when there is nothing. */
  readonly empty?: string;
  /** Where it is dealt with. */
  readonly to?: string;
  /** Whether it is only to be known, and nobody has to act. */
  readonly plain?: boolean;
  /** Stands before the table. */
  readonly lead?: ReactNode;
}): ReactNode {
  const words = useWords(WORDS);
  const { title, list, columns, rowKey, empty, to, lead, plain = false } = props;
  const down = list.rows === undefined && list.problems.length > 0;
  return (
    <Card
      size="small"
      role="group"
      aria-label={title}
      title={
        <Flex gap={8} align="center">
          <Heading>{title}</Heading>
          {list.rows !== undefined && (
            <Badge
              count={list.hasMore ? words.some(list.rows.length) : list.rows.length}
              showZero
              overflowCount={9999}
              color={list.rows.length > 0 && !plain ? "#b42318" : "#555d66"}
            />
          )}
        </Flex>
      }
      extra={to !== undefined && <DeskLink to={to}>{words.all}</DeskLink>}
      style={{ height: "100%" }}
    >
      {lead}
      {down ? (
        <Down problems={list.problems} again={list.again} />
      ) : list.rows?.length === 0 && !list.hasMore ? (
        <span role="status">{empty ?? words.nothing}</span>
      ) : (
        <DataTable name={title} list={list} columns={columns} rowKey={rowKey} />
      )}
    </Card>
  );
}
