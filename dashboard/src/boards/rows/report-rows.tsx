import type { ReactNode } from "react";
import {
  BoardsIncidentsDocument,
  BoardsPublishedStatisticsDocument,
  BoardsSuggestionsDocument,
  BoardsWorkSummariesDocument,
} from "../../../generated/boards.ts";
import { instantText } from "../../kit/days.ts";
import { useLanguage, useWords, type Words } from "../../kit/language.tsx";
import { useList } from "../../kit/use-list.ts";
import { roleName } from "../../kit/words/department-words.ts";
import { SUGGESTION_KINDS, SUGGESTION_STATES } from "../../kit/words/evaluation-words.ts";
import { INCIDENT_STATES, SEVERITIES, SUMMARY_STATES } from "../../kit/words/supervision-words.ts";
import { figureText } from "../duties.ts";
import { LINKS } from "../links.ts";
import { asSeen, useWhole } from "../whole-list.ts";
import { CountedRows, type RowsProps } from "./counted-rows.tsx";

const WORDS: Words<{
  kind: string;
  category: string;
  received: string;
  state: string;
  since: string;
  body: string;
  year: string;
  recorded: string;
  severity: string;
  reported: string;
  minutes: string;
  figure: string;
  value: string;
  of: string;
  published: string;
  by: string;
}> = {
  ZH: {
    kind: "类别",
    category: "行业类别",
    received: "收到日期",
    state: "当日状态",
    since: "自",
    body: "评估机构",
    year: "年度",
    recorded: "记录时间",
    severity: "程度",
    reported: "报告时间",
    minutes: "报告用时（分钟）",
    figure: "指标",
    value: "发布值",
    of: "统计日期",
    published: "发布日期",
    by: "发布者",
  },
  EN: {
    kind: "About",
    category: "Category",
    received: "Received",
    state: "State on the day",
    since: "Since",
    body: "Evaluation body",
    year: "Year",
    recorded: "Recorded at",
    severity: "Severity",
    reported: "Reported at",
    minutes: "Minutes it took",
    figure: "Figure",
    value: "As published",
    of: "Of the day",
    published: "Published",
    by: "By",
  },
};

/** Suggestions that were received. */
export function SuggestionRows({ figure, place, clauses }: RowsProps): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = figure;
  const asked = { scheme: place.scheme ?? "", validOn, knownAt };
  const list = useWhole(useList(BoardsSuggestionsDocument, asked, (data) => data.suggestions));
  return (
    <CountedRows
      figure={figure}
      clauses={clauses}
      list={asSeen(list, (rows) =>
        rows.map(({ id, kind, category, receivedOn, state, stateSince }) => ({
          key: id,
          counted: true,
          links: { kind: LINKS.suggestion(id) },
          cells: {
            kind: SUGGESTION_KINDS[language][kind],
            category,
            received: receivedOn,
            state: SUGGESTION_STATES[language][state],
            since: stateSince,
          },
        })),
      )}
      columns={[
        { key: "kind", title: words.kind },
        { key: "category", title: words.category, width: 110 },
        { key: "received", title: words.received, width: 120 },
        { key: "state", title: words.state, width: 110 },
        { key: "since", title: words.since, width: 120 },
      ]}
    />
  );
}

/** Summaries of evaluations that were filed. */
export function WorkSummaryRows({ figure, place, clauses }: RowsProps): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = figure;
  const asked = { scheme: place.scheme ?? "", validOn, knownAt };
  const list = useWhole(useList(BoardsWorkSummariesDocument, asked, (data) => data.workSummaries));
  return (
    <CountedRows
      figure={figure}
      clauses={clauses}
      list={asSeen(list, (rows) =>
        rows.map(({ id, evaluationBody, category, year, state, recordedAt }) => ({
          key: id,
          counted: true,
          links: { body: "/conduct/summaries" },
          cells: {
            body: evaluationBody,
            category,
            year,
            state: SUMMARY_STATES[language][state],
            recorded: instantText(recordedAt),
          },
        })),
      )}
      columns={[
        { key: "body", title: words.body },
        { key: "category", title: words.category, width: 110 },
        { key: "year", title: words.year, width: 80 },
        { key: "state", title: words.state, width: 110 },
        { key: "recorded", title: words.recorded, width: 180 },
      ]}
    />
  );
}

/** Incidents that were reported. */
export function IncidentRows({ figure, place, clauses }: RowsProps): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = figure;
  const asked = { scheme: place.scheme ?? "", validOn, knownAt };
  const list = useWhole(useList(BoardsIncidentsDocument, asked, (data) => data.incidents));
  return (
    <CountedRows
      figure={figure}
      clauses={clauses}
      list={asSeen(list, (rows) =>
        rows.map(({ id, severity, state, reportedAt, minutesToReport }) => ({
          key: id,
          counted: true,
          links: { severity: "/conduct/summaries" },
          cells: {
            severity: SEVERITIES[language][severity],
            state: INCIDENT_STATES[language][state],
            reported: instantText(reportedAt),
            minutes: minutesToReport,
          },
        })),
      )}
      columns={[
        { key: "severity", title: words.severity },
        { key: "state", title: words.state, width: 110 },
        { key: "reported", title: words.reported, width: 180 },
        { key: "minutes", title: words.minutes, width: 140 },
      ]}
    />
  );
}

/** Figures that were published for the place. */
export function PublishedRows({ figure, place, clauses }: RowsProps): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const asked = { division: place.jurisdiction, language };
  const list = useWhole(useList(BoardsPublishedStatisticsDocument, asked, (data) => data.statistics));
  return (
    <CountedRows
      figure={figure}
      clauses={clauses}
      list={asSeen(list, (rows) =>
        rows
          .filter(({ publishedOn, publishedAt }) => publishedOn <= figure.validOn && publishedAt <= figure.knownAt)
          .map(({ id, published, publishedOn, publisherRole }) => ({
            key: id,
            counted: true,
            links: { figure: LINKS.statistic(place.jurisdiction, id) },
            cells: {
              figure: published.name,
              value: figureText(published),
              of: published.validOn,
              published: publishedOn,
              by: roleName(publisherRole, language),
            },
          })),
      )}
      columns={[
        { key: "figure", title: words.figure },
        { key: "value", title: words.value, width: 140 },
        { key: "of", title: words.of, width: 120 },
        { key: "published", title: words.published, width: 120 },
        { key: "by", title: words.by, width: 110 },
      ]}
    />
  );
}
