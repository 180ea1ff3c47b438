import { knownFromDay } from "./clocks.ts";
import type { NoticeFile } from "./notice-shape.ts";
import type { PolicyDocument, PolicyInterpretation } from "./policy-book.ts";

/** The notice itself with its clauses, readings and targets. */
export function documentRow(notice: NoticeFile): PolicyDocument {
  const { document } = notice;
  const { day, clause, basis } = document.inForceFrom;
  return {
    id: document.id,
    title: document.title,
    number: document.number,
    numberDamagedText: document.numberDamagedText ?? null,
    jurisdiction: document.jurisdiction,
    signedOn: document.signedOn,
    signedOnDamagedText: document.signedOnDamagedText ?? null,
    publishedOn: document.publishedOn,
    knownFrom: knownFromDay(document.publishedOn),
    inForceFrom: day,
    inForceCitation: { document: document.id, clause, basis },
    issuers: document.issuers,
    replaces: document.replaces ?? [],
    clauses: notice.clauses.map((row) => ({ ...row, item: row.item ?? null })),
    interpretations: notice.interpretations.map((row) => interpretationRow(row, notice.interpretations)),
    targets: notice.targets.map((row) => ({ ...row, damagedText: row.damagedText ?? null })),
    damages: notice.damages.map((row) => ({ ...row, flag: row.flag ?? null })),
  };
}

function interpretationRow(
  row: NoticeFile["interpretations"][number],
  all: NoticeFile["interpretations"],
): PolicyInterpretation {
  const corrections = all.filter((other) => other.id === row.id && other.publishedOn > row.publishedOn);
  const next = corrections.map((other) => other.publishedOn).sort()[0];
  return {
    ...row,
    knownFrom: knownFromDay(row.publishedOn),
    knownTo: next === undefined ? null : knownFromDay(next),
  };
}
