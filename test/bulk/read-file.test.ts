import { type CheckFile, readCheckFile } from "../../shared/bulk/read-check-file.ts";
import { UnreadableFile } from "../../shared/files/unreadable-file.ts";
import { syntheticCode } from "../harness/synthetic-code.ts";
import { encodeGb18030 } from "../import/gb18030.ts";
import { plantedFile } from "./planted-file.ts";

const [A, B, C] = [syntheticCode(1), syntheticCode(2), syntheticCode(3)] as const;

const read = (content: string | Buffer): Promise<CheckFile> => readCheckFile(Buffer.from(content as string), "f.csv");
const codesIn = async (content: string | Buffer) => (await read(content)).lines.map(({ line, uscc }) => [line, uscc]);

async function refusal(content: string | Buffer): Promise<readonly [string, string]> {
  const error = await read(content).then(
    () => null,
    (refused: unknown) => refused,
  );
  if (!(error instanceof UnreadableFile)) throw new Error(`A refusal was expected; ${String(error)} came.`);
  return [error.english, error.chinese];
}

describe("A file of 10,000 codes with 200 planted faults", () => {
  const { text, planted } = plantedFile(10_000, 50);

  it.each([
    ["UTF-8", Buffer.from(text)],
    ["GB18030", encodeGb18030(text)],
  ])("has all of them found and no other, with line, column and kind, in %s", async (encoding, bytes) => {
    const { faults, lines, rows, format } = await read(bytes);
    expect(faults.map(({ line, column, kind }) => ({ line, column, kind }))).toEqual(planted);
    expect([planted.length, lines.length, rows]).toEqual([200, 9_800, 10_000]);
    expect(format).toEqual({ kind: "CSV", encoding, delimiter: "," });
  });
});

describe("The column of codes", () => {
  it.each([
    ["a Chinese name", `企业名称,统一社会信用代码\n甲,${A}\n乙,${B}\n`, [2, 3]],
    ["a name with a note", `统一社会信用代码（必填）*\n${A}\n${B}\n`, [2, 3]],
    ["an English name", `name,Credit Code\n甲,${A}\n乙,${B}\n`, [2, 3]],
    ["the short English name", `uscc;name\n${A};甲\n${B};乙\n`, [2, 3]],
    ["what stands in it, without any header", `甲\t${A}\n乙\t${B}\n`, [1, 2]],
    ["what stands in it, below a header in other words", `甲方,编号\n甲,${A}\n乙,${B}\n`, [2, 3]],
    ["its name below a title", `某银行借款人名单,\n,\n企业,信用代码\n甲,${A}\n\n乙,${B}\n`, [4, 6]],
    ["nothing else in the file", `${A}\n${B}`, [1, 2]],
    ["a mark of byte order before it", `\uFEFFuscc\r\n${A}\r\n${B}\r\n`, [2, 3]],
  ])("is known by %s", async (_how, text, lines) => {
    expect(await codesIn(text)).toEqual([
      [lines[0], A],
      [lines[1], B],
    ]);
  });

  it.each([
    [
      "two columns that have its name",
      `统一社会信用代码,信用代码\n${A},${B}\n`,
      "columns 1 (统一社会信用代码), 2 (信用代码)",
    ],
    ["two columns that hold codes", `买方 ${A},${B}\n${A},${B}\n`, "columns 1, 2 hold some"],
    ["no codes at all", "企业,电话\n甲,1\n", "no field holds such a code"],
    ["nothing", "", "the file is empty"],
  ])("is asked for where there are %s", async (_what, text, told) => {
    expect((await refusal(text))[0]).toContain(told);
  });

  it("is still checked line by line where every code is wrong", async () => {
    const { faults } = await read(`${A.slice(0, 17)}X\n${A.slice(0, 16)}\n`);
    expect(faults.map(({ line, kind }) => [line, kind])).toEqual([
      [1, "CODE_CHECK_CHARACTER"],
      [2, "CODE_LENGTH"],
    ]);
  });
});

describe("A line", () => {
  it("that stands twice is there twice", async () => {
    expect(await codesIn(`${A}\n${A}\n`)).toEqual([
      [1, A],
      [2, A],
    ]);
  });

  it("is read with the spaces, hyphens, wide and small letters that people write", async () => {
    const wide = A.replaceAll(/[0-9A-Z]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));
    const codes = await codesIn(
      `${A.slice(0, 8)} ${A.slice(8)}\n${B.toLowerCase()}\n${wide}\n${C.slice(0, 4)}-${C.slice(4)}\n`,
    );
    expect(codes.map(([, code]) => code)).toEqual([A, B, A, C]);
  });

  it("is counted as an editor counts it, whatever is quoted above it", async () => {
    const { lines, faults } = await read(`名称,uscc\n"甲\n公司",${A}\n乙,1\n丙,${B}\n`);
    expect([lines.map(({ line }) => line), faults.map(({ line }) => line)]).toEqual([[2, 5], [4]]);
  });

  it("says for itself which lot, edition or award it is about", async () => {
    const { lines } = await read(`uscc,品目编码,目录版本,奖项\n${A},a02061804,2022,\n${B},,,示例奖\n`);
    expect(lines.map(({ catalogueCode, catalogueEdition, award }) => [catalogueCode, catalogueEdition, award])).toEqual(
      [
        ["A02061804", "2022", null],
        [null, null, "示例奖"],
      ],
    );
  });
});

describe("What is wrong with a code", () => {
  const told = async (code: string) => {
    const [fault] = (await read(`uscc\n${code}\n${B}\n`)).faults;
    return [fault?.chinese, fault?.english];
  };

  it("is told with the check character that would be right", async () => {
    const check = A.charAt(17);
    expect(await told(`${A.slice(0, 17)}${check === "0" ? "1" : "0"}`)).toEqual([
      expect.stringContaining(`第18位校验码应为${check}，实为0`),
      expect.stringContaining(`position 18 should be ${check}; it is 0`),
    ]);
  });

  it("is told with the one character that fits in place of one that is not used", async () => {
    expect(await told(`${A.slice(0, 4)}O${A.slice(5)}`)).toEqual([
      expect.stringContaining("若第5位的O应为0，则校验相符。"),
      expect.stringContaining("With 0 in place of O at position 5 it would fit."),
    ]);
  });

  it("is told as two neighbours in each other's place where only that explains it", async () => {
    const code = "91350100M000100Y43";
    const swapped = `${code.slice(0, 7)}M0${code.slice(9)}`;
    expect((await told(swapped))[0]).toContain("若第8位与第9位对调，则校验相符。");
  });

  it("is not guessed where two characters are not used", async () => {
    expect((await told(`${A.slice(0, 4)}OI${A.slice(6)}`))[1]).not.toContain("would fit");
  });
});

describe("A file that is none", () => {
  it.each([
    ["an old workbook", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]), "an old workbook (.xls)"],
    ["UTF-16", Buffer.from(`\uFEFFuscc\n${A}\n`, "utf16le"), "UTF-16 text"],
    ["gzip", Buffer.from([0x1f, 0x8b, 8, 0]), "compressed by gzip"],
    ["a PDF", Buffer.from("%PDF-1.7"), "a PDF"],
    ["bytes of neither encoding", Buffer.from([...Buffer.from(`uscc,名\n${A},`), 0xff, 0xff]), "line 2, byte"],
  ])("is refused as what it is: %s", async (_what, bytes, said) => {
    expect((await refusal(bytes))[0]).toContain(said);
  });

  it("is told by line and column where a quote is not closed", async () => {
    const [english, chinese] = await refusal(`uscc,name\n${A},甲\n${B},"乙\n`);
    expect(english).toContain("begins on line 3");
    expect(chinese).toContain("第 3 行开始的记录");
  });
});
