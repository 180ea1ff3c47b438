import { CheckCircleOutlined, ClockCircleOutlined } from "@ant-design/icons";
import type { ReactNode } from "react";
import { useAsOf } from "../kit/address.ts";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { daysAfter, daysBetween, today } from "../kit/days.ts";
import { useWords, type Words } from "../kit/language.tsx";
import { dayColumn, textColumn } from "./columns.tsx";
import { EXIT_NAMES } from "./exit-names.ts";
import type { ExitCase } from "./exit-steps.ts";
import { Section } from "./section.tsx";

type Duty = ExitCase["duties"][number];

interface DutyWords {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly notDecided: string;
  readonly duty: string;
  readonly state: string;
  readonly done: string;
  readonly open: (days: number) => string;
  readonly from: string;
  readonly doneOn: string;
  readonly who: string;
  readonly reference: string;
  readonly sentTo: string;
}

const WORDS: Words<DutyWords> = {
  ZH: {
    title: "取消后的事项",
    lead: "公示、报有关监管部门、纳入企业信用体系。原文未规定期限：应办之日为决定次日，逾期天数自该日起计，仅作提示。",
    none: "该方案的文本未规定取消后的事项。",
    notDecided: "作出取消决定后，此处列出应办事项。",
    duty: "事项",
    state: "状态",
    done: "已完成",
    open: (days) => `未完成，已 ${days} 天`,
    from: "应办之日",
    doneOn: "完成日期",
    who: "经办",
    reference: "文号或地址",
    sentTo: "送达",
  },
  EN: {
    title: "Duties after the cancellation",
    lead: "Publicity, regulators, credit system. The text sets no number of days: each is due the day after the decision, and days are counted from then for your information only.",
    none: "The scheme's text asks for nothing after a cancellation.",
    notDecided: "What has to be done stands here once the title is cancelled.",
    duty: "Duty",
    state: "State",
    done: "Done",
    open: (days) => `Open for ${days} days`,
    from: "Due from",
    doneOn: "Done on",
    who: "Who",
    reference: "Number or address",
    sentTo: "Sent to",
  },
};

/** What follows a cancellation: each duty with its state, since when it is due, who did it and when. */
export function ExitDuties({ exitCase }: { readonly exitCase: ExitCase }): ReactNode {
  const words = useWords(WORDS);
  const { duties } = useWords(EXIT_NAMES);
  const { validOn } = useAsOf();
  const { decision } = exitCase;
  if (decision === null || exitCase.duties.length === 0) {
    return <Section title={words.title}>{decision === null ? words.notDecided : words.none}</Section>;
  }
  const due = daysAfter(decision.decidedOn, 1);
  const open = Math.max(0, daysBetween(decision.decidedOn, validOn ?? today()));
  const columns: Column<Duty>[] = [
    { key: "duty", title: words.duty, value: ({ duty }) => duties[duty] },
    {
      key: "state",
      title: words.state,
      value: ({ doneOn }) => (doneOn === null ? words.open(open) : words.done),
      render: ({ doneOn }) =>
        doneOn === null ? (
          <span style={{ color: "#8a5a00" }}>
            <ClockCircleOutlined aria-hidden /> {words.open(open)}
          </span>
        ) : (
          <span style={{ color: "#1a7f37" }}>
            <CheckCircleOutlined aria-hidden /> {words.done}
          </span>
        ),
    },
    dayColumn("from", words.from, () => due),
    dayColumn("done", words.doneOn, ({ doneOn }) => doneOn),
    textColumn("who", words.who, ({ institution, actor }) => [institution, actor].filter(Boolean).join(" · ") || null),
    textColumn("reference", words.reference, ({ reference }) => reference),
    textColumn("sentTo", words.sentTo, ({ sentTo }) => sentTo),
  ];
  return (
    <Section title={words.title} lead={words.lead}>
      <DataTable name={words.title} rows={exitCase.duties} columns={columns} rowKey={({ duty }) => duty} />
    </Section>
  );
}
