import { Empty, Flex, Tag, Typography } from "antd";
import { type ReactNode, useId } from "react";
import {
  ConductAccidentFactRecordDocument,
  ConductAccidentsDocument,
  type ConductAccidentsQuery,
} from "../../generated/conduct.ts";
import { useAddress, useAsOf } from "../kit/address.ts";
import { choicesOf } from "../kit/choices-of.ts";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { EnterprisePicker } from "../kit/enterprise-picker.tsx";
import { fileIn, optionalTextIn, textIn } from "../kit/filled.ts";
import { type Language, useLanguage, useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { StepButton } from "../kit/step-button.tsx";
import { useList } from "../kit/use-list.ts";
import { useStep } from "../kit/use-step.ts";
import { useSession } from "../session/session.tsx";
import { dayColumn, enterpriseColumn, textColumn } from "./columns.tsx";
import { EXIT_NAMES } from "./exit-names.ts";
import { needed } from "./needed.ts";
import { dayField, STEP_WORDS } from "./step-words.ts";

type Row = NonNullable<ConductAccidentsQuery["accidentFacts"]>["edges"][number]["node"];

const WORDS: Words<
  Record<
    | "title"
    | "lead"
    | "which"
    | "choose"
    | "record"
    | "recordLead"
    | "kind"
    | "happened"
    | "supplied"
    | "description"
    | "file"
    | "department"
    | "cases"
    | "noCase"
    | "flagged"
    | "empty",
    string
  >
> = {
  ZH: {
    title: "事故事实",
    lead: "生态环境部门提供事故事实，海关提供口岸检验事实；登记册据此立案或作复核标记（云南 §3(6)3，天津 §4.2）。",
    which: "企业",
    choose: "请先选择企业，查看已提供的事实。",
    record: "提供事实",
    recordLead: "事发当日有效的每个称号：方案列有此情形的立案，并以此事实为证据；未列的作复核标记。",
    kind: "类型",
    happened: "发生日期",
    supplied: "提供日期",
    description: "经过",
    file: "文件",
    department: "提供部门",
    cases: "后续",
    noCase: "未立案",
    flagged: "方案未列此情形，已作复核标记的称号：",
    empty: "该企业没有已提供的事实。",
  },
  EN: {
    title: "Accident facts",
    lead: "The environment department supplies accidents, customs port inspections; the register opens cases or raises flags (Yunnan §3(6)3, Tianjin §4.2).",
    which: "Enterprise",
    choose: "Choose an enterprise to see what was supplied about it.",
    record: "Supply a fact",
    recordLead:
      "For each title in force on that day: a case with this fact as evidence where the scheme has the ground, a flag for review where it has not.",
    kind: "Kind",
    happened: "Happened on",
    supplied: "Supplied on",
    description: "What happened",
    file: "File",
    department: "Supplied by",
    cases: "What followed",
    noCase: "No case",
    flagged: "Titles whose scheme has no such ground, flagged for review:",
    empty: "Nothing was supplied about this enterprise.",
  },
};

/** Facts of accidents and port inspections that departments supply, and what follows from them. */
export function AccidentsPage(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { can } = useSession();
  const { knownAt } = useAsOf();
  const id = useId();
  const [uscc, setUscc] = useAddress("uscc");
  const list = useList(ConductAccidentsDocument, { uscc, knownAt }, ({ accidentFacts }) => accidentFacts, {
    pause: uscc === "",
  });
  const mayRecord = can("register:evidence") || can("register:officer");
  const done = (about: string) => (about === uscc ? list.again() : setUscc(about));
  return (
    <Page title={words.title} lead={words.lead} asOf actions={mayRecord && <Record onDone={done} />}>
      <Flex gap={8} align="center" wrap style={{ marginBottom: 12 }} className="no-print">
        <label htmlFor={id}>{words.which}</label>
        <div style={{ flex: "1 1 240px", maxWidth: 520, minWidth: 0 }}>
          <EnterprisePicker
            id={id}
            {...(uscc !== "" && { value: uscc })}
            onChange={(next) => setUscc(next === undefined ? null : next)}
          />
        </div>
      </Flex>
      {uscc === "" ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={words.choose} />
      ) : (
        <DataTable
          name={words.title}
          list={list}
          columns={columnsOf(language)}
          rowKey={({ id: fact }) => fact}
          empty={words.empty}
        />
      )}
    </Page>
  );
}

function columnsOf(language: Language): Column<Row>[] {
  const words = WORDS[language];
  const { accidents } = EXIT_NAMES[language];
  return [
    enterpriseColumn(language),
    { key: "kind", title: words.kind, value: ({ kind }) => accidents[kind], width: 120 },
    dayColumn("happened", words.happened, ({ happenedOn }) => happenedOn),
    textColumn("description", words.description, ({ description }) => description),
    textColumn("file", words.file, ({ fileName }) => fileName),
    { key: "department", title: words.department, value: ({ department }) => department },
    dayColumn("supplied", words.supplied, ({ suppliedOn }) => suppliedOn),
    {
      key: "cases",
      title: words.cases,
      value: ({ exitCases, titlesWithoutGround }) =>
        [...exitCases.map(({ id }) => id), ...titlesWithoutGround].join(" "),
      render: (fact) => <Followed fact={fact} words={words} />,
    },
  ];
}

function Followed({ fact, words }: { readonly fact: Row; readonly words: (typeof WORDS)["ZH"] }): ReactNode {
  const { states } = useWords(EXIT_NAMES);
  const { exitCases, titlesWithoutGround } = fact;
  return (
    <>
      {exitCases.length === 0 && titlesWithoutGround.length === 0 && words.noCase}
      {exitCases.map(({ id, state }) => (
        <div key={id}>
          <DeskLink to={`/conduct/exits/${id}`}>{states[state]}</DeskLink>
        </div>
      ))}
      {titlesWithoutGround.length > 0 && (
        <Typography.Text>
          {words.flagged} <Tag>{titlesWithoutGround.length}</Tag>
        </Typography.Text>
      )}
    </>
  );
}

function Record({ onDone }: { readonly onDone: (uscc: string) => void }): ReactNode {
  const words = useWords(WORDS);
  const common = useWords(STEP_WORDS);
  const { accidents } = useWords(EXIT_NAMES);
  const { take } = useStep(ConductAccidentFactRecordDocument, ({ accidentFactRecord }) => accidentFactRecord);
  return (
    <StepButton
      label={words.record}
      lead={words.recordLead}
      fields={[
        { name: "uscc", label: words.which, kind: "enterprise", required: true },
        { name: "kind", label: words.kind, kind: "choice", required: true, choices: choicesOf(accidents) },
        { name: "happenedOn", label: words.happened, kind: "day", required: true },
        { name: "description", label: words.description, kind: "long", required: true },
        { name: "file", label: words.file, kind: "file", required: true },
        dayField(common),
      ]}
      take={async (filled) => {
        const { fileName = "", sha256 = "" } = fileIn(filled, "file") ?? {};
        const uscc = textIn(filled, "uscc");
        const result = await take({
          uscc,
          kind: needed(filled, "kind", accidents),
          happenedOn: textIn(filled, "happenedOn"),
          description: textIn(filled, "description"),
          fileName,
          sha256,
          on: optionalTextIn(filled, "on"),
        });
        if (result.done) onDone(uscc);
        return result;
      }}
      onDone={() => {}}
    />
  );
}
