import { Segmented } from "antd";
import type { ReactNode } from "react";
import { OpenPublicitiesDocument } from "../../generated/open.ts";
import { useAddress, useAsOf } from "../kit/address.ts";
import { Answered } from "../kit/answered.tsx";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { PUBLICITY_KINDS } from "../kit/words/evaluation-words.ts";
import { schemeName } from "../kit/words/title-words.ts";
import { WorkingDayClock } from "../kit/working-day-clock.tsx";
import { type PublicityRow, publicityRows } from "./publicity-rows.ts";

const WORDS: Words<
  Record<
    | "title"
    | "lead"
    | "running"
    | "all"
    | "what"
    | "scheme"
    | "clock"
    | "posted"
    | "last"
    | "open"
    | "see"
    | "empty"
    | "left",
    string
  >
> = {
  ZH: {
    title: "公示",
    lead: "公示期内任何人都可以提出异议，无须登录。",
    running: "公示中",
    all: "全部",
    what: "公示内容",
    scheme: "制度",
    clock: "公示期",
    posted: "公示日",
    last: "最后一日",
    open: "查看并提出异议",
    see: "查看",
    left: "剩余工作日",
    empty: "该日没有正在进行的公示。可查看全部，或选择其他日期。",
  },
  EN: {
    title: "In publicity",
    lead: "While something is in publicity anybody may object to it, without a sign-in.",
    running: "Running",
    all: "All",
    what: "What is shown",
    scheme: "Scheme",
    clock: "Publicity",
    posted: "Posted",
    last: "Last day",
    open: "See it and object",
    see: "See it",
    left: "Working days left",
    empty: "Nothing is in publicity on that day. Look at all of them, or at another day.",
  },
};

/** What is in publicity, with the working days that are left. */
export function PublicitiesPage(): ReactNode {
  const words = useWords(WORDS);
  const { validOn, knownAt } = useAsOf();
  const [shown, setShown] = useAddress("shown", "running");
  const answer = useAnswer(OpenPublicitiesDocument, { validOn, knownAt });
  return (
    <Page title={words.title} lead={words.lead} asOf>
      <Segmented
        value={shown}
        onChange={(next) => setShown(String(next))}
        style={{ marginBottom: 12 }}
        options={[
          { value: "running", label: words.running },
          { value: "all", label: words.all },
        ]}
      />
      <Answered answer={answer}>
        {(data) => <Publicities rows={publicityRows(data).filter(({ over }) => shown === "all" || over !== true)} />}
      </Answered>
    </Page>
  );
}

function Publicities({ rows }: { readonly rows: readonly PublicityRow[] }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const columns: Column<PublicityRow>[] = [
    {
      key: "what",
      title: words.what,
      value: ({ kind }) => PUBLICITY_KINDS[language][kind],
      render: ({ id, kind }) => <DeskLink to={`/publicity/${id}`}>{PUBLICITY_KINDS[language][kind]}</DeskLink>,
    },
    { key: "scheme", title: words.scheme, value: ({ scheme }) => schemeName(scheme, language) },
    {
      key: "left",
      title: words.left,
      value: ({ daysLeft }) => daysLeft,
      render: (row) => <WorkingDayClock clock={row} compact />,
    },
    { key: "posted", title: words.posted, value: ({ postedOn }) => postedOn },
    { key: "last", title: words.last, value: ({ lastDay }) => lastDay },
    {
      key: "open",
      title: words.see,
      value: ({ id }) => id,
      render: ({ id, over }) => <DeskLink to={`/publicity/${id}`}>{over === true ? words.see : words.open}</DeskLink>,
    },
  ];
  return <DataTable name={words.title} columns={columns} rows={rows} rowKey={({ id }) => id} empty={words.empty} />;
}
