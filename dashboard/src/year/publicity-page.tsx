import { Card, Flex } from "antd";
import type { ReactNode } from "react";
import { useParams } from "react-router";
import {
  YearEvaluationPublicityAnnounceDocument,
  YearPublicityDocument,
  type YearPublicityQuery,
} from "../../generated/year.ts";
import { useAsOf } from "../kit/address.ts";
import { Answered } from "../kit/answered.tsx";
import { Clauses } from "../kit/clauses.tsx";
import { DataTable } from "../kit/data-table.tsx";
import { instantText } from "../kit/days.ts";
import { DeskLink } from "../kit/desk-link.tsx";
import { optionalTextIn } from "../kit/filled.ts";
import { useLanguage, useWords } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { StepButton } from "../kit/step-button.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { useStep } from "../kit/use-step.ts";
import { schemeName } from "../kit/words/title-words.ts";
import { WorkingDayClock } from "../kit/working-day-clock.tsx";
import { useSession } from "../session/session.tsx";
import { Facts } from "./facts.tsx";
import { onField } from "./fields.ts";
import { NoSuch } from "./no-such.tsx";
import { ObjectionPaper } from "./objection-paper.tsx";
import { ObjectionsCard } from "./objections-card.tsx";
import { nameOf, stateName } from "./state-names.ts";
import { seesConfidential } from "./who.ts";

const WORDS = {
  ZH: {
    title: "公示",
    kind: "公示内容",
    scheme: "制度",
    clock: "公示期",
    recorded: "记录时间",
    subjects: "公示事项",
    name: "名称",
    state: "状态",
    announce: "能否公布",
    yes: "可以公布",
    from: (day: string) => `最早 ${day}`,
    list: "排行榜与名单",
    announceAll: (n: number) => `公布可以公布的 ${n} 项`,
    public: "公众看到的公示页面与异议表单",
    body: "评估机构",
    schemeOf: "评估方案",
  },
  EN: {
    title: "Publicity",
    kind: "What is posted",
    scheme: "Scheme",
    clock: "Period",
    recorded: "Recorded at",
    subjects: "What it shows",
    name: "Name",
    state: "State",
    announce: "Can it be announced",
    yes: "Yes",
    from: (day: string) => `from ${day}`,
    list: "Ranking and list",
    announceAll: (n: number) => `Announce the ${n} that can be`,
    public: "What the public sees, with the form for objections",
    body: "Evaluation body",
    schemeOf: "Evaluation scheme",
  },
};

type Publicity = NonNullable<YearPublicityQuery["publicity"]>;

/** One publicity: its clock, what it shows, objections, and the announcement. */
export function PublicityPage(): ReactNode {
  const words = useWords(WORDS);
  const { id = "" } = useParams();
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const answer = useAnswer(YearPublicityDocument, { id, validOn, knownAt, language });
  return (
    <Page title={words.title} asOf>
      <Answered answer={answer}>
        {({ publicity }) => (publicity === null ? <NoSuch /> : <Posted publicity={publicity} again={answer.again} />)}
      </Answered>
    </Page>
  );
}

function Posted({ publicity, again }: { readonly publicity: Publicity; readonly again: () => void }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const session = useSession();
  return (
    <Flex vertical gap={16}>
      <Facts
        rows={[
          [words.kind, nameOf("publicityKind", publicity.kind, language)],
          [words.scheme, schemeName(publicity.scheme, language)],
          [words.clock, <WorkingDayClock key="clock" clock={publicity} />],
          [words.recorded, instantText(publicity.recordedAt)],
          [
            words.public,
            <DeskLink key="public" to={`/publicity/${publicity.id}`}>
              {words.public}
            </DeskLink>,
          ],
        ]}
      />
      <Subjects publicity={publicity} again={again} />
      {seesConfidential(session) && (
        <div>
          <ObjectionPaper publicity={publicity} onDone={again} />
        </div>
      )}
      <ObjectionsCard publicity={publicity.id} />
    </Flex>
  );
}

function Subjects({ publicity, again }: { readonly publicity: Publicity; readonly again: () => void }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { can } = useSession();
  const announce = useStep(YearEvaluationPublicityAnnounceDocument, (data) => data.evaluationPublicityAnnounce);
  const rows = publicity.subjects.map((subject) => subjectRow(subject, words));
  const ready = rows.filter(({ announceable }) => announceable?.possible === true);
  const seen = (of: string) =>
    ready.filter((row) => row.of === of).map(({ id, revision }) => ({ id, ifRevision: revision }));
  return (
    <Card size="small" title={words.subjects}>
      <Flex vertical gap={12}>
        <DataTable
          name={words.subjects}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "name",
              title: words.name,
              width: 260,
              value: ({ name }) => name,
              render: ({ to, name }) => <DeskLink to={to}>{name}</DeskLink>,
            },
            { key: "kind", title: words.kind, width: 140, value: ({ kind }) => kind },
            {
              key: "state",
              title: words.state,
              width: 130,
              value: ({ of, state }) => (state === null || of === null ? "—" : stateName(of, state, language)),
            },
            {
              key: "announce",
              title: words.announce,
              width: 320,
              value: ({ announceable }) => sentenceOf(announceable, words),
              render: ({ announceable }) => (
                <Flex vertical gap={4}>
                  {sentenceOf(announceable, words)}
                  {announceable?.possible === false && <Clauses citations={announceable.citations} />}
                </Flex>
              ),
            },
          ]}
        />
        {can("register:working-body") && ready.length > 0 && (
          <div>
            <StepButton
              label={words.announceAll(ready.length)}
              onDone={again}
              fields={[onField(language)]}
              take={(filled) =>
                announce.take({
                  publicity: publicity.id,
                  evaluationBodies: seen("body"),
                  evaluationSchemes: seen("scheme"),
                  on: optionalTextIn(filled, "on"),
                })
              }
            />
          </div>
        )}
      </Flex>
    </Card>
  );
}

function subjectRow(subject: Publicity["subjects"][number], words: (typeof WORDS)["ZH"]) {
  const { id, evaluationBody, evaluationScheme } = subject;
  const announceOf = (thing: NonNullable<typeof evaluationBody> | NonNullable<typeof evaluationScheme>) =>
    thing.availableActions.find(({ action }) => action === "ANNOUNCE");
  if (evaluationBody !== null) {
    const { name, state, revision } = evaluationBody;
    const to = `/year/bodies/${id}`;
    return {
      id,
      of: "body" as const,
      kind: words.body,
      name,
      state,
      revision,
      to,
      announceable: announceOf(evaluationBody),
    };
  }
  if (evaluationScheme !== null) {
    const { title: name, state, revision } = evaluationScheme;
    const to = `/year/schemes/${id}`;
    return {
      id,
      of: "scheme" as const,
      kind: words.schemeOf,
      name,
      state,
      revision,
      to,
      announceable: announceOf(evaluationScheme),
    };
  }
  const to = `/year/rankings/${id}`;
  return { id, of: null, kind: words.list, name: words.list, state: null, revision: 0, to, announceable: undefined };
}

function sentenceOf(announceable: ReturnType<typeof subjectRow>["announceable"], words: (typeof WORDS)["ZH"]): string {
  if (announceable === undefined) return "—";
  if (announceable.possible) return words.yes;
  const reasons = announceable.reasons.map(({ message }) => message).join(" ");
  return announceable.notBefore === null ? reasons : `${reasons} ${words.from(announceable.notBefore)}`;
}
