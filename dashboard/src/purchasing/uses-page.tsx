import { AutoComplete, Card, Flex, Select, Typography } from "antd";
import { type ReactNode, useId, useState } from "react";
import { PurchasingPreferenceUsesDocument, type PurchasingPreferenceUsesQuery } from "../../generated/purchasing.ts";
import { useAddress, useAsOf } from "../kit/address.ts";
import { Chart } from "../kit/chart.tsx";
import type { ChartOption } from "../kit/chart-canvas.tsx";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { today } from "../kit/days.ts";
import { DeskLink } from "../kit/desk-link.tsx";
import { jurisdictionChoices } from "../kit/jurisdictions.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useList } from "../kit/use-list.ts";
import { TIE_EFFECTS } from "./tender-words.ts";
import { useAllRows } from "./use-all-rows.ts";

type Use = NonNullable<PurchasingPreferenceUsesQuery["preferenceUses"]>["edges"][number]["node"];

const WORDS: Words<{
  title: string;
  lead: string;
  year: string;
  place: string;
  everywhere: string;
  empty: string;
  purchaser: string;
  category: string;
  noCategory: string;
  lots: string;
  otherwise: string;
  chart: string;
}> = {
  ZH: {
    title: "优先的使用情况",
    lead: "已定标的包中，同等条件优先起了什么作用。一个包依据两类称号的，两类各计一次。",
    year: "定标年份",
    place: "地区",
    everywhere: "全部",
    empty: "该年没有已定标的包。换一个年份，或先对采购项目定标。",
    purchaser: "采购人",
    category: "称号类别（GB/T 4754）",
    noCategory: "未依据称号",
    lots: "包数",
    otherwise: "由居先者以外的投标人中标",
    chart: "各采购人定标的包，按优先的作用",
  },
  EN: {
    title: "What the preference decided",
    lead: "In the lots awarded. A lot with titles of two categories counts in both.",
    year: "Year of the award",
    place: "Division",
    everywhere: "All",
    empty: "No lot was awarded in that year. Choose another year, or award a tender first.",
    purchaser: "Purchaser",
    category: "Category of the titles (GB/T 4754)",
    noCategory: "No title relied on",
    lots: "Lots",
    otherwise: "Awarded to another than those first",
    chart: "Lots awarded by purchaser, by what the preference did",
  },
};

const FIRST_YEAR = 2020;
const DIVISION = /^\d{6}$/;

/** What the preference decided, and how often, by purchaser, category and year. */
export function UsesPage(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const thisYear = Number((validOn ?? today()).slice(0, 4));
  const [asked, setYear] = useAddress("year", String(thisYear));
  const [jurisdiction, setJurisdiction] = useAddress("jurisdiction");
  const [place, setPlace] = useState(jurisdiction);
  const year = /^\d{4}$/.test(asked) ? Number(asked) : thisYear;
  const variables = { year, jurisdiction: jurisdiction === "" ? undefined : jurisdiction, knownAt };
  const uses = useAllRows(useList(PurchasingPreferenceUsesDocument, variables, (data) => data.preferenceUses));
  const [yearId, placeId] = [useId(), useId()];
  const years = Array.from({ length: thisYear - FIRST_YEAR + 1 }, (_, index) => String(thisYear - index));
  return (
    <Page title={words.title} lead={words.lead} asOf>
      <Flex gap={16} wrap style={{ marginBottom: 16 }} className="no-print">
        <Flex gap={6} align="center">
          <label htmlFor={yearId}>
            <Typography.Text type="secondary">{words.year}</Typography.Text>
          </label>
          <Select
            id={yearId}
            value={String(year)}
            onChange={setYear}
            options={years.map((value) => ({ value, label: value }))}
            style={{ width: 110 }}
          />
        </Flex>
        <Flex gap={6} align="center">
          <label htmlFor={placeId}>
            <Typography.Text type="secondary">{words.place}</Typography.Text>
          </label>
          <AutoComplete
            id={placeId}
            value={place}
            placeholder={words.everywhere}
            allowClear
            options={jurisdictionChoices(language)}
            onChange={(next: string | undefined) => {
              setPlace(next ?? "");
              if (next === undefined || next === "" || DIVISION.test(next)) setJurisdiction(next ?? null);
            }}
            style={{ width: 200 }}
          />
        </Flex>
      </Flex>
      {(uses.rows ?? []).length > 0 && <UsesChart rows={uses.rows ?? []} />}
      <DataTable
        name={`${words.title} ${year}`}
        list={uses}
        columns={useUseColumns()}
        rowKey={({ tenant, purchaser, category }) => `${tenant} ${purchaser} ${category ?? ""}`}
        empty={words.empty}
      />
    </Page>
  );
}

function useUseColumns(): readonly Column<Use>[] {
  const words = useWords(WORDS);
  const effects = useWords(TIE_EFFECTS);
  return [
    { key: "purchaser", title: words.purchaser, value: ({ purchaser }) => purchaser, width: 220 },
    {
      key: "category",
      title: words.category,
      value: ({ category }) => category ?? words.noCategory,
      render: ({ category }) =>
        category === null ? (
          words.noCategory
        ) : (
          <DeskLink to={`/catalogue/mappings?category=${encodeURIComponent(category)}`}>{category}</DeskLink>
        ),
    },
    { key: "lots", title: words.lots, value: ({ lotCount }) => lotCount, align: "right", width: 90 },
    { key: "applied", title: effects.TIE_BREAK_APPLIED, value: ({ appliedCount }) => appliedCount, align: "right" },
    { key: "none", title: effects.NONE, value: ({ noneCount }) => noneCount, align: "right" },
    {
      key: "unresolved",
      title: effects.TIE_UNRESOLVED,
      value: ({ unresolvedCount }) => unresolvedCount,
      align: "right",
    },
    {
      key: "undetermined",
      title: effects.UNDETERMINED,
      value: ({ undeterminedCount }) => undeterminedCount,
      align: "right",
    },
    { key: "otherwise", title: words.otherwise, value: (use) => use.otherwiseAwardedCount, align: "right" },
  ];
}

function UsesChart({ rows }: { readonly rows: readonly Use[] }): ReactNode {
  const words = useWords(WORDS);
  const effects = useWords(TIE_EFFECTS);
  const labels = rows.map(({ purchaser, category }) => `${purchaser} · ${category ?? words.noCategory}`);
  const series = [
    { name: effects.TIE_BREAK_APPLIED, data: rows.map(({ appliedCount }) => appliedCount) },
    { name: effects.NONE, data: rows.map(({ noneCount }) => noneCount) },
    { name: effects.TIE_UNRESOLVED, data: rows.map(({ unresolvedCount }) => unresolvedCount) },
    { name: effects.UNDETERMINED, data: rows.map(({ undeterminedCount }) => undeterminedCount) },
  ];
  const option: ChartOption = {
    tooltip: { trigger: "axis" },
    legend: { bottom: 0 },
    grid: { left: 8, right: 24, top: 8, bottom: 56, containLabel: true },
    xAxis: { type: "value", minInterval: 1 },
    yAxis: { type: "category", data: labels, inverse: true, axisLabel: { width: 180, overflow: "truncate" } },
    series: series.map((each) => ({ ...each, type: "bar", stack: "lots" })),
  };
  const summary = rows
    .map((use, index) => `${labels[index]}: ${effects.TIE_BREAK_APPLIED} ${use.appliedCount}/${use.lotCount}`)
    .join("; ");
  return (
    <Card title={words.chart} style={{ marginBottom: 16 }}>
      <Chart option={option} summary={summary} height={Math.min(140 + rows.length * 36, 560)} />
    </Card>
  );
}
