import { Card } from "antd";
import type { ReactNode } from "react";
import { YearObjectionsDocument } from "../../generated/year.ts";
import { useAsOf } from "../kit/address.ts";
import { DataTable } from "../kit/data-table.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { useLanguage, useWords } from "../kit/language.tsx";
import { useList } from "../kit/use-list.ts";
import { nameOf, stateName } from "./state-names.ts";

const WORDS = {
  ZH: {
    title: "异议",
    scope: "异议对象",
    filed: "提出日期",
    state: "状态",
    since: "自",
    reasons: "处理理由",
    none: "没有异议。",
  },
  EN: {
    title: "Objections",
    scope: "Against",
    filed: "Filed on",
    state: "State",
    since: "Since",
    reasons: "Reasons",
    none: "No objection.",
  },
};

/** Objections in a publicity, or against one thing. */
export function ObjectionsCard(props: { readonly publicity?: string; readonly against?: string }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const { publicity, against } = props;
  const list = useList(YearObjectionsDocument, { publicity, against, validOn, knownAt }, (data) => data.objections);
  return (
    <Card size="small" title={words.title}>
      <DataTable
        name={words.title}
        list={list}
        rowKey={({ id }) => id}
        empty={words.none}
        columns={[
          {
            key: "scope",
            title: words.scope,
            value: ({ scope }) => nameOf("objectionScope", scope, language),
            render: ({ id, scope }) => (
              <DeskLink to={`/year/objections/${id}`}>{nameOf("objectionScope", scope, language)}</DeskLink>
            ),
          },
          { key: "filed", title: words.filed, width: 120, value: ({ filedOn }) => filedOn },
          {
            key: "state",
            title: words.state,
            width: 120,
            value: ({ state }) => stateName("objection", state, language),
          },
          { key: "since", title: words.since, width: 120, value: ({ stateSince }) => stateSince },
          { key: "reasons", title: words.reasons, width: 280, value: ({ reasons }) => reasons ?? "—" },
        ]}
      />
    </Card>
  );
}
