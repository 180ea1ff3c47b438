import { Descriptions, Empty, Tag } from "antd";
import type { ReactNode } from "react";
import { useParams } from "react-router";
import { ConductComplaintDocument } from "../../generated/conduct.ts";
import { Actions } from "../kit/actions.tsx";
import { useAsOf } from "../kit/address.ts";
import { Answered } from "../kit/answered.tsx";
import { instantText } from "../kit/days.ts";
import { DeskLink } from "../kit/desk-link.tsx";
import { EnterpriseLink } from "../kit/enterprise-names.tsx";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { StepTimeline, type TimelineStep } from "../kit/step-timeline.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { schemeName } from "../kit/words/title-words.ts";
import { CHECK_NAMES, type CheckNames } from "./check-names.ts";
import { Reporter } from "./reporter.tsx";
import { Known, Section } from "./section.tsx";
import { type Complaint, useComplaintOffers } from "./use-complaint-offers.ts";

interface ComplaintWords {
  readonly title: string;
  readonly none: string;
  readonly what: string;
  readonly source: string;
  readonly about: string;
  readonly enterprise: string;
  readonly received: string;
  readonly places: string;
  readonly state: string;
  readonly handler: string;
  readonly mine: string;
  readonly notMine: string;
  readonly text: string;
  readonly todo: string;
  readonly todoLead: string;
  readonly steps: string;
  readonly follows: string;
  readonly noFollows: string;
  readonly notOpened: string;
  readonly events: Readonly<Record<string, string>>;
}

const WORDS: Words<ComplaintWords> = {
  ZH: {
    title: "投诉举报",
    none: "没有此投诉，或不在您所在的地区。",
    what: "投诉内容",
    source: "来源",
    about: "投诉对象",
    enterprise: "企业",
    received: "收到日期",
    places: "地区",
    state: "状态",
    handler: "经办",
    mine: "由您经办",
    notMine: "非由您经办",
    text: "内容",
    todo: "可办理事项",
    todoLead: "暂不可办理的事项，点击可查看原因和最早日期。",
    steps: "办理记录",
    follows: "投诉后续",
    noFollows: "认定属实并选择情形后，此处列出所立案件。",
    notOpened: "方案未列此情形，未立案",
    events: {
      RECEIVED: "收到",
      REFUSE: "不予受理",
      SUBSTANTIATE: "认定属实",
      LEAVE_UNSUBSTANTIATED: "认定未证实",
      CLOSE: "办结",
    },
  },
  EN: {
    title: "Complaint",
    none: "There is no such complaint, or it is not of your places.",
    what: "What is complained of",
    source: "From",
    about: "About",
    enterprise: "Enterprise",
    received: "Received on",
    places: "Places",
    state: "State",
    handler: "Handled",
    mine: "by you",
    notMine: "not by you",
    text: "Words",
    todo: "What you can do",
    todoLead: "Choose what is not possible now to see why, and from which day.",
    steps: "On record",
    follows: "What followed",
    noFollows: "Cases stand here once the complaint is substantiated on a ground.",
    notOpened: "the scheme has no such ground; no case was opened",
    events: {
      RECEIVED: "Received",
      REFUSE: "Refused",
      SUBSTANTIATE: "Substantiated",
      LEAVE_UNSUBSTANTIATED: "Left unsubstantiated",
      CLOSE: "Closed",
    },
  },
};

/** One complaint, its steps and, for who handles it, its reporter. */
export function ComplaintPage(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { id = "" } = useParams();
  const { validOn, knownAt } = useAsOf();
  const answer = useAnswer(ConductComplaintDocument, { id, language, validOn, knownAt });
  return (
    <Page title={words.title} asOf>
      <Answered answer={answer}>
        {({ complaint }) =>
          complaint === null ? (
            <Empty description={words.none} />
          ) : (
            <OneComplaint complaint={complaint} again={answer.again} />
          )
        }
      </Answered>
    </Page>
  );
}

function OneComplaint(props: { readonly complaint: Complaint; readonly again: () => void }): ReactNode {
  const { complaint, again } = props;
  const words = useWords(WORDS);
  const { complaints: states } = useWords(CHECK_NAMES);
  const offers = useComplaintOffers(complaint);
  return (
    <>
      <WhatIsComplained complaint={complaint} />
      <Section title={words.todo} lead={words.todoLead}>
        <Actions available={complaint.availableActions} offers={offers} onDone={again} />
      </Section>
      <Reporter key={String(complaint.handledByMe)} complaint={complaint.id} handledByMe={complaint.handledByMe} />
      <Section title={words.follows}>
        <Consequences complaint={complaint} />
      </Section>
      <Section title={words.steps}>
        <StepTimeline name={words.steps} steps={stepsOf(complaint, words, states)} />
      </Section>
    </>
  );
}

function WhatIsComplained({ complaint }: { readonly complaint: Complaint }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const names = useWords(CHECK_NAMES);
  const { enterprise, divisions, text, subjectKind } = complaint;
  const places = divisions.map((division) => schemeName(division, language)).join("、");
  return (
    <Section title={words.what}>
      <Descriptions
        size="small"
        bordered
        column={{ xs: 1, md: 2 }}
        items={[
          {
            key: "state",
            label: words.state,
            children: (
              <>
                <Tag>{names.complaints[complaint.state]}</Tag> {complaint.stateSince}
              </>
            ),
          },
          { key: "handler", label: words.handler, children: complaint.handledByMe ? words.mine : words.notMine },
          { key: "source", label: words.source, children: names.sources[complaint.source] },
          { key: "received", label: words.received, children: complaint.receivedOn },
          { key: "about", label: words.about, children: `${names.subjects[subjectKind]} ${complaint.subject}` },
          {
            key: "enterprise",
            label: words.enterprise,
            children:
              enterprise === null ? (
                <Known value={null} />
              ) : (
                <EnterpriseLink uscc={enterprise.uscc} name={enterprise.name} />
              ),
          },
          { key: "places", label: words.places, children: <Known value={places} />, span: "filled" },
          {
            key: "text",
            label: words.text,
            children: <div style={{ whiteSpace: "pre-wrap" }}>{text}</div>,
            span: "filled",
          },
        ]}
      />
    </Section>
  );
}

function Consequences({ complaint }: { readonly complaint: Complaint }): ReactNode {
  const words = useWords(WORDS);
  const { consequences: kinds } = useWords(CHECK_NAMES);
  if (complaint.consequences.length === 0) return words.noFollows;
  return (
    <ul style={{ margin: 0, paddingInlineStart: 20 }}>
      {complaint.consequences.map(({ kind, ground, opened, caseId, title }) => (
        <li key={`${kind}${ground}${caseId}${title?.id}`}>
          {caseId === null ? (
            kinds[kind]
          ) : (
            <DeskLink to={kind === "EXIT_CASE" ? `/conduct/exits/${caseId}` : `/conduct/body-cases?case=${caseId}`}>
              {kinds[kind]}
            </DeskLink>
          )}{" "}
          {title?.number} {!opened && words.notOpened}
        </li>
      ))}
    </ul>
  );
}

function stepsOf(
  complaint: Complaint,
  words: ComplaintWords,
  states: CheckNames["complaints"],
): readonly TimelineStep[] {
  const { state } = complaint;
  const received: TimelineStep = { key: "received", title: words.events.RECEIVED, on: complaint.receivedOn };
  const notes = complaint.notes.map(
    ({ event, text, recordedAt }, index): TimelineStep => ({
      key: `${event}${index}`,
      title: words.events[event] ?? event,
      on: instantText(recordedAt),
      text,
      state: event === "REFUSE" ? "stopped" : "taken",
    }),
  );
  const stands: TimelineStep[] =
    state === "RECEIVED" || complaint.notes.length > 0
      ? []
      : [{ key: "stands", title: states[state], on: complaint.stateSince }];
  return [received, ...notes, ...stands];
}
