import type { ConductExitsQuery } from "../../generated/conduct.ts";
import { Clauses } from "../kit/clauses.tsx";
import type { Column } from "../kit/data-table.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import type { Language, Words } from "../kit/language.tsx";
import { dayColumn, enterpriseColumn, schemeColumn } from "./columns.tsx";
import { EXIT_NAMES } from "./exit-names.ts";

/** A case in a list. */
type ExitRow = NonNullable<ConductExitsQuery["exitCases"]>["edges"][number]["node"];

const WORDS: Words<Record<"title" | "ground" | "clause" | "state" | "since" | "open", string>> = {
  ZH: { title: "称号", ground: "退出情形", clause: "条款", state: "状态", since: "自", open: "查看" },
  EN: { title: "Title", ground: "Ground", clause: "Clause", state: "State", since: "Since", open: "Open" },
};

/** The columns of a list of exit cases. */
export function exitColumns(language: Language): Column<ExitRow>[] {
  const words = WORDS[language];
  const names = EXIT_NAMES[language];
  return [
    {
      key: "title",
      title: words.title,
      value: ({ title }) => title?.number ?? null,
      render: ({ id, title }) => <DeskLink to={`/conduct/exits/${id}`}>{title?.number ?? words.open}</DeskLink>,
    },
    enterpriseColumn(language),
    { key: "ground", title: words.ground, value: ({ ground }) => names.grounds[ground] },
    { key: "state", title: words.state, value: ({ state }) => names.states[state] },
    dayColumn("since", words.since, ({ stateSince }) => stateSince),
    schemeColumn(language),
    {
      key: "clause",
      title: words.clause,
      value: ({ citations }) => citations.map(({ document, clause }) => `${document} ${clause}`).join("; "),
      render: ({ citations }) => <Clauses citations={citations} />,
    },
  ];
}
