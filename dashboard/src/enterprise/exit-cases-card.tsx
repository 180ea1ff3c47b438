import { Card } from "antd";
import type { ReactNode } from "react";
import type { EnterpriseRegisterQuery } from "../../generated/enterprise.ts";
import { Clauses } from "../kit/clauses.tsx";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { dayOf } from "../kit/days.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { EXIT_DUTIES, EXIT_STATES } from "../kit/words/exit-words.ts";
import { EXIT_GROUNDS, schemeName } from "../kit/words/title-words.ts";

type Connection = NonNullable<EnterpriseRegisterQuery["exitCases"]>;
type Case = Connection["edges"][number]["node"];

const WORDS: Words<{
  title: string;
  of: string;
  scheme: string;
  ground: string;
  state: string;
  opened: string;
  decided: string;
  effective: string;
  duties: string;
  open: string;
  clauses: string;
  none: string;
}> = {
  ZH: {
    title: "退出案件",
    of: "称号编号",
    scheme: "制度",
    ground: "情形",
    state: "状态",
    opened: "立案日",
    decided: "决定日",
    effective: "生效日",
    duties: "后续事项",
    open: "未完成",
    clauses: "条款",
    none: "没有您可见的退出案件。案件在决定取消后公开。",
  },
  EN: {
    title: "Exit cases",
    of: "Title",
    scheme: "Scheme",
    ground: "Ground",
    state: "State",
    opened: "Opened on",
    decided: "Decided on",
    effective: "Effective from",
    duties: "Duties after it",
    open: "outstanding",
    clauses: "Clauses",
    none: "No exit case that you may see. Cases are public once the cancellation is decided.",
  },
};

/** Cases about cancelling a title of the enterprise, as far as the viewer sees them. */
export function ExitCasesCard({ cases }: { readonly cases: Connection }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const dutyText = ({ duties }: Case) =>
    duties.map(({ duty, doneOn }) => `${EXIT_DUTIES[language][duty]}：${doneOn ?? words.open}`).join("；") || "—";
  const columns: readonly Column<Case>[] = [
    { key: "of", title: words.of, value: ({ title }) => title?.number ?? "—" },
    { key: "scheme", title: words.scheme, value: ({ scheme }) => schemeName(scheme, language) },
    { key: "ground", title: words.ground, value: ({ ground }) => EXIT_GROUNDS[language][ground] },
    { key: "state", title: words.state, value: ({ state }) => EXIT_STATES[language][state] },
    { key: "opened", title: words.opened, value: ({ openedAt }) => dayOf(openedAt) },
    { key: "decided", title: words.decided, value: ({ decision }) => decision?.decidedOn ?? "—" },
    { key: "effective", title: words.effective, value: ({ decision }) => decision?.effectiveOn ?? "—" },
    { key: "duties", title: words.duties, value: dutyText },
    {
      key: "clauses",
      title: words.clauses,
      value: ({ citations }) => citations.map(({ document, clause }) => `${document} ${clause}`).join("；"),
      render: ({ citations }) => <Clauses citations={citations} />,
    },
  ];
  return (
    <Card title={words.title} style={{ marginBottom: 16 }}>
      <DataTable
        name={words.title}
        columns={columns}
        rows={cases.edges.map(({ node }) => node)}
        rowKey={({ id }) => id}
        empty={words.none}
      />
    </Card>
  );
}
