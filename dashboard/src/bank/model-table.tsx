import { Flex, Tag } from "antd";
import type { ReactNode } from "react";
import { BankModelsDocument } from "../../generated/bank.ts";
import { useAsOf } from "../kit/address.ts";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { jurisdictionName } from "../kit/jurisdictions.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { useList } from "../kit/use-list.ts";
import { useSession } from "../session/session.tsx";
import type { CreditModel } from "./credit-model.ts";
import { RISK_STATES } from "./credit-words.ts";
import { ModelEndSteps, ModelPublishStep } from "./model-steps.tsx";
import { RISK_WORDS } from "./risk-words.ts";
import { sectorName } from "./sectors.ts";

const WORDS: Words<{
  name: string;
  sector: string;
  version: string;
  title: string;
  from: string;
  empty: string;
  indicator: string;
  unit: string;
  weight: string;
  bands: string;
  grades: string;
  below: string;
  points: (from: string, points: string) => string;
}> = {
  ZH: {
    name: "评价模型",
    sector: "行业",
    version: "版本",
    title: "名称",
    from: "启用日",
    empty: "当日没有评价模型。由市场监管或发展改革部门按行业发布。",
    indicator: "核心指标",
    unit: "单位",
    weight: "权重",
    bands: "分段得分",
    grades: "等级",
    below: "最低段",
    points: (from, points) => `${from} 起 ${points} 分`,
  },
  EN: {
    name: "Models",
    sector: "Sector",
    version: "Version",
    title: "Name",
    from: "In use from",
    empty: "No model on that day. Market regulation or development and reform publishes one for a sector.",
    indicator: "Core indicator",
    unit: "Unit",
    weight: "Weight",
    bands: "Points",
    grades: "Grades",
    below: "lowest",
    points: (from, points) => `from ${from}: ${points}`,
  },
};

/** Models by which credit is evaluated, with what counts in each. */
export function ModelTable(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const { can } = useSession();
  const acts = can("credit:evaluate");
  const list = useList(BankModelsDocument, { validOn, knownAt, language }, ({ creditModels }) => creditModels);
  const columns = useModelColumns(acts, list.again);
  return (
    <>
      {acts && (
        <Flex justify="flex-end" style={{ marginBottom: 16 }}>
          <ModelPublishStep onDone={list.again} />
        </Flex>
      )}
      <DataTable
        name={words.name}
        columns={columns}
        list={list}
        rowKey={({ id }) => id}
        empty={words.empty}
        details={(model) => <Indicators model={model} />}
      />
    </>
  );
}

function useModelColumns(acts: boolean, again: () => void): Column<CreditModel>[] {
  const words = useWords(WORDS);
  const shared = useWords(RISK_WORDS);
  const states = useWords(RISK_STATES);
  const { language } = useLanguage();
  return [
    { key: "title", title: words.title, value: ({ name }) => name },
    { key: "version", title: words.version, value: ({ version }) => version },
    { key: "sector", title: words.sector, value: ({ sector }) => sectorName(sector, language) },
    { key: "place", title: shared.place, value: ({ jurisdiction }) => jurisdictionName(jurisdiction, language) },
    { key: "from", title: words.from, value: ({ inUseFrom }) => inUseFrom },
    {
      key: "state",
      title: shared.state,
      value: ({ state }) => states[state],
      render: ({ state, stateSince }) => (
        <>
          <Tag color={state === "IN_USE" ? "green" : "default"}>{states[state]}</Tag> {stateSince}
        </>
      ),
    },
    ...(acts
      ? [
          {
            key: "steps",
            title: shared.steps,
            value: ({ revision }: CreditModel) => revision,
            render: (model: CreditModel) => <ModelEndSteps model={model} again={again} />,
          },
        ]
      : []),
  ];
}

function Indicators({ model }: { readonly model: CreditModel }): ReactNode {
  const words = useWords(WORDS);
  type Indicator = CreditModel["indicators"][number];
  const bandsOf = ({ bands }: Indicator) =>
    bands.map(({ from, points }) => words.points(from ?? words.below, points)).join("；");
  const columns: Column<Indicator>[] = [
    { key: "name", title: words.indicator, value: ({ name, code }) => `${name}（${code}）` },
    { key: "unit", title: words.unit, value: ({ unit }) => unit ?? "—" },
    { key: "weight", title: words.weight, value: ({ weight }) => weight, align: "right" },
    { key: "bands", title: words.bands, value: bandsOf },
  ];
  return (
    <Flex vertical gap={8}>
      <DataTable
        name={`${model.name} ${model.version}`}
        columns={columns}
        rows={model.indicators}
        rowKey={({ code }) => code}
      />
      <span>
        {words.grades}：{model.grades.map(({ from, grade }) => `${grade} ≥ ${from}`).join("；")}
      </span>
    </Flex>
  );
}
