import { Card, Flex } from "antd";
import type { ReactNode } from "react";
import { YearKeyFieldsDocument, type YearKeyFieldsQuery, YearKeyFieldWithdrawDocument } from "../../generated/year.ts";
import { Actions } from "../kit/actions.tsx";
import { useAsOf } from "../kit/address.ts";
import { Clauses } from "../kit/clauses.tsx";
import { DataTable } from "../kit/data-table.tsx";
import { optionalTextIn, textIn } from "../kit/filled.ts";
import { useLanguage, useWords } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useList } from "../kit/use-list.ts";
import { useStep } from "../kit/use-step.ts";
import { schemeName } from "../kit/words/title-words.ts";
import { useSession } from "../session/session.tsx";
import { onField, reasonField } from "./fields.ts";
import { KeyFieldsPublish } from "./key-fields-publish.tsx";
import { SchemeYearChoice, useSchemeYear } from "./scheme-year.tsx";
import { stateName } from "./state-names.ts";
import { SuggestionsTable } from "./suggestions-table.tsx";

const WORDS = {
  ZH: {
    title: "重点领域",
    lead: "市场监管部门每年公布重点领域；征集和评估方案均围绕已公布的重点领域。",
    list: "重点领域",
    name: "名称",
    category: "行业类别（GB/T 4754）",
    group: "组别",
    notice: "公告",
    published: "公布日期",
    state: "状态",
    because: "撤销理由",
    withdraw: "撤销",
    do: "办理",
    none: "本年度尚未公布重点领域。由市场监管部门公布。",
    suggestions: "社会建议",
  },
  EN: {
    title: "Key fields",
    lead: "Market regulation publishes the key fields of a year; calls and evaluation schemes are around published ones.",
    list: "Key fields",
    name: "Name",
    category: "Category (GB/T 4754)",
    group: "Group",
    notice: "Notice",
    published: "Published on",
    state: "State",
    because: "Withdrawn because",
    withdraw: "Withdraw",
    do: "Steps",
    none: "No key field is published for this year; the market regulation department publishes them.",
    suggestions: "Suggestions",
  },
};

type Field = NonNullable<YearKeyFieldsQuery["keyFields"]>["edges"][number]["node"];

/** The key fields of a year: published, withdrawn, suggested. */
export function KeyFieldsPage(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { scheme, year } = useSchemeYear();
  const { validOn, knownAt } = useAsOf();
  const { can } = useSession();
  const variables = { scheme, year, validOn, knownAt, language };
  const list = useList(YearKeyFieldsDocument, variables, ({ keyFields }) => keyFields);
  return (
    <Page
      title={`${words.title} · ${schemeName(scheme, language)} ${year}`}
      lead={words.lead}
      asOf
      actions={can("register:officer") && <KeyFieldsPublish scheme={scheme} year={year} onDone={list.again} />}
    >
      <SchemeYearChoice />
      <Flex vertical gap={16}>
        <DataTable
          name={words.list}
          list={list}
          rowKey={({ id }) => id}
          empty={words.none}
          columns={[
            { key: "name", title: words.name, width: 180, value: ({ name }) => name },
            {
              key: "category",
              title: words.category,
              value: ({ category, categoryEdition }) => `${category} (${categoryEdition})`,
            },
            {
              key: "group",
              title: words.group,
              width: 200,
              value: ({ group }) => group?.name ?? "—",
              render: ({ group }) =>
                group === null ? (
                  "—"
                ) : (
                  <Flex vertical gap={4}>
                    {group.name}
                    <Clauses citations={[group.citation]} />
                  </Flex>
                ),
            },
            { key: "notice", title: words.notice, width: 180, value: ({ notice }) => notice },
            { key: "published", title: words.published, width: 110, value: ({ publishedOn }) => publishedOn },
            {
              key: "state",
              title: words.state,
              width: 120,
              value: ({ state }) => stateName("keyField", state, language),
            },
            { key: "because", title: words.because, value: ({ withdrawnBecause }) => withdrawnBecause ?? "—" },
            {
              key: "do",
              title: words.do,
              width: 110,
              value: () => null,
              render: (field) => <Withdraw field={field} onDone={list.again} />,
            },
          ]}
        />
        <Card size="small" title={words.suggestions}>
          <SuggestionsTable scheme={scheme} />
        </Card>
      </Flex>
    </Page>
  );
}

function Withdraw({ field, onDone }: { readonly field: Field; readonly onDone: () => void }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { can } = useSession();
  const step = useStep(YearKeyFieldWithdrawDocument, (data) => data.keyFieldWithdraw);
  if (!can("register:officer") || field.state !== "PUBLISHED") return "—";
  return (
    <Actions
      available={field.availableActions}
      offers={[
        {
          action: "WITHDRAW",
          label: words.withdraw,
          lead: field.name,
          fields: [reasonField(language), onField(language)],
          danger: true,
          take: (filled) =>
            step.take({
              keyField: field.id,
              ifRevision: field.revision,
              reason: textIn(filled, "reason"),
              on: optionalTextIn(filled, "on"),
            }),
        },
      ]}
      onDone={onDone}
    />
  );
}
