import type { ReactNode } from "react";
import { AwardsConversionsDocument, type AwardsConversionsQuery } from "../../generated/awards.ts";
import { useAddress, useAsOf } from "../kit/address.ts";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { EnterpriseLink } from "../kit/enterprise-names.tsx";
import { jurisdictionName } from "../kit/jurisdictions.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useList } from "../kit/use-list.ts";
import { CONVERSION_LEVELS, CONVERSION_STATES } from "../kit/words/department-words.ts";
import { useSession } from "../session/session.tsx";
import { ConversionSteps, ProposeConversion } from "./conversion-steps.tsx";
import { PlaceFilter } from "./place-filter.tsx";

/** A conversion as the page shows it. */
export type ConversionShown = NonNullable<AwardsConversionsQuery["standardConversions"]>["edges"][number]["node"];

const WORDS: Words<{
  title: string;
  lead: string;
  empty: string;
  emptyOffice: string;
  enterprise: string;
  standard: string;
  level: string;
  state: string;
  place: string;
  plan: string;
  published: string;
  refused: string;
  number: string;
  steps: string;
}> = {
  ZH: {
    title: "标准转化",
    lead: "领跑者的标准转化为地方、行业或国家标准；已发布的向社会公开。",
    empty: "尚无已发布的标准转化。",
    emptyOffice: "尚无标准转化。可点击“提出转化”。",
    enterprise: "企业",
    standard: "领跑者标准",
    level: "转化为",
    state: "状态",
    place: "提出地区",
    plan: "立项计划",
    published: "发布的标准",
    refused: "未采纳理由",
    number: "称号编号",
    steps: "办理",
  },
  EN: {
    title: "Conversions of standards",
    lead: "Leaders' standards that become local, industry or national ones; those published are public.",
    empty: "No conversion was published yet.",
    emptyOffice: "No conversion yet. Propose one with “Propose a conversion”.",
    enterprise: "Enterprise",
    standard: "Leader's standard",
    level: "To become",
    state: "State",
    place: "Division",
    plan: "Plan",
    published: "Became",
    refused: "Not taken up because",
    number: "Title",
    steps: "Steps",
  },
};

/** Leader standards on their way to local, industry and national ones. */
export function ConversionsPage(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { can } = useSession();
  const { validOn, knownAt } = useAsOf();
  const [jurisdiction, setJurisdiction] = useAddress("jurisdiction");
  const asked = { validOn, knownAt, language, ...(jurisdiction !== "" && { jurisdiction }) };
  const list = useList(AwardsConversionsDocument, asked, (data) => data.standardConversions);
  const office = can("award:manage");
  const columns = useConversionColumns(office, list.again);
  return (
    <Page title={words.title} lead={words.lead} asOf actions={office && <ProposeConversion onDone={list.again} />}>
      <PlaceFilter place={jurisdiction} choose={setJurisdiction} />
      <DataTable
        name={words.title}
        list={list}
        columns={columns}
        rowKey={({ id }) => id}
        empty={office ? words.emptyOffice : words.empty}
      />
    </Page>
  );
}

function useConversionColumns(office: boolean, onDone: () => void): readonly Column<ConversionShown>[] {
  const words = useWords(WORDS);
  const states = useWords(CONVERSION_STATES);
  const levels = useWords(CONVERSION_LEVELS);
  const { language } = useLanguage();
  const columns: Column<ConversionShown>[] = [
    {
      key: "enterprise",
      title: words.enterprise,
      value: ({ uscc, standing }) => `${standing.enterprise?.name ?? ""} ${uscc}`.trim(),
      render: ({ uscc, standing }) => <EnterpriseLink uscc={uscc} name={standing.enterprise?.name} />,
      width: 210,
    },
    { key: "standard", title: words.standard, value: ({ standard }) => standard, width: 170 },
    { key: "number", title: words.number, value: ({ titleNumber }) => titleNumber, width: 150 },
    { key: "level", title: words.level, value: ({ level }) => levels[level], width: 100 },
    {
      key: "state",
      title: words.state,
      value: ({ state, stateSince }) => `${states[state]} ${stateSince}`,
      width: 150,
    },
    {
      key: "place",
      title: words.place,
      value: (row) => jurisdictionName(row.jurisdiction, language),
      width: 100,
    },
    { key: "plan", title: words.plan, value: ({ plan }) => plan, width: 140 },
    { key: "published", title: words.published, value: ({ publishedNumber }) => publishedNumber, width: 150 },
    { key: "refused", title: words.refused, value: ({ refusedBecause }) => refusedBecause },
  ];
  if (!office) return columns;
  const steps: Column<ConversionShown> = {
    key: "steps",
    title: words.steps,
    value: () => null,
    render: (conversion) => <ConversionSteps conversion={conversion} onDone={onDone} />,
    width: 220,
  };
  return [...columns, steps];
}
