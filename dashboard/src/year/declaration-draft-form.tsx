import { Form, Input, Select, Typography } from "antd";
import type { ReactNode } from "react";
import {
  type MandatoryStatementKind,
  type ProductKind,
  type StandardOrigin,
  YearDeclarationDraftDocument,
  type YearDeclarationQuery,
} from "../../generated/year.ts";
import { chosenIn, isSetIn, optionalTextIn, textIn } from "../kit/filled.ts";
import { useLanguage, useWords } from "../kit/language.tsx";
import type { Filled } from "../kit/step-form.tsx";
import { useStep } from "../kit/use-step.ts";
import { DraftForm, rowsOf } from "./draft-form.tsx";
import { RowsField } from "./rows-field.tsx";
import { DIRECTIONS, GROUPS } from "./scheme-draft-form.tsx";
import { choicesIn } from "./state-names.ts";

const WORDS = {
  ZH: {
    number: "标准编号",
    numberHelp: "企业自有标准以 Q/ 开头，例如 Q/SJX 0001S-2020。",
    name: "标准名称",
    origin: "标准来源",
    level: "标准水平程度",
    mandatory: "强制性标准符合性声明",
    mandatoryStandards: "所符合的强制性标准（逗号或顿号分隔）",
    reference: "对照的国家、行业标准（逗号或顿号分隔）",
    ics: "ICS 分类（代码@版次，逗号分隔，例如 67.140.10@7）",
    ccs: "中国标准文献分类（代码@版次，逗号分隔）",
    products: "产品或服务",
    addProduct: "增加产品或服务",
    kind: "类别",
    productName: "名称",
    model: "型号",
    indicators: "指标",
    indicatorsHelp: "自有标准须公开功能指标，产品还须公开性能指标。",
    addIndicator: "增加指标",
    group: "指标类别",
    indicator: "指标",
    unit: "单位",
    direction: "方向",
    value: "公开值",
    core: "核心指标",
    method: "试验方法",
  },
  EN: {
    number: "Number of the standard",
    numberHelp: "An own standard begins with Q/, for example Q/SJX 0001S-2020.",
    name: "Name of the standard",
    origin: "Origin",
    level: "Level claimed",
    mandatory: "Mandatory standards",
    mandatoryStandards: "Those that it meets (commas between them)",
    reference: "National and industry standards compared with (commas)",
    ics: "ICS (code@edition, commas, for example 67.140.10@7)",
    ccs: "CCS (code@edition, commas)",
    products: "Products or services",
    addProduct: "Add a product or service",
    kind: "Kind",
    productName: "Name",
    model: "Model",
    indicators: "Indicators",
    indicatorsHelp: "An own standard discloses functional indicators, for goods performance indicators as well.",
    addIndicator: "Add an indicator",
    group: "Group",
    indicator: "Indicator",
    unit: "Unit",
    direction: "Direction",
    value: "Declared value",
    core: "Core indicator",
    method: "Test method",
  },
};

const ORIGINS: readonly StandardOrigin[] = ["OWN", "ADOPTED"];
const PRODUCTS: readonly ProductKind[] = ["GOODS", "SERVICE"];
const STATEMENTS: readonly MandatoryStatementKind[] = ["MEETS", "NONE_APPLY"];

type Declaration = NonNullable<YearDeclarationQuery["declaration"]>;

/** What a declaration says while it is a draft. */
export function DeclarationDraftForm(props: {
  readonly draft?: Declaration;
  /** The version that the new one takes the place of. */
  readonly revised?: Declaration;
  readonly onSaved: (id: string) => void;
}): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { draft, revised, onSaved } = props;
  const step = useStep(YearDeclarationDraftDocument, (data) => data.declarationDraft);
  const source = draft ?? revised;
  const save = (filled: Filled) =>
    step.take({
      ...(draft !== undefined && { declaration: draft.id, ifRevision: draft.revision }),
      ...(revised !== undefined && { revises: revised.id }),
      content: contentIn(filled),
    });
  const text = (name: string, label: string, required = false, extra?: string) => (
    <Form.Item name={name} label={label} rules={[{ required }]} {...(extra !== undefined && { extra })}>
      <Input maxLength={500} />
    </Form.Item>
  );
  return (
    <DraftForm
      initial={source === undefined ? EMPTY : initialOf(source)}
      save={save}
      onSaved={({ declaration }) => declaration && onSaved(declaration.id)}
    >
      <div>
        {text("number", words.number, true, words.numberHelp)}
        {text("name", words.name, true)}
        <Form.Item name="origin" label={words.origin} rules={[{ required: true }]}>
          <Select options={choicesIn("origin", language)} />
        </Form.Item>
        {text("levelClaimed", words.level)}
        <Form.Item name="mandatoryKind" label={words.mandatory}>
          <Select allowClear options={choicesIn("mandatory", language)} />
        </Form.Item>
        {text("mandatoryStandards", words.mandatoryStandards)}
        {text("referenceStandards", words.reference)}
        {text("ics", words.ics)}
        {text("ccs", words.ccs)}
        <Heading text={words.products} />
        <Products />
        <Heading text={words.indicators} />
        <Typography.Paragraph>{words.indicatorsHelp}</Typography.Paragraph>
        <Indicators />
      </div>
    </DraftForm>
  );
}

function Heading({ text }: { readonly text: string }): ReactNode {
  return (
    <Typography.Title level={2} style={{ fontSize: 16 }}>
      {text}
    </Typography.Title>
  );
}

function Products(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  return (
    <RowsField
      name="products"
      add={words.addProduct}
      blank={{ kind: "GOODS" }}
      parts={[
        { name: "kind", label: words.kind, kind: "choice", width: 120, choices: choicesIn("product", language) },
        { name: "name", label: words.productName, kind: "text", required: true, width: 260 },
        { name: "model", label: words.model, kind: "text", width: 160 },
      ]}
    />
  );
}

function Indicators(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const directions = choicesIn("direction", language);
  return (
    <RowsField
      name="indicators"
      add={words.addIndicator}
      blank={{ group: "PERFORMANCE", direction: "HIGHER_BETTER", core: false }}
      parts={[
        { name: "group", label: words.group, kind: "choice", width: 170, choices: choicesIn("group", language) },
        { name: "name", label: words.indicator, kind: "text", required: true, width: 180 },
        { name: "unit", label: words.unit, kind: "text", width: 80 },
        { name: "direction", label: words.direction, kind: "choice", width: 140, choices: directions },
        { name: "value", label: words.value, kind: "text", required: true, width: 110 },
        { name: "core", label: words.core, kind: "yes-no", width: 120 },
        { name: "testMethod", label: words.method, kind: "text", width: 180 },
      ]}
    />
  );
}

const EMPTY = {
  origin: "OWN",
  products: [{ kind: "GOODS" }],
  indicators: [{ group: "PERFORMANCE", direction: "HIGHER_BETTER", core: true }],
};

function initialOf(from: Declaration) {
  const { number, name, origin, levelClaimed, products, indicators, mandatoryStatement } = from;
  return {
    number,
    name,
    origin,
    levelClaimed,
    products,
    indicators,
    mandatoryKind: mandatoryStatement?.kind,
    mandatoryStandards: mandatoryStatement?.standards.join("，"),
    referenceStandards: from.referenceStandards.join("，"),
    ics: from.ics.map(({ code, edition }) => `${code}@${edition}`).join("，"),
    ccs: from.ccs.map(({ code, edition }) => `${code}@${edition}`).join("，"),
  };
}

function contentIn(filled: Filled) {
  const kind = chosenIn(filled, "mandatoryKind", STATEMENTS);
  return {
    number: textIn(filled, "number"),
    name: textIn(filled, "name"),
    origin: chosenIn(filled, "origin", ORIGINS) ?? "OWN",
    levelClaimed: optionalTextIn(filled, "levelClaimed"),
    mandatoryStatement: kind === undefined ? undefined : { kind, standards: listIn(filled, "mandatoryStandards") },
    referenceStandards: listIn(filled, "referenceStandards"),
    ics: listIn(filled, "ics").map(classIn),
    ccs: listIn(filled, "ccs").map(classIn),
    products: rowsOf(filled, "products").map((row) => ({
      kind: chosenIn(row, "kind", PRODUCTS) ?? "GOODS",
      name: textIn(row, "name"),
      model: optionalTextIn(row, "model"),
    })),
    indicators: rowsOf(filled, "indicators").map((row) => ({
      group: chosenIn(row, "group", GROUPS) ?? "PERFORMANCE",
      name: textIn(row, "name"),
      unit: optionalTextIn(row, "unit"),
      direction: chosenIn(row, "direction", DIRECTIONS) ?? "HIGHER_BETTER",
      value: textIn(row, "value"),
      core: isSetIn(row, "core"),
      testMethod: optionalTextIn(row, "testMethod"),
    })),
  };
}

function listIn(filled: Filled, name: string): string[] {
  return textIn(filled, name)
    .split(/[,，、;；\n]+/)
    .map((each) => each.trim())
    .filter((each) => each !== "");
}

// `67.140.10@7`: the edition stands after the sign.
function classIn(text: string): { readonly code: string; readonly edition: string } {
  const [code = "", edition = ""] = text.split("@");
  return { code: code.trim(), edition: edition.trim() };
}
