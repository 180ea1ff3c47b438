import { Alert, Button, Card, Col, Flex, Form, Row, Select } from "antd";
import { type ReactNode, useState } from "react";
import { AwardsAdoptionAnswerDocument, AwardsDecisionIssueDocument } from "../../generated/awards.ts";
import { useAddress, useAsOf } from "../kit/address.ts";
import { AnswerCard } from "../kit/answer-card.tsx";
import { Answered } from "../kit/answered.tsx";
import { today } from "../kit/days.ts";
import { DeskLink } from "../kit/desk-link.tsx";
import { EnterpriseLink, useEnterpriseNames } from "../kit/enterprise-names.tsx";
import { EnterprisePicker } from "../kit/enterprise-picker.tsx";
import { textIn } from "../kit/filled.ts";
import { JURISDICTIONS } from "../kit/jurisdictions.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { StepForm } from "../kit/step-form.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { useStep } from "../kit/use-step.ts";
import { AwardDecisions } from "./award-decisions.tsx";
import { awardChoices } from "./programme-steps.tsx";

const WORDS: Words<{
  title: string;
  lead: string;
  question: string;
  enterprise: string;
  award: string;
  first: string;
  answer: string;
  decide: string;
  decideLead: string;
  basis: string;
  done: string;
  open: string;
  decisions: string;
}> = {
  ZH: {
    title: "采信判定与存档决定",
    lead: "就一家企业和一个奖项，查询在所选日期是否有采信依据；需要留存的，作出存档决定。",
    question: "查询条件",
    enterprise: "企业",
    award: "奖项",
    first: "选择企业和奖项后，答复显示在这里。",
    answer: "奖项采信",
    decide: "作出存档决定",
    decideLead: "按现在所知，就所选日期作出决定：签名、入日志、不可更改，附可核验的回执。",
    basis: "法律依据",
    done: "已作出存档决定",
    open: "查看决定与回执",
    decisions: "本机构的存档决定",
  },
  EN: {
    title: "Checks and decisions of record",
    lead: "Whether an award may adopt what an enterprise holds on the day chosen; what is to be kept becomes a decision of record.",
    question: "The question",
    enterprise: "Enterprise",
    award: "Award",
    first: "Choose an enterprise and an award; the answer stands here.",
    answer: "Adoption by the award",
    decide: "Take a decision of record",
    decideLead:
      "For the day chosen, as known now: signed, in the log, never changed, with a receipt anybody can verify.",
    basis: "Legal basis",
    done: "A decision of record was taken",
    open: "The decision and its receipt",
    decisions: "Decisions of your institution",
  },
};

const PURPOSE = "award-evaluation";

interface Asked {
  readonly uscc: string;
  readonly jurisdiction: string;
  readonly award: string;
}

/** One adoption checked and decided, and the decisions of the own institution. */
export function DecisionsPage(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const [uscc, setUscc] = useAddress("uscc");
  const [chosen, choose] = useAddress("award");
  const [version, setVersion] = useState(0);
  const [jurisdiction = "", award = ""] = chosen.split(" ");
  const ready = uscc !== "" && award !== "";
  return (
    <Page title={words.title} lead={words.lead} asOf>
      <Row gutter={[16, 16]}>
        <Col xs={24} lg={10}>
          <Card title={words.question} className="no-print">
            <Form layout="vertical" component="div">
              <Form.Item label={words.enterprise} htmlFor="award-enterprise">
                <EnterprisePicker
                  id="award-enterprise"
                  {...(uscc !== "" && { value: uscc })}
                  onChange={(next) => setUscc(next ?? null)}
                />
              </Form.Item>
              <Form.Item label={words.award} htmlFor="award-award">
                <Select
                  id="award-award"
                  {...(chosen !== "" && { value: chosen })}
                  onChange={choose}
                  options={awardChoices(JURISDICTIONS, language)}
                />
              </Form.Item>
            </Form>
          </Card>
        </Col>
        <Col xs={24} lg={14}>
          {ready ? (
            <Checked asked={{ uscc, jurisdiction, award }} onDone={() => setVersion((before) => before + 1)} />
          ) : (
            <Alert type="info" showIcon title={words.first} />
          )}
        </Col>
        <Col xs={24}>
          <Card title={words.decisions}>
            <AwardDecisions key={version} />
          </Card>
        </Col>
      </Row>
    </Page>
  );
}

function Checked({ asked, onDone }: { readonly asked: Asked; readonly onDone: () => void }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const names = useEnterpriseNames([asked.uscc], { validOn, knownAt });
  const answer = useAnswer(AwardsAdoptionAnswerDocument, { ...asked, validOn, knownAt, language });
  return (
    <Answered answer={answer}>
      {({ standing }) => (
        <Flex vertical gap={16}>
          <AnswerCard
            title={words.answer}
            extra={<EnterpriseLink uscc={asked.uscc} name={names.get(asked.uscc)} />}
            answer={standing.awardAdoption}
          />
          <Decide key={JSON.stringify([asked, validOn])} asked={asked} day={validOn ?? today()} onDone={onDone} />
        </Flex>
      )}
    </Answered>
  );
}

function Decide(props: { readonly asked: Asked; readonly day: string; readonly onDone: () => void }): ReactNode {
  const { asked, day, onDone } = props;
  const words = useWords(WORDS);
  const [open, setOpen] = useState(false);
  const [taken, setTaken] = useState<string | null>(null);
  const issue = useStep(AwardsDecisionIssueDocument, (data) => data.awardDecisionIssue);
  if (taken !== null) {
    const to = `/decisions/award/${encodeURIComponent(taken)}`;
    return (
      <Alert
        type="success"
        showIcon
        role="status"
        title={words.done}
        description={<DeskLink to={to}>{words.open}</DeskLink>}
      />
    );
  }
  return (
    <div>
      <Button type="primary" onClick={() => setOpen(true)}>
        {words.decide}
      </Button>
      <StepForm
        open={open}
        title={words.decide}
        lead={words.decideLead}
        fields={[{ name: "legalBasis", label: words.basis, kind: "text", required: true, maxLength: 2_000 }]}
        take={async (filled) => {
          const legalBasis = textIn(filled, "legalBasis");
          const result = await issue.take({ ...asked, validOn: day, purpose: PURPOSE, legalBasis });
          if (result.done && result.payload.decision) setTaken(result.payload.decision.id);
          return result;
        }}
        onDone={onDone}
        onClose={() => setOpen(false)}
      />
    </div>
  );
}
