import { UnreadableFile } from "../unreadable-file.ts";
import { readSheet, type SheetRow } from "./read-sheet.ts";
import { readXml } from "./read-xml.ts";
import { readZipEntries, type UnpackBudget, unpack } from "./zip-entries.ts";

/** The first sheet of a workbook that is not hidden. */
export interface FirstSheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  /** Other sheets that are not hidden; nothing of them is read. */
  readonly others: readonly string[];
}

// 100,000 rows of twenty short columns are some 60 MB of XML.
const MOST_UNPACKED_BYTES = 128 * 1024 * 1024;

/**
 * Reads the first visible sheet of a workbook (.xlsx, ECMA-376).
 *
 * @throws {UnreadableFile} when it is no such workbook, damaged, encrypted, or unpacks to far too much
 */
export async function readWorkbook(bytes: Buffer, file: string): Promise<FirstSheet> {
  const entries = readZipEntries(bytes, file);
  const budget: UnpackBudget = { left: MOST_UNPACKED_BYTES };
  const part = (path: string) => {
    const entry = entries.get(path);
    return entry === undefined ? null : unpack(entry, budget, file);
  };
  const root = await relations(part("_rels/.rels"), "", file);
  const book = root.find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  const folder = book.slice(0, book.lastIndexOf("/") + 1);
  const sheets = (await sheetsIn(part(book), file)).filter(({ isHidden }) => !isHidden);
  const links = await relations(part(`${folder}_rels/${book.slice(folder.length)}.rels`), folder, file);
  const [first, ...others] = sheets;
  const path = links.find(({ id }) => id === first?.relation)?.target;
  const entry = path === undefined ? undefined : entries.get(path);
  if (first === undefined || entry === undefined) throw noSheet(file);
  const shared = await sharedStrings(sharedPart(links, part), file);
  const rows = await readSheet(unpack(entry, budget, file), shared, file);
  return { name: first.name, rows, others: others.map(({ name }) => name) };
}

interface Relation {
  readonly id: string;
  /** The last part of its type's address. */
  readonly type: string;
  /** Path in the archive. */
  readonly target: string;
}

type Part = AsyncIterable<Buffer> | null;

function sharedPart(links: readonly Relation[], part: (path: string) => Part): Part {
  const found = links.find(({ type }) => type === "sharedStrings");
  return found === undefined ? null : part(found.target);
}

async function relations(part: Part, folder: string, file: string): Promise<Relation[]> {
  const found: Relation[] = [];
  if (part === null) return found;
  await readXml(part, file, {
    open(name, attribute) {
      const [id, type, target] = [attribute("Id"), attribute("Type"), attribute("Target")];
      if (name !== "Relationship" || id === undefined || type === undefined || target === undefined) return;
      const path = target.startsWith("/") ? target.slice(1) : `${folder}${target}`;
      found.push({ id, type: type.slice(type.lastIndexOf("/") + 1), target: path });
    },
  });
  return found;
}

interface ListedSheet {
  readonly name: string;
  readonly relation: string | undefined;
  readonly isHidden: boolean;
}

async function sheetsIn(part: Part, file: string): Promise<ListedSheet[]> {
  if (part === null) throw noSheet(file);
  const sheets: ListedSheet[] = [];
  await readXml(part, file, {
    open(element, attribute) {
      if (element !== "sheet") return;
      const isHidden = (attribute("state") ?? "visible") !== "visible";
      sheets.push({ name: attribute("name") ?? "", relation: attribute("id"), isHidden });
    },
  });
  return sheets;
}

/** Texts that cells share; how a text is pronounced (`rPh`) is no part of it. */
async function sharedStrings(part: Part, file: string): Promise<string[]> {
  const strings: string[] = [];
  if (part === null) return strings;
  let text = "";
  let isText = false;
  let phonetic = 0;
  await readXml(part, file, {
    open(name) {
      if (name === "si") text = "";
      if (name === "rPh") phonetic += 1;
      isText = name === "t" && phonetic === 0;
    },
    text(piece) {
      if (isText) text += piece;
    },
    close(name) {
      if (name === "si") strings.push(text);
      if (name === "rPh") phonetic -= 1;
      isText = false;
    },
  });
  return strings;
}

function noSheet(file: string): UnreadableFile {
  return new UnreadableFile(
    file,
    "a workbook (.xlsx) with a visible sheet was expected; there is none in this archive.",
    "应为含可见工作表的 Excel 工作簿（.xlsx）；此压缩包中没有。",
  );
}
