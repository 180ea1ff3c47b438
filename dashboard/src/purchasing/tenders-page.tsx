import { Badge, Button, Flex, Select, Typography } from "antd";
import { type ReactNode, useId } from "react";
import { useNavigate } from "react-router";
import {
  PurchasingTendersDocument,
  type PurchasingTendersQuery,
  type TenderState,
} from "../../generated/purchasing.ts";
import { useAddress, useAsOf } from "../kit/address.ts";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { jurisdictionName } from "../kit/jurisdictions.ts";
import { type Language, useLanguage, useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useList } from "../kit/use-list.ts";
import { TENDER_STATE_COLOURS, TENDER_STATES } from "./tender-words.ts";

type Tender = NonNullable<PurchasingTendersQuery["tenders"]>["edges"][number]["node"];

const WORDS: Words<{
  title: string;
  lead: string;
  fresh: string;
  state: string;
  all: string;
  empty: string;
  columns: {
    title: string;
    purchaser: string;
    place: string;
    deadline: string;
    state: string;
    since: string;
    lots: string;
  };
}> = {
  ZH: {
    title: "采购项目",
    lead: "本机构的采购项目；其他机构看不到。",
    fresh: "新建采购项目",
    state: "状态",
    all: "全部状态",
    empty: "没有符合条件的采购项目。可点击“新建采购项目”录入。",
    columns: {
      title: "项目名称",
      purchaser: "采购人",
      place: "适用地",
      deadline: "投标截止日",
      state: "状态",
      since: "状态自",
      lots: "包",
    },
  },
  EN: {
    title: "Tenders",
    lead: "The tenders of your institution; no other institution sees them.",
    fresh: "New tender",
    state: "State",
    all: "All states",
    empty: "No tender here. Enter one with “New tender”.",
    columns: {
      title: "Tender",
      purchaser: "Purchaser",
      place: "Jurisdiction",
      deadline: "Deadline for bids",
      state: "State",
      since: "Since",
      lots: "Lots",
    },
  },
};

const STATES: readonly TenderState[] = ["DRAFT", "ANNOUNCED", "CLOSED", "EVALUATED", "AWARDED", "CANCELLED"];

/** The tenders of the own institution. */
export function TendersPage(): ReactNode {
  const words = useWords(WORDS);
  const states = useWords(TENDER_STATES);
  const navigate = useNavigate();
  const { validOn, knownAt } = useAsOf();
  const [chosen, choose] = useAddress("state");
  const state = STATES.find((each) => each === chosen);
  const stateId = useId();
  const list = useList(PurchasingTendersDocument, { state, validOn, knownAt }, (data) => data.tenders);
  return (
    <Page
      title={words.title}
      lead={words.lead}
      asOf
      actions={
        <Button type="primary" onClick={() => navigate("/tenders/new")}>
          {words.fresh}
        </Button>
      }
    >
      <Flex gap={6} align="center" style={{ marginBottom: 12 }} className="no-print">
        <label htmlFor={stateId}>
          <Typography.Text type="secondary">{words.state}</Typography.Text>
        </label>
        <Select
          id={stateId}
          value={state ?? ""}
          onChange={choose}
          options={[{ value: "", label: words.all }, ...STATES.map((value) => ({ value, label: states[value] }))]}
          style={{ width: 160 }}
        />
      </Flex>
      <DataTable
        name={words.title}
        list={list}
        columns={useTenderColumns()}
        rowKey={({ id }) => id}
        empty={words.empty}
      />
    </Page>
  );
}

/** The columns by which tenders are listed. */
export function useTenderColumns(): readonly Column<Tender>[] {
  const { columns } = useWords(WORDS);
  const states = useWords(TENDER_STATES);
  const { language } = useLanguage();
  return [
    {
      key: "title",
      title: columns.title,
      value: ({ title }) => title,
      render: ({ id, title }) => <DeskLink to={`/tenders/${encodeURIComponent(id)}`}>{title}</DeskLink>,
      width: 240,
    },
    { key: "state", title: columns.state, value: ({ state }) => states[state], render: TenderStateCell },
    { key: "deadline", title: columns.deadline, value: ({ deadline }) => deadline },
    { key: "purchaser", title: columns.purchaser, value: ({ purchaser }) => purchaser },
    { key: "place", title: columns.place, value: ({ jurisdiction }) => jurisdictionName(jurisdiction, language) },
    { key: "lots", title: columns.lots, value: lotsOf(language) },
    { key: "since", title: columns.since, value: ({ stateSince }) => stateSince },
  ];
}

function lotsOf(language: Language): (tender: Tender) => string {
  const between = language === "ZH" ? "；" : "; ";
  return ({ lots }) => lots.map(({ number, title }) => `${number} ${title}`).join(between);
}

function TenderStateCell({ state }: Tender): ReactNode {
  return <TenderStateMark state={state} />;
}

/** The state of a tender, by colour and word. */
export function TenderStateMark({ state }: { readonly state: TenderState }): ReactNode {
  const states = useWords(TENDER_STATES);
  return <Badge color={TENDER_STATE_COLOURS[state]} text={states[state]} />;
}
