import { Card, Col, Flex, Input, Row, Typography } from "antd";
import { type ReactNode, useId, useState } from "react";
import {
  PurchasingCatalogueMeaningsDocument,
  type PurchasingCatalogueMeaningsQuery,
  PurchasingMappingsDocument,
} from "../../generated/purchasing.ts";
import { useAddress, useAsOf } from "../kit/address.ts";
import { Answered } from "../kit/answered.tsx";
import { DataTable } from "../kit/data-table.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { useWords, type Words } from "../kit/language.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { useList } from "../kit/use-list.ts";
import { CATEGORY_RELATIONS } from "./mapping-words.ts";

const WORDS: Words<{
  title: string;
  code: string;
  inEdition: (edition: string) => string;
  missing: string;
  absent: string;
  parent: string;
  differs: string;
  maps: string;
  category: string;
  edition: string;
  relation: string;
  unstated: string;
  none: string;
}> = {
  ZH: {
    title: "一个编码在各版本的含义",
    code: "品目编码",
    inEdition: (edition) => `${edition} 年版`,
    missing: "未录入：该版本未整体导入，含义不明",
    absent: "该版本没有这个编码",
    parent: "上级",
    differs: "含义不同：使用此编码必须注明版本。",
    maps: "对应的称号类别",
    category: "类别",
    edition: "目录版本",
    relation: "对应关系",
    unstated: "历史数据，未注明关系",
    none: "没有提及这个编码的对应表。",
  },
  EN: {
    title: "What one code means in each edition",
    code: "Catalogue code",
    inEdition: (edition) => `Edition ${edition}`,
    missing: "Not on record: the edition was not taken in, so what it means is not known",
    absent: "The edition has no such code",
    parent: "Below",
    differs: "It means different things: whoever uses this code names the edition.",
    maps: "Categories of titles that it belongs to",
    category: "Category",
    edition: "Edition",
    relation: "Relation",
    unstated: "Taken over, relation not told",
    none: "No map names this code.",
  },
};

const CODE = /^[A-Z]\d{2,12}$/;

/** What a code means, edition by edition, side by side, and the categories that are mapped to it. */
export function CodeMeanings({ pick }: { readonly pick: string }): ReactNode {
  const words = useWords(WORDS);
  const id = useId();
  const [code, setCode] = useAddress("code");
  return (
    <Card title={words.title}>
      <Flex vertical gap={12}>
        {code === "" && <Typography.Text>{pick}</Typography.Text>}
        <CodeInput key={code} id={id} label={words.code} code={code} ask={setCode} />
        {CODE.test(code) && <Meanings code={code} />}
      </Flex>
    </Card>
  );
}

function CodeInput(props: {
  readonly id: string;
  readonly label: string;
  readonly code: string;
  readonly ask: (code: string) => void;
}): ReactNode {
  const { id, label, code, ask } = props;
  const [typed, setTyped] = useState(code);
  return (
    <div className="no-print">
      <label htmlFor={id}>{label}</label>
      <Input.Search
        id={id}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onSearch={(text) => ask(text.trim().toUpperCase())}
        placeholder="A02010105"
        enterButton
      />
    </div>
  );
}

function Meanings({ code }: { readonly code: string }): ReactNode {
  const words = useWords(WORDS);
  const { knownAt } = useAsOf();
  const answer = useAnswer(PurchasingCatalogueMeaningsDocument, { code, knownAt });
  return (
    <>
      <Answered answer={answer}>{(data) => <SideBySide data={data} />}</Answered>
      <Typography.Title level={2} style={{ fontSize: 16, margin: 0 }}>
        {words.maps}
      </Typography.Title>
      <MapsOf code={code} />
    </>
  );
}

function SideBySide({ data }: { readonly data: PurchasingCatalogueMeaningsQuery }): ReactNode {
  const words = useWords(WORDS);
  const { catalogueMeanings: meanings, catalogueEditions: editions } = data;
  if (meanings === null || editions === null) return null;
  const names = new Set(meanings.map(({ name }) => name));
  return (
    <>
      <Row gutter={[8, 8]}>
        {editions.map(({ id, importedAt }) => {
          const meaning = meanings.find(({ edition }) => edition === id);
          return (
            <Col key={id} xs={24} sm={12}>
              <Card size="small" title={words.inEdition(id)} style={{ height: "100%" }}>
                {meaning === undefined ? (
                  <Typography.Text>{importedAt === null ? words.missing : words.absent}</Typography.Text>
                ) : (
                  <>
                    <Typography.Text strong style={{ fontSize: 18 }}>
                      {meaning.name}
                    </Typography.Text>
                    {meaning.parent !== null && (
                      <div>
                        {words.parent}：{meaning.parent.code} {meaning.parent.name}
                      </div>
                    )}
                  </>
                )}
              </Card>
            </Col>
          );
        })}
      </Row>
      {names.size > 1 && <Typography.Text strong>{words.differs}</Typography.Text>}
    </>
  );
}

function MapsOf({ code }: { readonly code: string }): ReactNode {
  const words = useWords(WORDS);
  const relations = useWords(CATEGORY_RELATIONS);
  const { knownAt } = useAsOf();
  const asked = { code, superseded: false, knownAt };
  const list = useList(PurchasingMappingsDocument, asked, (data) => data.categoryMappings);
  const relationOf = (entries: NonNullable<typeof list.rows>[number]["entries"]) => {
    const relation = entries.find((entry) => entry.code === code)?.relation;
    return relation === undefined || relation === null ? words.unstated : relations[relation];
  };
  return (
    <DataTable
      name={`${words.maps} ${code}`}
      list={list}
      rowKey={({ id }) => id}
      empty={words.none}
      columns={[
        {
          key: "category",
          title: words.category,
          value: ({ category }) => category,
          render: ({ category, catalogueEdition }) => (
            <DeskLink to={`/catalogue/mappings?category=${category}&edition=${catalogueEdition}`}>{category}</DeskLink>
          ),
          width: 90,
        },
        { key: "edition", title: words.edition, value: ({ catalogueEdition }) => catalogueEdition, width: 100 },
        { key: "relation", title: words.relation, value: ({ entries }) => relationOf(entries) },
      ]}
    />
  );
}
