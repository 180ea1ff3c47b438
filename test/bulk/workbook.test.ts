import { deflateRawSync } from "node:zlib";
import { readCheckFile } from "../../shared/bulk/read-check-file.ts";
import { readWorkbook } from "../../shared/files/xlsx/read-workbook.ts";
import { WorkbookWriter } from "../../shared/files/xlsx/write-workbook.ts";
import { type PackedFile, packText, zipOf } from "../../shared/files/xlsx/write-zip.ts";
import { syntheticCode } from "../harness/synthetic-code.ts";
import { plantedFile } from "./planted-file.ts";

const CODE = syntheticCode(1);
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook as other programs write it: shared texts, prefixed names, a hidden sheet first. */
function workbook(cells: string, shared = "", more: readonly PackedFile[] = []): Buffer {
  return zipOf([
    packText(
      "_rels/.rels",
      `<Relationships><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    ),
    packText(
      "xl/workbook.xml",
      `<x:workbook xmlns:x="${MAIN}" xmlns:r="${OFFICE}"><x:sheets><x:sheet name="藏" state="hidden" r:id="r9"/><x:sheet name="名单" r:id="r2"/><x:sheet name="说明" r:id="r9"/></x:sheets></x:workbook>`,
    ),
    packText(
      "xl/_rels/workbook.xml.rels",
      `<Relationships><Relationship Id="r2" Type="${OFFICE}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="r3" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ),
    packText("xl/sharedStrings.xml", `<sst xmlns="${MAIN}">${shared}</sst>`),
    packText(
      "xl/worksheets/sheet2.xml",
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData>${cells}</x:sheetData></x:worksheet>`,
    ),
    ...more,
  ]);
}

const refusal = (bytes: Buffer) =>
  readCheckFile(bytes, "f.xlsx").then(
    () => "read",
    ({ english }) => String(english),
  );

describe("A workbook", () => {
  it("of 10,000 codes has its 200 planted faults found and no other", async () => {
    const { text, planted } = plantedFile(10_000, 50);
    // A sheet has no fields to count: an empty cell is no cell.
    const expected = planted.filter(({ kind }) => kind !== "FIELD_COUNT");
    const writer = new WorkbookWriter("名单");
    for (const line of text.trim().split("\n")) writer.row(line.split(","));
    const { faults, lines, format } = await readCheckFile(await writer.finish(), "f.xlsx");
    expect(faults.map(({ line, column, kind }) => ({ line, column, kind }))).toEqual(expected);
    expect([expected.length, lines.length]).toEqual([180, 9_820]);
    expect(format).toEqual({ kind: "XLSX", sheet: "名单", otherSheets: [] });
  });

  it("is read by its first visible sheet, with shared texts, gaps and what is pronounced left out", async () => {
    const shared = `<si><t>统一社会信用代码</t></si><si><r><t>${CODE.slice(0, 9)}</t></r><r><t>${CODE.slice(9)}</t></r><rPh><t>读音</t></rPh></si>`;
    const rows = `<x:row r="3"><x:c r="C3" t="s"><x:v>0</x:v></x:c></x:row><x:row r="7"><x:c r="A7"><x:v>1</x:v></x:c><x:c r="C7" t="s"><x:v>1</x:v></x:c></x:row>`;
    const { lines, format } = await readCheckFile(workbook(rows, shared), "f.xlsx");
    expect(lines).toMatchObject([{ line: 7, uscc: CODE, fields: ["1", "", CODE] }]);
    expect(format).toEqual({ kind: "XLSX", sheet: "名单", otherSheets: ["说明"] });
  });

  it("that made numbers of codes is told so, at each", async () => {
    const rows = `<x:row r="1"><x:c t="inlineStr"><x:is><x:t>uscc</x:t></x:is></x:c></x:row><x:row r="2"><x:c><x:v>9.11201160000000E17</x:v></x:c></x:row>`;
    const { faults } = await readCheckFile(workbook(rows), "f.xlsx");
    expect(faults).toMatchObject([{ line: 2, column: 1, kind: "CODE_AS_NUMBER", value: "9.11201160000000E17" }]);
    expect(faults[0]?.chinese).toContain("末几位已丢失");
  });

  it("that would unpack to gigabytes is not unpacked", async () => {
    const zeros = Buffer.alloc(64 * 1024 * 1024, 0x20);
    const deflated = deflateRawSync(Buffer.concat([zeros, zeros, zeros]));
    // What it says of its size is not believed.
    const bomb: PackedFile = { name: "xl/worksheets/sheet2.xml", crc: 0, size: 10, deflated };
    expect(deflated.length).toBeLessThan(300_000);
    expect(await refusal(workbook("", "", [bomb]))).toContain("unpacks to far more");
  });

  it("that shows one long text in every cell is not read, however little there was to unpack", async () => {
    const name = `<x:c t="s"><x:v>0</x:v></x:c>`;
    const row = (count: number) => `<x:row>${name.repeat(count)}</x:row>`;
    const shared = (length: number) => `<si><t>${"甲".repeat(length)}</t></si>`;
    expect(await refusal(workbook(row(1), shared(32_768)))).toContain("at most 32767 characters");
    expect(await refusal(workbook(row(100).repeat(50), shared(32_000)))).toContain("134217728 together");
  });

  it.each([
    ["entities that grow", `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>`],
    ["no XML", "uscc"],
    ["XML that ends early", "<x:worksheet><x:row>"],
  ])("is refused with %s inside", async (_what, text) => {
    expect(await refusal(workbook("", "", [packText("xl/worksheets/sheet2.xml", text)]))).toContain("cannot be read");
  });

  it.each([
    ["cut off", (bytes: Buffer) => bytes.subarray(0, bytes.length - 40)],
    ["with a changed byte", (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === 60 ? byte ^ 0xff : byte)))],
    ["a ZIP archive of something else", () => zipOf([packText("readme.txt", "hello")])],
  ])("is refused when it is %s", async (_what, spoil) => {
    expect(await refusal(spoil(workbook("<x:row><x:c><x:v>1</x:v></x:c></x:row>")))).toMatch(
      /damaged|no.*archive|none/,
    );
  });

  it("that is written is the same to the byte each time, and holds formulas as text", async () => {
    const written = () => {
      const writer = new WorkbookWriter("结果");
      writer.row(["=1+1", "<&>\u0001", "中文"]);
      return writer.finish();
    };
    expect((await written()).equals(await written())).toBe(true);
    const { rows } = await readWorkbook(await written(), "f.xlsx");
    expect(rows).toEqual([{ line: 1, fields: ["=1+1", "<&>�", "中文"], numbers: new Set() }]);
  });
});
