import type { ReactNode } from "react";
import { PurchasingDecisionsDocument, type PurchasingDecisionsQuery } from "../../generated/purchasing.ts";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { useDecisionColumns } from "../kit/decision-columns.tsx";
import { jurisdictionName } from "../kit/jurisdictions.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { useList } from "../kit/use-list.ts";

type Decision = NonNullable<PurchasingDecisionsQuery["procurementDecisions"]>["edges"][number]["node"];

const WORDS: Words<{
  name: string;
  empty: string;
  place: string;
  day: string;
  lot: string;
}> = {
  ZH: {
    name: "采购存档决定",
    empty: "尚无存档决定。可在“查询优先资格”作出，或在采购项目中判定优先资格。",
    place: "适用地",
    day: "所问日期",
    lot: "标的",
  },
  EN: {
    name: "Procurement decisions",
    empty: "None yet. Take one on “Check the preference”, or decide the preferences of a tender.",
    place: "Jurisdiction",
    day: "Day asked about",
    lot: "Lot",
  },
};

/** The decisions of record of the own institution, newest first. */
export function LastDecisions(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const list = useList(PurchasingDecisionsDocument, {}, (data) => data.procurementDecisions, { first: 10 });
  const decided = useDecisionColumns("procurement", list.rows);
  const columns: readonly Column<Decision>[] = [
    ...decided,
    { key: "place", title: words.place, value: ({ question }) => jurisdictionName(question.jurisdiction, language) },
    { key: "day", title: words.day, value: ({ question }) => question.validOn },
    { key: "lot", title: words.lot, value: ({ question }) => lotText(question.lot) },
  ];
  return <DataTable name={words.name} list={list} columns={columns} rowKey={({ id }) => id} empty={words.empty} />;
}

function lotText(lot: Decision["question"]["lot"]): string | null {
  return lot === null ? null : `${lot.catalogueCode} (${lot.catalogueEdition ?? "—"})`;
}
