import { Tabs } from "antd";
import type { ReactNode } from "react";
import { useAddress } from "../kit/address.ts";
import { useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { EvaluationTable } from "./evaluation-table.tsx";
import { ModelTable } from "./model-table.tsx";
import { RiskTable } from "./risk-table.tsx";

const WORDS: Words<{ title: string; lead: string; warnings: string; models: string; evaluations: string }> = {
  ZH: {
    title: "信用风险与评价",
    lead: "市场监管、发展改革部门发布风险提示和评价；银行可查看授权本行的企业，评价模型人人可查。",
    warnings: "风险提示",
    models: "评价模型",
    evaluations: "信用评价",
  },
  EN: {
    title: "Credit risk and evaluation",
    lead: "Market regulation and development and reform warn and evaluate; a bank reads about enterprises that authorise it; models are public.",
    warnings: "Risk warnings",
    models: "Models",
    evaluations: "Evaluations",
  },
};

/** Risk warnings, models and evaluations of credit. */
export function RiskPage(): ReactNode {
  const words = useWords(WORDS);
  const [tab, setTab] = useAddress("tab", "warnings");
  return (
    <Page title={words.title} lead={words.lead} asOf>
      <Tabs
        activeKey={tab}
        onChange={setTab}
        destroyOnHidden
        items={[
          { key: "warnings", label: words.warnings, children: <RiskTable /> },
          { key: "evaluations", label: words.evaluations, children: <EvaluationTable /> },
          { key: "models", label: words.models, children: <ModelTable /> },
        ]}
      />
    </Page>
  );
}
