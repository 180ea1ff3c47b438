import { MEASURES } from "./measure-rows.ts";
import type { MeasureRow } from "./measure-shape.ts";
import type { NoticeFile } from "./notice-shape.ts";
import { type PolicySource, type Problems, type SourcePath, shown } from "./problems.ts";

/** Checks the measures of one notice: silence, readings, awards and the order of corrections. */
export function checkMeasures(source: PolicySource, notice: NoticeFile, problems: Problems): void {
  const readings = new Set(notice.interpretations.map((row) => row.id));
  for (const measure of MEASURES) {
    const rows: readonly MeasureRow[] = notice.measures[measure];
    checkCorrections(source, ["measures", measure], rows, notice.document.publishedOn, problems);
    for (const [index, row] of rows.entries()) {
      const path = ["measures", measure, index];
      checkRow(source, path, row, problems);
      const { reading } = row.recognisedSchemes;
      if (!readings.has(reading)) {
        const place = [...path, "recognisedSchemes", "reading"];
        problems.add(source, place, "a reading of this document", shown(reading));
      }
    }
  }
  checkAwards(source, notice, problems);
}

/** Checks that the first row stands since publication and that each later one corrects it on a later day. */
export function checkCorrections(
  source: PolicySource,
  top: SourcePath,
  rows: readonly { readonly correctedOn?: string | undefined }[],
  publishedOn: string,
  problems: Problems,
): void {
  let previous = publishedOn;
  for (const [index, { correctedOn }] of rows.entries()) {
    const place = [...top, index, "correctedOn"];
    if (index === 0 && correctedOn !== undefined) {
      problems.add(source, place, "none in the first row, which stands since publication", shown(correctedOn));
    }
    if (index > 0 && (correctedOn === undefined || correctedOn <= previous)) {
      problems.add(
        source,
        place,
        `a day after ${previous}, because the row corrects the one before`,
        shown(correctedOn),
      );
    }
    previous = correctedOn ?? previous;
  }
}

function checkRow(source: PolicySource, path: SourcePath, row: MeasureRow, problems: Problems): void {
  if (row.mode === "SILENT" && row.basis === "TEXT") {
    problems.add(source, [...path, "basis"], "INTERPRETATION, because silence is read and not written", "TEXT");
  }
  if (row.issuerClause === row.clause) {
    const expected = "a clause other than the measure's own, or none";
    problems.add(source, [...path, "issuerClause"], expected, shown(row.issuerClause));
  }
}

function checkAwards(source: PolicySource, notice: NoticeFile, problems: Problems): void {
  for (const [index, row] of notice.measures.awardAdoption.entries()) {
    const path = ["measures", "awardAdoption", index];
    const named = row.awards !== undefined && row.adopts !== undefined;
    const silent = row.awards === undefined && row.adopts === undefined && row.recommendsFirst === undefined;
    if (row.mode === "SILENT" ? !silent : !named) {
      const expected = row.mode === "SILENT" ? "neither awards nor adopts, being silent" : "awards and adopts";
      problems.add(source, path, expected, `${shown(row.awards)} and ${shown(row.adopts)}`);
    }
    const ids = (row.awards ?? []).map((award) => award.id);
    for (const [position, id] of ids.entries()) {
      if (ids.indexOf(id) !== position) {
        problems.add(source, [...path, "awards", position, "id"], "each award once", `${shown(id)} again`);
      }
    }
  }
}
