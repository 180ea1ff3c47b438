import type { MeasureRule, SchemeRule } from "../values/policy.ts";
import { overlap } from "./clocks.ts";
import { MEASURES } from "./measure-rows.ts";
import type { NoticeFile } from "./notice-shape.ts";
import type { DivisionRow, PolicyDepartment } from "./policy-book.ts";
import { type PolicySource, type Problems, type SourcePath, shown } from "./problems.ts";

/** A notice with the file it came from. */
export interface LoadedNotice {
  readonly source: PolicySource;
  readonly notice: NoticeFile;
}

/** What the notices may refer to outside themselves; null for what could not be read, which is then not checked. */
export interface Surroundings {
  readonly departments: readonly PolicyDepartment[] | null;
  readonly divisions: readonly DivisionRow[] | null;
  readonly schemes: ReadonlySet<string> | null;
}

/** Checks each notice against departments, divisions, schemes and the other notices. */
export function checkReferences(loaded: readonly LoadedNotice[], around: Surroundings, problems: Problems): void {
  const divisions = around.divisions && new Set(around.divisions.map((row) => row.code));
  for (const { source, notice } of loaded) {
    const { jurisdiction } = notice.document;
    if (divisions && !divisions.has(jurisdiction)) {
      problems.add(source, ["document", "jurisdiction"], "a division of divisions.csv", shown(jurisdiction));
    }
    if (around.departments) checkDepartments(source, notice, around.departments, problems);
    if (around.schemes) checkRecognisedSchemes(source, notice, around.schemes, problems);
    checkReplaced({ source, notice }, loaded, problems);
  }
}

/** Checks that for one jurisdiction and measure, or one scheme, never two rows hold together. */
export function checkOverlaps(
  measures: readonly MeasureRule[],
  schemes: readonly SchemeRule[],
  loaded: readonly LoadedNotice[],
  problems: Problems,
): void {
  const subjects = [
    ...measures.map((row) => ({
      row,
      subject: `${row.measure} in ${row.jurisdiction}`,
      at: ["measures", row.measure],
    })),
    ...schemes.map((row) => ({ row, subject: `the scheme ${row.scheme}`, at: ["scheme"] })),
  ];
  for (const [index, one] of subjects.entries()) {
    for (const other of subjects.slice(index + 1)) {
      if (one.subject !== other.subject || !overlap(one.row, other.row)) continue;
      const owner = loaded.find(({ notice }) => other.row.id.startsWith(`${notice.document.id}/`));
      const expected = `one rule at a time for ${one.subject} (a later notice says what it replaces)`;
      if (owner) problems.add(owner.source, other.at, expected, `${other.row.id} beside ${one.row.id}`);
    }
  }
}

function checkDepartments(
  source: PolicySource,
  notice: NoticeFile,
  departments: readonly PolicyDepartment[],
  problems: Problems,
): void {
  const { jurisdiction, issuers } = notice.document;
  const known = new Set(departments.filter((row) => row.jurisdiction === jurisdiction).map((row) => row.code));
  const check = (path: SourcePath, codes: readonly string[]) => {
    for (const [index, code] of codes.entries()) {
      if (!known.has(code)) {
        problems.add(source, [...path, index], `a department of ${jurisdiction} in departments.yaml`, shown(code));
      } else if (codes.indexOf(code) !== index) {
        problems.add(source, [...path, index], "each department once", `${shown(code)} again`);
      }
    }
  };
  check(["document", "issuers"], issuers);
  for (const [index, { leads, supports }] of notice.clauses.entries()) {
    check(["clauses", index, "leads"], leads);
    check(["clauses", index, "supports"], supports);
    const both = supports.findIndex((code) => leads.includes(code));
    if (both >= 0) {
      problems.add(source, ["clauses", index, "supports", both], "lead or support, not both", shown(supports[both]));
    }
  }
}

function checkRecognisedSchemes(
  source: PolicySource,
  notice: NoticeFile,
  schemes: ReadonlySet<string>,
  problems: Problems,
): void {
  for (const measure of MEASURES) {
    for (const [index, row] of notice.measures[measure].entries()) {
      for (const [position, scheme] of row.recognisedSchemes.schemes.entries()) {
        const path = ["measures", measure, index, "recognisedSchemes", "schemes", position];
        if (!schemes.has(scheme)) {
          problems.add(source, path, `a scheme that a file here holds: ${[...schemes].join(", ")}`, shown(scheme));
        } else if (row.recognisedSchemes.schemes.indexOf(scheme) !== position) {
          problems.add(source, path, "each scheme once", `${shown(scheme)} again`);
        }
      }
    }
  }
}

function checkReplaced({ source, notice }: LoadedNotice, loaded: readonly LoadedNotice[], problems: Problems): void {
  const { replaces = [], jurisdiction, publishedOn, inForceFrom } = notice.document;
  for (const [index, id] of replaces.entries()) {
    const former = loaded.find((each) => each.notice.document.id === id)?.notice.document;
    const earlier =
      former !== undefined &&
      former.jurisdiction === jurisdiction &&
      former.publishedOn < publishedOn &&
      former.inForceFrom.day < inForceFrom.day;
    if (!earlier) {
      problems.add(source, ["document", "replaces", index], `an earlier notice of ${jurisdiction}`, shown(id));
    }
  }
}
