/** What was odd about a line that is taken all the same. */
export type NoteKind =
  | "CODE_REWRITTEN"
  | "PLACE_NOT_STATED"
  | "PLACE_NOT_IN_TABLE"
  | "PLACE_AMBIGUOUS"
  | "CAPITAL_CURRENCY_NOT_STATED"
  | "CAPITAL_IN_YUAN"
  | "CAPITAL_NOT_UNDERSTOOD";

export const NOTE_LABELS: Readonly<Record<NoteKind, readonly [english: string, chinese: string]>> = {
  CODE_REWRITTEN: [
    "credit code with small letters or spaces, read as the standard writes it",
    "代码含小写字母或空格，已按标准写法读取",
  ],
  PLACE_NOT_STATED: ["no place below the province stated, the province stored", "未载明地区，按省级存"],
  PLACE_NOT_IN_TABLE: ["place not in GB/T 2260, the province stored", "地区不在 GB/T 2260 中，按省级存"],
  PLACE_AMBIGUOUS: ["place that several divisions are called, the province stored", "地区名称对应多个区划，按省级存"],
  CAPITAL_CURRENCY_NOT_STATED: ["capital without a currency, read as yuan", "注册资金未载明币种，按人民币读取"],
  CAPITAL_IN_YUAN: ["capital in units, not in ten thousands, stored as written", "注册资金以元计（非万元），按原文存"],
  CAPITAL_NOT_UNDERSTOOD: ["capital not understood, not recorded", "注册资金无法识别，未记录"],
};
