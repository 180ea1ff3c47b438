import { pipeline } from "node:stream/promises";
import { decodeLines } from "../../../shared/files/decode-lines.ts";
import { type FileRecord, readRecords } from "../../../shared/files/read-records.ts";
import type { CivilDate } from "../../../shared/values/civil-date.ts";
import type { RegistrationImport } from "../../../subgraphs/market-regulation/persistence/registration-import/registration-import.ts";
import { copyText } from "../../../subgraphs/market-regulation/persistence/registration-import/staged-line.ts";
import { checkRecord } from "./check-record.ts";
import type { NoteKind } from "./line-note.ts";
import { PlaceFinder } from "./place-finder.ts";
import type { InputFile } from "./read-bytes.ts";
import { refuseOtherHeader } from "./refuse-other-header.ts";
import { Tally } from "./tally.ts";

/** What was seen while a file was staged. */
export interface Staged {
  /** Without header and empty lines. */
  readonly rows: number;
  readonly notes: Tally<NoteKind>;
}

/**
 * Checks every record of a file and puts it aside in the database; each part waits for the one after it, so that no
 * more of the file than a few pieces is ever in memory.
 *
 * @throws {FileRefused} when the file cannot be read to its end
 */
export async function stageFile(
  input: InputFile,
  register: RegistrationImport,
  today: CivilDate,
  onRows: (rows: number) => void,
): Promise<Staged> {
  const places = new PlaceFinder(await register.divisions());
  const notes = new Tally<NoteKind>();
  let rows = 0;
  let headerSeen = false;

  function stageOne({ line, fields }: FileRecord): string {
    if (!headerSeen) {
      refuseOtherHeader(fields, input.name);
      headerSeen = true;
      return "";
    }
    if (isEmptyLine(fields)) return "";
    rows += 1;
    const checked = checkRecord(fields, places, today);
    for (const note of checked.notes) notes.add(note, line);
    return copyText({ line, fields, ...checked });
  }

  async function* stageAll(): AsyncGenerator<string> {
    for await (const records of readRecords(decodeLines(input.bytes(), input.name), input.name)) {
      yield records.map(stageOne).join("");
      onRows(rows);
    }
    if (!headerSeen) refuseOtherHeader([], input.name);
  }

  const staging = await register.openStaging();
  await pipeline(stageAll, staging);
  await register.closeStaging();
  return { rows, notes };
}

function isEmptyLine(fields: readonly string[]): boolean {
  return fields.length === 1 && fields[0]?.trim() === "";
}
