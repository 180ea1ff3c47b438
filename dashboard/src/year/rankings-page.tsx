import type { ReactNode } from "react";
import { YearRankingsDocument } from "../../generated/year.ts";
import { useAsOf } from "../kit/address.ts";
import { DataTable } from "../kit/data-table.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { useLanguage, useWords } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useList } from "../kit/use-list.ts";
import { schemeName } from "../kit/words/title-words.ts";
import { SchemeYearChoice, useSchemeYear } from "./scheme-year.tsx";
import { stateName } from "./state-names.ts";

const WORDS = {
  ZH: {
    title: "排行榜",
    lead: "评估机构按已公布的方案对公开标准排序、上报；经审核后与名单一并公示。从已公布的评估方案页面启动。",
    name: "评估方案",
    category: "行业类别",
    state: "状态",
    since: "自",
    computed: "计算日期",
    none: "本年度没有您可见的排行榜。评估机构从已公布的评估方案页面启动排行榜。",
  },
  EN: {
    title: "Rankings",
    lead: "An evaluation body ranks declared standards by its announced scheme and reports; audited, ranking and list are posted together. It is opened on the page of an announced scheme.",
    name: "Evaluation scheme",
    category: "Category",
    state: "State",
    since: "Since",
    computed: "Computed on",
    none: "No ranking that you may see this year. Evaluation bodies open one on the page of an announced evaluation scheme.",
  },
};

/** The rankings of a year. */
export function RankingsPage(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { scheme, year } = useSchemeYear();
  const { validOn, knownAt } = useAsOf();
  const list = useList(YearRankingsDocument, { scheme, year, validOn, knownAt }, ({ rankings }) => rankings);
  return (
    <Page title={`${words.title} · ${schemeName(scheme, language)} ${year}`} lead={words.lead} asOf>
      <SchemeYearChoice />
      <DataTable
        name={words.title}
        list={list}
        rowKey={({ id }) => id}
        empty={words.none}
        columns={[
          {
            key: "name",
            title: words.name,
            width: 280,
            value: ({ evaluationScheme, category }) => evaluationScheme?.title ?? category,
            render: ({ id, evaluationScheme, category }) => (
              <DeskLink to={`/year/rankings/${id}`}>{evaluationScheme?.title ?? category}</DeskLink>
            ),
          },
          { key: "category", title: words.category, width: 110, value: ({ category }) => category },
          { key: "state", title: words.state, width: 120, value: ({ state }) => stateName("ranking", state, language) },
          { key: "since", title: words.since, width: 110, value: ({ stateSince }) => stateSince },
          { key: "computed", title: words.computed, width: 110, value: ({ computedOn }) => computedOn ?? "—" },
        ]}
      />
    </Page>
  );
}
