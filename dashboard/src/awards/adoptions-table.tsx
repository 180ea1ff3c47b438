import type { ReactNode } from "react";
import { AwardsAdoptionsDocument, type AwardsAdoptionsQuery } from "../../generated/awards.ts";
import { useAsOf } from "../kit/address.ts";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { EnterpriseLink } from "../kit/enterprise-names.tsx";
import { jurisdictionName } from "../kit/jurisdictions.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { useList } from "../kit/use-list.ts";
import { AWARD_ADOPTS } from "./award-words.ts";

type Adoption = NonNullable<AwardsAdoptionsQuery["awardAdoptions"]>["edges"][number]["node"];

const WORDS: Words<{
  empty: string;
  enterprise: string;
  award: string;
  place: string;
  adopts: string;
  on: string;
  cutOff: string;
}> = {
  ZH: {
    empty: "尚无采信记录。",
    enterprise: "企业",
    award: "奖项与届次",
    place: "地区",
    adopts: "采信内容",
    on: "采信日",
    cutOff: "申报截止日",
  },
  EN: {
    empty: "Nothing was adopted yet.",
    enterprise: "Enterprise",
    award: "Award and round",
    place: "Division",
    adopts: "Adopted",
    on: "Adopted on",
    cutOff: "Cut-off",
  },
};

/** Adoptions on record, of one round or of all awards. */
export function AdoptionsTable(props: {
  readonly name: string;
  readonly round?: string;
  readonly jurisdiction?: string;
  readonly uscc?: string;
}): ReactNode {
  const { name, round, jurisdiction, uscc } = props;
  const words = useWords(WORDS);
  const adopted = useWords(AWARD_ADOPTS);
  const { language } = useLanguage();
  const { knownAt } = useAsOf();
  const list = useList(AwardsAdoptionsDocument, { round, jurisdiction, uscc, knownAt }, (data) => data.awardAdoptions);
  const columns: readonly Column<Adoption>[] = [
    {
      key: "enterprise",
      title: words.enterprise,
      value: (row) => `${row.standing.enterprise?.name ?? ""} ${row.uscc}`.trim(),
      render: (row) => <EnterpriseLink uscc={row.uscc} name={row.standing.enterprise?.name} />,
      width: 220,
    },
    {
      key: "award",
      title: words.award,
      value: (row) => `${row.round.programme.name} ${row.round.name}`,
      render: (row) => (
        <DeskLink to={`/awards/rounds/${encodeURIComponent(row.round.id)}`}>
          {row.round.programme.name} {row.round.name}
        </DeskLink>
      ),
      width: 220,
    },
    {
      key: "place",
      title: words.place,
      value: (row) => jurisdictionName(row.round.programme.jurisdiction, language),
      width: 100,
    },
    { key: "adopts", title: words.adopts, value: ({ adopts }) => adopted[adopts] },
    { key: "cutOff", title: words.cutOff, value: (row) => row.round.cutOffOn, width: 110 },
    { key: "on", title: words.on, value: ({ adoptedOn }) => adoptedOn, width: 110 },
  ];
  return <DataTable name={name} list={list} columns={columns} rowKey={({ id }) => id} empty={words.empty} />;
}
