import { Flex, Tag } from "antd";
import type { ReactNode } from "react";
import { ConductBansDocument, type ConductBansQuery } from "../../generated/conduct.ts";
import { useAddress, useAsOf } from "../kit/address.ts";
import { Clauses } from "../kit/clauses.tsx";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { type Language, useLanguage, useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useList } from "../kit/use-list.ts";
import { AddressChoice } from "./address-choice.tsx";
import { dayColumn, enterpriseColumn, schemeColumn } from "./columns.tsx";
import { EXIT_NAMES } from "./exit-names.ts";
import { oneOf } from "./needed.ts";
import { SchemeChoice, useSchemeLimit } from "./scheme-choice.tsx";

type Row = NonNullable<ConductBansQuery["bans"]>["edges"][number]["node"];

interface BanWords {
  readonly title: string;
  readonly lead: string;
  readonly state: string;
  readonly first: string;
  readonly last: string;
  readonly basis: string;
  readonly taken: string;
  readonly one: (uscc: string) => string;
  readonly empty: string;
}

const WORDS: Words<BanWords> = {
  ZH: {
    title: "限制期",
    lead: "称号被取消的企业三年内不得参与排行和评估（云南 §3(6)）。首日与末日均计入。",
    state: "状态",
    first: "首日",
    last: "末日",
    basis: "依据",
    taken: "随历史记录接收，无案件",
    one: (uscc) => `仅 ${uscc}`,
    empty: "没有符合条件的限制期。",
  },
  EN: {
    title: "Bans",
    lead: "Whose title was cancelled stays out of ranking and evaluation for three years (Yunnan §3(6)). First and last day count.",
    state: "State",
    first: "First day",
    last: "Last day",
    basis: "Rests on",
    taken: "Taken over with the history, without a case",
    one: (uscc) => `${uscc} only`,
    empty: "No ban like that.",
  },
};

/** Bans with their first and last day, and the case that each rests on. */
export function BansPage(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const { bans } = useWords(EXIT_NAMES);
  const [state] = useAddress("state");
  const [uscc, setUscc] = useAddress("uscc");
  const list = useList(
    ConductBansDocument,
    {
      scheme: useSchemeLimit(),
      uscc: uscc === "" ? undefined : uscc,
      state: oneOf(state, bans),
      validOn,
      knownAt,
    },
    (data) => data.bans,
  );
  return (
    <Page title={words.title} lead={words.lead} asOf>
      <Flex gap={16} wrap align="center" style={{ marginBottom: 12 }}>
        <SchemeChoice any />
        <AddressChoice name="state" label={words.state} names={bans} />
        {uscc !== "" && (
          <Tag closable onClose={() => setUscc(null)}>
            {words.one(uscc)}
          </Tag>
        )}
      </Flex>
      <DataTable
        name={words.title}
        list={list}
        columns={columnsOf(language)}
        rowKey={({ ban }) => ban.id}
        empty={words.empty}
      />
    </Page>
  );
}

function columnsOf(language: Language): Column<Row>[] {
  const words = WORDS[language];
  const names = EXIT_NAMES[language];
  const scheme = schemeColumn<Row["ban"]>(language);
  return [
    enterpriseColumn(language),
    dayColumn("first", words.first, ({ ban }) => ban.firstDay),
    dayColumn("last", words.last, ({ ban }) => ban.lastDay),
    { key: "state", title: words.state, value: ({ state }) => names.bans[state], width: 110 },
    { ...scheme, value: ({ ban }) => scheme.value(ban), render: ({ ban }) => scheme.render?.(ban) },
    {
      key: "basis",
      title: words.basis,
      value: ({ exitCase }) =>
        exitCase === null ? words.taken : `${exitCase.title?.number ?? exitCase.id} ${names.grounds[exitCase.ground]}`,
      render: ({ exitCase }) => <Basis exitCase={exitCase} ground={names.grounds} taken={words.taken} />,
    },
  ];
}

function Basis(props: {
  readonly exitCase: Row["exitCase"];
  readonly ground: Readonly<Record<string, string>>;
  readonly taken: string;
}): ReactNode {
  const { exitCase, ground, taken } = props;
  if (exitCase === null) return taken;
  return (
    <>
      <DeskLink to={`/conduct/exits/${exitCase.id}`}>{exitCase.title?.number ?? ground[exitCase.ground]}</DeskLink>{" "}
      {ground[exitCase.ground]}
      <Clauses citations={exitCase.citations} />
    </>
  );
}
