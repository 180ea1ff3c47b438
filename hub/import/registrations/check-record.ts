import { type CivilDate, InvalidCivilDate, parseCivilDate } from "../../../shared/values/civil-date.ts";
import { quoted } from "../../../shared/values/invalid-value.ts";
import { InvalidUscc, parseUscc, type Uscc } from "../../../shared/values/uscc.ts";
import type { StatedRegistration } from "../../../subgraphs/market-regulation/persistence/registration-import/staged-line.ts";
import { type Capital, readCapital } from "./capital.ts";
import { isAbsent } from "./columns.ts";
import { type Fault, fault, faultOfForm } from "./field-faults.ts";
import type { NoteKind } from "./line-note.ts";
import type { Place, PlaceFinder } from "./place-finder.ts";
import { shiftedCode, shiftedDate, shiftedTail } from "./shifted-columns.ts";

/** What one record of a file comes to. */
export type CheckedRecord = { readonly notes: readonly NoteKind[] } & (
  | { readonly registration: StatedRegistration; readonly fault: null }
  | { readonly registration: null; readonly fault: Fault }
);

/**
 * Checks one record: the first thing that is wrong, from left to right, or what it states.
 *
 * @param today no registration is later
 */
export function checkRecord(written: readonly string[], places: PlaceFinder, today: CivilDate): CheckedRecord {
  const fields = written.map((field) => field.trim());
  const form = faultOfForm(fields);
  if (form !== null) return refused(form);
  const [name = "", code = "", date = "", type = "", capitalText = "", province = "", region = ""] = fields;
  const uscc = checkCode(code, fields);
  if (typeof uscc !== "string") return refused(uscc);
  if (isAbsent(name)) return refused(absent("NAME_ABSENT", 0, fields));
  const establishedOn = checkDate(date, fields, today);
  if (typeof establishedOn !== "string") return refused(establishedOn);
  const place = places.find(province, region);
  if (place === null) return refused(shiftedTail(fields, places) ?? unknownProvince(fields));
  const capital = isAbsent(capitalText) ? null : readCapital(capitalText);
  const registration = {
    uscc,
    name,
    establishedOn,
    enterpriseType: isAbsent(type) ? null : type,
    capitalWan: capital === null ? null : capital.wan,
    capitalCurrency: capital === null ? null : capital.currency,
    division: place.division,
    reading: readingOf(capital),
  };
  return { registration, notes: notesOn(uscc !== code, place, capitalText, capital), fault: null };
}

function refused(fault: Fault): CheckedRecord {
  return { registration: null, notes: [], fault };
}

function checkCode(text: string, fields: readonly string[]): Uscc | Fault {
  if (isAbsent(text)) return shiftedCode(fields) ?? absent("CODE_ABSENT", 1, fields);
  try {
    return parseUscc(text);
  } catch (error) {
    if (!(error instanceof InvalidUscc)) throw error;
    return shiftedCode(fields) ?? fault(`CODE_${error.fault}`, 1, fields, error.message, error.messageZh);
  }
}

function checkDate(text: string, fields: readonly string[], today: CivilDate): CivilDate | Fault {
  if (isAbsent(text)) return shiftedDate(fields) ?? absent("DATE_ABSENT", 2, fields);
  try {
    const date = parseCivilDate(text);
    if (date <= today) return date;
    return fault(
      "DATE_IN_FUTURE",
      2,
      fields,
      `A registration lies in the past; ${date} is after today, ${today}.`,
      `注册日期不晚于今天（${today}）；实为${date}。`,
    );
  } catch (error) {
    if (!(error instanceof InvalidCivilDate)) throw error;
    return shiftedDate(fields) ?? fault("DATE_INVALID", 2, fields, error.message, error.messageZh);
  }
}

function absent(kind: "NAME_ABSENT" | "CODE_ABSENT" | "DATE_ABSENT", index: number, fields: readonly string[]): Fault {
  const came = quoted(fields[index] ?? "");
  return fault(kind, index, fields, `This has to be stated; ${came} came.`, `此项必须载明；实为${came}。`);
}

function unknownProvince(fields: readonly string[]): Fault {
  const came = quoted(fields[5] ?? "");
  return fault(
    "PROVINCE_NOT_FOUND",
    5,
    fields,
    `The name of a province was expected, such as 云南 or 云南省 (GB/T 2260); ${came} came.`,
    `应为省级行政区划名称，如云南或云南省（GB/T 2260）；实为${came}。`,
  );
}

function readingOf(capital: Capital | null): string | null {
  return capital === null || capital.currencyStated ? null : "capital without a currency read as CNY";
}

function notesOn(rewritten: boolean, place: Place, capitalText: string, capital: Capital | null): NoteKind[] {
  const notes: NoteKind[] = [];
  if (rewritten) notes.push("CODE_REWRITTEN");
  if (place.note !== null) notes.push(place.note);
  if (capital === null && !isAbsent(capitalText)) notes.push("CAPITAL_NOT_UNDERSTOOD");
  if (capital !== null && !capital.currencyStated) notes.push("CAPITAL_CURRENCY_NOT_STATED");
  if (capital !== null && !capital.inWan) notes.push("CAPITAL_IN_YUAN");
  return notes;
}
