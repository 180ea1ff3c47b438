import { Flex, InputNumber } from "antd";
import { type ReactNode, useId } from "react";
import { ConductDutiesDocument, type ConductDutiesQuery } from "../../generated/conduct.ts";
import { useAddress, useAsOf } from "../kit/address.ts";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { type Language, useLanguage, useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useList } from "../kit/use-list.ts";
import { dayColumn, enterpriseColumn, schemeColumn } from "./columns.tsx";
import { EXIT_NAMES } from "./exit-names.ts";
import { SchemeChoice, useSchemeLimit } from "./scheme-choice.tsx";

type Row = NonNullable<ConductDutiesQuery["exitDuties"]>["edges"][number]["node"];

const WORDS: Words<
  Record<"title" | "lead" | "overdue" | "duty" | "since" | "days" | "case" | "state" | "empty", string>
> = {
  ZH: {
    title: "未完成事项",
    lead: "取消称号后尚未公示、尚未报监管部门或尚未纳入信用体系的事项。原文未规定天数，由您指定。",
    overdue: "决定后至少天数",
    duty: "事项",
    since: "决定日期",
    days: "已过天数",
    case: "案件",
    state: "案件状态",
    empty: "没有未完成的事项。可减少天数，或更换方案。",
  },
  EN: {
    title: "Outstanding duties",
    lead: "What is not yet publicised, reported or entered after a cancellation. The texts give no number of days: you name one.",
    overdue: "Days since the decision, at least",
    duty: "Duty",
    since: "Decided on",
    days: "Days since",
    case: "Case",
    state: "State of the case",
    empty: "Nothing is outstanding. Try fewer days or another scheme.",
  },
};

/** What is not done after cancellations, with the days since the decision. */
export function DutiesPage(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const id = useId();
  const [overdue, setOverdue] = useAddress("overdue", "0");
  const days = /^\d{1,5}$/.test(overdue) ? Number(overdue) : 0;
  const list = useList(
    ConductDutiesDocument,
    { scheme: useSchemeLimit(), overdue: days, validOn, knownAt },
    ({ exitDuties }) => exitDuties,
  );
  return (
    <Page title={words.title} lead={words.lead} asOf>
      <Flex gap={16} wrap style={{ marginBottom: 12 }}>
        <SchemeChoice any />
        <Flex gap={8} align="center" className="no-print">
          <label htmlFor={id}>{words.overdue}</label>
          <InputNumber
            id={id}
            min={0}
            max={36_500}
            precision={0}
            value={days}
            onChange={(value) => setOverdue(value === null ? null : String(value))}
          />
        </Flex>
      </Flex>
      <DataTable
        name={words.title}
        list={list}
        columns={dutyColumns(language)}
        rowKey={({ exitCase, duty }) => `${exitCase.id}${duty}`}
        empty={words.empty}
      />
    </Page>
  );
}

/** The columns of a list of outstanding duties. */
export function dutyColumns(language: Language): Column<Row>[] {
  const words = WORDS[language];
  const { duties, states } = EXIT_NAMES[language];
  const enterprise = enterpriseColumn<Row["exitCase"]>(language);
  const scheme = schemeColumn<Row["exitCase"]>(language);
  return [
    {
      key: "case",
      title: words.case,
      value: ({ exitCase }) => exitCase.title?.number ?? exitCase.id,
      render: ({ exitCase }) => (
        <DeskLink to={`/conduct/exits/${exitCase.id}`}>{exitCase.title?.number ?? words.case}</DeskLink>
      ),
    },
    { key: "duty", title: words.duty, value: ({ duty }) => duties[duty] },
    { key: "days", title: words.days, value: ({ daysSince }) => daysSince, align: "right", width: 100 },
    dayColumn("since", words.since, ({ since }) => since),
    {
      ...enterprise,
      value: ({ exitCase }) => enterprise.value(exitCase),
      render: ({ exitCase }) => enterprise.render?.(exitCase),
    },
    { key: "state", title: words.state, value: ({ exitCase }) => states[exitCase.state] },
    {
      ...scheme,
      value: ({ exitCase }) => scheme.value(exitCase),
      render: ({ exitCase }) => scheme.render?.(exitCase),
    },
  ];
}
