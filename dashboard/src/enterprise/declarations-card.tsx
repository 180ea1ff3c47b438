import { Card, Tag } from "antd";
import type { ReactNode } from "react";
import { EnterpriseDeclarationsDocument, type EnterpriseDeclarationsQuery } from "../../generated/enterprise.ts";
import { useAsOf } from "../kit/address.ts";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { instantText } from "../kit/days.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { useList } from "../kit/use-list.ts";
import { DECLARATION_STATES, INDICATOR_GROUPS } from "../kit/words/evaluation-words.ts";

type Declaration = NonNullable<EnterpriseDeclarationsQuery["declarations"]>["edges"][number]["node"];
type Indicator = Declaration["indicators"][number];

const WORDS: Words<{
  title: string;
  number: string;
  name: string;
  state: string;
  since: string;
  declared: string;
  recorded: string;
  version: string;
  first: string;
  revision: string;
  products: string;
  none: string;
  indicators: (number: string) => string;
  group: string;
  indicator: string;
  value: string;
  better: string;
  higher: string;
  lower: string;
  core: string;
  yes: string;
  no: string;
  method: string;
}> = {
  ZH: {
    title: "标准自我声明公开",
    number: "标准编号",
    name: "标准名称",
    state: "状态",
    since: "自",
    declared: "声明日",
    recorded: "登记时间",
    version: "版本",
    first: "首次",
    revision: "修订",
    products: "产品和服务",
    none: "该日没有声明公开的标准；企业可在“年度评估”中声明。",
    indicators: (number) => `${number} 的指标`,
    group: "类别",
    indicator: "指标",
    value: "声明值",
    better: "方向",
    higher: "越高越好",
    lower: "越低越好",
    core: "核心指标",
    yes: "是",
    no: "否",
    method: "试验方法",
  },
  EN: {
    title: "Declarations of standards",
    number: "Standard",
    name: "Name",
    state: "State",
    since: "Since",
    declared: "Declared on",
    recorded: "Recorded",
    version: "Version",
    first: "first",
    revision: "revision",
    products: "Products and services",
    none: "No standard declared on that day; enterprises declare in the evaluation year.",
    indicators: (number) => `Indicators of ${number}`,
    group: "Group",
    indicator: "Indicator",
    value: "Declared value",
    better: "Better is",
    higher: "higher",
    lower: "lower",
    core: "Core",
    yes: "yes",
    no: "no",
    method: "Test method",
  },
};

/** The standards that an enterprise declared, every version, with the indicators of each below its row. */
export function DeclarationsCard({ uscc }: { readonly uscc: string }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const list = useList(EnterpriseDeclarationsDocument, { uscc, validOn, knownAt }, (data) => data.declarations);
  const columns: readonly Column<Declaration>[] = [
    { key: "number", title: words.number, value: ({ numberAsPublished }) => numberAsPublished },
    { key: "name", title: words.name, value: ({ name }) => name },
    {
      key: "state",
      title: words.state,
      value: ({ state }) => DECLARATION_STATES[language][state],
      render: ({ state }) => (
        <Tag color={state === "DECLARED" ? "green" : "default"}>{DECLARATION_STATES[language][state]}</Tag>
      ),
    },
    { key: "since", title: words.since, value: ({ stateSince }) => stateSince ?? "—" },
    { key: "version", title: words.version, value: ({ revises }) => (revises === null ? words.first : words.revision) },
    { key: "declared", title: words.declared, value: ({ declaredOn }) => declaredOn ?? "—" },
    { key: "recorded", title: words.recorded, value: ({ recordedAt }) => instantText(recordedAt) },
    {
      key: "products",
      title: words.products,
      value: ({ products }) =>
        products.map(({ name, model }) => (model === null ? name : `${name} ${model}`)).join("；"),
    },
  ];
  return (
    <Card title={words.title} style={{ marginBottom: 16 }}>
      <DataTable
        name={words.title}
        columns={columns}
        list={list}
        rowKey={({ id }) => id}
        empty={words.none}
        details={(declaration) => <Indicators declaration={declaration} />}
      />
    </Card>
  );
}

function Indicators({ declaration }: { readonly declaration: Declaration }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const columns: readonly Column<Indicator>[] = [
    { key: "group", title: words.group, value: ({ group }) => INDICATOR_GROUPS[language][group] },
    { key: "name", title: words.indicator, value: ({ name }) => name },
    { key: "value", title: words.value, value: ({ value, unit }) => (unit === null ? value : `${value} ${unit}`) },
    {
      key: "better",
      title: words.better,
      value: ({ direction }) => (direction === "HIGHER_BETTER" ? words.higher : words.lower),
    },
    { key: "core", title: words.core, value: ({ core }) => (core ? words.yes : words.no) },
    { key: "method", title: words.method, value: ({ testMethod }) => testMethod ?? "—" },
  ];
  return (
    <DataTable
      name={words.indicators(declaration.numberAsPublished)}
      columns={columns}
      rows={declaration.indicators}
      rowKey={({ group, name }) => `${group}${name}`}
    />
  );
}
