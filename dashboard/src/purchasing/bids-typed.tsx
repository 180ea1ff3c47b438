import { Alert, App, Button, Col, Form, Input, Row, Select } from "antd";
import { type ReactNode, useState } from "react";
import { PurchasingTenderBidsRecordDocument } from "../../generated/purchasing.ts";
import { EnterprisePicker } from "../kit/enterprise-picker.tsx";
import { useWords, type Words } from "../kit/language.tsx";
import { type StepError, useStep } from "../kit/use-step.ts";
import type { TenderShown } from "./tender-steps.tsx";
import { CRITERION_ORDERS } from "./tender-words.ts";

interface Typed {
  readonly lot: string;
  readonly bidder: string;
  readonly name?: string;
  readonly values?: readonly (string | undefined)[];
  readonly rejectedBecause?: string;
}

const WORDS: Words<{
  lot: string;
  bidder: string;
  name: string;
  rejected: string;
  rejectedHelp: string;
  go: string;
  done: string;
  failed: string;
}> = {
  ZH: {
    lot: "包",
    bidder: "投标人",
    name: "投标文件所载名称",
    rejected: "否决原因",
    rejectedHelp: "填写后该投标不参与比较。",
    go: "录入这份投标",
    done: "已录入",
    failed: "未录入",
  },
  EN: {
    lot: "Lot",
    bidder: "Bidder",
    name: "Name as the bid has it",
    rejected: "Rejected because",
    rejectedHelp: "With a reason, the bid is not compared.",
    go: "Record this bid",
    done: "Recorded",
    failed: "Not recorded",
  },
};

/** A form for one bid. */
export function BidsTyped({
  tender,
  onDone,
}: {
  readonly tender: TenderShown;
  readonly onDone: () => void;
}): ReactNode {
  const words = useWords(WORDS);
  const orders = useWords(CRITERION_ORDERS);
  const { message } = App.useApp();
  const [form] = Form.useForm<Typed>();
  const [errors, setErrors] = useState<readonly StepError[]>([]);
  const record = useStep(PurchasingTenderBidsRecordDocument, (data) => data.tenderBidsRecord);
  const submit = async (typed: Typed) => {
    const bid = bidOf(typed, tender);
    const result = await record.take({ tender: tender.id, ifRevision: tender.revision, bids: [bid] });
    setErrors(result.done ? [] : result.errors);
    if (result.done) {
      message.success(words.done);
      form.resetFields();
    }
    onDone();
  };
  return (
    <Form form={form} layout="vertical" onFinish={submit} initialValues={{ lot: tender.lots[0]?.number }}>
      {errors.length > 0 && (
        <Alert
          type="error"
          showIcon
          title={words.failed}
          description={errors.map(({ message: text }) => text).join(" ")}
          style={{ marginBottom: 12 }}
        />
      )}
      <Row gutter={12}>
        <Col xs={24} md={6}>
          <Form.Item name="lot" label={words.lot} rules={[{ required: true }]}>
            <Select
              options={tender.lots.map(({ number, title }) => ({ value: number, label: `${number} ${title}` }))}
            />
          </Form.Item>
        </Col>
        <Col xs={24} md={10}>
          <Form.Item name="bidder" label={words.bidder} rules={[{ required: true }]}>
            <EnterprisePicker />
          </Form.Item>
        </Col>
        <Col xs={24} md={8}>
          <Form.Item name="name" label={words.name}>
            <Input maxLength={200} />
          </Form.Item>
        </Col>
        {tender.criteria.map(({ name, order }, index) => (
          <Col xs={12} md={6} key={name}>
            <Form.Item name={["values", index]} label={`${name}（${orders[order]}）`}>
              <Input inputMode="decimal" />
            </Form.Item>
          </Col>
        ))}
        <Col xs={24} md={12}>
          <Form.Item name="rejectedBecause" label={words.rejected} extra={words.rejectedHelp}>
            <Input maxLength={500} />
          </Form.Item>
        </Col>
      </Row>
      <Button type="primary" htmlType="submit" loading={record.taking}>
        {words.go}
      </Button>
    </Form>
  );
}

function bidOf({ lot, bidder, name, values, rejectedBecause }: Typed, { criteria }: TenderShown) {
  const given = criteria.flatMap(({ name: criterion }, index) => {
    const value = values?.[index]?.trim();
    return value === undefined || value === "" ? [] : [{ criterion, value }];
  });
  return { lot, bidder, values: given, ...(name && { name }), ...(rejectedBecause && { rejectedBecause }) };
}
