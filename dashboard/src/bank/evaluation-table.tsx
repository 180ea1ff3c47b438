import { Tag } from "antd";
import type { ReactNode } from "react";
import { BankEvaluationsDocument } from "../../generated/bank.ts";
import { useAddress, useAsOf } from "../kit/address.ts";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { EnterpriseLink, useEnterpriseNames } from "../kit/enterprise-names.tsx";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { useList } from "../kit/use-list.ts";
import { useSession } from "../session/session.tsx";
import { RISK_STATES } from "./credit-words.ts";
import type { Evaluation } from "./evaluation.ts";
import { EvaluationRecordStep, EvaluationSteps } from "./evaluation-steps.tsx";
import { MayNotKnow, RiskFilter } from "./risk-table.tsx";
import { RISK_WORDS } from "./risk-words.ts";

const WORDS: Words<{
  name: string;
  model: string;
  agency: string;
  on: string;
  score: string;
  grade: string;
  noScore: string;
  indicator: string;
  value: string;
  points: string;
  weight: string;
  notKnown: string;
  empty: string;
}> = {
  ZH: {
    name: "信用评价",
    model: "模型",
    agency: "评价机构",
    on: "评价日",
    score: "得分",
    grade: "等级",
    noScore: "未知（有指标值不明）",
    indicator: "核心指标",
    value: "取值",
    points: "得分",
    weight: "权重",
    notKnown: "未知",
    empty: "没有可供查看的信用评价。",
  },
  EN: {
    name: "Credit evaluations",
    model: "Model",
    agency: "Agency",
    on: "Evaluated on",
    score: "Score",
    grade: "Grade",
    noScore: "not known: a value is missing",
    indicator: "Core indicator",
    value: "Value",
    points: "Points",
    weight: "Weight",
    notKnown: "not known",
    empty: "No evaluation that you may see.",
  },
};

/** Evaluations of credit, with what each indicator brought. */
export function EvaluationTable(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const [uscc, setUscc] = useAddress("uscc");
  const { can } = useSession();
  const acts = can("credit:evaluate");
  const list = useList(
    BankEvaluationsDocument,
    { uscc: uscc === "" ? null : uscc, validOn, knownAt, language },
    ({ creditEvaluations }) => creditEvaluations,
  );
  const columns = useEvaluationColumns(list.rows, acts, list.again);
  return (
    <>
      <RiskFilter uscc={uscc} setUscc={setUscc} extra={acts && <EvaluationRecordStep onDone={list.again} />} />
      {list.rows === undefined && !list.fetching && list.problems.length === 0 ? (
        <MayNotKnow />
      ) : (
        <DataTable
          name={words.name}
          columns={columns}
          list={list}
          rowKey={({ id }) => id}
          empty={words.empty}
          details={(evaluation) => <Points evaluation={evaluation} />}
        />
      )}
    </>
  );
}

function useEvaluationColumns(
  rows: readonly Evaluation[] | undefined,
  acts: boolean,
  again: () => void,
): Column<Evaluation>[] {
  const words = useWords(WORDS);
  const shared = useWords(RISK_WORDS);
  const states = useWords(RISK_STATES);
  const names = useEnterpriseNames(rows?.map(({ uscc }) => uscc) ?? []);
  return [
    {
      key: "enterprise",
      title: shared.enterprise,
      value: ({ uscc }) => `${names.get(uscc) ?? ""} ${uscc}`.trim(),
      render: ({ uscc }) => <EnterpriseLink uscc={uscc} name={names.get(uscc)} />,
    },
    { key: "score", title: words.score, value: ({ score }) => score ?? words.noScore, align: "right" },
    { key: "grade", title: words.grade, value: ({ grade }) => grade ?? words.notKnown },
    { key: "model", title: words.model, value: ({ model }) => `${model.name} ${model.version}` },
    { key: "agency", title: words.agency, value: ({ agency }) => agency },
    { key: "source", title: shared.source, value: ({ source }) => source },
    { key: "on", title: words.on, value: ({ evaluatedOn }) => evaluatedOn },
    {
      key: "state",
      title: shared.state,
      value: ({ state }) => states[state],
      render: ({ state }) => <Tag color={state === "RECORDED" ? "green" : "default"}>{states[state]}</Tag>,
    },
    ...(acts
      ? [
          {
            key: "steps",
            title: shared.steps,
            value: ({ revision }: Evaluation) => revision,
            render: (evaluation: Evaluation) => <EvaluationSteps evaluation={evaluation} again={again} />,
          },
        ]
      : []),
  ];
}

function Points({ evaluation }: { readonly evaluation: Evaluation }): ReactNode {
  const words = useWords(WORDS);
  type Row = Evaluation["indicators"][number];
  const columns: Column<Row>[] = [
    { key: "name", title: words.indicator, value: ({ indicator }) => indicator.name },
    {
      key: "value",
      title: words.value,
      value: ({ value, indicator }) => (value === null ? words.notKnown : `${value} ${indicator.unit ?? ""}`.trim()),
      align: "right",
    },
    { key: "points", title: words.points, value: ({ points }) => points ?? words.notKnown, align: "right" },
    { key: "weight", title: words.weight, value: ({ indicator }) => indicator.weight, align: "right" },
  ];
  return (
    <DataTable
      name={`${evaluation.uscc} ${evaluation.evaluatedOn}`}
      columns={columns}
      rows={evaluation.indicators}
      rowKey={({ indicator }) => indicator.code}
    />
  );
}
