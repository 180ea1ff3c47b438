import type { FileRecord } from "../../../shared/files/read-records.ts";
import { type CatalogueCode, InvalidCatalogueCode, parseCatalogueCode } from "../../../shared/values/catalogue-code.ts";
import { quoted } from "../../../shared/values/invalid-value.ts";
import {
  type CatalogueCodeForm,
  isWrittenAs,
} from "../../../subgraphs/procurement/domain/catalogue/catalogue-code-form.ts";
import type { CatalogueFault, CatalogueFaultKind } from "./catalogue-fault.ts";
import { COLUMNS } from "./columns.ts";

/** A line that can be taken. */
export interface CatalogueLine {
  readonly line: number;
  readonly code: CatalogueCode;
  readonly name: string;
  readonly fields: readonly string[];
}

const LONGEST_NAME = 200;
// Controls, marks that turn the direction of writing, and what a wrong decoding leaves behind.
const UNFIT = /[\p{Cc}\p{Cf}\u2028\u2029\uFFFD]/u;
const [CODE, NAME] = [0, 1] as const;

/** A line by itself: what it says, or what is wrong with it. */
export function checkLine(record: FileRecord, form: CatalogueCodeForm): CatalogueLine | CatalogueFault {
  const { line, fields } = record;
  const [codeText = "", nameText = ""] = fields;
  if (fields.length !== COLUMNS.length) return wrongCount(record);
  if (codeText.trim() === "") return faultAt(record, CODE, "CODE_ABSENT", ABSENT);
  const code = readCode(codeText);
  if (code instanceof InvalidCatalogueCode) {
    return faultAt(record, CODE, "CODE_UNREADABLE", [code.message, code.messageZh]);
  }
  if (!isWrittenAs(code, form)) return faultAt(record, CODE, "CODE_OF_ANOTHER_FORM", OTHER_FORM[form]);
  const name = nameText.trim();
  if (name === "") return faultAt(record, NAME, "NAME_ABSENT", ABSENT);
  if (name.length > LONGEST_NAME) return faultAt(record, NAME, "NAME_LENGTH", tooLong(name.length));
  if (UNFIT.test(name)) return faultAt(record, NAME, "NAME_CHARACTERS", unfit(name));
  return { line, code, name, fields };
}

/** A line whose code stands with another name, earlier in the file or on record. */
export function differing(
  { line, code, fields }: CatalogueLine,
  kind: "DIFFERS_IN_FILE" | "DIFFERS_FROM_RECORD",
  where: readonly [english: string, chinese: string],
  other: string,
): CatalogueFault {
  const [name = ""] = fields.slice(NAME);
  return faultAt({ line, fields }, NAME, kind, [
    `${code} is called ${quoted(other)} in ${where[0]}; here ${quoted(name)} came. An import overwrites nothing; --correct puts this name in its place.`,
    `${where[1]}中 ${code} 的名称为${quoted(other)}，此处为${quoted(name)}。导入不覆盖已有内容；如须更正，请用 --correct。`,
  ]);
}

function readCode(text: string): CatalogueCode | InvalidCatalogueCode {
  try {
    return parseCatalogueCode(text);
  } catch (error) {
    if (error instanceof InvalidCatalogueCode) return error;
    throw error;
  }
}

function faultAt(
  { line, fields }: FileRecord,
  index: number,
  kind: CatalogueFaultKind,
  [english, chinese]: readonly [english: string, chinese: string],
): CatalogueFault {
  const column = COLUMNS[index] ?? `第${index + 1}列 column ${index + 1}`;
  return { kind, line, column, value: fields[index] ?? "", english, chinese, fields };
}

function wrongCount(record: FileRecord): CatalogueFault {
  const { length } = record.fields;
  return faultAt(record, Math.min(length, COLUMNS.length), "FIELD_COUNT", [
    `${COLUMNS.length} fields were expected; ${length} came.`,
    `应有 ${COLUMNS.length} 个字段；实有 ${length} 个。`,
  ]);
}

const ABSENT = ["A value was expected; the field is empty.", "此字段应填写；实为空。"] as const;

const OTHER_FORM: Readonly<Record<CatalogueCodeForm, readonly [english: string, chinese: string]>> = {
  EIGHT_DIGITS: [
    "This edition writes a letter and 8 digits, such as A02061804.",
    "该版编码为字母加8位数字，如A02061804。",
  ],
  PAIRS: [
    "This edition writes a letter and pairs of digits, such as A0206180203.",
    "该版编码为字母加成对数字，如A0206180203。",
  ],
};

function tooLong(length: number): readonly [string, string] {
  return [
    `A name has at most ${LONGEST_NAME} characters; this one has ${length}.`,
    `品目名称最多 ${LONGEST_NAME} 字；此处有 ${length} 字。`,
  ];
}

function unfit(name: string): readonly [string, string] {
  const [found = ""] = UNFIT.exec(name) ?? [];
  const point = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  return [
    `Text on one line was expected; the name holds ${point}, a control or a damaged character.`,
    `应为单行文字；名称含 ${point}（控制字符或损坏的字符）。`,
  ];
}
