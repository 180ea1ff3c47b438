import { basename } from "node:path";
import { groundedPlaces, plainPlaces } from "./notice-citations.ts";
import type { NoticeFile } from "./notice-shape.ts";
import { type PolicySource, type Problems, shown } from "./problems.ts";

/** Checks what one notice says against itself; measures and scheme have checks of their own. */
export function checkNotice(source: PolicySource, notice: NoticeFile, problems: Problems): void {
  checkDocument(source, notice, problems);
  checkClauses(source, notice, problems);
  checkCitations(source, notice, problems);
  checkInterpretations(source, notice, problems);
  checkNumbers(source, notice, problems);
}

function checkDocument(source: PolicySource, { document }: NoticeFile, problems: Problems): void {
  const fileId = basename(source.file, ".yaml");
  if (document.id !== fileId) {
    problems.add(source, ["document", "id"], `the file's own name ${shown(fileId)}`, shown(document.id));
  }
  const { number, numberDamagedText, numberAbsent } = document;
  const given = [number ?? undefined, numberDamagedText, numberAbsent].filter((each) => each !== undefined);
  if (given.length !== 1) {
    const expected = "a number, or null with either numberDamagedText or numberAbsent";
    problems.add(source, ["document", "number"], expected, given.length === 0 ? "null alone" : shown(number));
  }
  if (document.signedOn !== null && document.signedOnDamagedText !== undefined) {
    problems.add(source, ["document", "signedOn"], "null beside signedOnDamagedText", shown(document.signedOn));
  }
}

function checkClauses(source: PolicySource, { document, clauses }: NoticeFile, problems: Problems): void {
  const seen = new Set<string>();
  for (const [index, row] of clauses.entries()) {
    const name = row.item === undefined ? row.clause : `${row.clause} ${row.item}`;
    if (seen.has(name)) problems.add(source, ["clauses", index], "each clause and item once", `${name} again`);
    seen.add(name);
    const inferred = row.leadBasis === "INTERPRETATION";
    if (inferred && row.leads.length === 0) {
      problems.add(source, ["clauses", index, "leadBasis"], "TEXT where nobody is named", "INTERPRETATION");
    }
    if (inferred && document.leadReading === undefined) {
      problems.add(source, ["document"], "leadReading, because a lead is inferred", "nothing");
    }
  }
}

function checkCitations(source: PolicySource, notice: NoticeFile, problems: Problems): void {
  const clauses = new Set(notice.clauses.map((row) => row.clause));
  const readings = new Set(notice.interpretations.map((row) => row.id));
  for (const place of [...groundedPlaces(notice), ...plainPlaces(notice)]) {
    if (!clauses.has(place.clause)) {
      const path = place.path.at(-1) === "clause" || !("basis" in place) ? place.path : [...place.path, "clause"];
      problems.add(source, path, "a clause of this document", shown(place.clause));
    }
  }
  for (const place of groundedPlaces(notice)) {
    if ((place.basis === "INTERPRETATION") !== (place.reading !== undefined)) {
      const expected = "a reading with INTERPRETATION, and none with TEXT";
      problems.add(source, [...place.path, "basis"], expected, `${place.basis} with ${shown(place.reading)}`);
    } else if (place.reading !== undefined && !readings.has(place.reading)) {
      problems.add(source, [...place.path, "reading"], "a reading of this document", shown(place.reading));
    }
  }
  const { leadReading } = notice.document;
  if (leadReading !== undefined && !readings.has(leadReading)) {
    problems.add(source, ["document", "leadReading"], "a reading of this document", shown(leadReading));
  }
}

function checkInterpretations(source: PolicySource, notice: NoticeFile, problems: Problems): void {
  const seen = new Set<string>();
  for (const [index, row] of notice.interpretations.entries()) {
    const name = `${row.id} of ${row.publishedOn}`;
    if (seen.has(name))
      problems.add(source, ["interpretations", index, "id"], "each reading once a day", `${name} again`);
    seen.add(name);
    if (row.publishedOn < notice.document.publishedOn) {
      const expected = `a day from the notice's publication on ${notice.document.publishedOn}`;
      problems.add(source, ["interpretations", index, "publishedOn"], expected, shown(row.publishedOn));
    }
  }
}

function checkNumbers(source: PolicySource, notice: NoticeFile, problems: Problems): void {
  for (const [index, target] of notice.targets.entries()) {
    if ((target.value === null) !== (target.damagedText !== undefined)) {
      const expected = "a value without damagedText, or null with it";
      problems.add(
        source,
        ["targets", index, "value"],
        expected,
        `${shown(target.value)} with ${shown(target.damagedText)}`,
      );
    }
  }
  for (const [index, damage] of notice.damages.entries()) {
    if ((damage.value === null) !== (damage.flag === undefined)) {
      const expected = "a value with the flag that allows it, or null without a flag";
      problems.add(source, ["damages", index, "value"], expected, `${shown(damage.value)} with ${shown(damage.flag)}`);
    }
  }
}
