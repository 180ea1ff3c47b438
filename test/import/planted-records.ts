import type { FaultKind } from "../../hub/import/registrations/line-fault.ts";
import { syntheticCode } from "../harness/synthetic-code.ts";

/** A record put into a file on purpose, and what has to come of it. */
export interface PlantedRecord {
  readonly what: string;
  /** As it stands in the file, without the line end. */
  readonly text: string;
  /** Null when it is good. */
  readonly fault: PlantedFault | null;
}

export interface PlantedFault {
  readonly kind: FaultKind;
  readonly column: string;
  /** As the reject file shows it. */
  readonly value: string;
}

let number = 0;
const code = () => syntheticCode(++number);

/** A good record with some of its fields changed. */
function record(changed: Partial<Record<keyof typeof POSITIONS, string>>): string {
  const fields = ["测试企业", code(), "2010-05-04", "有限责任公司", "500(万元人民币)", "云南", "昆明"];
  for (const [field, text] of Object.entries(changed)) fields[POSITIONS[field as keyof typeof POSITIONS]] = text;
  return fields.join(",");
}

const POSITIONS = { name: 0, code: 1, date: 2, type: 3, capital: 4, province: 5, place: 6 } as const;
const NAMES = ["企业名称", "统一社会信用代码", "注册日期", "企业类型", "注册资金", "所在省份", "地区"] as const;

function bad(what: string, kind: FaultKind, text: string, position: number, value: string): PlantedRecord {
  return {
    what,
    text,
    fault: { kind, column: NAMES[position] ?? `第${position + 1}列 column ${position + 1}`, value },
  };
}

const badField = (field: keyof typeof POSITIONS) => (what: string, kind: FaultKind, text: string, value?: string) =>
  bad(what, kind, record({ [field]: text }), POSITIONS[field], value ?? text);

const badName = badField("name");
const badCode = badField("code");
const badDate = badField("date");
const badProvince = badField("province");

const good = (what: string, changed: Parameters<typeof record>[0] = {}): PlantedRecord => ({
  what,
  text: record(changed),
  fault: null,
});

const FORM = () => [
  bad("six fields", "FIELD_COUNT", `测试企业,${code()},2010-05-04,,5(万元),云南`, 6, ""),
  bad("eight fields", "FIELD_COUNT", `${record({})},多余`, 7, "多余"),
  bad("one field", "FIELD_COUNT", "合计三万家", 1, ""),
  bad("a thousands separator outside quotes", "FIELD_COUNT", record({ capital: "1,913(万元)" }), 7, "昆明"),
  badName("a name of 501 characters", "FIELD_LENGTH", "长".repeat(501), `${"长".repeat(200)}…`),
  badName("a line end in a quoted name", "FIELD_CHARACTERS", '"测试\n企业"', "测试\n企业"),
  badName("three line ends in a quoted name", "FIELD_CHARACTERS", '"测\n\n\n试"', "测\n\n\n试"),
  bad("a DOS line end in a quoted place", "FIELD_CHARACTERS", record({ place: '"昆\r\n明"' }), 6, "昆\r\n明"),
  badName("a lone carriage return", "FIELD_CHARACTERS", "测试\r企业"),
  badName("a tabulator in a name", "FIELD_CHARACTERS", "测试\t企业"),
  badName("a zero byte in a name", "FIELD_CHARACTERS", "测试\u0000企业", "测试␀企业"),
  badName("a control character in a name", "FIELD_CHARACTERS", "测试\u007F企业"),
  badName("a mark that turns the direction of writing", "FIELD_CHARACTERS", "测试\u202E企业"),
  badName("what an earlier wrong decoding left", "FIELD_CHARACTERS", "测试\uFFFD企业"),
  badName("a byte order mark inside a name", "FIELD_CHARACTERS", "测试\uFEFF企业"),
];

const NAME = () => [
  badName("no name", "NAME_ABSENT", ""),
  badName("a name of spaces", "NAME_ABSENT", "  \u3000", ""),
  badName("N/A for a name", "NAME_ABSENT", "N/A"),
  badName("a dash for a name", "NAME_ABSENT", "-", "'-"),
  badName("the word for none as a name", "NAME_ABSENT", "无"),
];

const CODE = () => [
  badCode("no code", "CODE_ABSENT", ""),
  badCode("the word for none as a code", "CODE_ABSENT", "无"),
  badCode("N/A for a code", "CODE_ABSENT", "N/A"),
  badCode("an old registration number of 15 digits", "CODE_LENGTH", "530100000012345"),
  badCode("17 characters", "CODE_LENGTH", code().slice(1)),
  badCode("19 characters", "CODE_LENGTH", `${code()}0`),
  badCode("24 characters", "CODE_LENGTH", `${code()}530100`),
  badCode("the letter I", "CODE_CHARACTER", `91000000I${code().slice(9)}`),
  badCode("the letter O", "CODE_CHARACTER", `9100000O${code().slice(8)}`),
  badCode("the letter S", "CODE_CHARACTER", `${code().slice(0, 17)}S`),
  badCode("the letter V", "CODE_CHARACTER", `${code().slice(0, 17)}V`),
  badCode("the letter Z", "CODE_CHARACTER", `${code().slice(0, 17)}Z`),
  badCode("Chinese in a code", "CODE_CHARACTER", `${code().slice(0, 17)}企`),
  badCode("an authority that does not exist", "CODE_AUTHORITY", `01${code().slice(2)}`),
  badCode("a category that does not exist", "CODE_AUTHORITY", `94${code().slice(2)}`),
  badCode("a personal identity number whose check passes", "CODE_AUTHORITY", "362322198709086409"),
  badCode("letters in the division", "CODE_DIVISION", `9100A0${code().slice(6)}`),
  badCode("a wrong check character", "CODE_CHECK_CHARACTER", wrongCheck(code())),
  badCode("one wrong digit", "CODE_CHECK_CHARACTER", wrongDigit(code())),
  badCode("a formula for a code", "CODE_LENGTH", "=1+1", "'=1+1"),
  badCode("a plus sign first", "CODE_LENGTH", "+8610", "'+8610"),
  badCode("a minus sign first", "CODE_LENGTH", "-8610", "'-8610"),
  badCode("an at sign first", "CODE_LENGTH", "@SUM(1)", "'@SUM(1)"),
];

const DATE = () => [
  badDate("no day", "DATE_ABSENT", ""),
  badDate("N/A for a day", "DATE_ABSENT", "N/A"),
  badDate("a day with slashes", "DATE_INVALID", "2019/05/01"),
  badDate("a day without separators", "DATE_INVALID", "20190501"),
  badDate("a month without its zero", "DATE_INVALID", "2019-5-1"),
  badDate("29 February of a common year", "DATE_INVALID", "2019-02-29"),
  badDate("a thirteenth month", "DATE_INVALID", "2019-13-01"),
  badDate("a day in Chinese", "DATE_INVALID", "2019年5月1日"),
  badDate("a day with a time", "DATE_INVALID", "2019-05-01 00:00:00"),
  badDate("a day before 1900", "DATE_INVALID", "1899-12-31"),
  badDate("tomorrow", "DATE_IN_FUTURE", "2026-03-03"),
];

const SHIFTED = () => [
  bad(
    "everything one column to the left",
    "COLUMNS_SHIFTED",
    `${code()},2010-05-04,,5(万元),云南,昆明,`,
    1,
    "2010-05-04",
  ),
  bad(
    "everything one column to the right",
    "COLUMNS_SHIFTED",
    `1,测试企业,${code()},2010-05-04,,5(万元),云南`,
    1,
    "测试企业",
  ),
  bad("the day one column to the right", "COLUMNS_SHIFTED", `测试企业,${code()},,2010-05-04,5(万元),云南,昆明`, 2, ""),
  bad(
    "the capital one column to the left",
    "COLUMNS_SHIFTED",
    record({ type: "5(万元)", capital: "云南", province: "昆明" }),
    5,
    "昆明",
  ),
  bad(
    "capital among the types",
    "COLUMNS_SHIFTED",
    record({ type: "500(万元人民币)", capital: "Donny", province: "N/A" }),
    3,
    "500(万元人民币)",
  ),
  bad(
    "a person in three columns",
    "COLUMNS_SHIFTED",
    record({ type: "ANNA", capital: "MARIE", province: "VERA" }),
    4,
    "MARIE",
  ),
  bad("the province in the last column", "COLUMNS_SHIFTED", record({ province: "", place: "云南" }), 5, ""),
];

const PROVINCE = () => [
  badProvince("no province", "PROVINCE_NOT_FOUND", ""),
  badProvince("N/A for a province", "PROVINCE_NOT_FOUND", "N/A"),
  badProvince("a province that does not exist", "PROVINCE_NOT_FOUND", "瀛洲"),
  badProvince("one character of a province", "PROVINCE_NOT_FOUND", "云"),
  badProvince("a city for a province", "PROVINCE_NOT_FOUND", "昆明"),
  badProvince("the digits of a province", "PROVINCE_NOT_FOUND", "530000"),
];

const GOOD = () => [
  good("an ordinary record"),
  good("today", { date: "2026-03-02" }),
  good("the first day there is", { date: "1900-01-01" }),
  good("quoted fields and a thousands separator", { name: '"测试""引号""企业"', capital: '"1,913.2157(万元人民币)"' }),
  good("spaces around", { name: "  测试企业 ", province: " 云南\u3000" }),
  good("nothing but what is needed", { type: "", capital: "", place: "" }),
  good("N/A where it may stand", { type: "N/A", capital: "N/A", place: "N/A" }),
  good("a name in wide brackets", { name: "测试（云南）企业" }),
  good("a rare character", { name: "测试㐂企业" }),
];

/** About ninety kinds of records; faults stand between good records, each with a code of its own. */
export function plantedRecords(): PlantedRecord[] {
  number = 0;
  const faults = [...FORM(), ...NAME(), ...CODE(), ...DATE(), ...SHIFTED(), ...PROVINCE()];
  return [...GOOD(), ...faults.flatMap((each) => [each, good("a good record after it")])];
}

function wrongCheck(uscc: string): string {
  return `${uscc.slice(0, 17)}${uscc.endsWith("0") ? "1" : "0"}`;
}

function wrongDigit(uscc: string): string {
  return `${uscc.slice(0, 10)}${(Number(uscc.charAt(10)) + 1) % 10}${uscc.slice(11)}`;
}
