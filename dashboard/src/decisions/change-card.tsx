import { Alert, Card, Col, Flex, Row, Typography } from "antd";
import { type ReactNode, useState } from "react";
import type { BankChangeCreditQuery } from "../../generated/bank.ts";
import { AnswerCard } from "../kit/answer-card.tsx";
import { Answered } from "../kit/answered.tsx";
import { instantText } from "../kit/days.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { DEPARTMENTS, type DecidingDepartment, type DecisionOfRecord } from "./departments.ts";
import { Recheck } from "./recheck.tsx";

const WORDS: Words<{
  title: string;
  same: string;
  changed: string;
  before: string;
  after: string;
  gone: string;
  come: string;
  untold: string;
}> = {
  ZH: {
    title: "变化",
    same: "按此刻所知，答复与决定相同。",
    changed: "按此刻所知，答复已不同；存档决定本身不变。",
    before: "决定作出时",
    after: "按此刻所知",
    gone: "不再适用的理由与事实",
    come: "新增的理由与事实",
    untold: "暂时无法判断答复是否改变。",
  },
  EN: {
    title: "What changed",
    same: "As known now the answer is the same.",
    changed: "As known now the answer is another one; the decision itself stays what it is.",
    before: "When it was decided",
    after: "As known now",
    gone: "Reasons and facts no longer there",
    come: "New reasons and facts",
    untold: "Whether the answer has changed cannot be told now.",
  },
};

/** What would be answered otherwise by now, and the way to decide again. */
export function ChangeCard(props: {
  readonly decision: DecisionOfRecord;
  readonly department: DecidingDepartment;
}): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { decision, department } = props;
  const [asked, setAsked] = useState(false);
  const answer = useAnswer(DEPARTMENTS[department].change, { id: decision.id, language });
  return (
    <Card size="small" title={words.title}>
      <Flex vertical gap={12}>
        <Answered answer={answer}>
          {({ decision: now }) =>
            now === null || now.whatChanged === null ? (
              <Alert type="warning" showIcon title={words.untold} />
            ) : (
              <Changed change={now.whatChanged} />
            )
          }
        </Answered>
        <Recheck decision={decision} department={department} open={asked} setOpen={setAsked} />
      </Flex>
    </Card>
  );
}

type Change = NonNullable<NonNullable<BankChangeCreditQuery["decision"]>["whatChanged"]>;

function Changed({ change }: { readonly change: Change }): ReactNode {
  const words = useWords(WORDS);
  if (!change.changed) return <Alert type="success" showIcon title={words.same} />;
  return (
    <>
      <Alert type="warning" showIcon title={words.changed} />
      <Row gutter={[12, 12]}>
        <Col xs={24} md={12}>
          <AnswerCard title={words.before} answer={change.before} />
        </Col>
        <Col xs={24} md={12}>
          <AnswerCard title={words.after} answer={change.after} />
        </Col>
      </Row>
      <Differences title={words.gone} reasons={change.reasonsGone} evidence={change.evidenceGone} />
      <Differences title={words.come} reasons={change.reasonsCome} evidence={change.evidenceCome} />
    </>
  );
}

function Differences(props: {
  readonly title: string;
  readonly reasons: Change["reasonsGone"];
  readonly evidence: Change["evidenceGone"];
}): ReactNode {
  const { title, reasons, evidence } = props;
  if (reasons.length === 0 && evidence.length === 0) return null;
  return (
    <div>
      <Typography.Text strong>{title}</Typography.Text>
      <ul style={{ margin: 0, paddingInlineStart: 20 }}>
        {reasons.map(({ code, message }) => (
          <li key={code}>{message}</li>
        ))}
        {evidence.map(({ kind, id, subject, knownFrom }) => (
          <li key={`${kind}${id}`}>
            {subject} · {instantText(knownFrom)} · {kind}
          </li>
        ))}
      </ul>
    </div>
  );
}
