import { Flex, InputNumber } from "antd";
import { type ReactNode, useId } from "react";
import {
  BoardsExitCasesDocument,
  BoardsExitDutiesDocument,
  BoardsRemindersDocument,
  BoardsReviewFlagsDocument,
} from "../../../generated/boards.ts";
import { useAddress, useAsOf } from "../../kit/address.ts";
import { daysBetween, today } from "../../kit/days.ts";
import { DeskLink } from "../../kit/desk-link.tsx";
import { useLanguage, useWords, type Words } from "../../kit/language.tsx";
import { useList } from "../../kit/use-list.ts";
import { EXIT_DUTIES, EXIT_STATES, REMINDERS, REVIEW_FLAGS } from "../../kit/words/exit-words.ts";
import { EXIT_GROUNDS } from "../../kit/words/title-words.ts";
import { LINKS } from "../links.ts";
import { type Place, schemeThatCounts } from "../places.ts";
import { asSeen, useWhole } from "../whole-list.ts";
import { EnterpriseLink } from "./enterprise-link.tsx";
import { WaitCard } from "./wait-card.tsx";

const WORDS: Words<{
  duties: string;
  atLeast: string;
  duty: string;
  enterprise: string;
  decided: string;
  days: string;
  reminders: string;
  kind: string;
  due: string;
  overdue: string;
  flags: string;
  facts: string;
  accidents: string;
  state: string;
  since: string;
  noAccidents: string;
}> = {
  ZH: {
    duties: "取消后未完成事项",
    atLeast: "逾期天数不少于",
    duty: "事项",
    enterprise: "企业",
    decided: "决定日期",
    days: "已过天数",
    reminders: "到期提醒",
    kind: "事由",
    due: "到期日",
    overdue: "已逾期天数",
    flags: "待复核",
    facts: "情况",
    accidents: "因事故或质量问题的退出案件",
    state: "状态",
    since: "自",
    noAccidents: "没有此类案件；提供事实请到“退出”工作台",
  },
  EN: {
    duties: "Duties open after cancellations",
    atLeast: "Open for at least (days)",
    duty: "Duty",
    enterprise: "Enterprise",
    decided: "Decided on",
    days: "Days since",
    reminders: "Reminders",
    kind: "What for",
    due: "Due on",
    overdue: "Days overdue",
    flags: "To be reviewed",
    facts: "Facts",
    accidents: "Exit cases for accidents and quality problems",
    state: "State",
    since: "Since",
    noAccidents: "None; facts are supplied at the exits desk",
  },
};

/** What has to follow a cancellation and has not: overdue from as many days as somebody chooses, for no text says. */
export function ExitDutyWaits({ place }: { readonly place: Place }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const id = useId();
  const [days, setDays] = useAddress("overdue", "0");
  const overdue = Number.parseInt(days, 10) || 0;
  const scheme = schemeThatCounts(place);
  const list = useList(BoardsExitDutiesDocument, { scheme, overdue, validOn, knownAt }, (data) => data.exitDuties);
  return (
    <WaitCard
      title={words.duties}
      list={list}
      rowKey={({ exitCase, duty }) => `${exitCase.id}${duty}`}
      to="/conduct/duties"
      lead={
        <Flex gap={8} align="center" style={{ marginBottom: 8 }} className="no-print">
          <label htmlFor={id}>{words.atLeast}</label>
          <InputNumber id={id} min={0} max={3650} value={overdue} onChange={(value) => setDays(String(value ?? 0))} />
        </Flex>
      }
      columns={[
        {
          key: "enterprise",
          title: words.enterprise,
          value: ({ exitCase }) => exitCase.enterprise.name ?? exitCase.enterprise.uscc,
          render: ({ exitCase }) => (
            <DeskLink to={LINKS.exitCase(exitCase.id)}>{exitCase.enterprise.name ?? exitCase.enterprise.uscc}</DeskLink>
          ),
        },
        { key: "duty", title: words.duty, value: ({ duty }) => EXIT_DUTIES[language][duty] },
        { key: "since", title: words.decided, value: ({ since }) => since, width: 110 },
        { key: "days", title: words.days, value: ({ daysSince }) => daysSince, width: 90, align: "right" },
      ]}
    />
  );
}

/** What the days brought about and somebody has to act on, as it stands now. */
export function ReminderWaits({ place }: { readonly place: Place }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const scheme = schemeThatCounts(place);
  const list = useList(BoardsRemindersDocument, { scheme }, (data) => data.reminders);
  const day = today();
  return (
    <WaitCard
      title={words.reminders}
      list={list}
      rowKey={({ id }) => id}
      columns={[
        { key: "kind", title: words.kind, value: ({ kind }) => REMINDERS[language][kind] },
        { key: "due", title: words.due, value: ({ dueOn }) => dueOn, width: 110 },
        {
          key: "overdue",
          title: words.overdue,
          value: ({ dueOn }) => Math.max(daysBetween(dueOn, day), 0),
          width: 100,
          align: "right",
        },
      ]}
    />
  );
}

/** What no text decides and a person has to look at. */
export function ReviewWaits({ place }: { readonly place: Place }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const scheme = schemeThatCounts(place);
  const list = useList(BoardsReviewFlagsDocument, { scheme, validOn, knownAt }, (data) => data.reviewFlags);
  return (
    <WaitCard
      title={words.flags}
      list={list}
      rowKey={({ id }) => id}
      to="/conduct/flags"
      columns={[
        {
          key: "enterprise",
          title: words.enterprise,
          value: ({ enterprise }) => enterprise.name ?? enterprise.uscc,
          render: ({ enterprise }) => <EnterpriseLink {...enterprise} />,
        },
        { key: "kind", title: words.kind, value: ({ kind }) => REVIEW_FLAGS[language][kind] },
        { key: "facts", title: words.facts, value: ({ facts }) => facts },
      ]}
    />
  );
}

/** Cases on the ground that departments supply facts for: accidents and quality problems. */
export function AccidentCases({ place }: { readonly place: Place }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const scheme = schemeThatCounts(place);
  const list = useWhole(useList(BoardsExitCasesDocument, { scheme, validOn, knownAt }, (data) => data.exitCases));
  return (
    <WaitCard
      title={words.accidents}
      list={asSeen(list, (rows) => rows.filter(({ ground }) => ground === "MAJOR_ACCIDENT_OR_QUALITY"))}
      rowKey={({ id }) => id}
      empty={words.noAccidents}
      to="/conduct/exits"
      columns={[
        {
          key: "enterprise",
          title: words.enterprise,
          value: ({ enterprise }) => enterprise.name ?? enterprise.uscc,
          render: ({ id, enterprise }) => (
            <DeskLink to={LINKS.exitCase(id)}>{enterprise.name ?? enterprise.uscc}</DeskLink>
          ),
        },
        { key: "ground", title: words.kind, value: ({ ground }) => EXIT_GROUNDS[language][ground] },
        { key: "state", title: words.state, value: ({ state }) => EXIT_STATES[language][state] },
        { key: "since", title: words.since, value: ({ stateSince }) => stateSince, width: 110 },
      ]}
    />
  );
}
