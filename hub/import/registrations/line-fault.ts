import type { UsccFault } from "../../../shared/values/uscc.ts";

/** Why a line is not taken, as the summary counts it. */
export type FaultKind =
  | "FIELD_COUNT"
  | "FIELD_LENGTH"
  | "FIELD_CHARACTERS"
  | "COLUMNS_SHIFTED"
  | "NAME_ABSENT"
  | "CODE_ABSENT"
  | `CODE_${UsccFault}`
  | "DATE_ABSENT"
  | "DATE_INVALID"
  | "DATE_IN_FUTURE"
  | "PROVINCE_NOT_FOUND"
  | "DIFFERS_IN_FILE"
  | "DIFFERS_FROM_RECORD";

/** In the order in which they are looked for. */
export const FAULT_LABELS: Readonly<Record<FaultKind, readonly [english: string, chinese: string]>> = {
  FIELD_COUNT: ["not seven fields", "字段数不是七个"],
  FIELD_LENGTH: ["a field that is far too long", "字段过长"],
  FIELD_CHARACTERS: ["control or damaged characters", "含控制字符或损坏的字符"],
  COLUMNS_SHIFTED: ["values in the wrong columns", "列错位"],
  NAME_ABSENT: ["no name", "无企业名称"],
  CODE_ABSENT: ["no credit code", "无统一社会信用代码"],
  CODE_LENGTH: ["credit code: not 18 characters", "代码不是18位"],
  CODE_CHARACTER: ["credit code: a character that is not used", "代码含不用的字符"],
  CODE_AUTHORITY: ["credit code: unknown authority or category", "代码的登记管理部门或机构类别无效"],
  CODE_DIVISION: ["credit code: division not in digits", "代码的行政区划位不是数字"],
  CODE_CHECK_CHARACTER: ["credit code: wrong check character", "代码校验码错误"],
  DATE_ABSENT: ["no day of registration", "无注册日期"],
  DATE_INVALID: ["day of registration that does not exist", "注册日期无效"],
  DATE_IN_FUTURE: ["day of registration in the future", "注册日期晚于今天"],
  PROVINCE_NOT_FOUND: ["province not found", "所在省份无法识别"],
  DIFFERS_IN_FILE: ["differs from an earlier line with the same code", "与文件中同一代码的前一行不一致"],
  DIFFERS_FROM_RECORD: ["differs from what is on record", "与已有登记不一致"],
};
