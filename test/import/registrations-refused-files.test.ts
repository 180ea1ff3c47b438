import { mkdtemp, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { FileRefused } from "../../hub/import/registrations/file-refused.ts";
import { syntheticCode } from "../harness/synthetic-code.ts";
import { encodeGb18030 } from "./gb18030.ts";
import { fileOf, HEADER, importFile } from "./import-run.ts";
import { createRegister, storedRows, type TestRegister } from "./register-database.ts";

let register: TestRegister;
beforeAll(async () => {
  register = await createRegister();
});

const LINES = Array.from({ length: 3_000 }, (_, index) => {
  const name = `测试企业${index}`;
  return `${name},${syntheticCode(index)},2010-05-04,有限责任公司,500(万元人民币),云南,昆明`;
});
const TEXT = `${[HEADER, ...LINES].join("\n")}\n`;
const GOOD = Buffer.from(TEXT);

/** The text of a good file with one line changed; the header is line 1. */
function withLine(number: number, line: string): string {
  return `${[HEADER, ...LINES].map((each, index) => (index === number - 1 ? line : each)).join("\n")}\n`;
}

function withByte(bytes: Buffer, at: number, byte: number): Buffer {
  const damaged = Buffer.from(bytes);
  damaged[at] = byte;
  return damaged;
}

/** The reason for which a file is refused; afterwards neither a row nor a reject file is there. */
async function refusalOf(content: string | Buffer, name = "registrations.csv"): Promise<string> {
  const path = await fileOf(content, name);
  const error = await importFile(register.appUrl, path).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(await storedRows(register)).toEqual([0, 0, 0]);
  expect(await readdir(dirname(path))).toEqual([name]);
  if (!(error instanceof FileRefused)) throw error ?? new Error("The file was expected to be refused.");
  expect(error.chinese).toContain("整个文件均未入库。");
  return error.reason;
}

describe("Of a file that cannot be read to its end, nothing is stored:", () => {
  it("compressed data that are cut off", async () => {
    const compressed = gzipSync(GOOD);
    for (const length of [3, 12, compressed.length >> 1, compressed.length - 9, compressed.length - 1]) {
      expect(await refusalOf(compressed.subarray(0, length), "registrations.csv.gz")).toBe(
        "the compressed data end before their end: the file is cut off. Fetch it again.",
      );
    }
  });

  it("compressed data that are damaged", async () => {
    const compressed = gzipSync(GOOD);
    const checksum = compressed.length - 8;
    expect(await refusalOf(withByte(compressed, checksum, (compressed[checksum] ?? 0) ^ 1))).toBe(
      "the compressed data are damaged. Fetch the file again.",
    );
    // What a damaged middle decompresses to stops being text before the checksum is reached.
    expect(await refusalOf(withByte(compressed, compressed.length >> 1, 0xff))).toMatch(/not UTF-8|compressed data/);
  });

  it("a quote that is never closed", async () => {
    expect(await refusalOf(withLine(2_999, `"测试,${syntheticCode(1)},2010-05-04,,,云南,昆明`))).toBe(
      "the record that begins on line 2999, column 1: a quote is never closed. Quotes inside a field are doubled, the field itself quoted.",
    );
  });

  it("a quote that is nowhere closed in a long file", async () => {
    expect(await refusalOf(withLine(17, `测试,"${syntheticCode(1)},2010-05-04,,,云南,昆明`))).toBe(
      "the record that begins on line 17, column 2: it is longer than 64 KiB; a quote is probably not closed. Quotes inside a field are doubled, the field itself quoted.",
    );
  });

  it("a quote inside a field without quotes", async () => {
    expect(await refusalOf(withLine(5, `测试"引号"企业,${syntheticCode(1)},2010-05-04,,,云南,昆明`))).toBe(
      "the record that begins on line 5, column 1: a quote stands inside a field that is not quoted. Quotes inside a field are doubled, the field itself quoted.",
    );
  });

  it("text after a closing quote, behind a field with line ends", async () => {
    const before = withLine(3, `"测\n试",${syntheticCode(1)},2010-05-04,,,云南,昆明`).split("\n");
    before[9] = `测试,"${syntheticCode(2)}"x,2010-05-04,,,云南,昆明`;
    expect(await refusalOf(before.join("\n"))).toBe(
      "the record that begins on line 10, column 2: after a closing quote the delimiter or the end of the line was expected. Quotes inside a field are doubled, the field itself quoted.",
    );
  });

  it("a field of ten megabytes", async () => {
    expect(await refusalOf(withLine(4, `${"长".repeat(3_500_000)},${syntheticCode(1)},2010-05-04,,,云南,昆明`))).toBe(
      "line 4 is longer than 64 KiB (utf-8); a line for each enterprise was expected.",
    );
  });

  it("a gigabyte of zeros in a megabyte", async () => {
    const zeros = gzipSync(Buffer.alloc(16 * 1024 * 1024));
    expect(await refusalOf(Buffer.concat(Array.from({ length: 64 }, () => zeros)))).toMatch(
      /^line 1 is longer than 64 KiB/,
    );
  });
});

describe("A file whose characters cannot be told is refused with line and byte:", () => {
  const at = GOOD.indexOf("测试企业2000");

  it("one byte that is not UTF-8", async () => {
    expect(await refusalOf(withByte(GOOD, at, 0xff))).toBe(
      `line 2002, byte ${at} (0xFF): the text is not UTF-8, in which it began.`,
    );
  });

  it("a character of UTF-8 that is cut off by the end of the file", async () => {
    expect(await refusalOf(GOOD.subarray(0, at + 2))).toBe(
      `line 2002, byte ${at + 1} (0xB5): the text is not UTF-8, in which it began.`,
    );
  });

  it("a file that turns from UTF-8 to GB18030", async () => {
    const mixed = Buffer.concat([Buffer.from(`${HEADER}\n`), encodeGb18030(`${LINES.join("\n")}\n`)]);
    const first = Buffer.byteLength(`${HEADER}\n`);
    expect(await refusalOf(mixed)).toBe(`line 2, byte ${first} (0xB2): the text is not UTF-8, in which it began.`);
  });

  it("one byte that is not GB18030", async () => {
    const text = encodeGb18030(TEXT);
    const place = text.indexOf(encodeGb18030("测试企业2000"));
    expect(await refusalOf(withByte(text, place, 0xff))).toBe(
      `line 2002, byte ${place} (0xFF): the text is not GB18030, in which it began.`,
    );
  });

  it("neither UTF-8 nor GB18030", async () => {
    expect(await refusalOf(Buffer.from([0x61, 0xff, 0x62, 0x0a]))).toBe(
      "line 1, byte 1 (0xFF): the text is neither UTF-8 nor GB18030.",
    );
  });
});

describe("A file of another kind is refused with what was expected and what came:", () => {
  const columns = `line 1 should name the columns ${HEADER}; it is `;

  it.each([
    ["nothing at all", "", "(nothing 空)"],
    ["empty lines", "\n\n", "(nothing 空)"],
    ["other columns", "name,uscc\n1,2\n", "name,uscc"],
    ["a column too few", HEADER.slice(0, -3), HEADER.slice(0, -3)],
    ["a column too many", `${HEADER},备注\n`, `${HEADER},备注`],
    ["columns in another order", HEADER.split(",").reverse().join(","), HEADER.split(",").reverse().join(",")],
    ["no header", LINES[0] ?? "", LINES[0]],
    ["semicolons", HEADER.replaceAll(",", ";"), HEADER.replaceAll(",", ";")],
  ])("%s", async (_what, content, came) => {
    expect(await refusalOf(content)).toBe(`${columns}${came}.`);
  });

  it("English columns over Chinese in GB18030", async () => {
    expect(await refusalOf(encodeGb18030(`name,uscc\n${LINES[0]}\n`))).toBe(`${columns}name,uscc.`);
  });

  it.each([
    ["an Excel workbook", [0x50, 0x4b, 0x03, 0x04], "an Excel workbook or a ZIP archive"],
    ["an old Excel workbook", [0xd0, 0xcf, 0x11, 0xe0], "an Excel workbook or a ZIP archive"],
    ["UTF-16", [0xff, 0xfe, 0x01, 0x4f], "UTF-16 text"],
  ])("%s", async (_what, bytes, came) => {
    expect(await refusalOf(Buffer.from(bytes))).toBe(
      `a CSV file in UTF-8 or GB18030 was expected, compressed by gzip or not; it is ${came}. Save it as CSV (UTF-8).`,
    );
  });

  it("a folder, and a file that is not there", async () => {
    const folder = await mkdtemp(join(tmpdir(), "leader-hub-import-"));
    await expect(importFile(register.appUrl, folder)).rejects.toThrow(/a file was expected; it is a folder/);
    await expect(importFile(register.appUrl, join(folder, "absent.csv"))).rejects.toThrow(/there is no such file/);
  });
});
