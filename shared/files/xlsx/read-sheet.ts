import { UnreadableFile } from "../unreadable-file.ts";
import { readXml } from "./read-xml.ts";

/** A row of a sheet. */
export interface SheetRow {
  /** Its number in the sheet, from 1. */
  readonly line: number;
  /** What its cells show, from column A; a cell that is not there is empty. */
  readonly fields: readonly string[];
  /** Columns, from 0, whose cells hold numbers and no text. */
  readonly numbers: ReadonlySet<number>;
}

const MOST_ROWS = 200_000;
const MOST_COLUMNS = 256;
// That of spreadsheets themselves.
const LONGEST_CELL = 32_767;
// Cells share texts: what they show may be far more than what was unpacked.
const MOST_CHARACTERS = 128 * 1024 * 1024;

/**
 * Reads the rows of a sheet that hold anything.
 *
 * @param shared the texts that cells share
 * @throws {UnreadableFile} when it is damaged, or has far too many rows, columns or characters
 */
export async function readSheet(
  pieces: AsyncIterable<Buffer>,
  shared: readonly string[],
  file: string,
): Promise<SheetRow[]> {
  const reader = new SheetReader(shared, file);
  await readXml(pieces, file, {
    open: (name, attribute) => reader.open(name, attribute),
    text: (text) => reader.text(text),
    close: (name) => reader.close(name),
  });
  return reader.rows;
}

class SheetReader {
  readonly rows: SheetRow[] = [];
  readonly #shared: readonly string[];
  readonly #file: string;
  #line = 0;
  #fields: string[] = [];
  #numbers = new Set<number>();
  #column = -1;
  #type = "n";
  #value = "";
  #isValue = false;
  #phonetic = 0;
  #characters = 0;

  constructor(shared: readonly string[], file: string) {
    this.#shared = shared;
    this.#file = file;
  }

  open(name: string, attribute: (name: string) => string | undefined): void {
    if (name === "row") {
      this.#line = Number(attribute("r") ?? this.#line + 1);
      if (!Number.isSafeInteger(this.#line) || this.#line < 1) throw this.#damaged();
      this.#fields = [];
      this.#numbers = new Set();
      this.#column = -1;
    } else if (name === "c") {
      this.#column = columnOf(attribute("r")) ?? this.#column + 1;
      if (this.#column >= MOST_COLUMNS) throw this.#tooLarge();
      this.#type = attribute("t") ?? "n";
      this.#value = "";
    } else if (name === "rPh") this.#phonetic += 1;
    this.#isValue = name === "v" || (name === "t" && this.#phonetic === 0);
  }

  text(text: string): void {
    if (this.#isValue) this.#value += text;
  }

  close(name: string): void {
    if (name === "c") this.#endCell();
    else if (name === "row") this.#endRow();
    else if (name === "rPh") this.#phonetic -= 1;
    this.#isValue = false;
  }

  #endCell(): void {
    if (this.#value === "") return;
    const text = this.#type === "s" ? this.#sharedText() : this.#value;
    this.#characters += text.length;
    if (text.length > LONGEST_CELL || this.#characters > MOST_CHARACTERS) throw this.#tooLong();
    while (this.#fields.length < this.#column) this.#fields.push("");
    this.#fields[this.#column] = text;
    if (this.#type === "n") this.#numbers.add(this.#column);
  }

  #sharedText(): string {
    const text = this.#shared[Number(this.#value)];
    if (text === undefined) throw this.#damaged();
    return text;
  }

  #endRow(): void {
    if (this.#fields.length === 0) return;
    if (this.rows.length >= MOST_ROWS) throw this.#tooLarge();
    this.rows.push({ line: this.#line, fields: this.#fields, numbers: this.#numbers });
  }

  #damaged(): UnreadableFile {
    return new UnreadableFile(
      this.#file,
      `the sheet is damaged near row ${this.#line}. Save the file again.`,
      `工作表在第 ${this.#line} 行附近已损坏。请重新保存文件。`,
    );
  }

  #tooLong(): UnreadableFile {
    return new UnreadableFile(
      this.#file,
      `cells of at most ${LONGEST_CELL} characters, ${MOST_CHARACTERS} together, were expected; row ${this.#line} is beyond that.`,
      `单元格至多 ${LONGEST_CELL} 字，全表至多 ${MOST_CHARACTERS} 字；第 ${this.#line} 行已超出。`,
    );
  }

  #tooLarge(): UnreadableFile {
    return new UnreadableFile(
      this.#file,
      `a sheet of at most ${MOST_ROWS} rows and ${MOST_COLUMNS} columns was expected; row ${this.#line} is beyond that.`,
      `工作表至多 ${MOST_ROWS} 行、${MOST_COLUMNS} 列；第 ${this.#line} 行已超出。`,
    );
  }
}

/** `C7` is 2; null when there is no reference. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^([A-Z]{1,3})\d+$/.exec(reference ?? "")?.[1];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
