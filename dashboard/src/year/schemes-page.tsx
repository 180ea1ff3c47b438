import { Button } from "antd";
import type { ReactNode } from "react";
import { YearSchemesDocument } from "../../generated/year.ts";
import { useAsOf } from "../kit/address.ts";
import { DataTable } from "../kit/data-table.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { useLanguage, useWords } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useList } from "../kit/use-list.ts";
import { schemeName } from "../kit/words/title-words.ts";
import { useSession } from "../session/session.tsx";
import { SchemeYearChoice, useSchemeYear } from "./scheme-year.tsx";
import { stateName } from "./state-names.ts";

const WORDS = {
  ZH: {
    title: "评估方案",
    lead: "评估机构编制方案：指标、权重和分值；提交后由工作机构审查，公示后公布，公布后不再更改。",
    name: "方案",
    category: "行业类别",
    body: "评估机构",
    state: "状态",
    since: "自",
    draft: "起草评估方案",
    none: "本年度没有您可见的评估方案。评估机构在征集期内起草并提交。",
  },
  EN: {
    title: "Evaluation schemes",
    lead: "Evaluation bodies write them: indicators, weights, points. Submitted ones are checked, posted, announced, and not changed after.",
    name: "Scheme",
    category: "Category",
    body: "Evaluation body",
    state: "State",
    since: "Since",
    draft: "Draft a scheme",
    none: "No evaluation scheme that you may see this year. Evaluation bodies draft and submit them while a call is open.",
  },
};

/** The evaluation schemes of a year. */
export function SchemesPage(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { scheme, year } = useSchemeYear();
  const { validOn, knownAt } = useAsOf();
  const { can } = useSession();
  const list = useList(YearSchemesDocument, { scheme, year, validOn, knownAt }, (data) => data.evaluationSchemes);
  return (
    <Page
      title={`${words.title} · ${schemeName(scheme, language)} ${year}`}
      lead={words.lead}
      asOf
      actions={
        can("register:evaluate") && (
          <DeskLink to={`/year/schemes/draft?scheme=${scheme}&year=${year}`}>
            <Button type="primary" tabIndex={-1}>
              {words.draft}
            </Button>
          </DeskLink>
        )
      }
    >
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
            value: ({ title }) => title,
            render: ({ id, title }) => <DeskLink to={`/year/schemes/${id}`}>{title}</DeskLink>,
          },
          { key: "category", title: words.category, width: 110, value: ({ category }) => category },
          { key: "body", title: words.body, width: 220, value: ({ evaluationBodyName }) => evaluationBodyName },
          { key: "state", title: words.state, width: 130, value: ({ state }) => stateName("scheme", state, language) },
          { key: "since", title: words.since, width: 110, value: ({ stateSince }) => stateSince ?? "—" },
        ]}
      />
    </Page>
  );
}
