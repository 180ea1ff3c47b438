import type { ReactNode } from "react";
import type { ConductFlagsQuery } from "../../generated/conduct.ts";
import type { Column } from "../kit/data-table.tsx";
import { dayOf } from "../kit/days.ts";
import { DeskLink } from "../kit/desk-link.tsx";
import type { Language, Words } from "../kit/language.tsx";
import { dayColumn, enterpriseColumn, schemeColumn, textColumn } from "./columns.tsx";
import { EXIT_NAMES } from "./exit-names.ts";
import { Known } from "./section.tsx";

/** A flag in a list. */
export type FlagRow = NonNullable<ConductFlagsQuery["reviewFlags"]>["edges"][number]["node"];

/** Words of flags for review. */
export const FLAG_WORDS: Words<
  Record<
    | "title"
    | "lead"
    | "state"
    | "kind"
    | "facts"
    | "number"
    | "raised"
    | "arose"
    | "settlement"
    | "settle"
    | "found"
    | "todo"
    | "case"
    | "accident"
    | "empty",
    string
  >
> = {
  ZH: {
    title: "复核标记",
    lead: "文本没有规定、需要人来判断的事项（SIL-16、SIL-18）。复核只记录结论；需要时另行立案。",
    state: "状态",
    kind: "类型",
    facts: "事由",
    number: "称号",
    raised: "标记日期",
    arose: "来源",
    settlement: "复核结论",
    settle: "复核",
    found: "复核结论",
    todo: "办理",
    case: "退出案件",
    accident: "事故事实",
    empty: "没有符合条件的标记。",
  },
  EN: {
    title: "Review flags",
    lead: "What no text decides and somebody has to look at (SIL-16, SIL-18). Settling records what was found; a case is opened apart.",
    state: "State",
    kind: "Kind",
    facts: "What gave rise to it",
    number: "Title",
    raised: "Raised on",
    arose: "Arose from",
    settlement: "What was found",
    settle: "Settle",
    found: "What you found",
    todo: "To do",
    case: "Exit case",
    accident: "Accident fact",
    empty: "No flag like that.",
  },
};

/** The columns of a list of flags. */
export function flagColumns(language: Language): Column<FlagRow>[] {
  const words = FLAG_WORDS[language];
  const { flags } = EXIT_NAMES[language];
  return [
    { key: "kind", title: words.kind, value: ({ kind }) => flags[kind] },
    enterpriseColumn(language),
    { key: "number", title: words.number, value: ({ title }) => title?.number ?? null },
    textColumn("facts", words.facts, ({ facts }) => facts),
    {
      key: "arose",
      title: words.arose,
      value: ({ declaration, exitCase, accidentFactId }) => declaration?.number ?? exitCase?.id ?? accidentFactId,
      render: (flag) => <Arose flag={flag} words={words} />,
    },
    dayColumn("raised", words.raised, ({ raisedAt }) => dayOf(raisedAt)),
    schemeColumn(language),
    textColumn("settlement", words.settlement, ({ settlement, settledOn }) =>
      settlement === null ? null : `${settledOn ?? ""} ${settlement}`,
    ),
  ];
}

function Arose({ flag, words }: { readonly flag: FlagRow; readonly words: (typeof FLAG_WORDS)["ZH"] }): ReactNode {
  if (flag.exitCase !== null) return <DeskLink to={`/conduct/exits/${flag.exitCase.id}`}>{words.case}</DeskLink>;
  if (flag.accidentFactId !== null) {
    return <DeskLink to={`/conduct/accidents?uscc=${flag.enterprise.uscc}`}>{words.accident}</DeskLink>;
  }
  return <Known value={flag.declaration?.number ?? null} />;
}
