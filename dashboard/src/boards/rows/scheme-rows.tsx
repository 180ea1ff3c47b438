import type { ReactNode } from "react";
import {
  BoardsBodiesDocument,
  BoardsCallsDocument,
  BoardsEvaluationSchemesDocument,
  BoardsExpertsDocument,
  BoardsKeyFieldsDocument,
  BoardsRankingsDocument,
} from "../../../generated/boards.ts";
import { useLanguage, useWords, type Words } from "../../kit/language.tsx";
import { useAnswer } from "../../kit/use-answer.ts";
import { useList } from "../../kit/use-list.ts";
import { LINKS } from "../links.ts";
import { OTHER_WORDS, PROCEDURE_STATES, wordOf } from "../state-words.ts";
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
  name: string;
  kind: string;
  state: string;
  since: string;
  body: string;
  employer: string;
  fields: string;
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
    name: "名称",
    kind: "类型",
    state: "当日状态",
    since: "自",
    body: "评估机构",
    employer: "单位",
    fields: "专业领域",
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
    name: "Name",
    kind: "Kind",
    state: "State on the day",
    since: "Since",
    body: "Evaluation body",
    employer: "Employer",
    fields: "Fields",
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

/** Evaluation bodies that are at work, or that left it. */
export function BodyRows({ figure, place, clauses }: RowsProps): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = figure;
  const state = figure.figure === "EVALUATION_BODIES" ? "ANNOUNCED" : "WITHDRAWN";
  const asked = { scheme: place.scheme ?? "", state, validOn, knownAt } as const;
  const list = useWhole(useList(BoardsBodiesDocument, asked, (data) => data.evaluationBodies));
  return (
    <CountedRows
      figure={figure}
      clauses={clauses}
      list={asSeen(list, (rows) =>
        rows.map(({ id, name, kind, stateSince }) => ({
          key: id,
          counted: true,
          links: { name: LINKS.body(id) },
          cells: {
            name,
            kind: wordOf(OTHER_WORDS, kind, language),
            state: wordOf(PROCEDURE_STATES, state, language),
            since: stateSince,
          },
        })),
      )}
      columns={[
        { key: "name", title: words.name },
        { key: "kind", title: words.kind },
        { key: "state", title: words.state, width: 110 },
        { key: "since", title: words.since, width: 120 },
      ]}
    />
  );
}

/** Evaluation schemes that are announced or in use. */
export function EvaluationSchemeRows({ figure, place, clauses }: RowsProps): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = figure;
  const asked = { scheme: place.scheme ?? "", validOn, knownAt };
  const list = useWhole(useList(BoardsEvaluationSchemesDocument, asked, (data) => data.evaluationSchemes));
  return (
    <CountedRows
      figure={figure}
      clauses={clauses}
      list={asSeen(list, (rows) =>
        rows
          .filter(({ state }) => state === "ANNOUNCED" || state === "IN_USE")
          .map(({ id, title, evaluationBodyName, category, year, state, stateSince }) => ({
            key: id,
            counted: true,
            links: { title: LINKS.evaluationScheme(id) },
            cells: {
              title,
              body: evaluationBodyName,
              category,
              year,
              state: wordOf(PROCEDURE_STATES, state, language),
              since: stateSince,
            },
          })),
      )}
      columns={[
        { key: "title", title: words.title },
        { key: "body", title: words.body },
        { key: "category", title: words.category, width: 100 },
        { key: "year", title: words.year, width: 80 },
        { key: "state", title: words.state, width: 110 },
        { key: "since", title: words.since, width: 120 },
      ]}
    />
  );
}

/** Experts on record, as they stand now. */
export function ExpertRows({ figure, place, clauses }: RowsProps): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const list = useWhole(useList(BoardsExpertsDocument, { scheme: place.scheme ?? "" }, (data) => data.experts));
  return (
    <CountedRows
      figure={figure}
      clauses={clauses}
      list={asSeen(list, (rows) =>
        rows.map(({ id, name, employer, fields, state }) => ({
          key: id,
          counted: true,
          cells: { name, employer, fields: fields.join("、"), state: wordOf(PROCEDURE_STATES, state, language) },
        })),
      )}
      columns={[
        { key: "name", title: words.name },
        { key: "employer", title: words.employer },
        { key: "fields", title: words.fields },
        { key: "state", title: words.state, width: 110 },
      ]}
    />
  );
}

const REPORTED: ReadonlySet<string> = new Set(["REPORTED", "AUDITED", "IN_PUBLICITY", "RELEASED"]);

/** Rankings that were reported, or released. */
export function RankingRows({ figure, place, clauses }: RowsProps): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = figure;
  const asked = { scheme: place.scheme ?? "", validOn, knownAt };
  const list = useWhole(useList(BoardsRankingsDocument, asked, (data) => data.rankings));
  const released = figure.figure === "RANKINGS_RELEASED";
  return (
    <CountedRows
      figure={figure}
      clauses={clauses}
      list={asSeen(list, (rows) =>
        rows
          .filter(({ state }) => (released ? state === "RELEASED" : REPORTED.has(state)))
          .map(({ id, category, year, state, stateSince, evaluationBody }) => ({
            key: id,
            counted: true,
            links: { category: LINKS.ranking(id) },
            cells: {
              category,
              year,
              body: evaluationBody?.name ?? null,
              state: wordOf(PROCEDURE_STATES, state, language),
              since: stateSince,
            },
          })),
      )}
      columns={[
        { key: "category", title: words.category },
        { key: "year", title: words.year, width: 80 },
        { key: "body", title: words.body },
        { key: "state", title: words.state, width: 110 },
        { key: "since", title: words.since, width: 120 },
      ]}
    />
  );
}
