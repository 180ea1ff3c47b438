import { gzipSync } from "node:zlib";
import { encodeGb18030 } from "./gb18030.ts";
import { countsOf, fileOf, HEADER, importFile, rejectsIn } from "./import-run.ts";
import { type PlantedRecord, plantedRecords } from "./planted-records.ts";
import { createRegister, storedRows, type TestRegister } from "./register-database.ts";

let register: TestRegister;
beforeAll(async () => {
  register = await createRegister();
});

const PLANTED = plantedRecords();
const FAULTS = PLANTED.filter(({ fault }) => fault !== null).length;

describe("A file with planted faults", () => {
  it("plants sixty kinds of faults and more", () => {
    expect(new Set(PLANTED.filter(({ fault }) => fault !== null).map(({ what }) => what)).size).toBe(FAULTS);
    expect(FAULTS).toBe(67);
  });

  it.each([
    ["in UTF-8", (text: string) => Buffer.from(text)],
    ["in UTF-8 with a byte order mark", (text: string) => Buffer.from(`\uFEFF${text}`)],
    ["in GB18030", encodeGb18030],
    ["compressed", (text: string) => gzipSync(text)],
    ["compressed in two parts", (text: string) => twoMembers(Buffer.from(text))],
    ["without an end of its last line", (text: string) => Buffer.from(text.trimEnd())],
    ["with empty lines at its end", (text: string) => Buffer.from(`${text}\n\n  \n`)],
  ])("%s gives back exactly those lines, with line, column and value", async (_how, encode) => {
    const path = await fileOf(encode(fileText("\n")));
    const imported = await importFile(register.appUrl, path, { dryRun: true });
    expect(await ledgerOf(imported.rejectsPath)).toEqual(expectedLedger());
    expect(countsOf(imported)).toEqual([PLANTED.length - FAULTS, 0, 0, FAULTS]);
    expect(imported.rows).toBe(PLANTED.length);
  });

  it("with DOS line ends gives back the same lines", async () => {
    const imported = await importFile(register.appUrl, await fileOf(fileText("\r\n")), { dryRun: true });
    expect(await ledgerOf(imported.rejectsPath)).toEqual(expectedLedger());
  });

  it("counts every kind with its first line", async () => {
    const imported = await importFile(register.appUrl, await fileOf(fileText("\n")), { dryRun: true });
    const counted = Object.fromEntries(imported.rejects.map(({ kind, lines }) => [kind, lines]));
    expect(counted).toEqual({
      FIELD_COUNT: 4,
      FIELD_LENGTH: 1,
      FIELD_CHARACTERS: 10,
      NAME_ABSENT: 5,
      CODE_ABSENT: 3,
      CODE_LENGTH: 8,
      CODE_CHARACTER: 6,
      CODE_AUTHORITY: 3,
      CODE_DIVISION: 1,
      CODE_CHECK_CHARACTER: 2,
      DATE_ABSENT: 2,
      DATE_INVALID: 8,
      DATE_IN_FUTURE: 1,
      COLUMNS_SHIFTED: 7,
      PROVINCE_NOT_FOUND: 6,
    });
    expect(imported.rejects.find(({ kind }) => kind === "NAME_ABSENT")?.firstLine).toBe(lineOf("no name"));
  });

  it("gives each reason in both languages, and the fields as they were written", async () => {
    const imported = await importFile(register.appUrl, await fileOf(fileText("\n")), { dryRun: true });
    const rejects = await rejectsIn(imported.rejectsPath);
    for (const [, , , chinese, english] of rejects) {
      expect(chinese).toMatch(/\p{Script=Han}.*[。；]/u);
      expect(english).toMatch(/^\P{Script=Han}.{10,}/u);
    }
    const short = rejects.find(([line]) => line === String(lineOf("17 characters")));
    expect(short?.[3]).toMatch(/^统一社会信用代码应为18位；".{17}"为17位。$/);
    expect(short?.[4]).toMatch(/^A unified social credit code has 18 characters; ".{17}" has 17\.$/);
    expect(short?.slice(7)).toEqual(["2010-05-04", "有限责任公司", "500(万元人民币)", "云南", "昆明"]);
  });

  it("stores the good lines and nothing of the others", async () => {
    const imported = await importFile(register.appUrl, await fileOf(fileText("\n")));
    const expected = PLANTED.length - FAULTS;
    expect(countsOf(imported)).toEqual([expected, 0, 0, FAULTS]);
    expect(await storedRows(register)).toEqual([expected, expected, expected]);
    expect(
      await register.ask("select name from register.enterprise_name where name ~ '[\\uFFFD\\u202E\\n\\t]'"),
    ).toEqual([]);
  });
});

function fileText(lineEnd: string): string {
  return `${[HEADER, ...PLANTED.map(({ text }) => text)].join(lineEnd)}${lineEnd}`;
}

/** Line by line as an editor numbers them: records with line ends in them take several. */
function numbered(): (PlantedRecord & { line: number })[] {
  let line = 2;
  return PLANTED.map((record) => {
    const here = { ...record, line };
    line += record.text.split("\n").length;
    return here;
  });
}

function lineOf(what: string): number | undefined {
  return numbered().find((record) => record.what === what)?.line;
}

function expectedLedger(): (string | number)[][] {
  return numbered().flatMap(({ what, line, fault }) =>
    fault === null ? [] : [[line, fault.column, fault.value, what]],
  );
}

/** Line, column and value of each reject, and which planted record it is. */
async function ledgerOf(path: string | null): Promise<(string | number)[][]> {
  const byLine = new Map(numbered().map(({ line, what }) => [line, what]));
  const rejects = await rejectsIn(path);
  return rejects.map(([line, column = "", value = ""]) => [
    Number(line),
    column,
    value,
    byLine.get(Number(line)) ?? "",
  ]);
}

function twoMembers(text: Buffer): Buffer {
  return Buffer.concat([gzipSync(text.subarray(0, 1000)), gzipSync(text.subarray(1000))]);
}
