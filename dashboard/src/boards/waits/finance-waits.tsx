import type { ReactNode } from "react";
import { BoardsPreferenceUsesDocument, BoardsSubsidyApplicationsDocument } from "../../../generated/boards.ts";
import { useAsOf } from "../../kit/address.ts";
import { today } from "../../kit/days.ts";
import { useLanguage, useWords, type Words } from "../../kit/language.tsx";
import { useList } from "../../kit/use-list.ts";
import { APPLICATION_STATES } from "../../kit/words/department-words.ts";
import { liesIn, type Place } from "../places.ts";
import { asSeen, useWhole } from "../whole-list.ts";
import { EnterpriseLink } from "./enterprise-link.tsx";
import { WaitCard } from "./wait-card.tsx";

const WORDS: Words<{
  applications: string;
  enterprise: string;
  programme: string;
  applied: string;
  closes: string;
  state: string;
  uses: (year: number) => string;
  purchaser: string;
  category: string;
  lots: string;
  applied2: string;
  unknown: string;
  none: string;
  noUse: string;
}> = {
  ZH: {
    applications: "待处理的补助申请",
    enterprise: "申请单位",
    programme: "项目",
    applied: "申请日期",
    closes: "截止日期",
    state: "状态",
    uses: (year) => `${year} 年优先采购的适用情况`,
    purchaser: "采购人",
    category: "品类",
    lots: "包数",
    applied2: "优先决定",
    unknown: "未能判定",
    none: "无",
    noUse: "本年度没有定标的包",
  },
  EN: {
    applications: "Subsidy applications to deal with",
    enterprise: "Applicant",
    programme: "Programme",
    applied: "Applied",
    closes: "Closes",
    state: "State",
    uses: (year) => `How the preference was used in ${year}`,
    purchaser: "Purchaser",
    category: "Category",
    lots: "Lots",
    applied2: "Decided by it",
    unknown: "Undetermined",
    none: "none",
    noUse: "No lot was awarded this year",
  },
};

/** Applications for subsidies that came in or were taken, and stand on no list yet. */
export function SubsidyWaits({ place }: { readonly place: Place }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const list = useWhole(useList(BoardsSubsidyApplicationsDocument, {}, (data) => data.subsidyApplications));
  return (
    <WaitCard
      title={words.applications}
      list={asSeen(list, (rows) =>
        rows.filter(
          ({ state, programme }) =>
            (state === "SUBMITTED" || state === "ACCEPTED") && liesIn(programme.jurisdiction, place.jurisdiction),
        ),
      )}
      rowKey={({ id }) => id}
      to="/subsidies"
      columns={[
        {
          key: "enterprise",
          title: words.enterprise,
          value: ({ uscc }) => uscc,
          render: ({ uscc }) => <EnterpriseLink uscc={uscc} />,
          width: 190,
        },
        { key: "programme", title: words.programme, value: ({ programme }) => programme.title },
        { key: "applied", title: words.applied, value: ({ appliedOn }) => appliedOn, width: 110 },
        { key: "closes", title: words.closes, value: ({ programme }) => programme.closesOn, width: 110 },
        {
          key: "state",
          title: words.state,
          value: ({ state }) => APPLICATION_STATES[language][state],
          width: 90,
        },
      ]}
    />
  );
}

/** Whether the preference decided tenders of the year. */
export function PreferenceUses({ place }: { readonly place: Place }): ReactNode {
  const words = useWords(WORDS);
  const { validOn, knownAt } = useAsOf();
  const year = Number((validOn ?? today()).slice(0, 4));
  const asked = { jurisdiction: place.jurisdiction, year, knownAt };
  const list = useList(BoardsPreferenceUsesDocument, asked, (data) => data.preferenceUses);
  return (
    <WaitCard
      title={words.uses(year)}
      list={list}
      rowKey={({ tenant, category }) => `${tenant}${category}`}
      plain
      empty={words.noUse}
      columns={[
        { key: "purchaser", title: words.purchaser, value: ({ purchaser }) => purchaser },
        {
          key: "category",
          title: words.category,
          value: ({ category }) => category,
          render: ({ category }) => category ?? words.none,
          width: 90,
        },
        { key: "lots", title: words.lots, value: ({ lotCount }) => lotCount, width: 80, align: "right" },
        { key: "used", title: words.applied2, value: ({ appliedCount }) => appliedCount, width: 90, align: "right" },
        {
          key: "unknown",
          title: words.unknown,
          value: ({ undeterminedCount }) => undeterminedCount,
          width: 100,
          align: "right",
        },
      ]}
    />
  );
}
