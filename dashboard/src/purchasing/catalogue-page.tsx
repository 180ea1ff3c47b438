import { Alert, Button, Card, Col, Flex, Input, Row, Segmented, Typography } from "antd";
import { type ReactNode, useId, useState } from "react";
import { useNavigate } from "react-router";
import {
  PurchasingCatalogueEditionsDocument,
  type PurchasingCatalogueEditionsQuery,
  PurchasingCatalogueItemsDocument,
} from "../../generated/purchasing.ts";
import { useAddress, useAsOf, useKeptAddress } from "../kit/address.ts";
import { Answered } from "../kit/answered.tsx";
import { DataTable } from "../kit/data-table.tsx";
import { instantText } from "../kit/days.ts";
import { useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { useList } from "../kit/use-list.ts";
import { CatalogueTree } from "./catalogue-tree.tsx";
import { CodeMeanings } from "./code-meanings.tsx";

type Edition = NonNullable<PurchasingCatalogueEditionsQuery["catalogueEditions"]>[number];

const WORDS: Words<{
  title: string;
  lead: string;
  maps: string;
  edition: string;
  count: (n: number) => string;
  imported: (instant: string) => string;
  notImported: (n: number) => string;
  notImportedHow: string;
  search: string;
  hint: string;
  code: string;
  name: string;
  parent: string;
  empty: string;
  pick: string;
}> = {
  ZH: {
    title: "采购品目目录",
    lead: "同一编码在不同版本含义不同：编码总与版本一起使用。",
    maps: "类别与品目对应",
    edition: "目录版本",
    count: (n) => `${n} 个品目`,
    imported: (instant) => `导入于 ${instant}`,
    notImported: (n) => `本版本未整体导入，仅录有 ${n} 个品目`,
    notImportedHow: "请运维人员导入：npm run --silent hub -- import catalogue 文件.csv --edition 版本",
    search: "按名称或编码查找",
    hint: "如：空调、A0206",
    code: "编码",
    name: "品目名称",
    parent: "上级品目",
    empty: "没有符合的品目。换一个词，或换一个版本。",
    pick: "从目录中选择一个编码，或在下面填写编码，查看它在各版本的含义和所对应的类别。",
  },
  EN: {
    title: "Procurement catalogue",
    lead: "One code means different things in different editions: a code always goes with its edition.",
    maps: "Category maps",
    edition: "Edition",
    count: (n) => `${n} items`,
    imported: (instant) => `taken in ${instant}`,
    notImported: (n) => `This edition was not taken in as a whole; ${n} items of it are on record`,
    notImportedHow: "An operator takes it in: npm run --silent hub -- import catalogue FILE.csv --edition EDITION",
    search: "Find by name or code",
    hint: "空调, A0206",
    code: "Code",
    name: "Name in the edition",
    parent: "Below",
    empty: "Nothing fits. Try another word or another edition.",
    pick: "Choose a code from the catalogue, or write one below, to see what it means in each edition and which categories it belongs to.",
  },
};

/** The editions of the catalogue: as a tree, by search, and what one code means in each. */
export function CataloguePage(): ReactNode {
  const words = useWords(WORDS);
  const navigate = useNavigate();
  const keep = useKeptAddress();
  const answer = useAnswer(PurchasingCatalogueEditionsDocument, {});
  const [edition, setEdition] = useAddress("edition", "2022");
  return (
    <Page
      title={words.title}
      lead={words.lead}
      asOf
      actions={<Button onClick={() => navigate(keep("/catalogue/mappings"))}>{words.maps}</Button>}
    >
      <Row gutter={[16, 16]}>
        <Col xs={24} lg={13}>
          <Card title={words.edition}>
            <Answered answer={answer}>
              {({ catalogueEditions: editions }) =>
                editions === null ? null : (
                  <Flex vertical gap={12}>
                    <Segmented
                      aria-label={words.edition}
                      value={edition}
                      onChange={setEdition}
                      options={editions.map(({ id }) => id)}
                    />
                    {editions
                      .filter(({ id }) => id === edition)
                      .map((each) => (
                        <EditionShown key={each.id} edition={each} />
                      ))}
                  </Flex>
                )
              }
            </Answered>
          </Card>
        </Col>
        <Col xs={24} lg={11}>
          <CodeMeanings pick={words.pick} />
        </Col>
      </Row>
    </Page>
  );
}

function EditionShown({ edition }: { readonly edition: Edition }): ReactNode {
  const words = useWords(WORDS);
  const id = useId();
  const [search, setSearch] = useAddress("search");
  const [typed, setTyped] = useState(search);
  const [, setCode] = useAddress("code");
  const { title, document, issuedOn, itemCount, importedAt } = edition;
  const facts = [title, document, issuedOn, words.count(itemCount)].filter((fact) => fact !== null);
  return (
    <>
      <Typography.Text type="secondary">
        {facts.join(" · ")}
        {importedAt !== null && ` · ${words.imported(instantText(importedAt))}`}
      </Typography.Text>
      {importedAt === null && (
        <Alert type="info" showIcon title={words.notImported(itemCount)} description={words.notImportedHow} />
      )}
      <div>
        <label htmlFor={id}>{words.search}</label>
        <Input.Search
          id={id}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onSearch={(text) => setSearch(text.trim())}
          placeholder={words.hint}
          allowClear
          enterButton
        />
      </div>
      {search === "" && importedAt !== null ? (
        <CatalogueTree key={edition.id} edition={edition.id} onPick={setCode} />
      ) : (
        <Found edition={edition.id} search={search} onPick={setCode} />
      )}
    </>
  );
}

function Found(props: {
  readonly edition: string;
  readonly search: string;
  readonly onPick: (code: string) => void;
}): ReactNode {
  const { edition, search, onPick } = props;
  const words = useWords(WORDS);
  const { knownAt } = useAsOf();
  const asked = { edition, knownAt, ...(search !== "" && { search }) };
  const list = useList(PurchasingCatalogueItemsDocument, asked, (data) => data.catalogueItems);
  return (
    <DataTable
      name={`${words.title} ${edition} ${search}`.trim()}
      list={list}
      rowKey={({ code }) => code}
      empty={words.empty}
      columns={[
        {
          key: "code",
          title: words.code,
          value: ({ code }) => code,
          render: ({ code }) => (
            <Button type="link" size="small" onClick={() => onPick(code)} style={{ paddingInline: 0 }}>
              {code}
            </Button>
          ),
          width: 130,
        },
        { key: "name", title: words.name, value: ({ name }) => name },
        {
          key: "parent",
          title: words.parent,
          value: ({ parent }) => (parent === null ? null : `${parent.code} ${parent.name}`),
        },
      ]}
    />
  );
}
