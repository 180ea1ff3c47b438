import type { UsccFault } from "../values/uscc.ts";

/** Why a line is not asked about. */
export type LineFaultKind =
  | "FIELD_COUNT"
  | "CODE_ABSENT"
  | "CODE_AS_NUMBER"
  | `CODE_${UsccFault}`
  | "LOT_INVALID"
  | "EDITION_INVALID"
  | "AWARD_INVALID";

/** A line that is not asked about, with the first thing that is wrong. */
export interface LineFault {
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly columnName: string;
  readonly kind: LineFaultKind;
  /** What came. */
  readonly value: string;
  readonly english: string;
  readonly chinese: string;
  /** The whole line as it was written. */
  readonly fields: readonly string[];
}

/** In the order in which they are looked for. */
export const LINE_FAULT_LABELS: Readonly<Record<LineFaultKind, readonly [english: string, chinese: string]>> = {
  FIELD_COUNT: ["more or fewer fields than the header", "字段数与表头不一致"],
  CODE_ABSENT: ["no credit code", "无统一社会信用代码"],
  CODE_AS_NUMBER: ["credit code turned into a number by a spreadsheet", "代码被表格软件转成数字"],
  CODE_LENGTH: ["credit code: not 18 characters", "代码不是18位"],
  CODE_CHARACTER: ["credit code: a character that is not used", "代码含不用的字符"],
  CODE_AUTHORITY: ["credit code: unknown authority or category", "代码的登记管理部门或机构类别无效"],
  CODE_DIVISION: ["credit code: division not in digits", "代码的行政区划位不是数字"],
  CODE_CHECK_CHARACTER: ["credit code: wrong check character", "代码校验码错误"],
  LOT_INVALID: ["no code of the procurement catalogue", "不是采购品目编码"],
  EDITION_INVALID: ["no edition of the procurement catalogue", "不是采购品目目录版本"],
  AWARD_INVALID: ["no id of an award", "不是奖项编号"],
};
