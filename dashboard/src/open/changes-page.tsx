import { Typography } from "antd";
import type { ReactNode } from "react";
import { OpenChangesDocument, type OpenChangesQuery } from "../../generated/open.ts";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { instantText } from "../kit/days.ts";
import { DeskLink } from "../kit/desk-link.tsx";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useList } from "../kit/use-list.ts";
import { CHANGE_KINDS, EXIT_GROUNDS, schemeName } from "../kit/words/title-words.ts";

const WORDS: Words<
  Record<
    "title" | "lead" | "number" | "kind" | "on" | "until" | "about" | "what" | "known" | "scheme" | "empty",
    string
  >
> = {
  ZH: {
    title: "登记变更",
    lead: "公开登记的每一项变更，最早的在前；所知时点为该变更记录在册之时。",
    number: "序号",
    kind: "变更",
    on: "涉及首日",
    until: "至",
    about: "对象",
    what: "内容",
    known: "记录在册",
    scheme: "制度",
    empty: "尚无变更",
  },
  EN: {
    title: "Changes",
    lead: "Everything that changed in the public register, the oldest first.",
    number: "No.",
    kind: "Change",
    on: "From",
    until: "Until",
    about: "About",
    what: "What",
    known: "On record",
    scheme: "Scheme",
    empty: "Nothing changed yet",
  },
};

type Change = NonNullable<OpenChangesQuery["registerChanges"]>["edges"][number]["node"];

/** The public feed of changes, a part at a time. */
export function ChangesPage(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const list = useList(OpenChangesDocument, {}, ({ registerChanges }) => registerChanges);
  const what = ({ titleNumber, standard, ground, items }: Change) =>
    [titleNumber, standard, ground && EXIT_GROUNDS[language][ground], ...items].filter(Boolean).join(" · ");
  const columns: Column<Change>[] = [
    { key: "number", title: words.number, value: ({ number }) => number, width: 80 },
    { key: "kind", title: words.kind, value: ({ kind }) => CHANGE_KINDS[language][kind] },
    { key: "on", title: words.on, value: ({ on }) => on },
    { key: "until", title: words.until, value: ({ until }) => until },
    {
      key: "about",
      title: words.about,
      value: ({ uscc, publicity, document }) => uscc ?? publicity ?? document,
      render: (row) => <About change={row} />,
    },
    { key: "what", title: words.what, value: what, render: (row) => <What text={what(row)} />, width: 320 },
    { key: "scheme", title: words.scheme, value: ({ scheme }) => scheme && schemeName(scheme, language) },
    { key: "known", title: words.known, value: ({ knownAt }) => instantText(knownAt) },
  ];
  return (
    <Page title={words.title} lead={words.lead}>
      <DataTable name={words.title} columns={columns} list={list} rowKey={({ id }) => id} empty={words.empty} />
    </Page>
  );
}

// A policy names all its rules at once.
function What({ text }: { readonly text: string }): ReactNode {
  return (
    <Typography.Paragraph style={{ margin: 0 }} ellipsis={{ rows: 2, expandable: "collapsible" }}>
      {text}
    </Typography.Paragraph>
  );
}

function About({ change: { uscc, publicity, document } }: { readonly change: Change }): ReactNode {
  if (uscc !== null) return <DeskLink to={`/enterprises/${uscc}`}>{uscc}</DeskLink>;
  if (publicity !== null) return <DeskLink to={`/publicity/${publicity}`}>{publicity}</DeskLink>;
  return document !== null && <DeskLink to={`/policies/${encodeURIComponent(document)}`}>{document}</DeskLink>;
}
