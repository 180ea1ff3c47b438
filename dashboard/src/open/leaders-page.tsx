import { Card, Col, Flex, Input, Row, Select, Tabs } from "antd";
import { type ReactNode, useMemo } from "react";
import { OpenLeaderChartDocument, OpenTitlesDocument } from "../../generated/open.ts";
import { useAddress, useAsOf } from "../kit/address.ts";
import { Answered } from "../kit/answered.tsx";
import { Chart } from "../kit/chart.tsx";
import { DataTable } from "../kit/data-table.tsx";
import { divisionChoices } from "../kit/jurisdictions.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { useList } from "../kit/use-list.ts";
import { SCHEMES, schemeName } from "../kit/words/title-words.ts";
import { titleColumns } from "./title-columns.tsx";

const WORDS: Words<
  Record<
    | "title"
    | "lead"
    | "LEADERS"
    | "IN_PUBLICITY"
    | "REVOKED"
    | "scheme"
    | "all"
    | "category"
    | "division"
    | "empty"
    | "byCategory"
    | "byPlace"
    | "none"
    | "model",
    string
  >
> = {
  ZH: {
    title: "领跑者名单",
    lead: "按类别和地区查询；默认为今天的名单，可选择任一日期。",
    LEADERS: "有效称号",
    IN_PUBLICITY: "公示名单",
    REVOKED: "取消名单",
    scheme: "制度",
    all: "全部",
    category: "类别（GB/T 4754，如 C15、C1530）",
    division: "登记地（名称或行政区划代码）",
    empty: "该日没有符合条件的称号。可放宽条件，或选择其他日期。",
    byCategory: "按大类",
    byPlace: "按省份",
    none: "类别不详",
    model: "型号或产品名（已加载的行）",
  },
  EN: {
    title: "Leaders",
    lead: "By category and place; today's list unless another day is chosen.",
    LEADERS: "In force",
    IN_PUBLICITY: "In publicity",
    REVOKED: "Revoked",
    scheme: "Scheme",
    all: "All",
    category: "Category (GB/T 4754: C15, C1530)",
    division: "Registered in (name or division code)",
    empty: "No such title on that day. Ask for less, or another day.",
    byCategory: "By division of industry",
    byPlace: "By province",
    none: "not told",
    model: "Model or product (rows loaded)",
  },
};

const LISTINGS = ["LEADERS", "IN_PUBLICITY", "REVOKED"] as const;

/** Leaders by category and place, lists in publicity, and titles revoked, on any day. */
export function LeadersPage(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const [chosen, setListing] = useAddress("listing", "LEADERS");
  const listing = LISTINGS.find((each) => each === chosen) ?? "LEADERS";
  const [scheme, setScheme] = useAddress("scheme");
  const [category, setCategory] = useAddress("category");
  const [division, setDivision] = useAddress("division");
  const divisions = useMemo(divisionChoices, []);
  const [model, setModel] = useAddress("models");
  const filters = {
    ...(scheme !== "" && { scheme }),
    ...(category !== "" && { category }),
    ...(division !== "" && { division }),
  };
  const list = useList(OpenTitlesDocument, { listing, ...filters, validOn, knownAt }, ({ titles }) => titles);
  const columns = useMemo(() => titleColumns(language), [language]);
  const sought = model.trim().toLowerCase();
  const rows = list.rows?.filter(({ title }) =>
    (title.models ?? []).some(({ name, model: each }) => `${name} ${each ?? ""}`.toLowerCase().includes(sought)),
  );
  return (
    <Page title={words.title} lead={words.lead} asOf>
      <Tabs activeKey={listing} onChange={setListing} items={LISTINGS.map((key) => ({ key, label: words[key] }))} />
      <Row gutter={[12, 12]} style={{ marginBottom: 12 }} className="no-print">
        <Col xs={24} sm={12} lg={6}>
          <label htmlFor="scheme">{words.scheme}</label>
          <Select
            id="scheme"
            value={scheme}
            onChange={setScheme}
            style={{ width: "100%" }}
            options={[
              { value: "", label: words.all },
              ...SCHEMES.map((value) => ({ value, label: schemeName(value, language) })),
            ]}
          />
        </Col>
        <Filter id="category" label={words.category} value={category} set={setCategory} />
        <Col xs={24} sm={12} lg={6}>
          <label htmlFor="division">{words.division}</label>
          <Select
            id="division"
            value={division === "" ? null : division}
            onChange={(code: string | undefined) => setDivision(code ?? "")}
            options={divisions}
            showSearch={{ optionFilterProp: "label" }}
            allowClear
            style={{ width: "100%" }}
          />
        </Col>
        <Filter id="models" label={words.model} value={model} set={setModel} />
      </Row>
      <Flex vertical gap={16}>
        {sought === "" ? (
          <DataTable
            name={words[listing]}
            columns={columns}
            list={list}
            rowKey={({ title }) => title.id}
            empty={words.empty}
          />
        ) : (
          <DataTable
            name={words[listing]}
            columns={columns}
            rows={rows ?? []}
            rowKey={({ title }) => title.id}
            empty={words.empty}
          />
        )}
        {listing === "LEADERS" && (
          <Row gutter={[16, 16]}>
            <Col xs={24} lg={12}>
              <Counted dimension="CATEGORY_DIVISION" title={words.byCategory} scheme={scheme} division={division} />
            </Col>
            <Col xs={24} lg={12}>
              <Counted dimension="PROVINCE" title={words.byPlace} scheme={scheme} division={division} />
            </Col>
          </Row>
        )}
      </Flex>
    </Page>
  );
}

function Filter(props: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly set: (text: string) => void;
}): ReactNode {
  const { id, label, value, set } = props;
  return (
    <Col xs={24} sm={12} lg={6}>
      <label htmlFor={id}>{label}</label>
      <Input.Search key={value} id={id} defaultValue={value} allowClear onSearch={(text) => set(text.trim())} />
    </Col>
  );
}

function Counted(props: {
  readonly dimension: "CATEGORY_DIVISION" | "PROVINCE";
  readonly title: string;
  readonly scheme: string;
  readonly division: string;
}): ReactNode {
  const { dimension, title, scheme, division } = props;
  const words = useWords(WORDS);
  const { validOn, knownAt } = useAsOf();
  const answer = useAnswer(OpenLeaderChartDocument, {
    dimension,
    validOn,
    knownAt,
    ...(scheme !== "" && { scheme }),
    ...(division !== "" && { division }),
  });
  return (
    <Card size="small" title={title}>
      <Answered answer={answer}>
        {({ leaderStatistics }) => {
          const groups = (leaderStatistics?.by ?? []).filter(({ figures }) => figures.inForceCount > 0);
          const labels = groups.map(({ key, name }) => name ?? key ?? words.none);
          const values = groups.map(({ figures }) => figures.inForceCount);
          return (
            <Chart
              summary={`${title}: ${labels.map((label, index) => `${label} ${values[index]}`).join("; ")}`}
              option={{
                grid: { left: 8, right: 24, top: 8, bottom: 8, containLabel: true },
                xAxis: { type: "value", minInterval: 1 },
                yAxis: { type: "category", data: labels, inverse: true },
                series: [{ type: "bar", data: values, label: { show: true, position: "right" }, color: "#1550a8" }],
              }}
            />
          );
        }}
      </Answered>
    </Card>
  );
}
