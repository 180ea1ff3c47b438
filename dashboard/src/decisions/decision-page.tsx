import { Alert, Col, Flex, Row } from "antd";
import type { ReactNode } from "react";
import { useParams } from "react-router";
import { BeginCase } from "../bank/begin-case.tsx";
import { AnswerCard } from "../kit/answer-card.tsx";
import { Answered } from "../kit/answered.tsx";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { LostPage } from "../shell/lost-page.tsx";
import { ChangeCard } from "./change-card.tsx";
import { DEPARTMENTS, type DecidingDepartment, type DecisionOfRecord, departmentOf } from "./departments.ts";
import { QuestionCard } from "./question-card.tsx";
import { ReceiptActions } from "./receipt-actions.tsx";
import { SignatureCard } from "./signature-card.tsx";

const WORDS: Words<{
  title: string;
  lead: string;
  none: string;
  noneHow: string;
  answer: string;
}> = {
  ZH: {
    title: "存档决定",
    lead: "由作出部门签名并记入日志，不可更改；表明有无政策依据，并非批准、授信或中标。",
    none: "没有可供您查看的此项决定",
    noneHow: "编号可能有误，或该决定属于其他机构。",
    answer: "答复",
  },
  EN: {
    title: "Decision of record",
    lead: "Signed by the department, in its log, never changed. It says whether a policy basis exists and is no approval.",
    none: "There is no such decision that you may see",
    noneHow: "The number may be wrong, or the decision is another institution's.",
    answer: "Answer",
  },
};

/** A decision of record of any department, with its receipt, its verification and what has changed since. */
export function DecisionPage(): ReactNode {
  const { department: named, id = "" } = useParams();
  const department = departmentOf(named);
  if (department === null) return <LostPage />;
  return <Decision key={`${department}${id}`} department={department} id={id} />;
}

function Decision({ department, id }: { readonly department: DecidingDepartment; readonly id: string }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const answer = useAnswer(DEPARTMENTS[department].decision, { id, language });
  const { title } = DEPARTMENTS[department];
  const found = answer.data?.decision ?? null;
  return (
    <Page
      title={`${words.title}：${title[language]}`}
      lead={words.lead}
      actions={
        found !== null && (
          <>
            {department === "credit" && <BeginCase decision={found.id} />}
            <ReceiptActions decision={found} department={department} />
          </>
        )
      }
    >
      <Answered answer={answer}>
        {({ decision }) =>
          decision === null ? (
            answer.problems.length === 0 && (
              <Alert type="info" showIcon title={words.none} description={words.noneHow} />
            )
          ) : (
            <Whole decision={decision} department={department} />
          )
        }
      </Answered>
    </Page>
  );
}

function Whole(props: { readonly decision: DecisionOfRecord; readonly department: DecidingDepartment }): ReactNode {
  const { decision, department } = props;
  const words = useWords(WORDS);
  return (
    <Row gutter={[16, 16]}>
      <Col xs={24} xl={14}>
        <Flex vertical gap={16}>
          <AnswerCard title={words.answer} answer={decision.answer} />
          <ChangeCard decision={decision} department={department} />
        </Flex>
      </Col>
      <Col xs={24} xl={10}>
        <Flex vertical gap={16}>
          <QuestionCard decision={decision} department={department} />
          <SignatureCard decision={decision} department={department} />
        </Flex>
      </Col>
    </Row>
  );
}
