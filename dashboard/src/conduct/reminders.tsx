import type { ReactNode } from "react";
import { ConductRemindersDocument, type ConductRemindersQuery } from "../../generated/conduct.ts";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { daysBetween, today } from "../kit/days.ts";
import { DeskLink } from "../kit/desk-link.tsx";
import { type Language, useLanguage, useWords } from "../kit/language.tsx";
import { useList } from "../kit/use-list.ts";
import { dayColumn, schemeColumn } from "./columns.tsx";
import { DESK_WORDS } from "./desk-words.ts";
import { EXIT_NAMES } from "./exit-names.ts";
import { useSchemeLimit } from "./scheme-choice.tsx";
import { Known, Section } from "./section.tsx";

type Reminder = NonNullable<ConductRemindersQuery["reminders"]>["edges"][number]["node"];

/** What waits because a day has come. */
export function Reminders(): ReactNode {
  const words = useWords(DESK_WORDS);
  const { language } = useLanguage();
  const scheme = useSchemeLimit();
  const list = useList(ConductRemindersDocument, { scheme, waiting: true }, ({ reminders }) => reminders);
  return (
    <Section title={words.reminders} lead={words.remindersLead}>
      <DataTable
        name={words.reminders}
        list={list}
        columns={columnsOf(language)}
        rowKey={({ id }) => id}
        empty={words.noReminders}
      />
    </Section>
  );
}

function columnsOf(language: Language): Column<Reminder>[] {
  const words = DESK_WORDS[language];
  const { reminders } = EXIT_NAMES[language];
  return [
    { key: "kind", title: words.kind, value: ({ kind }) => reminders[kind] },
    dayColumn("due", words.due, ({ dueOn }) => dueOn),
    {
      key: "days",
      title: words.days,
      value: ({ dueOn }) => Math.max(0, daysBetween(dueOn, today())),
      align: "right",
      width: 100,
    },
    schemeColumn(language),
    {
      key: "what",
      title: words.what,
      value: ({ subject }) => subject,
      render: (reminder) => <Subject reminder={reminder} words={words} />,
    },
  ];
}

/** Where what waits is done, as far as it has a page. */
function Subject(props: { readonly reminder: Reminder; readonly words: (typeof DESK_WORDS)["ZH"] }): ReactNode {
  const { kind, subject } = props.reminder;
  switch (kind) {
    case "PUBLICITY_OVER":
      return <DeskLink to={`/publicity/${subject}`}>{props.words.open}</DeskLink>;
    case "OBJECTION_OPEN":
      return <DeskLink to={`/year/objections/${subject}`}>{props.words.open}</DeskLink>;
    case "DUTY_OPEN":
      return <DeskLink to={`/conduct/exits/${subject}`}>{props.words.open}</DeskLink>;
    case "REVIEW_FLAG":
      return <DeskLink to="/conduct/flags?state=RAISED">{props.words.open}</DeskLink>;
    default:
      return <Known value={subject} />;
  }
}
