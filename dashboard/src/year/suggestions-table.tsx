import type { ReactNode } from "react";
import { YearSuggestionsDocument } from "../../generated/year.ts";
import { useAsOf } from "../kit/address.ts";
import { DataTable } from "../kit/data-table.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { useLanguage, useWords } from "../kit/language.tsx";
import { useList } from "../kit/use-list.ts";
import { nameOf, stateName } from "./state-names.ts";

const WORDS = {
  ZH: {
    name: "社会建议",
    kind: "建议事项",
    category: "行业类别",
    received: "收到日期",
    state: "状态",
    since: "自",
    none: "尚未收到建议。任何人都可以提出建议。",
  },
  EN: {
    name: "Suggestions",
    kind: "What about",
    category: "Category",
    received: "Received on",
    state: "State",
    since: "Since",
    none: "No suggestion was received yet; anybody can make one.",
  },
};

/** What people suggested for a scheme, and what became of it. */
export function SuggestionsTable({ scheme }: { readonly scheme: string }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const list = useList(YearSuggestionsDocument, { scheme, validOn, knownAt }, ({ suggestions }) => suggestions);
  return (
    <DataTable
      name={words.name}
      list={list}
      rowKey={({ id }) => id}
      empty={words.none}
      columns={[
        {
          key: "kind",
          title: words.kind,
          value: ({ kind }) => nameOf("suggestionKind", kind, language),
          render: ({ id, kind }) => (
            <DeskLink to={`/year/suggestions/${id}`}>{nameOf("suggestionKind", kind, language)}</DeskLink>
          ),
        },
        { key: "category", title: words.category, width: 120, value: ({ category }) => category ?? "—" },
        { key: "received", title: words.received, width: 120, value: ({ receivedOn }) => receivedOn },
        {
          key: "state",
          title: words.state,
          width: 120,
          value: ({ state }) => stateName("suggestion", state, language),
        },
        { key: "since", title: words.since, width: 120, value: ({ stateSince }) => stateSince },
      ]}
    />
  );
}
