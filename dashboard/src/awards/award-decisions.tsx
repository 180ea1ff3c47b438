import type { ReactNode } from "react";
import { AwardsDecisionsDocument } from "../../generated/awards.ts";
import { DataTable } from "../kit/data-table.tsx";
import { useDecisionColumns } from "../kit/decision-columns.tsx";
import { jurisdictionName } from "../kit/jurisdictions.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { useList } from "../kit/use-list.ts";
import { NAMED_AWARDS } from "./award-words.ts";

const WORDS: Words<{
  name: string;
  empty: string;
  award: string;
  day: string;
}> = {
  ZH: {
    name: "奖项存档决定",
    empty: "尚无存档决定。核查申报、拟定名单或在上方作出决定后，列在这里。",
    award: "奖项",
    day: "所问日期",
  },
  EN: {
    name: "Award decisions",
    empty: "None yet. They come from checks of nominations, lists of recommendations, and from above.",
    award: "Award",
    day: "Day asked about",
  },
};

/** The award decisions of record of the own institution, newest first. */
export function AwardDecisions(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const list = useList(AwardsDecisionsDocument, {}, (data) => data.awardDecisions, { first: 20 });
  const decided = useDecisionColumns("award", list.rows);
  return (
    <DataTable
      name={words.name}
      list={list}
      rowKey={({ id }) => id}
      empty={words.empty}
      columns={[
        ...decided,
        {
          key: "award",
          title: words.award,
          value: ({ question: { jurisdiction, award } }) => {
            const named = (NAMED_AWARDS[jurisdiction] ?? []).find(({ id }) => id === award)?.name[language];
            return `${jurisdictionName(jurisdiction, language)} ${named ?? award ?? ""}`.trim();
          },
        },
        { key: "day", title: words.day, value: ({ question }) => question.validOn },
      ]}
    />
  );
}
