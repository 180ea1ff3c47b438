import type { ReactNode } from "react";
import { BoardsObjectionsDocument, BoardsPublicitiesDocument } from "../../../generated/boards.ts";
import { useAsOf } from "../../kit/address.ts";
import { DeskLink } from "../../kit/desk-link.tsx";
import { useLanguage, useWords, type Words } from "../../kit/language.tsx";
import { useList } from "../../kit/use-list.ts";
import { OBJECTION_SCOPES, OBJECTION_STATES, PUBLICITY_KINDS } from "../../kit/words/evaluation-words.ts";
import { LINKS } from "../links.ts";
import { type Place, schemeThatCounts } from "../places.ts";
import { asSeen, useWhole } from "../whole-list.ts";
import { WaitCard } from "./wait-card.tsx";

const WORDS: Words<{
  running: string;
  runningNational: string;
  what: string;
  posted: string;
  lastDay: string;
  left: string;
  unknown: string;
  objections: string;
  filed: string;
  state: string;
}> = {
  ZH: {
    running: "公示中",
    runningNational: "公示中（国家制度）",
    what: "公示",
    posted: "公示日期",
    lastDay: "最后一日",
    left: "剩余工作日",
    unknown: "未知",
    objections: "未处理异议",
    filed: "提出日期",
    state: "状态",
  },
  EN: {
    running: "In publicity",
    runningNational: "In publicity (national scheme)",
    what: "Publicity",
    posted: "Posted",
    lastDay: "Last day",
    left: "Working days left",
    unknown: "not known",
    objections: "Objections open",
    filed: "Filed",
    state: "State",
  },
};

/** Publicities that run, with the working days left. */
export function PublicityWaits({ place }: { readonly place: Place }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const scheme = schemeThatCounts(place);
  const list = useWhole(useList(BoardsPublicitiesDocument, { scheme, validOn, knownAt }, (data) => data.publicities));
  return (
    <WaitCard
      title={place.scheme === null ? words.runningNational : words.running}
      // One whose end nobody can tell may run: it is not left out.
      list={asSeen(list, (rows) => rows.filter(({ over }) => over !== true))}
      rowKey={({ id }) => id}
      to="/publicity"
      columns={[
        {
          key: "kind",
          title: words.what,
          value: ({ kind }) => PUBLICITY_KINDS[language][kind],
          render: ({ id, kind }) => <DeskLink to={LINKS.publicity(id)}>{PUBLICITY_KINDS[language][kind]}</DeskLink>,
        },
        { key: "posted", title: words.posted, value: ({ postedOn }) => postedOn, width: 110 },
        {
          key: "last",
          title: words.lastDay,
          value: ({ lastDay }) => lastDay,
          render: ({ lastDay }) => lastDay ?? words.unknown,
          width: 110,
        },
        {
          key: "left",
          title: words.left,
          value: ({ daysLeft }) => daysLeft,
          render: ({ daysLeft }) => daysLeft ?? words.unknown,
          width: 100,
          align: "right",
        },
      ]}
    />
  );
}

/** Objections that nobody has decided yet. */
export function ObjectionWaits({ place }: { readonly place: Place }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const scheme = schemeThatCounts(place);
  const list = useWhole(useList(BoardsObjectionsDocument, { validOn, knownAt }, (data) => data.objections));
  return (
    <WaitCard
      title={words.objections}
      list={asSeen(list, (rows) =>
        rows.filter((row) => row.scheme === scheme && (row.state === "FILED" || row.state === "UNDER_REVIEW")),
      )}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "scope",
          title: words.what,
          value: ({ scope }) => OBJECTION_SCOPES[language][scope],
          render: ({ scope, publicity }) => (
            <DeskLink to={LINKS.publicity(publicity.id)}>{OBJECTION_SCOPES[language][scope]}</DeskLink>
          ),
        },
        { key: "filed", title: words.filed, value: ({ filedOn }) => filedOn, width: 110 },
        {
          key: "state",
          title: words.state,
          value: ({ state }) => OBJECTION_STATES[language][state],
          width: 110,
        },
      ]}
    />
  );
}
