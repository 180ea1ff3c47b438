import type { ReactNode } from "react";
import {
  BoardsBodiesDocument,
  BoardsEvaluationSchemesDocument,
  BoardsExpertsDocument,
  BoardsRankingsDocument,
} from "../../../generated/boards.ts";
import { useLanguage, useWords, type Words } from "../../kit/language.tsx";
import { useList } from "../../kit/use-list.ts";
import {
  BODY_KINDS,
  BODY_STATES,
  EXPERT_STATES,
  RANKING_STATES,
  SCHEME_STATES,
} from "../../kit/words/evaluation-words.ts";
import { LINKS } from "../links.ts";
import { asSeen, useWhole } from "../whole-list.ts";
import { CountedRows, type RowsProps } from "./counted-rows.tsx";

const WORDS: Words<{
  title: string;
  year: string;
  category: string;
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
    category: "行业类别",
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
    category: "Category",
    name: "Name",
    kind: "Kind",
    state: "State on the day",
    since: "Since",
    body: "Evaluation body",
    employer: "Employer",
    fields: "Fields",
  },
};

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
            kind: BODY_KINDS[language][kind],
            state: BODY_STATES[language][state],
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
              state: SCHEME_STATES[language][state],
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
          links: { name: LINKS.experts() },
          cells: { name, employer, fields: fields.join("、"), state: EXPERT_STATES[language][state] },
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
              state: RANKING_STATES[language][state],
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
