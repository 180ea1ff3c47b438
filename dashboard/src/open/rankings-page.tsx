import { Col, Input, Row, Select } from "antd";
import type { ReactNode } from "react";
import { OpenRankingsDocument, type OpenRankingsQuery } from "../../generated/open.ts";
import { useAddress, useAsOf } from "../kit/address.ts";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useList } from "../kit/use-list.ts";
import { RANKING_STATES } from "../kit/words/evaluation-words.ts";
import { SCHEMES, schemeName } from "../kit/words/title-words.ts";
import { RankingEntries } from "./ranking-entries.tsx";

const WORDS: Words<
  Record<"title" | "lead" | "scheme" | "category" | "year" | "body" | "state" | "since" | "empty" | "filter", string>
> = {
  ZH: {
    title: "排行榜",
    lead: "公示起向社会公开；展开一行可见名次和得分。",
    scheme: "制度",
    category: "类别",
    year: "年度",
    body: "评估机构",
    state: "状态",
    since: "自",
    empty: "该日没有已公开的排行榜。可选择其他制度或日期。",
    filter: "类别（GB/T 4754，如 C1530）",
  },
  EN: {
    title: "Rankings",
    lead: "Public from their publicity on; open a row for ranks and scores.",
    scheme: "Scheme",
    category: "Category",
    year: "Year",
    body: "Evaluation body",
    state: "State",
    since: "Since",
    empty: "No ranking is public on that day. Try another scheme or day.",
    filter: "Category (GB/T 4754: C1530)",
  },
};

/** The rankings that are public, with who stands on them. */
export function RankingsPage(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const [scheme, setScheme] = useAddress("scheme", "530000");
  const [category, setCategory] = useAddress("category");
  const list = useList(
    OpenRankingsDocument,
    { scheme, validOn, knownAt, ...(category !== "" && { category }) },
    ({ rankings }) => rankings,
  );
  type Ranking = NonNullable<OpenRankingsQuery["rankings"]>["edges"][number]["node"];
  const columns: Column<Ranking>[] = [
    { key: "category", title: words.category, value: (row) => row.category },
    { key: "year", title: words.year, value: ({ year }) => year },
    { key: "body", title: words.body, value: ({ evaluationBody }) => evaluationBody?.name ?? null },
    { key: "state", title: words.state, value: ({ state }) => RANKING_STATES[language][state] },
    { key: "since", title: words.since, value: ({ stateSince }) => stateSince },
  ];
  return (
    <Page title={words.title} lead={words.lead} asOf>
      <Row gutter={[12, 12]} style={{ marginBottom: 12 }} className="no-print">
        <Col xs={24} sm={8}>
          <label htmlFor="ranking-scheme">{words.scheme}</label>
          <Select
            id="ranking-scheme"
            value={scheme}
            onChange={setScheme}
            style={{ width: "100%" }}
            options={SCHEMES.map((value) => ({ value, label: schemeName(value, language) }))}
          />
        </Col>
        <Col xs={24} sm={8}>
          <label htmlFor="ranking-category">{words.filter}</label>
          <Input.Search
            key={category}
            id="ranking-category"
            defaultValue={category}
            allowClear
            onSearch={(text) => setCategory(text.trim())}
          />
        </Col>
      </Row>
      <DataTable
        name={words.title}
        columns={columns}
        list={list}
        rowKey={({ id }) => id}
        empty={words.empty}
        details={({ id }) => <RankingEntries ranking={id} />}
      />
    </Page>
  );
}
