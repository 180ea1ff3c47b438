import { Flex } from "antd";
import type { ReactNode } from "react";
import { ConductChecksDocument, type ConductChecksQuery } from "../../generated/conduct.ts";
import { useAddress, useAsOf } from "../kit/address.ts";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { type Language, useLanguage, useWords, type Words } from "../kit/language.tsx";
import { useList } from "../kit/use-list.ts";
import { AddressChoice } from "./address-choice.tsx";
import { CHECK_NAMES } from "./check-names.ts";
import { dayColumn, enterpriseColumn } from "./columns.tsx";
import { oneOf } from "./needed.ts";

type Row = NonNullable<ConductChecksQuery["spotChecks"]>["edges"][number]["node"];

const WORDS: Words<
  Record<"name" | "standard" | "plan" | "state" | "since" | "meets" | "yes" | "no" | "unknown" | "empty", string>
> = {
  ZH: {
    name: "各项抽查",
    standard: "据以判定的标准",
    plan: "计划",
    state: "状态",
    since: "自",
    meets: "是否达到",
    yes: "达到",
    no: "未达到",
    unknown: "未知",
    empty: "没有符合条件的抽查；抽取后每个抽中的标准为一项抽查。",
  },
  EN: {
    name: "Single checks",
    standard: "Standard it is judged by",
    plan: "Plan",
    state: "State",
    since: "Since",
    meets: "Meets what is declared",
    yes: "meets",
    no: "below",
    unknown: "not known",
    empty: "No check like that; each standard that is drawn becomes one.",
  },
};

/** The checks of a plan, or all that somebody may see. */
export function Checks({ plan }: { readonly plan?: string }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { checks } = useWords(CHECK_NAMES);
  const { validOn, knownAt } = useAsOf();
  const [state] = useAddress("state");
  const chosen = oneOf(state, checks);
  const list = useList(
    ConductChecksDocument,
    { plan, enterprise: undefined, states: chosen === undefined ? undefined : [chosen], validOn, knownAt },
    ({ spotChecks }) => spotChecks,
  );
  return (
    <>
      <Flex style={{ marginBottom: 12 }}>
        <AddressChoice name="state" label={words.state} names={checks} />
      </Flex>
      <DataTable
        name={words.name}
        list={list}
        columns={columnsOf(language)}
        rowKey={({ id }) => id}
        empty={words.empty}
      />
    </>
  );
}

function columnsOf(language: Language): Column<Row>[] {
  const words = WORDS[language];
  const { checks } = CHECK_NAMES[language];
  return [
    {
      key: "standard",
      title: words.standard,
      value: ({ declaration }) => `${declaration.number} ${declaration.name}`,
      render: ({ id, declaration }) => (
        <DeskLink to={`/conduct/spot-checks/${id}`}>{`${declaration.number} ${declaration.name}`}</DeskLink>
      ),
    },
    enterpriseColumn(language),
    { key: "state", title: words.state, value: ({ state }) => checks[state], width: 120 },
    dayColumn("since", words.since, ({ stateSince }) => stateSince),
    {
      key: "meets",
      title: words.meets,
      value: ({ meetsDeclared }) => (meetsDeclared === null ? words.unknown : meetsDeclared ? words.yes : words.no),
      width: 120,
    },
    { key: "plan", title: words.plan, value: ({ plan }) => plan.title },
  ];
}
