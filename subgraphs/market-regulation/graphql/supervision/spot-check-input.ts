import { InputReader, type ListCode, readList, refuseTwice } from "../../../../shared/server/procedure/input-text.ts";
import { refusal } from "../../../../shared/server/procedure/procedure-answer.ts";
import { parseDecimal } from "../../../../shared/values/decimal.ts";
import type { Indicator } from "../../domain/declarations/declaration.ts";
import { normaliseIndicatorText } from "../../domain/declarations/indicator-text.ts";
import type { Measurement } from "../../domain/supervision/judge-measurements.ts";
import type { Sample, TestReport } from "../../persistence/supervision/spot-checks.ts";
import type { MeasurementInput, SpotCheckSampleInput, SpotCheckTestInput } from "../generated/types.ts";
import { longText } from "./long-text.ts";
import type { SpotCheckRefusal } from "./supervision-refusal.ts";

type ReportReader = InputReader<ListCode | "MEASUREMENT_MISSING">;

/** What was taken, read from the input. */
export function readSample({ product, batch, takenAt }: SpotCheckSampleInput) {
  const reader = new InputReader<never>();
  const said: Sample = {
    product: reader.text(product, "product"),
    batch: reader.optionalText(batch, "batch"),
    takenAt: reader.text(takenAt, "takenAt"),
  };
  return { said, refusals: reader.refusals };
}

/** A reason, read from the input. */
export function readReason(text: string) {
  const reader = new InputReader<never>();
  return { said: { reason: longText(reader, text, "reason") }, refusals: reader.refusals };
}

/** A report, read from the input. */
export function readReport({ tester, reportNumber, reportSha256, measurements }: SpotCheckTestInput) {
  const reader: ReportReader = new InputReader();
  const measured = readList(reader, measurements, "measurements", 100, (each, at) => measurementOf(reader, each, at));
  refuseTwice(
    reader,
    measured.map(({ name }) => name),
    "measurements",
  );
  if (measurements.length === 0) {
    reader.refuse("MEASUREMENT_MISSING", "measurements", {
      ZH: "检验报告至少有一项实测值。",
      EN: "A report measures something.",
    });
  }
  if (reportSha256 != null && !/^[0-9a-f]{64}$/.test(reportSha256)) {
    reader.refuse("TEXT_NOT_ACCEPTED", "reportSha256", {
      ZH: "SHA-256应为64位小写十六进制数。",
      EN: "A SHA-256 is written in 64 hexadecimal digits, lower case.",
    });
  }
  const said: TestReport = {
    tester: reader.text(tester, "tester"),
    reportNumber: reader.text(reportNumber, "reportNumber"),
    reportSha256: reportSha256 ?? null,
    measurements: measured,
  };
  return { said, refusals: reader.refusals };
}

/** Measurements of what the declared version does not promise. */
export function undeclared({ measurements }: TestReport, indicators: readonly Indicator[]): SpotCheckRefusal[] {
  const declared = new Set(indicators.map(({ name }) => name));
  return measurements.flatMap(({ name }, index) =>
    declared.has(name) ? [] : [refusal("INDICATOR_NOT_DECLARED", `measurements.${index}.name`, NOT_DECLARED)],
  );
}

const NOT_DECLARED = {
  ZH: "所公开的标准没有此项指标。",
  EN: "The declared version has no indicator of that name.",
};

function measurementOf(reader: ReportReader, { name, unit, value }: MeasurementInput, at: string): Measurement | null {
  const named = reader.value(normaliseIndicatorText, name, `${at}.name`);
  const inUnit = unit == null ? null : reader.value(normaliseIndicatorText, unit, `${at}.unit`);
  const measured = reader.value(parseDecimal, value, `${at}.value`, 30);
  return named === null || measured === null ? null : { name: named, unit: inUnit, value: measured };
}
