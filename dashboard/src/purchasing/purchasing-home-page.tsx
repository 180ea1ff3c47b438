import { Button, Card, Col, Flex, Row, Statistic, Typography } from "antd";
import type { ReactNode } from "react";
import { useNavigate } from "react-router";
import {
  PurchasingTendersDocument,
  type PurchasingTendersQuery,
  type TenderState,
} from "../../generated/purchasing.ts";
import { useAsOf } from "../kit/address.ts";
import { Failed } from "../kit/answered.tsx";
import { daysBetween, today } from "../kit/days.ts";
import { DeskLink } from "../kit/desk-link.tsx";
import { useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { type List, useList } from "../kit/use-list.ts";
import { LastDecisions } from "./last-decisions.tsx";
import { TENDER_STATES } from "./tender-words.ts";
import { useAllRows } from "./use-all-rows.ts";

type Tender = NonNullable<PurchasingTendersQuery["tenders"]>["edges"][number]["node"];

const WORDS: Words<{
  title: string;
  lead: string;
  fresh: string;
  check: string;
  states: string;
  open: (state: string) => string;
  deadlines: string;
  left: (days: number) => string;
  passed: (days: number) => string;
  none: string;
  decisions: string;
}> = {
  ZH: {
    title: "采购工作台",
    lead: "本机构的采购项目、临近的截止日和最近的存档决定。",
    fresh: "新建采购项目",
    check: "查询优先资格",
    states: "采购项目（按状态）",
    open: (state) => `查看${state}的采购项目`,
    deadlines: "投标截止日",
    left: (days) => (days === 0 ? "今天截止" : `还有 ${days} 天`),
    passed: (days) => `已过 ${days} 天，待办理截止`,
    none: "没有待截止的采购项目。可新建采购项目并公告。",
    decisions: "最近的存档决定",
  },
  EN: {
    title: "Purchasing desk",
    lead: "Your tenders, the deadlines ahead and the last decisions of record.",
    fresh: "New tender",
    check: "Check the preference",
    states: "Tenders by state",
    open: (state) => `Tenders: ${state}`,
    deadlines: "Deadlines for bids",
    left: (days) => (days === 0 ? "today" : `in ${days} days`),
    passed: (days) => `${days} days ago, to be closed`,
    none: "No tender waits for its deadline. Draft one and announce it.",
    decisions: "Last decisions of record",
  },
};

/** The purchaser's own desk. */
export function PurchasingHomePage(): ReactNode {
  const words = useWords(WORDS);
  const navigate = useNavigate();
  const { validOn, knownAt } = useAsOf();
  const tenders = useAllRows(useList(PurchasingTendersDocument, { validOn, knownAt }, (data) => data.tenders));
  return (
    <Page
      title={words.title}
      lead={words.lead}
      asOf
      actions={
        <>
          <Button type="primary" onClick={() => navigate("/tenders/new")}>
            {words.fresh}
          </Button>
          <Button onClick={() => navigate("/purchasing/check")}>{words.check}</Button>
        </>
      }
    >
      {tenders.rows === undefined && tenders.problems.length > 0 ? (
        <Failed problems={tenders.problems} again={tenders.again} />
      ) : (
        <Row gutter={[16, 16]}>
          <Col xs={24} lg={12}>
            <ByState tenders={tenders} />
          </Col>
          <Col xs={24} lg={12}>
            <Deadlines tenders={tenders} day={validOn ?? today()} />
          </Col>
          <Col xs={24}>
            <Card title={words.decisions}>
              <LastDecisions />
            </Card>
          </Col>
        </Row>
      )}
    </Page>
  );
}

const SHOWN: readonly TenderState[] = ["DRAFT", "ANNOUNCED", "CLOSED", "EVALUATED", "AWARDED", "CANCELLED"];

function ByState({ tenders }: { readonly tenders: List<Tender> }): ReactNode {
  const words = useWords(WORDS);
  const states = useWords(TENDER_STATES);
  const { rows } = tenders;
  return (
    <Card title={words.states} loading={rows === undefined} style={{ height: "100%" }}>
      <Row gutter={[8, 16]}>
        {SHOWN.map((state) => (
          <Col key={state} xs={12} sm={8}>
            <DeskLink to={`/tenders?state=${state}`}>
              <Statistic title={states[state]} value={rows?.filter((each) => each.state === state).length ?? "—"} />
            </DeskLink>
          </Col>
        ))}
      </Row>
    </Card>
  );
}

function Deadlines({ tenders, day }: { readonly tenders: List<Tender>; readonly day: string }): ReactNode {
  const words = useWords(WORDS);
  const { rows } = tenders;
  const waiting = (rows ?? [])
    .filter(({ state }) => state === "ANNOUNCED" || state === "DRAFT")
    .sort((one, other) => one.deadline.localeCompare(other.deadline));
  return (
    <Card title={words.deadlines} loading={rows === undefined} style={{ height: "100%" }}>
      {waiting.length === 0 && <Typography.Text>{words.none}</Typography.Text>}
      <Flex vertical gap={8}>
        {waiting.slice(0, 8).map((tender) => {
          const left = daysBetween(day, tender.deadline);
          return (
            <Flex key={tender.id} justify="space-between" gap={12} wrap>
              <DeskLink to={`/tenders/${encodeURIComponent(tender.id)}`}>{tender.title}</DeskLink>
              <span>
                {tender.deadline} · {left < 0 ? words.passed(-left) : words.left(left)}
              </span>
            </Flex>
          );
        })}
      </Flex>
    </Card>
  );
}
