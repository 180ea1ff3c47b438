import type { ReactNode } from "react";
import { BoardsCallsDocument, BoardsKeyFieldsDocument } from "../../../generated/boards.ts";
import { useWords, type Words } from "../../kit/language.tsx";
import { useAnswer } from "../../kit/use-answer.ts";
import { useList } from "../../kit/use-list.ts";
import { LINKS } from "../links.ts";
import { asSeen, useWhole } from "../whole-list.ts";
import { CountedRows, type RowsProps } from "./counted-rows.tsx";

const WORDS: Words<{
  title: string;
  year: string;
  opened: string;
  closes: string;
  category: string;
  schemes: string;
  rankings: string;
  leaders: string;
}> = {
  ZH: {
    title: "标题",
    year: "年度",
    opened: "开始日期",
    closes: "截止日期",
    category: "行业类别",
    schemes: "评估方案数",
    rankings: "排行榜数",
    leaders: "领跑者企业数",
  },
  EN: {
    title: "Title",
    year: "Year",
    opened: "Opened",
    closes: "Closes",
    category: "Category",
    schemes: "Evaluation schemes",
    rankings: "Rankings",
    leaders: "Leaders",
  },
};

/** Calls that can be answered. */
export function CallRows({ figure, place, clauses }: RowsProps): ReactNode {
  const words = useWords(WORDS);
  const { validOn, knownAt } = figure;
  const asked = { scheme: place.scheme ?? "", validOn, knownAt };
  const list = useWhole(useList(BoardsCallsDocument, asked, (data) => data.calls));
  return (
    <CountedRows
      figure={figure}
      clauses={clauses}
      list={asSeen(list, (rows) =>
        rows
          .filter(({ state }) => state === "OPEN")
          .map(({ id, title, year, openedOn, closesOn }) => ({
            key: id,
            counted: true,
            links: { title: LINKS.call(id) },
            cells: { title, year, opened: openedOn, closes: closesOn },
          })),
      )}
      columns={[
        { key: "title", title: words.title },
        { key: "year", title: words.year, width: 80 },
        { key: "opened", title: words.opened, width: 120 },
        { key: "closes", title: words.closes, width: 120 },
      ]}
    />
  );
}

/** Key fields with what was done for each; for the coverage all of them, with those that have a leader counted. */
export function KeyFieldRows({ figure, place, clauses }: RowsProps): ReactNode {
  const words = useWords(WORDS);
  const { validOn, knownAt } = figure;
  const answer = useAnswer(BoardsKeyFieldsDocument, { scheme: place.scheme ?? "", validOn, knownAt });
  const coverage = figure.figure === "KEY_FIELD_COVERAGE";
  const rows = answer.data?.keyFieldStatistics?.fields.map((field) => ({
    key: `${field.year}${field.category}`,
    counted: !coverage || field.leaderCount > 0,
    links: { category: LINKS.keyFields() },
    cells: {
      year: field.year,
      category: field.category,
      schemes: field.evaluationSchemeCount,
      rankings: field.rankingCount,
      leaders: field.leaderCount,
    },
  }));
  return (
    <CountedRows
      figure={figure}
      clauses={clauses}
      whole={coverage}
      list={{
        rows,
        problems: answer.problems,
        fetching: answer.fetching,
        hasMore: false,
        more: () => {},
        all: async () => rows ?? [],
        again: answer.again,
      }}
      columns={[
        { key: "year", title: words.year, width: 80 },
        { key: "category", title: words.category },
        { key: "schemes", title: words.schemes },
        { key: "rankings", title: words.rankings },
        { key: "leaders", title: words.leaders },
      ]}
    />
  );
}
