import { decodeLines } from "../../../shared/files/decode-lines.ts";
import { type FileRecord, readRecords } from "../../../shared/files/read-records.ts";
import type { CatalogueCodeForm } from "../../../subgraphs/procurement/domain/catalogue/catalogue-code-form.ts";
import { asFileRefused, FileRefused } from "../registrations/file-refused.ts";
import type { InputFile } from "../registrations/read-bytes.ts";
import { refuseOtherHeader } from "../registrations/refuse-other-header.ts";
import type { CatalogueFault } from "./catalogue-fault.ts";
import { type CatalogueLine, checkLine, differing } from "./check-line.ts";
import { COLUMNS } from "./columns.ts";

/** A file of catalogue codes, read to its end. */
export interface CatalogueRead {
  /** Without header and empty lines. */
  readonly rows: number;
  /** Each code once, as its first line has it. */
  readonly lines: readonly CatalogueLine[];
  /** Lines that say again what an earlier one said. */
  readonly repeated: number;
  readonly faults: readonly CatalogueFault[];
}

// An edition has some thousands; a file of this many is something else.
const MOST_ROWS = 100_000;

/** @throws {FileRefused} when the file cannot be read to its end as one of catalogue codes */
export async function readCatalogue(input: InputFile, form: CatalogueCodeForm): Promise<CatalogueRead> {
  const byCode = new Map<string, CatalogueLine>();
  const faults: CatalogueFault[] = [];
  let [rows, repeated, headerSeen] = [0, 0, false];

  function take(record: FileRecord): void {
    if (!headerSeen) {
      refuseOtherHeader(record.fields, input.name, COLUMNS);
      headerSeen = true;
      return;
    }
    if (record.fields.length === 1 && record.fields[0]?.trim() === "") return;
    rows += 1;
    if (rows > MOST_ROWS) throw tooManyRows(input.name);
    const checked = checkLine(record, form);
    if ("kind" in checked) {
      faults.push(checked);
      return;
    }
    const earlier = byCode.get(checked.code);
    if (earlier === undefined) byCode.set(checked.code, checked);
    else if (earlier.name === checked.name) repeated += 1;
    else faults.push(differing(checked, "DIFFERS_IN_FILE", lineOf(earlier), earlier.name));
  }

  try {
    for await (const records of readRecords(decodeLines(input.bytes(), input.name), input.name)) records.forEach(take);
  } catch (error) {
    throw asFileRefused(error);
  }
  if (!headerSeen) refuseOtherHeader([], input.name, COLUMNS);
  return { rows, lines: [...byCode.values()], repeated, faults };
}

function lineOf({ line }: CatalogueLine): readonly [string, string] {
  return [`line ${line} of this file, which counts`, `本文件第 ${line} 行（以该行为准）`];
}

function tooManyRows(name: string): FileRefused {
  return new FileRefused(
    name,
    `an edition of the catalogue was expected, some thousands of lines; it has more than ${MOST_ROWS}.`,
    `应为一版采购目录（数千行）；该文件超过 ${MOST_ROWS} 行。`,
  );
}
