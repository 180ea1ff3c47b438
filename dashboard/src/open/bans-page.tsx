import { Flex, Select } from "antd";
import type { ReactNode } from "react";
import { type BanState, OpenBansDocument, type OpenBansQuery } from "../../generated/open.ts";
import { useAddress, useAsOf } from "../kit/address.ts";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useList } from "../kit/use-list.ts";
import { BAN_STATES } from "../kit/words/exit-words.ts";
import { schemeName } from "../kit/words/title-words.ts";

const WORDS: Words<
  Record<"title" | "lead" | "state" | "all" | "enterprise" | "uscc" | "scheme" | "first" | "last" | "empty", string>
> = {
  ZH: {
    title: "限制参与名单",
    lead: "称号被取消的企业在限制期内不得参与该制度的排行榜和评估。",
    state: "限制期状态",
    all: "全部",
    enterprise: "企业",
    uscc: "统一社会信用代码",
    scheme: "制度",
    first: "首日",
    last: "末日（含）",
    empty: "该日没有符合条件的限制",
  },
  EN: {
    title: "Bans",
    lead: "After a revocation an enterprise stays outside ranking and evaluation of that scheme.",
    state: "State of the ban",
    all: "All",
    enterprise: "Enterprise",
    uscc: "Credit code",
    scheme: "Scheme",
    first: "First day",
    last: "Last day (inclusive)",
    empty: "No such ban on that day",
  },
};

const STATES: readonly BanState[] = ["RUNNING", "TO_COME", "OVER"];

/** Who is barred, from which scheme, until when. */
export function BansPage(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const [chosen, setState] = useAddress("state", "RUNNING");
  const state = STATES.find((each) => each === chosen);
  const list = useList(
    OpenBansDocument,
    { validOn, knownAt, ...(state !== undefined && { state }) },
    ({ bans }) => bans,
  );
  type Row = NonNullable<OpenBansQuery["bans"]>["edges"][number]["node"];
  const columns: Column<Row>[] = [
    {
      key: "enterprise",
      title: words.enterprise,
      value: ({ enterprise }) => enterprise.name ?? enterprise.uscc,
      render: ({ enterprise }) => (
        <DeskLink to={`/enterprises/${enterprise.uscc}`}>{enterprise.name ?? enterprise.uscc}</DeskLink>
      ),
    },
    { key: "uscc", title: words.uscc, value: ({ enterprise }) => enterprise.uscc },
    { key: "scheme", title: words.scheme, value: ({ ban }) => schemeName(ban.scheme, language) },
    { key: "first", title: words.first, value: ({ ban }) => ban.firstDay },
    { key: "last", title: words.last, value: ({ ban }) => ban.lastDay },
    { key: "state", title: words.state, value: (row) => BAN_STATES[language][row.state] },
  ];
  return (
    <Page title={words.title} lead={words.lead} asOf>
      <Flex vertical style={{ maxWidth: 240, marginBottom: 12 }} className="no-print">
        <label htmlFor="ban-state">{words.state}</label>
        <Select
          id="ban-state"
          value={chosen}
          onChange={setState}
          options={[
            { value: "ALL", label: words.all },
            ...STATES.map((value) => ({ value, label: BAN_STATES[language][value] })),
          ]}
        />
      </Flex>
      <DataTable name={words.title} columns={columns} list={list} rowKey={({ ban }) => ban.id} empty={words.empty} />
    </Page>
  );
}
