import type { MeasureRule } from "../../../shared/values/policy.ts";
import type { NoticeRule } from "../persistence/policy-rule-sql.ts";
import type { NoticeRow } from "../persistence/policy-sql.ts";

/** The rules of a notice as the graph shows them: its measures, then its scheme's rules and exit grounds. */
export function ruleViews({ measures, schemeRules }: Pick<NoticeRow, "measures" | "schemeRules">) {
  return [
    ...(measures ?? []).map((rule) => ({
      ...clocksOf(rule),
      subject: rule.body.measure,
      value: rule.body.mode,
      clause: rule.body.citation.clause,
      basis: rule.body.citation.basis,
      details: detailsOf(rule.body),
    })),
    ...(schemeRules ?? []).map((rule) => ({ ...clocksOf(rule), ...rule.body, details: [] })),
  ];
}

function clocksOf({ id, validFrom, validTo, knownFrom, knownTo }: NoticeRule<unknown>) {
  return { id, validFrom, validTo, knownFrom: instant(knownFrom), knownTo: instant(knownTo) };
}

function instant(stored: string | null): string | null {
  return stored === null ? null : new Date(stored).toISOString();
}

function detailsOf({ recognisedSchemes, sizeClasses, awards, adopts, recommendsFirst }: MeasureRule) {
  return [
    { name: "recognisedSchemes", values: [...recognisedSchemes] },
    ...(sizeClasses === null ? [] : [{ name: "sizeClasses", values: [...sizeClasses] }]),
    ...(awards === null
      ? []
      : [
          { name: "awards", values: awards.map(({ name }) => name) },
          { name: "awardsEn", values: awards.map(({ nameEn }) => nameEn) },
        ]),
    ...(adopts === null ? [] : [{ name: "adopts", values: [adopts] }]),
    ...(recommendsFirst === undefined ? [] : [{ name: "recommendsFirst", values: [...recommendsFirst] }]),
  ];
}
