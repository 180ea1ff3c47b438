import { checkCorrections } from "./check-measures.ts";
import type { NoticeFile } from "./notice-shape.ts";
import { type PolicySource, type Problems, shown } from "./problems.ts";
import { SCHEME_PARAMETERS, type SchemeFile } from "./scheme-shape.ts";

/** Checks the scheme of one notice, where it creates one. */
export function checkScheme(source: PolicySource, notice: NoticeFile, problems: Problems): void {
  const versions = notice.scheme ?? [];
  checkCorrections(source, ["scheme"], versions, notice.document.publishedOn, problems);
  for (const [index, scheme] of versions.entries()) {
    if (scheme.code !== notice.document.jurisdiction) {
      const expected = `the notice's jurisdiction ${shown(notice.document.jurisdiction)}`;
      problems.add(source, ["scheme", index, "code"], expected, shown(scheme.code));
    }
    checkRules(source, scheme, index, problems);
    checkExitGrounds(source, scheme, index, problems);
    checkKeyFieldGroups(source, scheme, index, problems);
  }
}

function checkRules(source: PolicySource, scheme: SchemeFile, index: number, problems: Problems): void {
  for (const param of SCHEME_PARAMETERS) {
    const rule = scheme.rules[param];
    if (rule.value === null && rule.basis === "TEXT") {
      const place = ["scheme", index, "rules", param, "basis"];
      problems.add(source, place, "INTERPRETATION, because silence is read and not written", "TEXT");
    }
  }
  for (const kind of ["scheme", "list"] as const) {
    const days = scheme.rules[`${kind}PublicityWorkingDays`].value;
    const counting = scheme.rules[`${kind}PublicityCounting`].value;
    if ((days === null) !== (counting === null)) {
      const place = ["scheme", index, "rules", `${kind}PublicityCounting`];
      problems.add(source, place, "days and counting together, or both null", `${shown(days)} and ${shown(counting)}`);
    }
  }
}

function checkKeyFieldGroups(source: PolicySource, scheme: SchemeFile, index: number, problems: Problems): void {
  const codes = (scheme.keyFieldGroups ?? []).map((each) => each.code);
  for (const [position, code] of codes.entries()) {
    if (codes.indexOf(code) !== position) {
      const place = ["scheme", index, "keyFieldGroups", position, "code"];
      problems.add(source, place, "each group once", `${code} again`);
    }
  }
}

function checkExitGrounds(source: PolicySource, scheme: SchemeFile, index: number, problems: Problems): void {
  const grounds = scheme.exitGrounds.map((each) => each.ground);
  for (const [position, ground] of grounds.entries()) {
    if (grounds.indexOf(ground) !== position) {
      const place = ["scheme", index, "exitGrounds", position, "ground"];
      problems.add(source, place, "each ground once", `${ground} again`);
    }
  }
}
