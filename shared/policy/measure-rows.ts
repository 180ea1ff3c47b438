import type { Citation, Measure, MeasureRule } from "../values/policy.ts";
import { knownFromDay } from "./clocks.ts";
import type { MeasureRow } from "./measure-shape.ts";
import type { NoticeFile } from "./notice-shape.ts";

/** The measures in the order in which departments answer them. */
export const MEASURES = [
  "procurementPreference",
  "creditSupport",
  "awardAdoption",
  "subsidyPriority",
] as const satisfies readonly Measure[];

/** The measure rows of one notice, corrections included. */
export function measureRows(notice: NoticeFile): MeasureRule[] {
  return MEASURES.flatMap((measure) => {
    const rows: readonly MeasureRow[] = notice.measures[measure];
    return rows.map((row, index) => toRule(notice.document, measure, row, rows[index + 1]));
  });
}

function toRule(
  document: NoticeFile["document"],
  measure: Measure,
  row: MeasureRow,
  next: MeasureRow | undefined,
): MeasureRule {
  const cite = (clause: string, basis: Citation["basis"]): Citation => ({ document: document.id, clause, basis });
  const awards = "awards" in row ? row.awards : undefined;
  return {
    id: versionId(`${document.id}/${measure}`, row.correctedOn),
    jurisdiction: document.jurisdiction,
    measure,
    mode: row.mode,
    inForceBasis: document.inForceFrom.basis,
    citation: cite(row.clause, row.basis),
    recognisedSchemes: row.recognisedSchemes.schemes,
    issuerCitation: row.issuerClause === undefined ? null : cite(row.issuerClause, row.recognisedSchemes.basis),
    sizeClasses: ("sizeClasses" in row ? row.sizeClasses : undefined) ?? null,
    awards: awards ?? null,
    adopts: ("adopts" in row ? row.adopts : undefined) ?? null,
    ...("recommendsFirst" in row && row.recommendsFirst !== undefined && { recommendsFirst: row.recommendsFirst }),
    validFrom: document.inForceFrom.day,
    validTo: null,
    knownFrom: knownFromDay(row.correctedOn ?? document.publishedOn),
    knownTo: next?.correctedOn === undefined ? null : knownFromDay(next.correctedOn),
  };
}

/** The id of a row, told apart from the row that it corrects. */
export function versionId(id: string, correctedOn: string | undefined): string {
  return correctedOn === undefined ? id : `${id}@${correctedOn}`;
}
