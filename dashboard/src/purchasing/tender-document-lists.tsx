import { ArrowUpOutlined, DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import { Button, Col, Flex, Form, Input, Row, Select } from "antd";
import type { ReactNode } from "react";
import { useWords } from "../kit/language.tsx";
import { CatalogueCodePicker } from "./catalogue-code-picker.tsx";
import { TENDER_FORM_WORDS } from "./tender-form-words.ts";
import { CRITERION_ORDERS } from "./tender-words.ts";

/** The criteria of a document; their order is what decides. */
export function CriteriaFields(): ReactNode {
  const words = useWords(TENDER_FORM_WORDS);
  const orders = useWords(CRITERION_ORDERS);
  const options = (["HIGHER_FIRST", "LOWER_FIRST"] as const).map((value) => ({ value, label: orders[value] }));
  return (
    <Form.List name="criteria">
      {(fields, { add, remove, move }) => (
        <>
          {fields.map(({ key, name }) => {
            const what = `${words.criterion} ${name + 1}`;
            return (
              <Row gutter={12} key={key}>
                <Col xs={24} md={10}>
                  <Form.Item name={[name, "name"]} label={what} rules={[{ required: true }]}>
                    <Input maxLength={100} />
                  </Form.Item>
                </Col>
                <Col xs={14} md={8}>
                  <Form.Item name={[name, "order"]} label={words.order} rules={[{ required: true }]}>
                    <Select options={options} />
                  </Form.Item>
                </Col>
                <Col xs={10} md={6}>
                  <Flex gap={4} style={{ paddingTop: 30 }}>
                    <Button
                      icon={<ArrowUpOutlined aria-hidden />}
                      aria-label={words.up(what)}
                      disabled={name === 0}
                      onClick={() => move(name, name - 1)}
                    />
                    <Button
                      icon={<DeleteOutlined aria-hidden />}
                      aria-label={words.remove(what)}
                      onClick={() => remove(name)}
                    />
                  </Flex>
                </Col>
              </Row>
            );
          })}
          <Button icon={<PlusOutlined aria-hidden />} onClick={() => add({ order: "HIGHER_FIRST" })}>
            {words.addCriterion}
          </Button>
        </>
      )}
    </Form.List>
  );
}

/** The lots of a document. */
export function LotFields(): ReactNode {
  const words = useWords(TENDER_FORM_WORDS);
  const edition = Form.useWatch<string | undefined>("catalogueEdition");
  return (
    <Form.List name="lots">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }) => (
            <Row gutter={12} key={key}>
              <Col xs={24} md={4}>
                <Form.Item name={[name, "number"]} label={words.lotNumber} rules={[{ required: true }]}>
                  <Input maxLength={20} />
                </Form.Item>
              </Col>
              <Col xs={24} md={9}>
                <Form.Item name={[name, "title"]} label={words.lotTitle} rules={[{ required: true }]}>
                  <Input maxLength={200} />
                </Form.Item>
              </Col>
              <Col xs={20} md={9}>
                <Form.Item
                  name={[name, "catalogueCode"]}
                  label={words.lotCode}
                  rules={[{ required: true }]}
                  extra={words.lotCodeHelp}
                >
                  <CatalogueCodePicker edition={edition} />
                </Form.Item>
              </Col>
              <Col xs={4} md={2}>
                <Button
                  style={{ marginTop: 30 }}
                  icon={<DeleteOutlined aria-hidden />}
                  aria-label={words.remove(`${words.lotNumber} ${name + 1}`)}
                  onClick={() => remove(name)}
                />
              </Col>
            </Row>
          ))}
          <Button
            icon={<PlusOutlined aria-hidden />}
            onClick={() => add({ number: String(fields.length + 1), catalogueCode: "", title: "" })}
          >
            {words.addLot}
          </Button>
        </>
      )}
    </Form.List>
  );
}
