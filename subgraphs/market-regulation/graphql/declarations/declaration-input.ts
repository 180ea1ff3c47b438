import { InputReader, type ListCode, readList, refuseTwice } from "../../../../shared/server/procedure/input-text.ts";
import { parseDecimal } from "../../../../shared/values/decimal.ts";
import { InvalidValue, quoted } from "../../../../shared/values/invalid-value.ts";
import { normaliseStandardNumber, type StandardNumber } from "../../../../shared/values/standard-number.ts";
import type {
  Classification,
  DeclarationContent,
  DeclaredProduct,
  Indicator,
  MandatoryStatement,
} from "../../domain/declarations/declaration.ts";
import { normaliseIndicatorText } from "../../domain/declarations/indicator-text.ts";
import type {
  DeclarationContentInput,
  DeclaredProductInput,
  IndicatorInput,
  MandatoryStatementInput,
  StandardClassificationInput,
} from "../generated/types.ts";

type Reader = InputReader<ListCode | "STATEMENT_NOT_CLEAR">;
type Given<T> = T | null | undefined;

/** What a draft says, read from the input; the content is null when something of it cannot be taken. */
export function readContent(input: DeclarationContentInput) {
  const reader = new InputReader<ListCode | "STATEMENT_NOT_CLEAR">();
  const number = reader.value(normaliseStandardNumber, input.number, "content.number");
  const content = {
    numberAsPublished: input.number.trim(),
    name: reader.text(input.name, "content.name"),
    origin: input.origin,
    products: readList(reader, given(input.products), "content.products", 100, (each, at) =>
      productOf(reader, each, at),
    ),
    ics: classificationsOf(reader, input.ics, "content.ics", ICS),
    ccs: classificationsOf(reader, input.ccs, "content.ccs", CCS),
    levelClaimed: reader.optionalText(input.levelClaimed, "content.levelClaimed"),
    mandatoryStatement: statementOf(reader, input.mandatoryStatement),
    referenceStandards: standardsOf(reader, input.referenceStandards, "content.referenceStandards"),
    indicators: indicatorsOf(reader, given(input.indicators)),
  };
  const whole: DeclarationContent | null =
    number === null || reader.refusals.length > 0 ? null : { ...content, number };
  return { content: whole, refusals: reader.refusals };
}

const ICS = /^\d{2}(?:\.\d{3}(?:\.\d{2})?)?$/;
const CCS = /^[A-Z]\d{2}$/;

/** Null stands for a list that is left out on purpose; it has no items. */
function given<Item>(items: Given<readonly Item[]>): readonly Item[] {
  return items == null ? [] : items;
}

function productOf(reader: Reader, { kind, name, model }: DeclaredProductInput, at: string): DeclaredProduct {
  return { kind, name: reader.text(name, `${at}.name`), model: reader.optionalText(model, `${at}.model`) };
}

class InvalidClassification extends InvalidValue {
  constructor(came: string) {
    super({
      expected: "a code such as 67.140.10 (ICS) or X55 (CCS)",
      came: quoted(came),
      message: `A code of ICS is written 67.140.10, one of CCS X55; ${quoted(came)} came.`,
      messageZh: `ICS代码写作67.140.10，CCS代码写作X55；实为${quoted(came)}。`,
    });
  }
}

function classificationsOf(
  reader: Reader,
  input: Given<readonly StandardClassificationInput[]>,
  field: string,
  form: RegExp,
): Classification[] {
  const read = (text: string) => {
    if (!form.test(text)) throw new InvalidClassification(text);
    return text;
  };
  const found = readList(reader, given(input), field, 20, ({ code, edition }, at) => {
    const parsed = reader.value(read, code.trim().toUpperCase(), `${at}.code`);
    return parsed === null ? null : { code: parsed, edition: reader.text(edition, `${at}.edition`, 20) };
  });
  refuseTwice(
    reader,
    found.map(({ code }) => code),
    field,
  );
  return found;
}

function standardsOf(reader: Reader, input: Given<readonly string[]>, field: string): StandardNumber[] {
  const found = readList(reader, given(input), field, 20, (text, at) =>
    reader.value(normaliseStandardNumber, text, at),
  );
  refuseTwice(reader, found, field);
  return found;
}

function statementOf(reader: Reader, input: Given<MandatoryStatementInput>): MandatoryStatement | null {
  if (input == null) return null;
  const field = "content.mandatoryStatement";
  const standards = standardsOf(reader, input.standards, `${field}.standards`);
  if ((input.kind === "MEETS") !== given(input.standards).length > 0) {
    reader.refuse("STATEMENT_NOT_CLEAR", field, {
      ZH: "声明符合的，应列明强制性标准；声明不适用的，不应列出标准。",
      EN: "MEETS names the mandatory standards that are met; NONE_APPLY names none.",
    });
  }
  return { kind: input.kind, standards };
}

function indicatorsOf(reader: Reader, input: readonly IndicatorInput[]): Indicator[] {
  const found = readList(reader, input, "content.indicators", 100, (each, at) => {
    const name = reader.value(normaliseIndicatorText, each.name, `${at}.name`);
    const unit = each.unit == null ? null : reader.value(normaliseIndicatorText, each.unit, `${at}.unit`);
    const value = reader.value(parseDecimal, each.value, `${at}.value`, 30);
    const testMethod = reader.optionalText(each.testMethod, `${at}.testMethod`);
    if (name === null || value === null) return null;
    return { group: each.group, name, unit, direction: each.direction, value, core: each.core, testMethod };
  });
  refuseTwice(
    reader,
    found.map(({ name }) => name),
    "content.indicators",
  );
  return found;
}
