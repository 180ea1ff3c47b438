import { Flex } from "antd";
import type { ReactNode } from "react";
import { useParams } from "react-router";
import { YearBodyDocument, type YearBodyQuery } from "../../generated/year.ts";
import { useAsOf } from "../kit/address.ts";
import { Answered } from "../kit/answered.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { useLanguage, useWords } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { schemeName } from "../kit/words/title-words.ts";
import { BodySteps } from "./body-steps.tsx";
import { Facts } from "./facts.tsx";
import { NoSuch } from "./no-such.tsx";
import { ObjectionsCard } from "./objections-card.tsx";
import { RelationsCard } from "./relations-card.tsx";
import { ReviewCard } from "./review-card.tsx";
import { StageTrail } from "./stage-trail.tsx";
import { nameOf, stateName } from "./state-names.ts";
import { TakenSteps } from "./taken-steps.tsx";

const WORDS = {
  ZH: {
    title: "评估机构",
    scheme: "制度",
    state: "状态",
    code: "统一社会信用代码",
    kind: "类型",
    in: "注册地",
    address: "注册地址",
    capability: "专业能力",
    fields: "申报领域",
    fees: "声明不收费",
    relations: "声明与企业无利害关系",
    yes: "是",
    no: "否",
    hidden: "申报材料未公开",
    cases: "机构退出案件",
  },
  EN: {
    title: "Evaluation body",
    scheme: "Scheme",
    state: "State",
    code: "Credit code",
    kind: "Kind",
    in: "Registered in",
    address: "Registered address",
    capability: "What it is able to do",
    fields: "Fields applied for",
    fees: "Declares that it takes no fees",
    relations: "States no relation to an enterprise",
    yes: "Yes",
    no: "No",
    hidden: "The application is not public",
    cases: "Cases against bodies",
  },
};

/** One evaluation body: its application, its relations, its review, and what can be done with it. */
export function BodyPage(): ReactNode {
  const words = useWords(WORDS);
  const { id = "" } = useParams();
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const answer = useAnswer(YearBodyDocument, { id, validOn, knownAt, language });
  return (
    <Page title={answer.data?.evaluationBody?.name ?? words.title} asOf>
      <Answered answer={answer}>
        {({ evaluationBody }) =>
          evaluationBody === null ? <NoSuch /> : <Body body={evaluationBody} again={answer.again} />
        }
      </Answered>
    </Page>
  );
}

function Body(props: {
  readonly body: NonNullable<YearBodyQuery["evaluationBody"]>;
  readonly again: () => void;
}): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { body, again } = props;
  const { application } = body;
  const said = (value: boolean) => (value ? words.yes : words.no);
  const steps = body.steps.map((step) => ({ ...step, state: stateName("body", step.state, language) }));
  return (
    <Flex vertical gap={16}>
      <StageTrail of="body" state={body.state} since={body.stateSince} />
      <Facts
        rows={[
          [words.scheme, schemeName(body.scheme, language)],
          [words.state, `${stateName("body", body.state, language)} · ${body.stateSince ?? "—"}`],
          [words.code, body.uscc],
          [words.kind, nameOf("bodyKind", body.kind, language)],
          [words.in, body.registeredIn],
          ...(application === null
            ? [[words.capability, words.hidden] as const]
            : [
                [words.address, application.registeredAddress] as const,
                [words.capability, application.capability] as const,
                [words.fields, application.fields.map(({ category }) => category).join("、")] as const,
                [words.fees, said(application.takesNoFees)] as const,
                [words.relations, said(application.statesNoRelations)] as const,
              ]),
          [
            words.cases,
            <DeskLink key="cases" to={`/conduct/bodies?scheme=${body.scheme}`}>
              {words.cases}
            </DeskLink>,
          ],
        ]}
      />
      <BodySteps body={body} again={again} />
      <TakenSteps steps={steps} available={body.availableActions} />
      <ReviewCard
        scheme={body.scheme}
        subject={body.id}
        subjectKind="EVALUATION_BODY"
        kind="BODY_REVIEW"
        onDone={again}
      />
      <RelationsCard
        body={body.uscc}
        relations={body.enterpriseRelations.edges.map(({ node }) => node)}
        onDone={again}
      />
      <ObjectionsCard against={body.id} />
    </Flex>
  );
}
