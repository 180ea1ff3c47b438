import { Card, Flex, Tag, Typography } from "antd";
import type { ReactNode } from "react";
import {
  type ExpertOpinion,
  type ExpertSubjectKind,
  type ExpertTaskKind,
  YearExpertOpinionRecordDocument,
  YearExpertReviewDocument,
  type YearExpertReviewQuery,
  YearExpertsDocument,
  YearExpertTaskAssignDocument,
  YearExpertTaskCancelDocument,
} from "../../generated/year.ts";
import { Actions } from "../kit/actions.tsx";
import { Answered } from "../kit/answered.tsx";
import { DataTable } from "../kit/data-table.tsx";
import { chosenIn, optionalTextIn, textIn } from "../kit/filled.ts";
import { useLanguage, useWords } from "../kit/language.tsx";
import { StepButton } from "../kit/step-button.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { useList } from "../kit/use-list.ts";
import { useStep } from "../kit/use-step.ts";
import { useSession } from "../session/session.tsx";
import { onField, reasonField } from "./fields.ts";
import { choicesIn, nameOf, stateName } from "./state-names.ts";
import { seesConfidential } from "./who.ts";

const WORDS = {
  ZH: {
    title: "专家评审",
    lead: "至少一名专家出具意见、无待出具意见、同意多于不同意，方为通过。专家姓名不对外公开。",
    objection: "此处“同意”指专家认为异议成立。",
    passed: "评审通过",
    notPassed: "评审尚未通过",
    counts: (a: number, f: number, u: number) => `委派 ${a}，同意 ${f}，不同意 ${u}`,
    expert: "专家",
    assigned: "委派日期",
    state: "状态",
    opinion: "意见",
    text: "内容",
    do: "办理",
    none: "尚未委派专家。",
    assign: "委派专家",
    give: "记录意见",
    cancel: "取消委派",
  },
  EN: {
    title: "Expert review",
    lead: "Passed when somebody gave an opinion, nobody still has to, and more are in favour than against. Names of experts are not public.",
    objection: "In favour means here: the expert finds the objection right.",
    passed: "The review has passed",
    notPassed: "The review has not passed",
    counts: (a: number, f: number, u: number) => `${a} asked, ${f} in favour, ${u} against`,
    expert: "Expert",
    assigned: "Asked on",
    state: "State",
    opinion: "Opinion",
    text: "What it says",
    do: "Steps",
    none: "No expert was asked yet.",
    assign: "Ask an expert",
    give: "Record the opinion",
    cancel: "Cancel",
  },
};

const OPINIONS: readonly ExpertOpinion[] = ["FAVOURABLE", "UNFAVOURABLE"];

interface Reviewed {
  readonly scheme: string;
  readonly subject: string;
  readonly subjectKind: ExpertSubjectKind;
  readonly kind: ExpertTaskKind;
  /** Told after an expert was asked or answered: what can be done with the subject changes with it. */
  readonly onDone: () => void;
}

type Review = NonNullable<YearExpertReviewQuery["expertReview"]>;

/** What experts were asked about a thing and found; for the working body and the officers alone. */
export function ReviewCard(props: Reviewed): ReactNode {
  return seesConfidential(useSession()) ? <Review {...props} /> : null;
}

function Review(props: Reviewed): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { can } = useSession();
  const { subject, kind, onDone } = props;
  const answer = useAnswer(YearExpertReviewDocument, { subject, kind, language });
  const again = () => {
    answer.again();
    onDone();
  };
  return (
    <Card size="small" title={words.title}>
      <Answered answer={answer}>
        {({ expertReview }) => (
          <Flex vertical gap={12}>
            <Typography.Text>
              {words.lead} {kind === "OBJECTION_REVIEW" && words.objection}
            </Typography.Text>
            {expertReview === null && <Typography.Text>{words.none}</Typography.Text>}
            {expertReview !== null && (
              <>
                <Flex gap={8} wrap>
                  <Tag>{expertReview.passed ? words.passed : words.notPassed}</Tag>
                  <span>
                    {words.counts(
                      expertReview.assignedCount,
                      expertReview.favourableCount,
                      expertReview.unfavourableCount,
                    )}
                  </span>
                </Flex>
                <Tasks tasks={expertReview.tasks} again={again} />
              </>
            )}
            {can("register:working-body") && (
              <div>
                <Assign {...props} onDone={again} />
              </div>
            )}
          </Flex>
        )}
      </Answered>
    </Card>
  );
}

function Tasks({ tasks, again }: { readonly tasks: Review["tasks"]; readonly again: () => void }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  return (
    <DataTable
      name={words.title}
      rows={tasks}
      rowKey={({ id }) => id}
      empty={words.none}
      columns={[
        { key: "expert", title: words.expert, value: ({ expert }) => [expert.name, expert.employer].join(" ").trim() },
        { key: "assigned", title: words.assigned, width: 110, value: ({ assignedOn }) => assignedOn },
        { key: "state", title: words.state, width: 120, value: ({ state }) => stateName("task", state, language) },
        {
          key: "opinion",
          title: words.opinion,
          width: 100,
          value: ({ opinion }) => (opinion === null ? "—" : nameOf("opinion", opinion, language)),
        },
        { key: "text", title: words.text, width: 220, value: ({ text }) => text ?? "—" },
        {
          key: "do",
          title: words.do,
          width: 220,
          value: () => null,
          render: (task) => (task.state === "ASSIGNED" ? <TaskSteps task={task} again={again} /> : "—"),
        },
      ]}
    />
  );
}

function TaskSteps({ task, again }: { readonly task: Review["tasks"][number]; readonly again: () => void }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const give = useStep(YearExpertOpinionRecordDocument, (data) => data.expertOpinionRecord);
  const cancel = useStep(YearExpertTaskCancelDocument, (data) => data.expertTaskCancel);
  const seen = { task: task.id, ifRevision: task.revision };
  return (
    <Actions
      available={task.availableActions}
      onDone={again}
      offers={[
        {
          action: "GIVE_OPINION",
          label: words.give,
          fields: [
            {
              name: "opinion",
              kind: "choice",
              label: words.opinion,
              required: true,
              choices: choicesIn("opinion", language),
            },
            { name: "text", kind: "long", label: words.text, required: true, maxLength: 2_000 },
            onField(language),
          ],
          take: (filled) =>
            give.take({
              ...seen,
              opinion: chosenIn(filled, "opinion", OPINIONS) ?? "UNFAVOURABLE",
              text: textIn(filled, "text"),
              on: optionalTextIn(filled, "on"),
            }),
        },
        {
          action: "CANCEL",
          label: words.cancel,
          danger: true,
          fields: [reasonField(language), onField(language)],
          take: (filled) =>
            cancel.take({ ...seen, reason: textIn(filled, "reason"), on: optionalTextIn(filled, "on") }),
        },
      ]}
    />
  );
}

function Assign({ scheme, subject, subjectKind, kind, onDone }: Reviewed): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const experts = useList(YearExpertsDocument, { scheme, language }, (data) => data.experts);
  const assign = useStep(YearExpertTaskAssignDocument, (data) => data.expertTaskAssign);
  const choices = experts.rows
    ?.filter(({ state }) => state === "IN_POOL")
    .map(({ id, name, fields }) => ({ value: id, label: `${name}（${fields.join("、")}）` }));
  return (
    <StepButton
      label={words.assign}
      type="default"
      onDone={onDone}
      fields={[
        { name: "expert", kind: "choice", label: words.expert, required: true, choices: choices ?? [] },
        onField(language),
      ]}
      take={(filled) =>
        assign.take({
          subject,
          subjectKind,
          kind,
          expert: textIn(filled, "expert"),
          on: optionalTextIn(filled, "on"),
        })
      }
    />
  );
}
