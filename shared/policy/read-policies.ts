import { checkOverlaps, checkReferences, type LoadedNotice } from "./check-book.ts";
import { checkMeasures } from "./check-measures.ts";
import { checkNotice } from "./check-notice.ts";
import { checkScheme } from "./check-scheme.ts";
import { documentRow } from "./document-rows.ts";
import { measureRows } from "./measure-rows.ts";
import { noticeShape } from "./notice-shape.ts";
import { parseSource } from "./parse-source.ts";
import type { PolicyBook } from "./policy-book.ts";
import { PolicyError } from "./policy-error.ts";
import { type ChangedTexts, type PolicyFiles, policyFiles } from "./policy-files.ts";
import { type PolicySource, Problems } from "./problems.ts";
import { readCalendar } from "./read-calendar.ts";
import { readDepartments } from "./read-departments.ts";
import { readDivisions } from "./read-divisions.ts";
import { checkFigures, dutyFigures, readFigures, targetFigures } from "./read-figures.ts";
import { readSizeClasses } from "./read-size-classes.ts";
import { readYaml } from "./read-yaml.ts";
import { settleReplacements } from "./replacements.ts";
import { nationalRows, type SchemeRows, schemeRows } from "./scheme-rows.ts";
import { nationalShape } from "./scheme-shape.ts";

/**
 * Reads the policies folder: the notices and what they refer to.
 *
 * @param changed texts in the place of files of the folder, or beside them
 * @throws {PolicyError} naming every problem with file, line and place
 */
export function readPolicies(folder: string, changed: ChangedTexts = new Map()): PolicyBook {
  const problems = new Problems();
  const files = policyFiles(folder, problems, changed);
  const tables = readTables(files, problems);
  const loaded = files.notices.flatMap((file) => loadNotice(readYaml(file, problems), problems));

  const ownSchemes = loaded.map(({ notice }) => schemeRows(notice));
  const schemes = tables.national === null ? ownSchemes : [tables.national, ...ownSchemes];
  const schemeNames = schemes.flatMap((each) => each.names);
  const keyFieldGroups = schemes.flatMap((each) => each.keyFieldGroups);
  const allRead = tables.national !== null && loaded.length === files.notices.length;
  const schemeCodes = allRead ? new Set(schemeNames.map((each) => each.scheme)) : null;
  checkReferences(loaded, { ...tables, schemes: schemeCodes }, problems);

  const notices = loaded.map(({ notice }) => notice);
  const settled = {
    measures: settleReplacements(notices, notices.flatMap(measureRows)),
    schemes: settleReplacements(
      notices,
      schemes.flatMap((each) => each.schemes),
    ),
    schemeParameters: settleReplacements(
      notices,
      schemes.flatMap((each) => each.parameters),
    ),
    exitGrounds: settleReplacements(
      notices,
      schemes.flatMap((each) => each.exitGrounds),
    ),
  };
  checkOverlaps(settled.measures, settled.schemes, loaded, problems);

  const { departments, divisions, sizeThresholds, calendarNotices, figures } = tables;
  // A clause that is wrong in its notice would be wrong here a second time.
  if (figures !== null && problems.list.length === 0) checkFigures(figures, loaded, problems);
  if (problems.list.length > 0 || !departments || !divisions || !sizeThresholds || !figures) {
    throw new PolicyError(problems.list);
  }
  return {
    documents: notices.map(documentRow),
    ...settled,
    schemeNames,
    keyFieldGroups,
    departments,
    calendarNotices,
    sizeThresholds,
    divisions,
    dutyFigures: dutyFigures(figures),
    targetFigures: targetFigures(figures),
  };
}

/** What stands beside the notices; null for a file that is missing or does not fit, which the problems name. */
function readTables({ fixed, calendar }: PolicyFiles, problems: Problems) {
  const parsed = <T>(name: string, read: (source: PolicySource) => T | null): T | null => {
    const file = fixed.get(name);
    const source = file === undefined ? null : readYaml(file, problems);
    return source === null ? null : read(source);
  };
  const divisions = fixed.get("divisions.csv");
  const notices = calendar.map((file) => readYaml(file, problems)).filter((source) => source !== null);
  return {
    departments: parsed("departments.yaml", (source) => readDepartments(source, problems)),
    national: parsed("national.yaml", (source) => loadNational(source, problems)),
    sizeThresholds: parsed("size-classes.yaml", (source) => readSizeClasses(source, problems)),
    divisions: divisions === undefined ? null : readDivisions(divisions, problems),
    calendarNotices: readCalendar(notices, problems),
    figures: parsed("figures.yaml", (source) => readFigures(source, problems)),
  };
}

function loadNotice(source: PolicySource | null, problems: Problems): LoadedNotice[] {
  const notice = source === null ? null : parseSource(source, noticeShape, problems);
  if (source === null || notice === null) return [];
  checkNotice(source, notice, problems);
  checkMeasures(source, notice, problems);
  checkScheme(source, notice, problems);
  return [{ source, notice }];
}

function loadNational(source: PolicySource, problems: Problems): SchemeRows | null {
  const file = parseSource(source, nationalShape, problems);
  return file === null ? null : nationalRows(file);
}
