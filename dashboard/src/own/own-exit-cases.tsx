import { Card, Descriptions, Flex, Tag } from "antd";
import type { ReactNode } from "react";
import { OwnExitCaseReplyDocument, OwnExitCasesDocument, type OwnExitCasesQuery } from "../../generated/own.ts";
import { Actions } from "../kit/actions.tsx";
import { Failed, PartlyAnswered } from "../kit/answered.tsx";
import { Clauses } from "../kit/clauses.tsx";
import { dayOf, today } from "../kit/days.ts";
import { optionalTextIn, textIn } from "../kit/filled.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { StepTimeline } from "../kit/step-timeline.tsx";
import { useList } from "../kit/use-list.ts";
import { useStep } from "../kit/use-step.ts";
import { EXIT_STATES } from "../kit/words/exit-words.ts";
import { EXIT_GROUNDS, schemeName } from "../kit/words/title-words.ts";

type ExitCase = NonNullable<OwnExitCasesQuery["exitCases"]>["edges"][number]["node"];

const WORDS: Words<{
  title: string;
  none: string;
  state: string;
  ground: string;
  opened: string;
  facts: string;
  decision: string;
  file: string;
  evidence: string;
  until: string;
  untilWhen: string;
  decided: (on: string, from: string) => string;
  unknown: string;
  reply: string;
  replyLead: string;
  text: string;
  on: string;
}> = {
  ZH: {
    title: "退出案件",
    none: "没有针对本企业的退出案件。立案后自始在此可见，决定前可以陈述意见。",
    state: "状态",
    ground: "情形",
    opened: "立案日",
    facts: "所述事实",
    decision: "决定",
    file: "案卷",
    evidence: "证据",
    until: "陈述期限",
    untilWhen: "作出决定之前均可陈述；文件未规定天数（SIL-21）",
    decided: (on, from) => `${on} 决定取消，${from} 生效`,
    unknown: "未知",
    reply: "陈述意见",
    replyLead: "陈述记入案卷，由办理机构在决定前查阅。可以多次陈述。",
    text: "陈述内容",
    on: "陈述日",
  },
  EN: {
    title: "Exit cases",
    none: "No exit case about us. One is seen here from its beginning, and we may reply until it is decided.",
    state: "State",
    ground: "Ground",
    opened: "Opened on",
    facts: "Facts",
    decision: "Decision",
    file: "File",
    evidence: "Evidence",
    until: "We may reply until",
    untilWhen: "it is decided; the texts give no number of days (SIL-21)",
    decided: (on, from) => `cancelled on ${on}, from ${from}`,
    unknown: "not known",
    reply: "Reply",
    replyLead: "What we say goes into the file, and is read before the decision. We may reply more than once.",
    text: "Our reply",
    on: "Day of the reply",
  },
};

/** The exit cases against an enterprise, with its right to reply. */
export function OwnExitCases({ uscc }: { readonly uscc: string }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const list = useList(OwnExitCasesDocument, { uscc, language }, ({ exitCases }) => exitCases);
  const asking = list.rows === undefined && list.problems.length === 0;
  return (
    <Card title={words.title} style={{ marginBottom: 16 }} loading={asking}>
      {list.rows === undefined ? (
        <Failed problems={list.problems} again={list.again} />
      ) : (
        <>
          <PartlyAnswered answer={list} />
          {list.rows.length === 0 && words.none}
          <Flex vertical gap={24}>
            {list.rows.map((exitCase) => (
              <OwnExitCase key={exitCase.id} exitCase={exitCase} onDone={list.again} />
            ))}
          </Flex>
        </>
      )}
    </Card>
  );
}

function OwnExitCase(props: { readonly exitCase: ExitCase; readonly onDone: () => void }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const reply = useStep(OwnExitCaseReplyDocument, ({ exitCaseReply }) => exitCaseReply);
  const { id, title, scheme, ground, citations, state, revision, openedAt, decision, file } = props.exitCase;
  const name = `${title?.number ?? schemeName(scheme, language)} · ${EXIT_GROUNDS[language][ground]}`;
  const decided = decision === null ? "—" : words.decided(decision.decidedOn, decision.effectiveOn ?? words.unknown);
  return (
    <section aria-label={name}>
      <Flex gap={8} wrap align="center" style={{ marginBottom: 8 }}>
        <strong>{name}</strong>
        <Tag>{EXIT_STATES[language][state]}</Tag>
        <Clauses citations={citations} />
      </Flex>
      <Descriptions
        size="small"
        column={{ xs: 1, md: 2 }}
        items={[
          { key: "opened", label: words.opened, children: dayOf(openedAt) },
          { key: "decision", label: words.decision, children: decided },
          { key: "until", label: words.until, children: words.untilWhen },
          { key: "facts", label: words.facts, children: file?.facts ?? "—" },
        ]}
      />
      {file !== null && <StepTimeline name={words.file} steps={stepsOf(file, words.evidence)} />}
      <Actions
        available={props.exitCase.availableActions}
        offers={[
          {
            action: "REPLY",
            label: words.reply,
            lead: words.replyLead,
            fields: [
              { name: "text", label: words.text, kind: "long", required: true },
              { name: "on", label: words.on, kind: "day", initial: today() },
            ],
            take: (filled) =>
              reply.take({
                exitCase: id,
                ifRevision: revision,
                text: textIn(filled, "text"),
                on: optionalTextIn(filled, "on"),
              }),
          },
        ]}
        onDone={props.onDone}
      />
    </section>
  );
}

function stepsOf({ evidence, statements }: NonNullable<ExitCase["file"]>, name: string) {
  const papers = evidence.map(({ id, description, addedOn }) => ({
    key: id,
    title: name,
    on: addedOn,
    text: description,
  }));
  const said = statements.map(({ event, on, text, institution }, index) => ({
    key: `${event}${index}`,
    title: event,
    on,
    who: institution,
    text,
  }));
  return [...papers, ...said].sort((a, b) => (a.on < b.on ? -1 : 1));
}
