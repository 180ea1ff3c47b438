/** Why a line is not taken, as the summary counts it. */
export type CatalogueFaultKind =
  | "FIELD_COUNT"
  | "CODE_ABSENT"
  | "CODE_UNREADABLE"
  | "CODE_OF_ANOTHER_FORM"
  | "NAME_ABSENT"
  | "NAME_LENGTH"
  | "NAME_CHARACTERS"
  | "DIFFERS_IN_FILE"
  | "DIFFERS_FROM_RECORD";

/** In the order in which they are looked for. */
export const CATALOGUE_FAULTS: Readonly<Record<CatalogueFaultKind, readonly [english: string, chinese: string]>> = {
  FIELD_COUNT: ["not two fields", "字段数不是两个"],
  CODE_ABSENT: ["no code", "无编码"],
  CODE_UNREADABLE: ["not a code of the catalogue", "不是采购品目编码"],
  CODE_OF_ANOTHER_FORM: ["a code in another form than the edition's", "编码写法与版本不符"],
  NAME_ABSENT: ["no name", "无品目名称"],
  NAME_LENGTH: ["a name that is far too long", "品目名称过长"],
  NAME_CHARACTERS: ["control or damaged characters", "含控制字符或损坏的字符"],
  DIFFERS_IN_FILE: ["another name earlier in the file", "与文件内前文名称不一致"],
  DIFFERS_FROM_RECORD: ["another name on record", "与已有登记名称不一致"],
};

/** A line that is not taken: where, what came there, and why. */
export interface CatalogueFault {
  readonly kind: CatalogueFaultKind;
  readonly line: number;
  readonly column: string;
  readonly value: string;
  readonly english: string;
  readonly chinese: string;
  /** As they were written. */
  readonly fields: readonly string[];
}
