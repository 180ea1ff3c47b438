import { Alert, Card, Col, Flex, Row } from "antd";
import type { ReactNode } from "react";
import { useParams } from "react-router";
import { BankLoanDocument } from "../../generated/bank.ts";
import { useAsOf } from "../kit/address.ts";
import { Answered } from "../kit/answered.tsx";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { AlertTable } from "./alert-table.tsx";
import type { CreditCase } from "./credit-case.ts";
import { EnterpriseCard } from "./enterprise-card.tsx";
import { LoanActions } from "./loan-actions.tsx";
import { LoanHistory } from "./loan-history.tsx";

const WORDS: Words<{
  title: string;
  lead: string;
  none: string;
  noneHow: string;
  next: string;
  noNext: string;
  history: string;
  alerts: string;
}> = {
  ZH: {
    title: "一笔信贷业务",
    lead: "金额只报区间；下一步能办什么，由枢纽按流程告知。",
    none: "本行没有这笔业务",
    noneHow: "编号可能有误；或在所选日期尚未登记；他行的业务一律不可见。",
    next: "下一步",
    noNext: "这笔业务已办结，没有下一步。",
    history: "经过",
    alerts: "这笔贷款的预警",
  },
  EN: {
    title: "A credit case",
    lead: "Amounts are reported in bands; what can be done next is told by the hub.",
    none: "Your bank has no such case",
    noneHow: "The number may be wrong, or it was not reported by the day chosen. Another bank's cases are never shown.",
    next: "What is next",
    noNext: "This case is at its end.",
    history: "What happened",
    alerts: "Alerts about this loan",
  },
};

/** A credit case of the bank's own: how it stands, how it came to that, what can be done. */
export function LoanPage(): ReactNode {
  const words = useWords(WORDS);
  const { id = "" } = useParams();
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const answer = useAnswer(BankLoanDocument, { id, validOn, knownAt, language });
  return (
    <Page title={words.title} lead={words.lead} asOf>
      <Answered answer={answer}>
        {({ creditCase }) =>
          creditCase === null ? (
            answer.problems.length === 0 && (
              <Alert type="info" showIcon title={words.none} description={words.noneHow} />
            )
          ) : (
            <Whole creditCase={creditCase} again={answer.again} />
          )
        }
      </Answered>
    </Page>
  );
}

function Whole({ creditCase, again }: { readonly creditCase: CreditCase; readonly again: () => void }): ReactNode {
  const words = useWords(WORDS);
  return (
    <Flex vertical gap={16}>
      <Row gutter={[16, 16]}>
        <Col xs={24} lg={14}>
          <Card size="small" title={words.history}>
            <LoanHistory creditCase={creditCase} />
          </Card>
        </Col>
        <Col xs={24} lg={10}>
          <Flex vertical gap={16}>
            <Card size="small" title={words.next}>
              {creditCase.availableActions.length === 0 ? (
                words.noNext
              ) : (
                <LoanActions creditCase={creditCase} again={again} />
              )}
            </Card>
            <EnterpriseCard uscc={creditCase.uscc} />
          </Flex>
        </Col>
      </Row>
      {creditCase.loan !== null && (
        <Card size="small" title={words.alerts}>
          <AlertTable loan={creditCase.id} />
        </Card>
      )}
    </Flex>
  );
}
