import type { InputReader } from "../../../../shared/server/procedure/input-text.ts";
import { readList, refuseTwice } from "../../../../shared/server/procedure/input-text.ts";
import { type Decimal, parseDecimal } from "../../../../shared/values/decimal.ts";
import { parseDivisionCode } from "../../../../shared/values/division.ts";
import { parseSector } from "../../../../shared/values/size-class.ts";
import type { CreditBand, CreditGrade, CreditIndicator } from "../../domain/watch/credit-model.ts";
import { creditModelFaults } from "../../domain/watch/credit-model-faults.ts";
import type { CreditModelToPublish } from "../../persistence/watch/credit-models.ts";
import type {
  CreditBandInput,
  CreditGradeInput,
  CreditIndicatorInput,
  CreditModelErrorCode,
  CreditModelPublishInput,
} from "../generated/types.ts";

type Reader = InputReader<CreditModelErrorCode>;

/** Reads a model and notes what is wrong with it; null when something is. */
export function readCreditModel(reader: Reader, input: CreditModelPublishInput): CreditModelToPublish | null {
  const jurisdiction = reader.value(parseDivisionCode, input.jurisdiction, "jurisdiction");
  const sector = reader.value(parseSector, input.sector, "sector");
  const version = reader.text(input.version, "version", 40);
  const name = reader.text(input.name, "name");
  const indicators = readList(reader, input.indicators, "indicators", 50, (each, field) =>
    readIndicator(reader, each, field),
  );
  const grades = readList(reader, input.grades, "grades", 20, (each, field) => readGrade(reader, each, field));
  refuseTwice(
    reader,
    indicators.map(({ code }) => code),
    "indicators",
  );
  if (reader.refusals.length > 0 || jurisdiction === null || sector === null) return null;
  const content = { indicators, grades };
  const faults = creditModelFaults(content);
  for (const { field, message } of faults) reader.refuse("MODEL_OUT_OF_ORDER", field, message);
  return faults.length > 0 ? null : { jurisdiction, sector, version, name, content };
}

function readIndicator(reader: Reader, input: CreditIndicatorInput, field: string): CreditIndicator | null {
  const code = reader.text(input.code, `${field}.code`, 40);
  const name = reader.text(input.name, `${field}.name`);
  const unit = reader.optionalText(input.unit, `${field}.unit`);
  const weight = readNumber(reader, input.weight, `${field}.weight`);
  const bands = readList(reader, input.bands, `${field}.bands`, 20, (each, place) => readBand(reader, each, place));
  return weight === null ? null : { code, name, unit, weight, bands };
}

function readBand(reader: Reader, input: CreditBandInput, field: string): CreditBand | null {
  const from = input.from == null ? null : readNumber(reader, input.from, `${field}.from`);
  const points = readNumber(reader, input.points, `${field}.points`);
  return points === null ? null : { from, points };
}

function readGrade(reader: Reader, input: CreditGradeInput, field: string): CreditGrade | null {
  const from = readNumber(reader, input.from, `${field}.from`);
  const grade = reader.text(input.grade, `${field}.grade`, 20);
  return from === null ? null : { from, grade };
}

function readNumber(reader: Reader, text: string, field: string): Decimal | null {
  return reader.value(parseDecimal, text, field, 40);
}
