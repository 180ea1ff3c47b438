import type { Citation, RowClocks, SchemeRule } from "../values/policy.ts";
import { knownFromDay } from "./clocks.ts";
import { versionId } from "./measure-rows.ts";
import type { NoticeFile } from "./notice-shape.ts";
import type { SchemeExitGround, SchemeKeyFieldGroup, SchemeName, SchemeParameter } from "./policy-book.ts";
import { type NationalFile, SCHEME_PARAMETERS, type SchemeFile } from "./scheme-shape.ts";

/** All rows of a scheme. */
export interface SchemeRows {
  readonly names: readonly SchemeName[];
  readonly schemes: readonly SchemeRule[];
  readonly parameters: readonly SchemeParameter[];
  readonly exitGrounds: readonly SchemeExitGround[];
  readonly keyFieldGroups: readonly SchemeKeyFieldGroup[];
}

/** The scheme of one notice, corrections included; empty when the notice creates none. */
export function schemeRows(notice: NoticeFile): SchemeRows {
  const { document } = notice;
  const versions = notice.scheme ?? [];
  const rows = versions.map((scheme, index) => versionRows(document, scheme, versions[index + 1]));
  return {
    names: versions.slice(-1).map(({ code, name, nameEn, level }) => nameRow(code, name, nameEn, level, code)),
    schemes: rows.map((each) => each.scheme),
    parameters: rows.flatMap((each) => each.parameters),
    exitGrounds: rows.flatMap((each) => each.exitGrounds),
    keyFieldGroups: versions.slice(-1).flatMap(groupRows),
  };
}

/** The national scheme, of which nothing but the name is held. */
export function nationalRows({ scheme }: NationalFile): SchemeRows {
  const clocks = rowClocks(scheme.validFrom, scheme.validFrom, undefined);
  const id = `national/scheme/${scheme.code}`;
  const rule = { id, scheme: scheme.code, jurisdiction: null, banYears: null, banCitation: null, stateCitations: {} };
  return {
    names: [nameRow(scheme.code, scheme.name, scheme.nameEn, scheme.level, null)],
    schemes: [{ ...rule, ...clocks }],
    parameters: SCHEME_PARAMETERS.map((param) => ({
      id: `${id}/${param}`,
      scheme: scheme.code,
      param,
      value: null,
      clause: null,
      basis: "UNKNOWN_IN_SOURCE",
      ...clocks,
    })),
    exitGrounds: [],
    keyFieldGroups: [],
  };
}

function versionRows(document: NoticeFile["document"], scheme: SchemeFile, next: SchemeFile | undefined) {
  const clocks = rowClocks(document.inForceFrom.day, scheme.correctedOn ?? document.publishedOn, next?.correctedOn);
  const base = `${document.id}/scheme/${scheme.code}`;
  const rowId = (tail: string) => versionId(`${base}${tail}`, scheme.correctedOn);
  const ban = scheme.rules.banYears;
  const rule: SchemeRule = {
    id: rowId(""),
    scheme: scheme.code,
    jurisdiction: scheme.code,
    banYears: ban.value,
    banCitation: ban.value === null ? null : { document: document.id, clause: ban.clause, basis: ban.basis },
    stateCitations: stateCitations(document.id, scheme),
    ...clocks,
  };
  const parameters = SCHEME_PARAMETERS.map((param): SchemeParameter => {
    const { value, clause, basis } = scheme.rules[param];
    const text = value === null ? null : String(value);
    return { id: rowId(`/${param}`), scheme: scheme.code, param, value: text, clause, basis, ...clocks };
  });
  const exitGrounds = scheme.exitGrounds.map(({ ground, clause, basis }): SchemeExitGround => {
    return { id: rowId(`/exit/${ground}`), scheme: scheme.code, ground, clause, basis, ...clocks };
  });
  return { scheme: rule, parameters, exitGrounds };
}

function groupRows({ code: scheme, keyFieldGroups = [] }: SchemeFile): SchemeKeyFieldGroup[] {
  return keyFieldGroups.map((group, index) => ({ scheme, position: index + 1, ...group }));
}

function stateCitations(document: string, scheme: SchemeFile): Record<string, Citation> {
  const citations: Record<string, Citation> = {};
  for (const [state, cited] of Object.entries(scheme.stateCitations)) {
    if (cited !== undefined) citations[state] = { document, clause: cited.clause, basis: cited.basis };
  }
  return citations;
}

function rowClocks(validFrom: string, knownOn: string, nextKnownOn: string | undefined): RowClocks {
  const knownTo = nextKnownOn === undefined ? null : knownFromDay(nextKnownOn);
  return { validFrom, validTo: null, knownFrom: knownFromDay(knownOn), knownTo };
}

function nameRow(
  scheme: string,
  name: string,
  nameEn: string,
  level: SchemeName["level"],
  jurisdiction: string | null,
): SchemeName {
  return { scheme, name, nameEn, level, jurisdiction };
}
