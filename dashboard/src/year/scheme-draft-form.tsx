import { Form, Input, InputNumber, Select, Typography } from "antd";
import type { ReactNode } from "react";
import {
  type IndicatorDirection,
  type IndicatorGroup,
  YearEvaluationSchemeDraftDocument,
  YearKeyFieldsDocument,
  type YearSchemeQuery,
} from "../../generated/year.ts";
import { chosenIn, isSetIn, numberIn, optionalTextIn, textIn } from "../kit/filled.ts";
import { useLanguage, useWords } from "../kit/language.tsx";
import type { Filled } from "../kit/step-form.tsx";
import { useList } from "../kit/use-list.ts";
import { useStep } from "../kit/use-step.ts";
import { DraftForm, rowsOf } from "./draft-form.tsx";
import { RowsField } from "./rows-field.tsx";
import { choicesIn } from "./state-names.ts";

const WORDS = {
  ZH: {
    category: "行业类别（本年度重点领域）",
    title: "方案名称",
    cycle: "评估周期（月）",
    cycleHelp: "称号有效期未由文本规定的制度（天津）须填写。",
    most: "领跑者数量上限",
    criteria: "评估指标",
    criteriaHelp: "达到零分值得 0 分，达到满分值得 100 分，其间按直线计分；权重之和须为 100。",
    add: "增加指标",
    group: "指标类别",
    name: "指标",
    unit: "单位",
    direction: "方向",
    weight: "权重（%）",
    zero: "零分值",
    full: "满分值",
    required: "必须公开",
  },
  EN: {
    category: "Category (a key field of the year)",
    title: "Title",
    cycle: "Evaluation cycle (months)",
    cycleHelp: "Needed where the text gives titles no validity (Tianjin).",
    most: "Most leaders",
    criteria: "Criteria",
    criteriaHelp:
      "Points run in a straight line from 0 at the first value to 100 at the second; the weights make exactly 100.",
    add: "Add a criterion",
    group: "Group",
    name: "Indicator",
    unit: "Unit",
    direction: "Direction",
    weight: "Weight (%)",
    zero: "No points at",
    full: "Full points at",
    required: "Has to be declared",
  },
};

/** The groups that indicators are of. */
export const GROUPS: readonly IndicatorGroup[] = ["PERFORMANCE", "PROCESS", "FUNCTION", "BENEFIT"];
/** Which values are better. */
export const DIRECTIONS: readonly IndicatorDirection[] = ["HIGHER_BETTER", "LOWER_BETTER"];

type Draft = NonNullable<YearSchemeQuery["evaluationScheme"]>;

/** The text of an evaluation scheme while it is a draft. */
export function SchemeDraftForm(props: {
  readonly scheme: string;
  readonly year: number;
  readonly draft?: Draft;
  /** The engagement of the body, for a new draft. */
  readonly body?: string;
  readonly supersedes?: string | null;
  readonly onSaved: (id: string) => void;
}): ReactNode {
  const words = useWords(WORDS);
  const { draft, body } = props;
  const step = useStep(YearEvaluationSchemeDraftDocument, (data) => data.evaluationSchemeDraft);
  const save = (filled: Filled) =>
    step.take({
      ...(draft !== undefined && { evaluationScheme: draft.id, ifRevision: draft.revision }),
      ...(body !== undefined && {
        purpose: {
          evaluationBody: body,
          category: textIn(filled, "category"),
          categoryEdition: "2017",
          year: props.year,
          supersedes: props.supersedes,
        },
      }),
      content: {
        title: textIn(filled, "title"),
        cycleMonths: numberIn(filled, "cycleMonths"),
        maxLeaders: numberIn(filled, "maxLeaders"),
        criteria: rowsOf(filled, "criteria").map(criterionOf),
      },
    });
  return (
    <DraftForm
      initial={draft === undefined ? { criteria: [BLANK] } : initialOf(draft)}
      save={save}
      onSaved={({ evaluationScheme }) => evaluationScheme && props.onSaved(evaluationScheme.id)}
    >
      <div>
        {body !== undefined && <CategoryField scheme={props.scheme} year={props.year} />}
        <Form.Item name="title" label={words.title} rules={[{ required: true }]}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="maxLeaders" label={words.most}>
          <InputNumber precision={0} min={1} />
        </Form.Item>
        <Form.Item name="cycleMonths" label={words.cycle} extra={words.cycleHelp}>
          <InputNumber precision={0} min={1} />
        </Form.Item>
        <Typography.Title level={2} style={{ fontSize: 16 }}>
          {words.criteria}
        </Typography.Title>
        <Typography.Paragraph>{words.criteriaHelp}</Typography.Paragraph>
        <Criteria />
      </div>
    </DraftForm>
  );
}

const BLANK = { group: "PERFORMANCE", direction: "HIGHER_BETTER", required: true };

function Criteria(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  return (
    <RowsField
      name="criteria"
      add={words.add}
      blank={BLANK}
      parts={[
        { name: "group", label: words.group, kind: "choice", width: 170, choices: choicesIn("group", language) },
        { name: "name", label: words.name, kind: "text", required: true, width: 180 },
        { name: "unit", label: words.unit, kind: "text", width: 80 },
        {
          name: "direction",
          label: words.direction,
          kind: "choice",
          width: 140,
          choices: choicesIn("direction", language),
        },
        { name: "weight", label: words.weight, kind: "text", required: true, width: 100 },
        { name: "zeroAt", label: words.zero, kind: "text", required: true, width: 100 },
        { name: "fullAt", label: words.full, kind: "text", required: true, width: 100 },
        { name: "required", label: words.required, kind: "yes-no", width: 130 },
      ]}
    />
  );
}

function CategoryField({ scheme, year }: { readonly scheme: string; readonly year: number }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const variables = { scheme, year, validOn: undefined, knownAt: undefined, language };
  const fields = useList(YearKeyFieldsDocument, variables, ({ keyFields }) => keyFields);
  const options = (fields.rows ?? [])
    .filter(({ state }) => state === "PUBLISHED")
    .map(({ category, name }) => ({ value: category, label: `${category} ${name}` }));
  return (
    <Form.Item name="category" label={words.category} rules={[{ required: true }]}>
      <Select options={options} />
    </Form.Item>
  );
}

function criterionOf(row: Filled) {
  return {
    group: chosenIn(row, "group", GROUPS) ?? "PERFORMANCE",
    name: textIn(row, "name"),
    unit: optionalTextIn(row, "unit"),
    direction: chosenIn(row, "direction", DIRECTIONS) ?? "HIGHER_BETTER",
    weight: textIn(row, "weight"),
    zeroAt: textIn(row, "zeroAt"),
    fullAt: textIn(row, "fullAt"),
    required: isSetIn(row, "required"),
  };
}

function initialOf({ title, cycleMonths, maxLeaders, criteria }: Draft) {
  return { title, cycleMonths, maxLeaders, criteria };
}
