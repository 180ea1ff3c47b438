/** The columns of a registration file, in order. */
export const COLUMNS = [
  "企业名称",
  "统一社会信用代码",
  "注册日期",
  "企业类型",
  "注册资金",
  "所在省份",
  "地区",
] as const;

export type Column = (typeof COLUMNS)[number];

const ABSENT = new Set(["", "N/A", "NA", "NULL", "NONE", "-", "--", "—", "——", "无", "不详"]);

/** Whether a field says that nothing is stated there. */
export function isAbsent(text: string): boolean {
  return ABSENT.has(text.toUpperCase());
}
