import { Tag } from "antd";
import type { ReactNode } from "react";
import { BankLoanAlertsDocument } from "../../generated/bank.ts";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { instantText } from "../kit/days.ts";
import { DeskLink } from "../kit/desk-link.tsx";
import { EnterpriseLink, useEnterpriseNames } from "../kit/enterprise-names.tsx";
import { useWords, type Words } from "../kit/language.tsx";
import { useList } from "../kit/use-list.ts";
import { AlertDetails, type LoanAlert as Row } from "./alert-details.tsx";
import { ALERT_KINDS } from "./credit-words.ts";

const WORDS: Words<{
  name: string;
  kind: string;
  enterprise: string;
  titleNumber: string;
  noTitle: string;
  since: string;
  known: string;
  still: string;
  stills: Record<"yes" | "no" | "unknown", string>;
  loan: string;
  open: string;
  empty: string;
}> = {
  ZH: {
    name: "贷后预警",
    kind: "预警",
    enterprise: "企业",
    titleNumber: "依据的称号",
    noTitle: "无",
    since: "起始日",
    known: "获知时间",
    still: "现仍如此",
    stills: { yes: "是", no: "否：其后已更正或解除", unknown: "未知：企业不再授权本行" },
    loan: "贷款",
    open: "查看贷款",
    empty: "没有预警。只监测未结清的贷款；每一事项只提示一次。",
  },
  EN: {
    name: "Loan alerts",
    kind: "Alert",
    enterprise: "Enterprise",
    titleNumber: "Rests on title",
    noTitle: "none",
    since: "Since",
    known: "Known at",
    still: "Still so",
    stills: { yes: "yes", no: "no: corrected or lifted since", unknown: "not known: no longer authorised" },
    loan: "Loan",
    open: "Open the loan",
    empty: "No alert. Only outstanding loans are watched, and each thing is told once.",
  },
};

/** Alerts about the bank's outstanding loans, or about one of them, each with its fact and clause. */
export function AlertTable({ loan }: { readonly loan?: string }): ReactNode {
  const words = useWords(WORDS);
  const list = useList(BankLoanAlertsDocument, { loan }, ({ creditLoanAlerts }) => creditLoanAlerts);
  const columns = useAlertColumns(list.rows);
  return (
    <DataTable
      name={words.name}
      columns={columns}
      list={list}
      rowKey={({ id }) => id}
      empty={words.empty}
      details={(row) => <AlertDetails alert={row} />}
    />
  );
}

function useAlertColumns(rows: readonly Row[] | undefined): Column<Row>[] {
  const words = useWords(WORDS);
  const kinds = useWords(ALERT_KINDS);
  const names = useEnterpriseNames(rows?.map(({ uscc }) => uscc) ?? []);
  const stillOf = ({ stillOnRecord }: Row) =>
    words.stills[stillOnRecord === null ? "unknown" : stillOnRecord ? "yes" : "no"];
  return [
    { key: "number", title: "#", value: ({ number }) => number, width: 60, align: "right" },
    {
      key: "kind",
      title: words.kind,
      value: ({ kind }) => kinds[kind],
      render: ({ kind }) => <Tag color="volcano">{kinds[kind]}</Tag>,
    },
    {
      key: "enterprise",
      title: words.enterprise,
      value: ({ uscc }) => `${names.get(uscc) ?? ""} ${uscc}`.trim(),
      render: ({ uscc }) => <EnterpriseLink uscc={uscc} name={names.get(uscc)} />,
    },
    { key: "title", title: words.titleNumber, value: ({ titleNumber }) => titleNumber ?? words.noTitle },
    { key: "since", title: words.since, value: ({ since }) => since },
    { key: "known", title: words.known, value: ({ knownAt }) => instantText(knownAt) },
    { key: "still", title: words.still, value: stillOf },
    {
      key: "loan",
      title: words.loan,
      value: ({ loan }) => loan,
      render: ({ loan }) => <DeskLink to={`/bank/loans/${loan}`}>{words.open}</DeskLink>,
    },
  ];
}
