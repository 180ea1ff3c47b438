import { Alert, Card, Col, Flex, Row } from "antd";
import type { ReactNode } from "react";
import { PurchasingPreferenceDocument } from "../../generated/purchasing.ts";
import { useAsOf } from "../kit/address.ts";
import { AnswerCard } from "../kit/answer-card.tsx";
import { Answered } from "../kit/answered.tsx";
import { EnterpriseLink, useEnterpriseNames } from "../kit/enterprise-names.tsx";
import { jurisdictionName } from "../kit/jurisdictions.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { CheckDecision } from "./check-decision.tsx";
import { CheckForm } from "./check-form.tsx";
import { type CheckQuestion, useCheckQuestion } from "./use-check-question.ts";

const WORDS: Words<{
  title: string;
  lead: string;
  question: string;
  first: string;
  answer: (place: string) => string;
}> = {
  ZH: {
    title: "查询优先资格",
    lead: "就一家企业和一个标的，查询投标截止日当天是否享有同等条件优先；需要留存的，再作出存档决定。",
    question: "查询条件",
    first: "选择企业和采购人所在地后，答复显示在这里。不填品目编码的，不核对品目。",
    answer: (place) => `${place} 政府采购同等条件优先`,
  },
  EN: {
    title: "Check the preference",
    lead: "Whether one enterprise is preferred for a lot under equal conditions, on the day bids close. What is to be kept becomes a decision of record.",
    question: "The question",
    first:
      "Choose an enterprise and the place of the purchaser; the answer stands here. Without a code, the category is not tested.",
    answer: (place) => `${place}: preference under equal conditions`,
  },
};

/** One preference, checked and decided. */
export function CheckPage(): ReactNode {
  const words = useWords(WORDS);
  const { question, change } = useCheckQuestion();
  const ready = question.uscc !== "" && question.jurisdiction !== "";
  return (
    <Page title={words.title} lead={words.lead} asOf>
      <Row gutter={[16, 16]}>
        <Col xs={24} lg={10}>
          <Card title={words.question} className="no-print">
            <CheckForm question={question} change={change} />
          </Card>
        </Col>
        <Col xs={24} lg={14}>
          {ready ? <CheckAnswer question={question} /> : <Alert type="info" showIcon title={words.first} />}
        </Col>
      </Row>
    </Page>
  );
}

function CheckAnswer({ question }: { readonly question: CheckQuestion }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const { uscc, jurisdiction, lot } = question;
  const names = useEnterpriseNames([uscc], { validOn, knownAt });
  const answer = useAnswer(PurchasingPreferenceDocument, { uscc, jurisdiction, lot, validOn, knownAt, language });
  return (
    <Answered answer={answer}>
      {({ standing }) => (
        <Flex vertical gap={16}>
          <AnswerCard
            title={words.answer(jurisdictionName(jurisdiction, language))}
            extra={<EnterpriseLink uscc={uscc} name={names.get(uscc)} />}
            answer={standing.procurementPreference}
          />
          {standing.procurementPreference !== null && <CheckDecision question={question} day={standing.validOn} />}
        </Flex>
      )}
    </Answered>
  );
}
