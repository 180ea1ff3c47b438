import { Card, Col, Flex, Row, Typography } from "antd";
import type { ReactNode } from "react";
import { BankDecisionsDocument, BankLoanAlertsDocument, BankLoansDocument } from "../../generated/bank.ts";
import { Answered } from "../kit/answered.tsx";
import { Chart } from "../kit/chart.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { useList } from "../kit/use-list.ts";
import { CASE_STATE_ORDER, CASE_STATES } from "./credit-words.ts";
import { DecisionTable } from "./decisions-page.tsx";
import { LatestAlerts } from "./latest-alerts.tsx";

const WORDS: Words<{
  title: string;
  lead: string;
  check: string;
  file: string;
  alerts: string;
  allAlerts: string;
  loans: string;
  allLoans: string;
  noLoans: string;
  counts: (parts: string) => string;
  more: string;
  decisions: string;
  allDecisions: string;
  noDecisions: string;
}> = {
  ZH: {
    title: "银行工作台",
    lead: "待处理的预警、各状态的业务和最近的决定。",
    check: "核查一家企业",
    file: "核对一份名单",
    alerts: "待关注的预警",
    allAlerts: "全部预警",
    loans: "各状态的业务",
    allLoans: "全部业务",
    noLoans: "尚未登记业务。先核查企业并作出存档决定，再据以登记。",
    counts: (parts) => `最近的业务按状态：${parts}`,
    more: "仅计最近 100 笔。",
    decisions: "最近的存档决定",
    allDecisions: "全部决定",
    noDecisions: "尚无存档决定。请先核查一家企业。",
  },
  EN: {
    title: "Bank desk",
    lead: "Alerts that wait, credit cases by state, the last decisions.",
    check: "Check an enterprise",
    file: "Check a file",
    alerts: "Alerts to look at",
    allAlerts: "All alerts",
    loans: "Cases by state",
    allLoans: "All cases",
    noLoans: "No case yet. Check an enterprise, take a decision of record, and begin a case with it.",
    counts: (parts) => `Latest cases by state: ${parts}`,
    more: "Only the latest 100 are counted.",
    decisions: "Last decisions of record",
    allDecisions: "All decisions",
    noDecisions: "No decision yet. Check an enterprise first.",
  },
};

const NO_ROWS = 10;

/** What a bank sees first. */
export function BankHomePage(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const decisions = useList(BankDecisionsDocument, { language }, ({ creditDecisions }) => creditDecisions, {
    first: NO_ROWS,
  });
  const alerts = useAnswer(BankLoanAlertsDocument, { first: 100 });
  return (
    <Page title={words.title} lead={words.lead} actions={<Shortcuts />}>
      <Row gutter={[16, 16]}>
        <Col xs={24} lg={14}>
          <Card
            size="small"
            title={words.alerts}
            extra={<DeskLink to="/bank/alerts">{words.allAlerts}</DeskLink>}
            style={{ height: "100%" }}
          >
            <Answered answer={alerts}>{(data) => <LatestAlerts alerts={data.creditLoanAlerts} />}</Answered>
          </Card>
        </Col>
        <Col xs={24} lg={10}>
          <Card
            size="small"
            title={words.loans}
            extra={<DeskLink to="/bank/loans">{words.allLoans}</DeskLink>}
            style={{ height: "100%" }}
          >
            <LoansByState />
          </Card>
        </Col>
        <Col xs={24}>
          <Card
            size="small"
            title={words.decisions}
            extra={<DeskLink to="/bank/decisions">{words.allDecisions}</DeskLink>}
          >
            <DecisionTable list={decisions} empty={words.noDecisions} />
          </Card>
        </Col>
      </Row>
    </Page>
  );
}

function Shortcuts(): ReactNode {
  const words = useWords(WORDS);
  return (
    <Flex gap={16} align="center" wrap>
      <DeskLink to="/bank/check">{words.check}</DeskLink>
      <DeskLink to="/bank/files">{words.file}</DeskLink>
    </Flex>
  );
}

function LoansByState(): ReactNode {
  const words = useWords(WORDS);
  const states = useWords(CASE_STATES);
  const answer = useAnswer(BankLoansDocument, { first: 100 });
  return (
    <Answered answer={answer}>
      {({ creditCases }) => {
        if (creditCases === null) return null;
        if (creditCases.edges.length === 0) return words.noLoans;
        const counts = CASE_STATE_ORDER.map((state) => ({
          state,
          count: creditCases.edges.filter(({ node }) => node.state === state).length,
        }));
        return (
          <>
            <Chart
              height={220}
              summary={words.counts(counts.map(({ state, count }) => `${states[state]} ${count}`).join("，"))}
              option={{
                grid: { left: 8, right: 24, top: 8, bottom: 8, containLabel: true },
                xAxis: { type: "value", minInterval: 1 },
                yAxis: { type: "category", inverse: true, data: counts.map(({ state }) => states[state]) },
                series: [
                  { type: "bar", data: counts.map(({ count }) => count), label: { show: true }, color: "#1550a8" },
                ],
              }}
            />
            <Flex gap={12} wrap>
              {counts.map(({ state, count }) => (
                <DeskLink key={state} to={`/bank/loans?state=${state}`}>
                  {states[state]} {count}
                </DeskLink>
              ))}
            </Flex>
            {creditCases.pageInfo.hasNextPage && <Typography.Text>{words.more}</Typography.Text>}
          </>
        );
      }}
    </Answered>
  );
}
