import { Flex, Typography } from "antd";
import type { ReactNode } from "react";
import type { PurchasingTenderBidsQuery } from "../../generated/purchasing.ts";
import { DeterminationMark } from "../kit/answer-card.tsx";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { instantText } from "../kit/days.ts";
import { DeskLink } from "../kit/desk-link.tsx";
import { EnterpriseLink, useEnterpriseNames } from "../kit/enterprise-names.tsx";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import type { List } from "../kit/use-list.ts";
import { DETERMINATIONS } from "../kit/words/department-words.ts";
import { BidsEntry } from "./bids-entry.tsx";
import type { TenderShown } from "./tender-steps.tsx";
import { PREFERENCE_STATES } from "./tender-words.ts";

/** A bid as the list of bids has it. */
export type BidShown = NonNullable<PurchasingTenderBidsQuery["tender"]>["bids"]["edges"][number]["node"];

const WORDS: Words<{
  title: string;
  empty: string;
  lot: string;
  bidder: string;
  state: string;
  determination: string;
  decision: string;
  recheck: string;
  changed: string;
  rejected: string;
  recorded: string;
}> = {
  ZH: {
    title: "投标",
    empty: "尚未录入投标。截止后可在上方录入，或粘贴、导入清单。",
    lot: "包",
    bidder: "投标人",
    state: "优先资格",
    determination: "判定",
    decision: "存档决定",
    recheck: "复核",
    changed: "与此前不同",
    rejected: "否决原因",
    recorded: "录入时间",
  },
  EN: {
    title: "Bids",
    empty: "No bid is on record. After the deadline, enter them above, or paste a list.",
    lot: "Lot",
    bidder: "Bidder",
    state: "Preference",
    determination: "Determination",
    decision: "Decision of record",
    recheck: "Re-check",
    changed: "Not as before",
    rejected: "Rejected because",
    recorded: "Recorded",
  },
};

/** The bids of a tender with their preference, and where further ones are entered. */
export function TenderBids(props: {
  readonly tender: TenderShown;
  readonly bids: List<BidShown>;
  readonly onDone: () => void;
}): ReactNode {
  const { tender, bids, onDone } = props;
  const words = useWords(WORDS);
  const names = useEnterpriseNames((bids.rows ?? []).map(({ bidder }) => bidder));
  const columns = useBidColumns(tender, names);
  const entering = tender.availableActions.some(({ action, possible }) => action === "RECORD_BIDS" && possible);
  return (
    <>
      {entering && <BidsEntry tender={tender} onDone={onDone} />}
      <DataTable
        name={`${tender.title} ${words.title}`}
        list={bids}
        columns={columns}
        rowKey={({ id }) => id}
        empty={words.empty}
      />
    </>
  );
}

function useBidColumns({ criteria }: TenderShown, names: ReadonlyMap<string, string>): readonly Column<BidShown>[] {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const states = useWords(PREFERENCE_STATES);
  return [
    { key: "lot", title: words.lot, value: ({ lot }) => lot, width: 60 },
    {
      key: "bidder",
      title: words.bidder,
      value: ({ bidder, name }) => `${name ?? names.get(bidder) ?? ""} ${bidder}`.trim(),
      render: ({ bidder, name }) => <EnterpriseLink uscc={bidder} name={name ?? names.get(bidder)} />,
      width: 220,
    },
    ...criteria.map(
      ({ name: criterion }): Column<BidShown> => ({
        key: `criterion-${criterion}`,
        title: criterion,
        value: ({ values }) => values.find((value) => value.criterion === criterion)?.value ?? null,
        align: "right",
        width: 110,
      }),
    ),
    {
      key: "state",
      title: words.state,
      value: ({ preference }) => (preference === null ? null : states[preference.state]),
      width: 120,
    },
    {
      key: "determination",
      title: words.determination,
      value: ({ preference }) =>
        preference === null || preference.determination === null
          ? null
          : DETERMINATIONS[language][preference.determination],
      render: DeterminationCell,
      width: 150,
    },
    {
      key: "decision",
      title: words.decision,
      value: ({ preference }) => preference?.decision?.id ?? null,
      render: DecisionCell,
      width: 140,
    },
    { key: "rejected", title: words.rejected, value: ({ rejectedBecause }) => rejectedBecause },
    { key: "recorded", title: words.recorded, value: ({ recordedAt }) => instantText(recordedAt) },
  ];
}

function DeterminationCell({ preference }: BidShown): ReactNode {
  const words = useWords(WORDS);
  if (preference === null || preference.determination === null) return "—";
  return (
    <Flex vertical>
      <DeterminationMark determination={preference.determination} />
      {preference.changedAtRecheck === true && (
        <Typography.Text type="danger" strong>
          {words.changed}
        </Typography.Text>
      )}
    </Flex>
  );
}

function DecisionCell({ preference }: BidShown): ReactNode {
  const words = useWords(WORDS);
  const decisions = [
    { label: words.decision, id: preference?.decision?.id },
    { label: words.recheck, id: preference?.recheck?.id },
  ].flatMap(({ label, id }) => (id === undefined ? [] : [{ label, id }]));
  if (decisions.length === 0) return "—";
  return (
    <Flex vertical>
      {decisions.map(({ label, id }) => (
        <DeskLink key={id} to={`/decisions/procurement/${encodeURIComponent(id)}`}>
          {label}
        </DeskLink>
      ))}
    </Flex>
  );
}
