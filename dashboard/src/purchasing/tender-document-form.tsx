import { Alert, AutoComplete, Button, Card, Col, DatePicker, Flex, Form, Input, Row, Select } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import { type ReactNode, useState } from "react";
import type { TenderContentInput } from "../../generated/purchasing.ts";
import { jurisdictionChoices } from "../kit/jurisdictions.ts";
import { useLanguage, useWords } from "../kit/language.tsx";
import type { StepError, StepResult } from "../kit/use-step.ts";
import { CriteriaFields, LotFields } from "./tender-document-lists.tsx";
import { TENDER_FORM_WORDS } from "./tender-form-words.ts";
import { useEditionChoices } from "./use-edition-choices.ts";

/** What the form starts with. */
type TenderDocumentStart = Partial<TenderContentInput>;

/** What a new tender starts with: the criteria that most documents have. */
export const EMPTY_TENDER: TenderDocumentStart = {
  catalogueEdition: "2022",
  criteria: [
    { name: "综合得分", order: "HIGHER_FIRST" },
    { name: "报价", order: "LOWER_FIRST" },
  ],
  lots: [{ number: "1", catalogueCode: "", title: "" }],
};

interface Written extends TenderContentInput {
  readonly ocid?: string;
}

/** The form of a tender document, new or to be amended. */
export function TenderDocumentForm(props: {
  readonly initial: TenderDocumentStart;
  /** Whether the tender is new: then its own open contracting id can be given. */
  readonly fresh?: boolean;
  readonly save: string;
  readonly take: (written: {
    readonly ocid: string | undefined;
    readonly content: TenderContentInput;
  }) => Promise<StepResult<unknown>>;
}): ReactNode {
  const { initial, fresh = false, save, take } = props;
  const words = useWords(TENDER_FORM_WORDS);
  const [form] = Form.useForm();
  const [errors, setErrors] = useState<readonly StepError[]>([]);
  const [busy, setBusy] = useState(false);
  const submit = async ({ ocid, ...content }: Written) => {
    setBusy(true);
    const result = await take({ ocid: ocid?.trim() || undefined, content: trimmed(content) }).finally(() =>
      setBusy(false),
    );
    setErrors(result.done ? [] : result.errors);
    if (result.done) return;
    form.setFields(
      result.errors.flatMap(({ field, message }) => {
        const path = field.filter((part) => part !== "input" && part !== "content");
        const name = path.map((part) => (/^\d+$/.test(part) ? Number(part) : part));
        return path.length === 0 ? [] : [{ name, errors: [message] }];
      }),
    );
  };
  return (
    <Form form={form} layout="vertical" onFinish={submit} initialValues={initial} scrollToFirstError>
      {errors.length > 0 && (
        <Alert
          type="error"
          showIcon
          title={words.notSaved}
          description={errors.map(({ code, field, message }) => <div key={`${code}${field.join(".")}`}>{message}</div>)}
          style={{ marginBottom: 16 }}
        />
      )}
      <Flex vertical gap={16}>
        <GeneralFields fresh={fresh} />
        <Card title={words.criteria}>
          <CriteriaFields />
        </Card>
        <Card title={words.lots}>
          <LotFields />
        </Card>
        <div>
          <Button type="primary" htmlType="submit" loading={busy}>
            {save}
          </Button>
        </div>
      </Flex>
    </Form>
  );
}

const DAY = {
  getValueFromEvent: (day: Dayjs | null) => day?.format("YYYY-MM-DD"),
  getValueProps: (value: string | undefined) => ({ value: value === undefined ? null : dayjs(value) }),
};
const INSTANT = {
  getValueFromEvent: (at: Dayjs | null) => at?.toISOString() ?? null,
  getValueProps: (value: string | null | undefined) => ({ value: value ? dayjs(value) : null }),
};

function GeneralFields({ fresh }: { readonly fresh: boolean }): ReactNode {
  const words = useWords(TENDER_FORM_WORDS);
  const { language } = useLanguage();
  const editions = useEditionChoices();
  const required = [{ required: true }];
  return (
    <Card title={words.general}>
      <Row gutter={12}>
        <Col xs={24} md={12}>
          <Form.Item name="title" label={words.title} rules={required}>
            <Input maxLength={200} />
          </Form.Item>
        </Col>
        <Col xs={24} md={12}>
          <Form.Item name="purchaser" label={words.purchaser} rules={required}>
            <Input maxLength={200} />
          </Form.Item>
        </Col>
        <Col xs={24} md={8}>
          <Form.Item name="jurisdiction" label={words.place} rules={required} extra={words.placeHelp}>
            <AutoComplete options={jurisdictionChoices(language)} />
          </Form.Item>
        </Col>
        <Col xs={24} md={8}>
          <Form.Item name="deadline" label={words.deadline} rules={required} {...DAY}>
            <DatePicker style={{ width: "100%" }} />
          </Form.Item>
        </Col>
        <Col xs={24} md={8}>
          <Form.Item name="deadlineAt" label={words.deadlineAt} extra={words.deadlineAtHelp} {...INSTANT}>
            <DatePicker showTime={{ format: "HH:mm" }} format="YYYY-MM-DD HH:mm" style={{ width: "100%" }} />
          </Form.Item>
        </Col>
        <Col xs={24} md={8}>
          <Form.Item name="catalogueEdition" label={words.edition} rules={required} extra={words.editionHelp}>
            <Select options={editions} />
          </Form.Item>
        </Col>
        <Col xs={24} md={16}>
          <Form.Item name="legalBasis" label={words.basis} rules={required} extra={words.basisHelp}>
            <Input maxLength={2_000} />
          </Form.Item>
        </Col>
        {fresh && (
          <Col xs={24} md={12}>
            <Form.Item name="ocid" label={words.ocid} extra={words.ocidHelp}>
              <Input maxLength={200} />
            </Form.Item>
          </Col>
        )}
      </Row>
    </Card>
  );
}

function trimmed(content: TenderContentInput): TenderContentInput {
  const criteria = content.criteria.map(({ name, order }) => ({ name: name.trim(), order }));
  const lots = content.lots.map(({ number, catalogueCode, title }) => ({
    number: number.trim(),
    catalogueCode: catalogueCode.trim().toUpperCase(),
    title: title.trim(),
  }));
  return { ...content, title: content.title.trim(), purchaser: content.purchaser.trim(), criteria, lots };
}
