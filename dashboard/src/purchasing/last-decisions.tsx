import type { ReactNode } from "react";
import { PurchasingDecisionsDocument, type PurchasingDecisionsQuery } from "../../generated/purchasing.ts";
import { DeterminationMark } from "../kit/answer-card.tsx";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { instantText } from "../kit/days.ts";
import { DeskLink } from "../kit/desk-link.tsx";
import { EnterpriseLink, useEnterpriseNames } from "../kit/enterprise-names.tsx";
import { jurisdictionName } from "../kit/jurisdictions.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { useList } from "../kit/use-list.ts";
import { DETERMINATIONS } from "../kit/words/department-words.ts";

type Decision = NonNullable<PurchasingDecisionsQuery["procurementDecisions"]>["edges"][number]["node"];

const WORDS: Words<{
  name: string;
  empty: string;
  issued: string;
  enterprise: string;
  place: string;
  day: string;
  lot: string;
  determination: string;
  open: string;
  recheck: string;
}> = {
  ZH: {
    name: "采购存档决定",
    empty: "尚无存档决定。可在“查询优先资格”作出，或在采购项目中判定优先资格。",
    issued: "作出时间",
    enterprise: "企业",
    place: "适用地",
    day: "所问日期",
    lot: "标的",
    determination: "判定",
    open: "查看决定",
    recheck: "查看复核",
  },
  EN: {
    name: "Procurement decisions",
    empty: "None yet. Take one on “Check the preference”, or decide the preferences of a tender.",
    issued: "Taken",
    enterprise: "Enterprise",
    place: "Jurisdiction",
    day: "Day asked about",
    lot: "Lot",
    determination: "Determination",
    open: "The decision",
    recheck: "The re-check",
  },
};

/** The decisions of record of the own institution, newest first. */
export function LastDecisions(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const list = useList(PurchasingDecisionsDocument, {}, (data) => data.procurementDecisions, { first: 10 });
  const names = useEnterpriseNames((list.rows ?? []).map(({ question }) => question.uscc));
  const columns: readonly Column<Decision>[] = [
    {
      key: "issued",
      title: words.issued,
      value: ({ issuedAt }) => instantText(issuedAt),
      render: ({ id, issuedAt, recheckOf }) => (
        <>
          {instantText(issuedAt)}
          <br />
          <DeskLink to={`/decisions/procurement/${encodeURIComponent(id)}`}>
            {recheckOf === null ? words.open : words.recheck}
          </DeskLink>
        </>
      ),
      width: 230,
    },
    {
      key: "enterprise",
      title: words.enterprise,
      value: ({ question }) => question.uscc,
      render: ({ question }) => <EnterpriseLink uscc={question.uscc} name={names.get(question.uscc)} />,
      width: 220,
    },
    {
      key: "determination",
      title: words.determination,
      value: ({ answer }) => DETERMINATIONS[language][answer.determination],
      render: ({ answer }) => <DeterminationMark determination={answer.determination} />,
    },
    { key: "place", title: words.place, value: ({ question }) => jurisdictionName(question.jurisdiction, language) },
    { key: "day", title: words.day, value: ({ question }) => question.validOn },
    { key: "lot", title: words.lot, value: ({ question }) => lotText(question.lot) },
  ];
  return <DataTable name={words.name} list={list} columns={columns} rowKey={({ id }) => id} empty={words.empty} />;
}

function lotText(lot: Decision["question"]["lot"]): string | null {
  return lot === null ? null : `${lot.catalogueCode} (${lot.catalogueEdition ?? "—"})`;
}
