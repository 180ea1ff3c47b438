import { Alert, Button, Card, Col, Form, Input, Row, Select, Typography } from "antd";
import { type ReactNode, useState } from "react";
import { PurchasingMappingsDocument } from "../../generated/purchasing.ts";
import { useAddress } from "../kit/address.ts";
import { Answered } from "../kit/answered.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { MappingForm } from "./mapping-form.tsx";
import { useEditionChoices } from "./use-edition-choices.ts";

const WORDS: Words<{
  title: string;
  lead: string;
  which: string;
  category: string;
  categoryHelp: string;
  edition: string;
  open: string;
  first: string;
  back: string;
}> = {
  ZH: {
    title: "维护对应表",
    lead: "对应表整体维护：列出与该类别有关的全部编码，各注明对应关系。编码按其本身判断，上级编码不带出下级，请逐一列出。",
    which: "哪一类别、哪一版本",
    category: "类别（GB/T 4754）",
    categoryHelp: "如 C3852",
    edition: "目录版本",
    open: "打开",
    first: "填写类别后，显示现行的对应表，供修订。",
    back: "返回对应表",
  },
  EN: {
    title: "State a category map",
    lead: "A map is stated as a whole: every code that has to do with the category, each with its relation. A code does not bring those below it; name each.",
    which: "Which category and edition",
    category: "Category (GB/T 4754)",
    categoryHelp: "C3852",
    edition: "Edition",
    open: "Open",
    first: "With a category written, the map that stands is shown here to be changed.",
    back: "Back to the maps",
  },
};

const CATEGORY = /^[A-T]\d{2,4}$/;

/** Where a finance department says how a category lies to the codes of an edition. */
export function MappingStatePage(): ReactNode {
  const words = useWords(WORDS);
  const editions = useEditionChoices();
  const [category, setCategory] = useAddress("category");
  const [edition, setEdition] = useAddress("edition", "2022");
  const [typed, setTyped] = useState(category);
  const ready = CATEGORY.test(category);
  const open = () => setCategory(typed.trim().toUpperCase());
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={<DeskLink to={`/catalogue/mappings?category=${category}`}>{words.back}</DeskLink>}
    >
      <Card title={words.which} style={{ marginBottom: 16 }}>
        <Form layout="vertical" onFinish={open}>
          <Row gutter={12} align="bottom">
            <Col xs={24} md={8}>
              <Form.Item label={words.category} htmlFor="map-category">
                <Input
                  id="map-category"
                  value={typed}
                  placeholder={words.categoryHelp}
                  onChange={({ target }) => setTyped(target.value)}
                />
              </Form.Item>
            </Col>
            <Col xs={24} md={10}>
              <Form.Item label={words.edition} htmlFor="map-edition">
                <Select id="map-edition" value={edition} onChange={setEdition} options={editions} />
              </Form.Item>
            </Col>
            <Col xs={24} md={6}>
              <Form.Item>
                <Button htmlType="submit">{words.open}</Button>
              </Form.Item>
            </Col>
          </Row>
        </Form>
        {!ready && <Typography.Text>{words.first}</Typography.Text>}
      </Card>
      {ready && <Current key={`${category} ${edition}`} category={category} edition={edition} />}
    </Page>
  );
}

function Current({ category, edition }: { readonly category: string; readonly edition: string }): ReactNode {
  const asked = { category, catalogueEdition: edition, superseded: false, first: 1 };
  const answer = useAnswer(PurchasingMappingsDocument, asked);
  return (
    <Answered answer={answer}>
      {({ categoryMappings: found }) =>
        // Without an answer nobody knows which revision stands.
        found === null ? (
          <Alert type="warning" showIcon title={category} />
        ) : (
          <MappingForm
            key={found.edges[0]?.node.id}
            category={category}
            edition={edition}
            current={found.edges[0]?.node ?? null}
            again={answer.again}
          />
        )
      }
    </Answered>
  );
}
