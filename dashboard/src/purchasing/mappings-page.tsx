import { Button, Flex, Input, Select, Switch, Typography } from "antd";
import { type ReactNode, useId, useState } from "react";
import { useNavigate } from "react-router";
import { PurchasingMappingsDocument, type PurchasingMappingsQuery } from "../../generated/purchasing.ts";
import { useAddress, useAsOf } from "../kit/address.ts";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { instantText } from "../kit/days.ts";
import { DeskLink } from "../kit/desk-link.tsx";
import { useWords } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useList } from "../kit/use-list.ts";
import { useSession } from "../session/session.tsx";
import { CATEGORY_RELATIONS, MAPPINGS_WORDS } from "./mapping-words.ts";

type Mapping = NonNullable<PurchasingMappingsQuery["categoryMappings"]>["edges"][number]["node"];

/** The maps of categories onto the catalogue, with who stated them, on what basis, and what stood before. */
export function MappingsPage(): ReactNode {
  const words = useWords(MAPPINGS_WORDS);
  const navigate = useNavigate();
  const { can } = useSession();
  const { knownAt } = useAsOf();
  const [category, setCategory] = useAddress("category");
  const [edition, setEdition] = useAddress("edition");
  const [history, setHistory] = useAddress("history");
  const asked = {
    ...(category !== "" && { category }),
    ...(edition !== "" && { catalogueEdition: edition }),
    superseded: history === "1",
    knownAt,
  };
  const list = useList(PurchasingMappingsDocument, asked, (data) => data.categoryMappings);
  const curates = can("procurement:curate");
  const [editionId, historyId] = [useId(), useId()];
  return (
    <Page
      title={words.title}
      lead={words.lead}
      asOf
      actions={
        curates && (
          <Button type="primary" onClick={() => navigate(stateAddress(category, edition))}>
            {words.state}
          </Button>
        )
      }
    >
      <Flex gap={16} wrap style={{ marginBottom: 12 }} className="no-print" align="center">
        <CategoryInput category={category} ask={setCategory} />
        <Flex gap={6} align="center">
          <label htmlFor={editionId}>
            <Typography.Text type="secondary">{words.edition}</Typography.Text>
          </label>
          <Select
            id={editionId}
            value={edition}
            onChange={setEdition}
            options={[
              { value: "", label: words.everyEdition },
              { value: "2013", label: "2013" },
              { value: "2022", label: "2022" },
            ]}
            style={{ width: 130 }}
          />
        </Flex>
        <Flex gap={6} align="center">
          <Switch id={historyId} checked={history === "1"} onChange={(on) => setHistory(on ? "1" : null)} />
          <label htmlFor={historyId}>{words.history}</label>
        </Flex>
      </Flex>
      <DataTable
        name={words.title}
        list={list}
        rowKey={({ id }) => id}
        columns={useMappingColumns(curates)}
        details={(mapping) => <Entries mapping={mapping} />}
        empty={words.empty}
      />
    </Page>
  );
}

function stateAddress(category: string, edition: string): string {
  const known = new URLSearchParams({ ...(category !== "" && { category }), ...(edition !== "" && { edition }) });
  return `/catalogue/mappings/state?${known}`;
}

function CategoryInput(props: { readonly category: string; readonly ask: (category: string) => void }): ReactNode {
  const words = useWords(MAPPINGS_WORDS);
  const id = useId();
  const [typed, setTyped] = useState(props.category);
  return (
    <Flex gap={6} align="center">
      <label htmlFor={id}>
        <Typography.Text type="secondary">{words.category}</Typography.Text>
      </label>
      <Input.Search
        id={id}
        value={typed}
        placeholder={words.categoryHint}
        allowClear
        onChange={({ target }) => setTyped(target.value)}
        onSearch={(text) => props.ask(text.trim().toUpperCase())}
        style={{ width: 170 }}
      />
    </Flex>
  );
}

function useMappingColumns(curates: boolean): readonly Column<Mapping>[] {
  const words = useWords(MAPPINGS_WORDS);
  const codesOf = ({ entries }: Mapping) =>
    entries.length === 0
      ? words.nothing
      : entries.map(({ code, item }) => (item === null ? code : `${code} ${item.name}`)).join("；");
  const columns: Column<Mapping>[] = [
    { key: "category", title: words.category, value: ({ category }) => category, width: 90 },
    { key: "edition", title: words.edition, value: ({ catalogueEdition }) => catalogueEdition, width: 100 },
    { key: "codes", title: words.codes, value: codesOf, width: 240 },
    { key: "author", title: words.author, value: ({ author }) => author ?? words.takenOver },
    { key: "statedOn", title: words.statedOn, value: ({ statedOn }) => statedOn, width: 110 },
    { key: "basis", title: words.basis, value: ({ basis }) => basis, width: 220 },
    { key: "revision", title: words.revision, value: ({ revision }) => revision, align: "right", width: 80 },
    { key: "from", title: words.from, value: ({ knownFrom }) => instantText(knownFrom) },
    {
      key: "to",
      title: words.to,
      value: ({ knownTo }) => (knownTo === null ? words.stands : instantText(knownTo)),
    },
  ];
  if (!curates) return columns;
  const act: Column<Mapping> = {
    key: "act",
    title: words.state,
    value: () => null,
    render: ({ category, catalogueEdition, knownTo }) =>
      knownTo === null && (
        <DeskLink to={stateAddress(category, catalogueEdition)}>
          {words.stateThis} {category}
        </DeskLink>
      ),
    width: 120,
  };
  return [...columns, act];
}

function Entries({ mapping }: { readonly mapping: Mapping }): ReactNode {
  const words = useWords(MAPPINGS_WORDS);
  const relations = useWords(CATEGORY_RELATIONS);
  return (
    <DataTable
      name={`${words.entries} ${mapping.category} ${mapping.catalogueEdition}`}
      rows={mapping.entries}
      rowKey={({ code }) => code}
      empty={words.nothing}
      columns={[
        {
          key: "code",
          title: words.code,
          value: ({ code }) => code,
          render: ({ code }) => (
            <DeskLink to={`/catalogue?edition=${mapping.catalogueEdition}&code=${code}`}>{code}</DeskLink>
          ),
        },
        { key: "item", title: words.item, value: ({ item }) => item?.name ?? null },
        {
          key: "relation",
          title: words.relation,
          value: ({ relation }) => (relation === null ? words.unstated : relations[relation]),
        },
      ]}
    />
  );
}
