import type { LoadedNotice } from "./check-book.ts";
import { type FiguresFile, figuresShape } from "./figure-shape.ts";
import { parseSource } from "./parse-source.ts";
import type { DutyFigures, TargetFigure } from "./policy-book.ts";
import { type PolicySource, type Problems, shown } from "./problems.ts";

/** What is counted behind duties and targets, with the file that says so. */
export interface LoadedFigures {
  readonly source: PolicySource;
  readonly file: FiguresFile;
}

/**
 * Reads what is counted behind duties and targets.
 *
 * @returns null when the file does not fit its shape
 */
export function readFigures(source: PolicySource, problems: Problems): LoadedFigures | null {
  const file = parseSource(source, figuresShape, problems);
  return file === null ? null : { source, file };
}

/**
 * Checks the file against the notices, once nothing else is wrong with them: each duty of a notice that it names has
 * one row, each row a duty, and each of its targets one row. A notice that it does not name has no figures yet.
 */
export function checkFigures(
  { source, file }: LoadedFigures,
  loaded: readonly LoadedNotice[],
  problems: Problems,
): void {
  for (const [document, rows] of Object.entries(file.duties)) {
    const found = loaded.find(({ notice }) => notice.document.id === document);
    if (found === undefined) {
      problems.add(source, ["duties", document], "a notice of this folder", shown(document));
      continue;
    }
    const withDuties = found.notice.clauses.filter(({ leads, supports }) => leads.length + supports.length > 0);
    const wanted = withDuties.map(nameOf);
    const named = rows.map(nameOf);
    for (const [index, name] of named.entries()) {
      const place = ["duties", document, index];
      if (!wanted.includes(name)) problems.add(source, place, `a clause of ${document} that gives a duty`, shown(name));
      else if (named.indexOf(name) !== index) problems.add(source, place, "each duty once", `${name} again`);
    }
    const missing = wanted.filter((name) => !named.includes(name));
    if (missing.length > 0) {
      problems.add(source, ["duties", document], "a row for each duty", `none for ${missing.join(", ")}`);
    }
  }
  checkTargets({ source, file }, loaded, problems);
}

function checkTargets({ source, file }: LoadedFigures, loaded: readonly LoadedNotice[], problems: Problems): void {
  const mapped = loaded.filter(({ notice }) => notice.document.id in file.duties);
  const wanted = mapped.flatMap(({ notice }) => notice.targets.map(({ metric }) => `${notice.document.id} ${metric}`));
  const named = file.targets.map(({ document, metric }) => `${document} ${metric}`);
  for (const [index, name] of named.entries()) {
    if (!wanted.includes(name)) problems.add(source, ["targets", index], "a target of a notice", shown(name));
    else if (named.indexOf(name) !== index)
      problems.add(source, ["targets", index], "each target once", `${name} again`);
  }
  const missing = wanted.filter((name) => !named.includes(name));
  if (missing.length > 0) problems.add(source, ["targets"], "a row for each target", `none for ${missing.join(", ")}`);
}

/** The rows that are stored, one a duty. */
export function dutyFigures({ file }: LoadedFigures): DutyFigures[] {
  return Object.entries(file.duties).flatMap(([document, rows]) =>
    rows.map((row) => ({
      document,
      clause: row.clause,
      item: row.item ?? null,
      figures: "figures" in row ? row.figures : [],
      noFigure: "none" in row ? row.none : null,
    })),
  );
}

/** The rows that are stored, one a target. */
export function targetFigures({ file }: LoadedFigures): TargetFigure[] {
  return file.targets.map((row) => ({
    document: row.document,
    metric: row.metric,
    figure: "figure" in row ? row.figure : null,
  }));
}

function nameOf({ clause, item }: { readonly clause: string; readonly item?: string | undefined }): string {
  return item === undefined ? clause : `${clause} ${item}`;
}
