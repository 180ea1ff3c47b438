import type { ReactNode } from "react";
import { AwardsDecisionsDocument } from "../../generated/awards.ts";
import { DeterminationMark } from "../kit/answer-card.tsx";
import { DataTable } from "../kit/data-table.tsx";
import { instantText } from "../kit/days.ts";
import { DeskLink } from "../kit/desk-link.tsx";
import { EnterpriseLink, useEnterpriseNames } from "../kit/enterprise-names.tsx";
import { jurisdictionName } from "../kit/jurisdictions.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { useList } from "../kit/use-list.ts";
import { DETERMINATIONS } from "../kit/words/department-words.ts";
import { NAMED_AWARDS } from "./award-words.ts";

const WORDS: Words<{
  name: string;
  empty: string;
  issued: string;
  open: string;
  enterprise: string;
  award: string;
  day: string;
  determination: string;
}> = {
  ZH: {
    name: "奖项存档决定",
    empty: "尚无存档决定。核查申报、拟定名单或在上方作出决定后，列在这里。",
    issued: "作出时间",
    open: "查看决定",
    enterprise: "企业",
    award: "奖项",
    day: "所问日期",
    determination: "判定",
  },
  EN: {
    name: "Award decisions",
    empty: "None yet. They come from checks of nominations, lists of recommendations, and from above.",
    issued: "Taken",
    open: "The decision",
    enterprise: "Enterprise",
    award: "Award",
    day: "Day asked about",
    determination: "Determination",
  },
};

/** The award decisions of record of the own institution, newest first. */
export function AwardDecisions(): ReactNode {
  const words = useWords(WORDS);
  const determinations = useWords(DETERMINATIONS);
  const { language } = useLanguage();
  const list = useList(AwardsDecisionsDocument, {}, (data) => data.awardDecisions, { first: 20 });
  const names = useEnterpriseNames((list.rows ?? []).map(({ question }) => question.uscc));
  return (
    <DataTable
      name={words.name}
      list={list}
      rowKey={({ id }) => id}
      empty={words.empty}
      columns={[
        {
          key: "issued",
          title: words.issued,
          value: ({ issuedAt }) => instantText(issuedAt),
          render: ({ id, issuedAt }) => (
            <>
              {instantText(issuedAt)}
              <br />
              <DeskLink to={`/decisions/award/${encodeURIComponent(id)}`}>{words.open}</DeskLink>
            </>
          ),
          width: 230,
        },
        {
          key: "enterprise",
          title: words.enterprise,
          value: ({ question }) => question.uscc,
          render: ({ question }) => <EnterpriseLink uscc={question.uscc} name={names.get(question.uscc)} />,
          width: 220,
        },
        {
          key: "determination",
          title: words.determination,
          value: ({ answer }) => determinations[answer.determination],
          render: ({ answer }) => <DeterminationMark determination={answer.determination} />,
        },
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
