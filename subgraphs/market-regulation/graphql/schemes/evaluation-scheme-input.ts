import { InputReader, type ListCode, readList, refuseTwice } from "../../../../shared/server/procedure/input-text.ts";
import { isId } from "../../../../shared/server/procedure/procedure-answer.ts";
import { compareDecimals, parseDecimal } from "../../../../shared/values/decimal.ts";
import { normaliseIndicatorText } from "../../domain/declarations/indicator-text.ts";
import { CATEGORY_EDITIONS, parseCategory, parseCategoryEdition } from "../../domain/schemes/category.ts";
import type {
  EvaluationCriterion,
  EvaluationSchemeContent,
  EvaluationSchemePurpose,
} from "../../domain/schemes/evaluation-scheme.ts";
import type {
  EvaluationCriterionInput,
  EvaluationSchemeContentInput,
  EvaluationSchemePurposeInput,
} from "../generated/types.ts";
import { schemeRefusal } from "./scheme-refusal.ts";

type Code = ListCode | "NUMBER_OUT_OF_RANGE" | "SCALE_NOT_CLEAR" | "NOT_ON_RECORD";
type Reader = InputReader<Code>;

/** What a draft says and is for, read from the input; each null when something of it cannot be taken. */
export function readEvaluationScheme(
  content: EvaluationSchemeContentInput,
  purpose: EvaluationSchemePurposeInput | null,
) {
  const reader = new InputReader<Code>();
  const read = { content: contentOf(reader, content), purpose: purpose === null ? null : purposeOf(reader, purpose) };
  return { ...read, refusals: reader.refusals };
}

function contentOf(reader: Reader, input: EvaluationSchemeContentInput): EvaluationSchemeContent {
  const given: readonly EvaluationCriterionInput[] = input.criteria == null ? [] : input.criteria;
  const criteria = readList(reader, given, "content.criteria", 100, (each, at) => criterionOf(reader, each, at));
  refuseTwice(
    reader,
    criteria.map(({ name }) => name),
    "content.criteria",
  );
  return {
    title: reader.text(input.title, "content.title"),
    cycleMonths: countOf(reader, input.cycleMonths ?? null, "content.cycleMonths", 120),
    maxLeaders: countOf(reader, input.maxLeaders ?? null, "content.maxLeaders", 1000),
    criteria,
  };
}

function criterionOf(reader: Reader, input: EvaluationCriterionInput, at: string): EvaluationCriterion | null {
  const { group, direction, required } = input;
  const name = reader.value(normaliseIndicatorText, input.name, `${at}.name`);
  const unit = input.unit == null ? null : reader.value(normaliseIndicatorText, input.unit, `${at}.unit`);
  const weight = reader.value(parseDecimal, input.weight, `${at}.weight`, 30);
  const zeroAt = reader.value(parseDecimal, input.zeroAt, `${at}.zeroAt`, 30);
  const fullAt = reader.value(parseDecimal, input.fullAt, `${at}.fullAt`, 30);
  if (name === null || weight === null || zeroAt === null || fullAt === null) return null;
  if (compareDecimals(weight, parseDecimal("0")) <= 0 || compareDecimals(weight, parseDecimal("100")) > 0) {
    reader.refusals.push(schemeRefusal("NUMBER_OUT_OF_RANGE", `${at}.weight`));
  }
  if (compareDecimals(zeroAt, fullAt) !== (direction === "HIGHER_BETTER" ? -1 : 1)) {
    reader.refusals.push(schemeRefusal("SCALE_NOT_CLEAR", `${at}.fullAt`));
  }
  return { group, name, unit, direction, weight, zeroAt, fullAt, required };
}

function purposeOf(reader: Reader, input: EvaluationSchemePurposeInput): EvaluationSchemePurpose | null {
  const category = reader.value(parseCategory, input.category, "purpose.category");
  const edition = input.categoryEdition ?? CATEGORY_EDITIONS[0];
  const categoryEdition = reader.value(parseCategoryEdition, edition, "purpose.categoryEdition");
  const supersedesId = input.supersedes ?? null;
  if (input.year < 2015 || input.year > 2999) {
    reader.refusals.push(schemeRefusal("NUMBER_OUT_OF_RANGE", "purpose.year"));
  }
  if (!isId(input.evaluationBody)) reader.refusals.push(schemeRefusal("NOT_ON_RECORD", "purpose.evaluationBody"));
  if (supersedesId !== null && !isId(supersedesId)) {
    reader.refusals.push(schemeRefusal("NOT_ON_RECORD", "purpose.supersedes"));
  }
  if (category === null || categoryEdition === null) return null;
  return { evaluationBodyId: input.evaluationBody, category, categoryEdition, year: input.year, supersedesId };
}

function countOf(reader: Reader, count: number | null, field: string, most: number): number | null {
  if (count !== null && (count < 1 || count > most)) reader.refusals.push(schemeRefusal("NUMBER_OUT_OF_RANGE", field));
  return count;
}
