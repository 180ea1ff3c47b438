import { finished } from "node:stream/promises";
import { crc32, createDeflateRaw, type DeflateRaw } from "node:zlib";
import { type PackedFile, packText, zipOf } from "./write-zip.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SHEET_PATH = "xl/worksheets/sheet1.xml";

// A cell of a sheet has no more.
const LONGEST_CELL = 32_767;

// What XML 1.0 cannot hold, not even escaped.
const UNFIT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A workbook of one sheet whose cells are all text: none of them is ever run as a formula. */
export class WorkbookWriter {
  readonly #name: string;
  readonly #deflate: DeflateRaw = createDeflateRaw();
  readonly #deflated: Buffer[] = [];
  #crc = 0;
  #size = 0;

  /** @param name of the sheet, at most 31 characters, none of []:*?/\ */
  constructor(name: string) {
    this.#name = name;
    this.#deflate.on("data", (piece: Buffer) => this.#deflated.push(piece));
    this.#write(`${HEAD}<worksheet xmlns="${MAIN}"><sheetData>`);
  }

  /** Adds a row. */
  row(cells: readonly string[]): void {
    const written = cells.map((cell) => `<c t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`);
    this.#write(`<row>${written.join("")}</row>`);
  }

  /** The whole workbook; the same rows make the same bytes. */
  async finish(): Promise<Buffer> {
    this.#write("</sheetData></worksheet>");
    this.#deflate.end();
    await finished(this.#deflate);
    const deflated = Buffer.concat(this.#deflated);
    return zipOf([...this.#frame(), { name: SHEET_PATH, crc: this.#crc, size: this.#size, deflated }]);
  }

  #write(text: string): void {
    const bytes = Buffer.from(text, "utf8");
    this.#crc = crc32(bytes, this.#crc);
    this.#size += bytes.length;
    this.#deflate.write(bytes);
  }

  #frame(): PackedFile[] {
    const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    return [
      packText(
        "[Content_Types].xml",
        `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/><Override PartName="/${SHEET_PATH}" ContentType="${sheetType}.worksheet+xml"/></Types>`,
      ),
      packText("_rels/.rels", relationTo("officeDocument", "xl/workbook.xml")),
      packText(
        "xl/workbook.xml",
        `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${escaped(this.#name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
      packText("xl/_rels/workbook.xml.rels", relationTo("worksheet", "worksheets/sheet1.xml")),
    ];
  }
}

function relationTo(type: string, target: string): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/${type}" Target="${target}"/></Relationships>`;
}

function escaped(text: string): string {
  const fitting = text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL - 1)}…` : text;
  return fitting
    .replace(UNFIT, "�")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\r", "&#13;");
}
