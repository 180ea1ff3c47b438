import { DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import { Alert, Button, Card, Col, DatePicker, Flex, Form, Input, Row, Select } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import { type ReactNode, useState } from "react";
import {
  type CategoryRelation,
  PurchasingMappingStateDocument,
  type PurchasingMappingsQuery,
} from "../../generated/purchasing.ts";
import { DeskLink } from "../kit/desk-link.tsx";
import { useWords, type Words } from "../kit/language.tsx";
import { type StepError, useStep } from "../kit/use-step.ts";
import { CatalogueCodePicker } from "./catalogue-code-picker.tsx";
import { CATEGORY_RELATIONS, RELATIONS } from "./mapping-words.ts";

type Mapping = NonNullable<PurchasingMappingsQuery["categoryMappings"]>["edges"][number]["node"];

interface Written {
  readonly entries: readonly { readonly code: string; readonly relation: CategoryRelation }[];
  readonly basis: string;
  readonly on?: string;
}

const WORDS: Words<{
  title: (category: string, edition: string) => string;
  none: string;
  stands: (revision: number) => string;
  code: (n: number) => string;
  relation: (n: number) => string;
  add: string;
  remove: (n: number) => string;
  basis: string;
  basisHelp: string;
  on: string;
  onHelp: string;
  save: string;
  notSaved: string;
  conflict: string;
  saved: string;
  savedHow: string;
  see: string;
  use: string;
  emptyMeans: string;
}> = {
  ZH: {
    title: (category, edition) => `${category} 对应 ${edition} 年版`,
    none: "尚无对应表：此前涉及该类别的查询均为无法判定。",
    stands: (revision) => `现行为第 ${revision} 版；保存后由新版取代，旧版保留可查。`,
    code: (n) => `编码 ${n}`,
    relation: (n) => `对应关系 ${n}`,
    add: "添加编码",
    remove: (n) => `删除编码 ${n}`,
    basis: "依据",
    basisHelp: "所依据的文件、注释或比对说明。",
    on: "维护日期",
    onHelp: "留空为今天。",
    save: "保存对应表",
    notSaved: "未保存",
    conflict: "他人已先行维护，以下为最新的对应表，请核对后重填。",
    saved: "已保存",
    savedHow: "两秒后生效，此前的答复不变；所影响的存档决定将另行通知。",
    see: "查看历史",
    use: "查询优先资格，查看其作用",
    emptyMeans: "不列编码表示该版本没有任何品目属于此类别。",
  },
  EN: {
    title: (category, edition) => `${category} onto edition ${edition}`,
    none: "Nobody has stated this map yet: questions about the category are undetermined so far.",
    stands: (revision) => `Revision ${revision} stands; the new one takes its place, and the old one stays known.`,
    code: (n) => `Code ${n}`,
    relation: (n) => `Relation ${n}`,
    add: "Add a code",
    remove: (n) => `Remove code ${n}`,
    basis: "Basis",
    basisHelp: "The document, note or comparison that it rests on.",
    on: "Stated on",
    onHelp: "Empty for today.",
    save: "State the map",
    notSaved: "Not stated",
    conflict: "Somebody else was quicker. Below is how the map stands now; look at it and write again.",
    saved: "Stated",
    savedHow: "It decides in two seconds; no answer given before changes, and holders of decisions touched are told.",
    see: "The history",
    use: "Check a preference to see it used",
    emptyMeans: "No code at all says that nothing of the edition belongs to the category.",
  },
};

/** The whole map, to be changed and stated anew. */
export function MappingForm(props: {
  readonly category: string;
  readonly edition: string;
  /** The map that stands; null when nobody has stated one. */
  readonly current: Mapping | null;
  readonly again: () => void;
}): ReactNode {
  const { category, edition, current, again } = props;
  const words = useWords(WORDS);
  const [errors, setErrors] = useState<readonly StepError[]>([]);
  const [saved, setSaved] = useState(false);
  const [form] = Form.useForm<Written>();
  const state = useStep(PurchasingMappingStateDocument, (data) => data.categoryMappingState);
  const submit = async ({ entries, basis, on }: Written) => {
    const result = await state.take({
      category,
      catalogueEdition: edition,
      entries: entries.map(({ code, relation }) => ({ code: code.trim().toUpperCase(), relation })),
      basis,
      ifRevision: current === null ? 0 : current.revision,
      ...(on !== undefined && { on }),
    });
    setErrors(result.done ? [] : result.errors);
    setSaved(result.done);
    if (!result.done && result.errors.some(({ code }) => code === "CONFLICT")) again();
  };
  if (saved) return <Saved category={category} edition={edition} />;
  const entries = current === null ? [] : current.entries.map(({ code, relation }) => ({ code, relation }));
  const initial = { entries, basis: "" };
  return (
    <Card title={words.title(category, edition)}>
      <Alert
        type="info"
        showIcon
        title={current === null ? words.none : words.stands(current.revision)}
        description={words.emptyMeans}
        style={{ marginBottom: 16 }}
      />
      {errors.length > 0 && (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={words.notSaved}
          description={errors.map(({ code, message, field }) => (
            <div key={`${code}${field.join(".")}`}>{code === "CONFLICT" ? words.conflict : message}</div>
          ))}
          style={{ marginBottom: 16 }}
        />
      )}
      <Form form={form} layout="vertical" initialValues={initial} onFinish={submit}>
        <Entries edition={edition} />
        <Form.Item name="basis" label={words.basis} rules={[{ required: true }]} extra={words.basisHelp}>
          <Input.TextArea maxLength={1_000} autoSize={{ minRows: 2 }} />
        </Form.Item>
        <Form.Item
          name="on"
          label={words.on}
          extra={words.onHelp}
          getValueFromEvent={(day: Dayjs | null) => day?.format("YYYY-MM-DD")}
          getValueProps={(value: string | undefined) => ({ value: value === undefined ? null : dayjs(value) })}
        >
          <DatePicker />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={state.taking}>
          {words.save}
        </Button>
      </Form>
    </Card>
  );
}

function Entries({ edition }: { readonly edition: string }): ReactNode {
  const words = useWords(WORDS);
  const relations = useWords(CATEGORY_RELATIONS);
  const options = RELATIONS.map((value) => ({ value, label: relations[value] }));
  const required = [{ required: true }];
  return (
    <Form.List name="entries">
      {(fields, { add, remove }) => (
        <div style={{ marginBottom: 16 }}>
          {fields.map(({ key, name }) => (
            <Row gutter={12} key={key}>
              <Col xs={24} md={11}>
                <Form.Item name={[name, "code"]} label={words.code(name + 1)} rules={required}>
                  <CatalogueCodePicker edition={edition} />
                </Form.Item>
              </Col>
              <Col xs={20} md={11}>
                <Form.Item name={[name, "relation"]} label={words.relation(name + 1)} rules={required}>
                  <Select options={options} />
                </Form.Item>
              </Col>
              <Col xs={4} md={2}>
                <Button
                  style={{ marginTop: 30 }}
                  icon={<DeleteOutlined aria-hidden />}
                  aria-label={words.remove(name + 1)}
                  onClick={() => remove(name)}
                />
              </Col>
            </Row>
          ))}
          <Button icon={<PlusOutlined aria-hidden />} onClick={() => add({ code: "" })}>
            {words.add}
          </Button>
        </div>
      )}
    </Form.List>
  );
}

function Saved({ category, edition }: { readonly category: string; readonly edition: string }): ReactNode {
  const words = useWords(WORDS);
  return (
    <Alert
      type="success"
      showIcon
      role="status"
      title={`${words.title(category, edition)}：${words.saved}`}
      description={
        <Flex vertical gap={4}>
          <span>{words.savedHow}</span>
          <DeskLink to={`/catalogue/mappings?category=${category}&history=1`}>{words.see}</DeskLink>
          <DeskLink to={`/purchasing/check?edition=${edition}`}>{words.use}</DeskLink>
        </Flex>
      }
    />
  );
}
