import type { ReactNode } from "react";
import {
  BoardsBansDocument,
  BoardsExitCasesDocument,
  BoardsObjectionsDocument,
  BoardsPublicitiesDocument,
  BoardsTitlesDocument,
} from "../../../generated/boards.ts";
import { useLanguage, useWords, type Words } from "../../kit/language.tsx";
import { useList } from "../../kit/use-list.ts";
import { OBJECTION_SCOPES, OBJECTION_STATES, PUBLICITY_KINDS } from "../../kit/words/evaluation-words.ts";
import { EXIT_STATES } from "../../kit/words/exit-words.ts";
import { EXIT_GROUNDS } from "../../kit/words/title-words.ts";
import { LINKS } from "../links.ts";
import { asSeen, together, useWhole } from "../whole-list.ts";
import { CountedRows, type RowsProps } from "./counted-rows.tsx";

const WORDS: Words<{
  enterprise: string;
  title: string;
  ground: string;
  state: string;
  since: string;
  from: string;
  to: string;
  kind: string;
  posted: string;
  lastDay: string;
  left: string;
  scope: string;
  filed: string;
  history: string;
}> = {
  ZH: {
    enterprise: "企业",
    title: "称号编号",
    ground: "原因",
    state: "当日状态",
    since: "自",
    from: "起始日",
    to: "截止日",
    kind: "公示",
    posted: "公示日期",
    lastDay: "最后一日",
    left: "剩余工作日",
    scope: "针对",
    filed: "提出日期",
    history: "导入的历史，未载明异议全文",
  },
  EN: {
    enterprise: "Enterprise",
    title: "Title",
    ground: "Ground",
    state: "State on the day",
    since: "Since",
    from: "From",
    to: "To",
    kind: "Publicity",
    posted: "Posted",
    lastDay: "Last day",
    left: "Working days left",
    scope: "Against",
    filed: "Filed",
    history: "from a history, which does not tell the objection itself",
  },
};

const CASES_OPEN = [
  "OPENED",
  "EVIDENCE",
  "ORDERED",
  "DECIDED",
  "PUBLICISED",
  "REPORTED_TO_REGULATORS",
  "IN_CREDIT_SYSTEM",
] as const;

/** Exit cases that are not closed. */
export function ExitCaseRows({ figure, place, clauses }: RowsProps): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = figure;
  const asked = { scheme: place.scheme, states: CASES_OPEN, validOn, knownAt };
  const list = useWhole(useList(BoardsExitCasesDocument, asked, (data) => data.exitCases));
  return (
    <CountedRows
      figure={figure}
      clauses={clauses}
      list={asSeen(list, (rows) =>
        rows.map(({ id, enterprise, title, ground, state, stateSince, citations }) => ({
          key: id,
          counted: true,
          citations,
          links: { enterprise: LINKS.exitCase(id) },
          cells: {
            enterprise: enterprise.name ?? enterprise.uscc,
            title: title?.number ?? null,
            ground: EXIT_GROUNDS[language][ground],
            state: EXIT_STATES[language][state],
            since: stateSince,
          },
        })),
      )}
      columns={[
        { key: "enterprise", title: words.enterprise },
        { key: "title", title: words.title },
        { key: "ground", title: words.ground },
        { key: "state", title: words.state },
        { key: "since", title: words.since, width: 110 },
      ]}
    />
  );
}

/** Enterprises with a ban; one with two of them is one. */
export function BanRows({ figure, place, clauses }: RowsProps): ReactNode {
  const words = useWords(WORDS);
  const { validOn, knownAt } = figure;
  const asked = { scheme: place.scheme, state: "RUNNING", validOn, knownAt } as const;
  const list = useWhole(useList(BoardsBansDocument, asked, (data) => data.bans));
  return (
    <CountedRows
      figure={figure}
      clauses={clauses}
      list={asSeen(list, (rows) =>
        together(rows, ({ enterprise }) => enterprise.uscc).map(([uscc, held]) => ({
          key: uscc,
          counted: true,
          links: { enterprise: LINKS.enterprise(uscc) },
          cells: {
            enterprise: held[0]?.enterprise.name ?? uscc,
            from: held.map(({ ban }) => ban.firstDay).join("、"),
            to: held.map(({ ban }) => ban.lastDay).join("、"),
          },
        })),
      )}
      columns={[
        { key: "enterprise", title: words.enterprise },
        { key: "from", title: words.from, width: 120 },
        { key: "to", title: words.to, width: 120 },
      ]}
    />
  );
}

/** Publicities that run on the day. */
export function PublicityRows({ figure, place, clauses }: RowsProps): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = figure;
  const kind = figure.figure === "LISTS_IN_PUBLICITY" ? "LIST" : "SCHEME";
  const asked = { scheme: place.scheme ?? "", kind, validOn, knownAt } as const;
  const list = useWhole(useList(BoardsPublicitiesDocument, asked, (data) => data.publicities));
  return (
    <CountedRows
      figure={figure}
      clauses={clauses}
      list={asSeen(list, (rows) =>
        rows
          .filter(({ lastDay }) => lastDay !== null && lastDay >= validOn)
          .map(({ id, postedOn, lastDay, daysLeft }) => ({
            key: id,
            counted: true,
            links: { kind: LINKS.publicity(id) },
            cells: { kind: PUBLICITY_KINDS[language][kind], posted: postedOn, lastDay, left: daysLeft },
          })),
      )}
      columns={[
        { key: "kind", title: words.kind },
        { key: "posted", title: words.posted, width: 120 },
        { key: "lastDay", title: words.lastDay, width: 120 },
        { key: "left", title: words.left, width: 120 },
      ]}
    />
  );
}

/** Objections that are open; of those that a history brought, the titles that they hold. */
export function ObjectionRows({ figure, place, clauses }: RowsProps): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = figure;
  const list = useWhole(useList(BoardsObjectionsDocument, { validOn, knownAt }, (data) => data.objections));
  const asked = { listing: "IN_PUBLICITY", scheme: place.scheme, validOn, knownAt } as const;
  const held = useWhole(useList(BoardsTitlesDocument, asked, (data) => data.titles));
  const told = new Set(list.rows?.flatMap(({ against }) => against ?? []));
  const fromHistory = (held.rows ?? []).filter(
    ({ state, title }) => state === "UNDER_OBJECTION" && !told.has(title.id),
  );
  return (
    <CountedRows
      figure={figure}
      clauses={clauses}
      list={{
        ...asSeen(list, (rows) => [
          ...rows
            .filter(({ scheme, state }) => scheme === place.scheme && (state === "FILED" || state === "UNDER_REVIEW"))
            .map(({ id, scope, publicity, filedOn, state }) => ({
              key: id,
              counted: true,
              links: { scope: LINKS.publicity(publicity.id) },
              cells: {
                scope: OBJECTION_SCOPES[language][scope],
                filed: filedOn,
                state: OBJECTION_STATES[language][state],
              },
            })),
          ...fromHistory.map(({ title }) => ({
            key: title.id,
            counted: true,
            links: { scope: LINKS.enterprise(title.enterprise.uscc) },
            cells: {
              scope: `${title.enterprise.name ?? title.enterprise.uscc} ${title.number}`,
              filed: null,
              state: words.history,
            },
          })),
        ]),
        hasMore: list.hasMore || held.hasMore || held.rows === undefined,
      }}
      columns={[
        { key: "scope", title: words.scope },
        { key: "filed", title: words.filed, width: 120 },
        { key: "state", title: words.state },
      ]}
    />
  );
}
