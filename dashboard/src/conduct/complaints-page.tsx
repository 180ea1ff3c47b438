import { Alert, Checkbox, Flex } from "antd";
import type { ReactNode } from "react";
import {
  ConductComplaintRecordDocument,
  ConductComplaintsDocument,
  type ConductComplaintsQuery,
} from "../../generated/conduct.ts";
import { useAddress, useAsOf } from "../kit/address.ts";
import { choicesOf } from "../kit/choices-of.ts";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { optionalTextIn, textIn } from "../kit/filled.ts";
import { type Language, useLanguage, useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { StepButton } from "../kit/step-button.tsx";
import { useList } from "../kit/use-list.ts";
import { useStep } from "../kit/use-step.ts";
import { schemeName } from "../kit/words/title-words.ts";
import { AddressChoice } from "./address-choice.tsx";
import { CHECK_NAMES } from "./check-names.ts";
import { dayColumn, enterpriseColumn, textColumn } from "./columns.tsx";
import { needed, oneOf } from "./needed.ts";
import { reporterIn } from "./reporter-in.ts";
import { dayField, STEP_WORDS } from "./step-words.ts";
import { SubjectChoice, subjectIn } from "./subject-choice.tsx";

type Row = NonNullable<ConductComplaintsQuery["complaints"]>["edges"][number]["node"];

const WORDS: Words<
  Record<
    | "title"
    | "lead"
    | "state"
    | "source"
    | "about"
    | "mine"
    | "received"
    | "text"
    | "places"
    | "record"
    | "recordLead"
    | "reporter"
    | "contact"
    | "organisation"
    | "apart"
    | "empty"
    | "open",
    string
  >
> = {
  ZH: {
    title: "投诉举报",
    lead: "您所在地区的投诉举报：受理、调查、认定、办结。企业不会知悉有人投诉。",
    state: "状态",
    source: "来源",
    about: "投诉对象",
    mine: "仅我经办的",
    received: "收到日期",
    text: "内容",
    places: "地区",
    record: "录入投诉",
    recordLead: "投诉人信息单独保存，仅经办人可见，每次查看均有记录。请勿写入内容栏。",
    reporter: "投诉人姓名",
    contact: "联系方式",
    organisation: "所代表的单位",
    apart: "单独保存；可不填。",
    empty: "没有符合条件的投诉。可更换状态或来源，或录入收到的投诉。",
    open: "办理",
  },
  EN: {
    title: "Complaints",
    lead: "The complaints of your places: take up, investigate, find, close. An enterprise does not learn that somebody complained.",
    state: "State",
    source: "From",
    about: "About",
    mine: "Handled by me only",
    received: "Received on",
    text: "What is complained of",
    places: "Places",
    record: "Record a complaint",
    recordLead:
      "Who complained is kept apart, seen by the officer who handles it alone, and each look is on record. Keep names out of the words.",
    reporter: "Name of the reporter",
    contact: "How to reach them",
    organisation: "Whom they speak for",
    apart: "Kept apart; may be left out.",
    empty: "No complaint like that. Choose another state or source, or record one that you received.",
    open: "Open",
  },
};

/** The complaints of an officer's places, by state. */
export function ComplaintsPage(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const names = useWords(CHECK_NAMES);
  const { validOn, knownAt } = useAsOf();
  const [state] = useAddress("state");
  const [source] = useAddress("source");
  const [about] = useAddress("about");
  const [mine, setMine] = useAddress("mine");
  const chosen = oneOf(state, names.complaints);
  const list = useList(
    ConductComplaintsDocument,
    {
      states: chosen === undefined ? undefined : [chosen],
      source: oneOf(source, names.sources),
      subjectKind: oneOf(about, names.subjects),
      enterprise: undefined,
      handledByMe: mine === "1",
      validOn,
      knownAt,
    },
    ({ complaints }) => complaints,
  );
  return (
    <Page title={words.title} lead={words.lead} asOf actions={<RecordComplaint onDone={list.again} />}>
      <Flex gap={16} wrap align="center" style={{ marginBottom: 12 }}>
        <AddressChoice name="state" label={words.state} names={names.complaints} />
        <AddressChoice name="source" label={words.source} names={names.sources} />
        <AddressChoice name="about" label={words.about} names={names.subjects} />
        <Checkbox checked={mine === "1"} onChange={({ target }) => setMine(target.checked ? "1" : null)}>
          {words.mine}
        </Checkbox>
      </Flex>
      <DataTable
        name={words.title}
        list={list}
        columns={complaintColumns(language)}
        rowKey={({ id }) => id}
        empty={words.empty}
      />
    </Page>
  );
}

function complaintColumns(language: Language): Column<Row>[] {
  const words = WORDS[language];
  const names = CHECK_NAMES[language];
  return [
    {
      key: "text",
      title: words.text,
      value: ({ text }) => text,
      render: ({ id, text }) => (
        <div style={{ maxWidth: 420, minWidth: 180 }}>
          <DeskLink to={`/conduct/complaints/${id}`}>{text.length > 80 ? `${text.slice(0, 80)}…` : text}</DeskLink>
        </div>
      ),
    },
    { key: "state", title: words.state, value: ({ state }) => names.complaints[state], width: 110 },
    dayColumn("received", words.received, ({ receivedOn }) => receivedOn),
    { key: "source", title: words.source, value: ({ source }) => names.sources[source], width: 120 },
    { key: "about", title: words.about, value: ({ subjectKind }) => names.subjects[subjectKind], width: 110 },
    enterpriseColumn(language),
    textColumn("places", words.places, ({ divisions }) =>
      divisions.map((division) => schemeName(division, language)).join("、"),
    ),
  ];
}

function RecordComplaint({ onDone }: { readonly onDone: () => void }): ReactNode {
  const words = useWords(WORDS);
  const common = useWords(STEP_WORDS);
  const { sources, subjects } = useWords(CHECK_NAMES);
  const { take } = useStep(ConductComplaintRecordDocument, ({ complaintRecord }) => complaintRecord);
  return (
    <StepButton
      label={words.record}
      lead={<Alert type="info" showIcon title={words.recordLead} />}
      fields={[
        { name: "source", label: words.source, kind: "choice", required: true, choices: choicesOf(sources) },
        {
          name: "subject",
          label: words.about,
          kind: "own",
          required: true,
          control: (given) => <SubjectChoice {...given} />,
        },
        { name: "text", label: words.text, kind: "long", required: true, help: common.noNames },
        { name: "reporter.name", label: words.reporter, kind: "text", help: words.apart, maxLength: 200 },
        { name: "reporter.contact", label: words.contact, kind: "text", maxLength: 200 },
        { name: "reporter.organisation", label: words.organisation, kind: "text", maxLength: 200 },
        dayField(common),
      ]}
      take={(filled) => {
        const { kind, subject } = subjectIn(filled.subject, subjects);
        return take({
          source: needed(filled, "source", sources),
          subjectKind: kind,
          subject,
          text: textIn(filled, "text"),
          reporter: reporterIn(filled.reporter),
          on: optionalTextIn(filled, "on"),
        });
      }}
      onDone={onDone}
    />
  );
}
