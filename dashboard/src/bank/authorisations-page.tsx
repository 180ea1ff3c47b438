import { Tag } from "antd";
import type { ReactNode } from "react";
import { BankAuthorisationsDocument, type BankAuthorisationsQuery } from "../../generated/bank.ts";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { dayOf, instantText, today } from "../kit/days.ts";
import { EnterpriseLink, useEnterpriseNames } from "../kit/enterprise-names.tsx";
import { useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useList } from "../kit/use-list.ts";
import { AUTHORISATION_SCOPES } from "../kit/words/department-words.ts";

const WORDS: Words<{
  title: string;
  lead: string;
  enterprise: string;
  scope: string;
  from: string;
  until: string;
  granted: string;
  state: string;
  states: Record<"IN_FORCE" | "OVER" | "WITHDRAWN", string>;
  withdrawn: (day: string) => string;
  empty: string;
}> = {
  ZH: {
    title: "企业授权",
    lead: "企业授权本机构查看其非公开信息，由企业在自己的工作台给出和撤回。",
    enterprise: "企业",
    scope: "可查看",
    from: "起始日",
    until: "截止日",
    granted: "授权时间",
    state: "状态",
    states: { IN_FORCE: "有效", OVER: "已到期", WITHDRAWN: "已撤回" },
    withdrawn: (day) => `${day} 撤回`,
    empty: "没有企业授权。请企业在“本企业”工作台的授权页面授权本机构，并告知本机构标识。",
  },
  EN: {
    title: "Authorisations",
    lead: "What enterprises let your institution read that is not public; they give and withdraw it at their own desk.",
    enterprise: "Enterprise",
    scope: "May be read",
    from: "From",
    until: "Until",
    granted: "Given at",
    state: "State",
    states: { IN_FORCE: "In force", OVER: "Over", WITHDRAWN: "Withdrawn" },
    withdrawn: (day) => `on ${day}`,
    empty: "None. Ask the enterprise to authorise you at its own desk, and tell it your institution's tenant.",
  },
};

type Row = NonNullable<BankAuthorisationsQuery["creditAuthorisations"]>["edges"][number]["node"];

function stateOf({ withdrawnAt, until }: Row): "IN_FORCE" | "OVER" | "WITHDRAWN" {
  if (withdrawnAt !== null) return "WITHDRAWN";
  return until < today() ? "OVER" : "IN_FORCE";
}

/** What enterprises let the viewer's institution read. */
export function AuthorisationsPage(): ReactNode {
  const words = useWords(WORDS);
  const scopes = useWords(AUTHORISATION_SCOPES);
  const list = useList(BankAuthorisationsDocument, {}, ({ creditAuthorisations }) => creditAuthorisations);
  const names = useEnterpriseNames(list.rows?.map(({ uscc }) => uscc) ?? []);
  const columns: Column<Row>[] = [
    {
      key: "enterprise",
      title: words.enterprise,
      value: ({ uscc }) => `${names.get(uscc) ?? ""} ${uscc}`.trim(),
      render: ({ uscc }) => <EnterpriseLink uscc={uscc} name={names.get(uscc)} />,
    },
    { key: "scope", title: words.scope, value: ({ scope }) => scopes[scope] },
    { key: "from", title: words.from, value: ({ validFrom }) => validFrom },
    { key: "until", title: words.until, value: ({ until }) => until },
    {
      key: "state",
      title: words.state,
      value: (row) => words.states[stateOf(row)],
      render: (row) => (
        <>
          <Tag color={stateOf(row) === "IN_FORCE" ? "green" : "default"}>{words.states[stateOf(row)]}</Tag>
          {row.withdrawnAt !== null && words.withdrawn(dayOf(row.withdrawnAt))}
        </>
      ),
    },
    { key: "granted", title: words.granted, value: ({ grantedAt }) => instantText(grantedAt) },
  ];
  return (
    <Page title={words.title} lead={words.lead}>
      <DataTable name={words.title} columns={columns} list={list} rowKey={({ id }) => id} empty={words.empty} />
    </Page>
  );
}
