import type { PolicyRules } from "../values/decision/decide.ts";
import { isKnownAt } from "../values/decision/row-clocks.ts";
import { type DivisionCode, enclosingDivisions } from "../values/division.ts";
import { parseInstant } from "../values/instant.ts";
import type { Measure, RowClocks } from "../values/policy.ts";
import type { RuleReference } from "./decision-statement.ts";

interface Row extends RowClocks {
  readonly id: string;
}

interface Asked {
  readonly measure: Measure;
  readonly jurisdiction: DivisionCode;
  readonly knownAt: string;
}

interface Table {
  readonly kind: string;
  readonly rows: readonly Row[];
}

/**
 * The rule rows that were on record when a question was decided and that bear on it: the measure in the jurisdiction and
 * the divisions above it, the schemes that these recognise or that are the jurisdiction's own, and further tables.
 *
 * Also rows that in the end decided nothing: a reader has to see what was looked at.
 */
export function rulesConsulted(rules: PolicyRules, asked: Asked, tables: readonly Table[] = []): RuleReference[] {
  const key = `${asked.measure} ${asked.jurisdiction} ${asked.knownAt}`;
  const last = consulted.get(rules);
  if (last?.key === key) return last.found;
  const found = consult(rules, asked, tables);
  consulted.set(rules, { key, found });
  return found;
}

// A thousand decisions of one request look at the same rows.
const consulted = new WeakMap<PolicyRules, { readonly key: string; readonly found: RuleReference[] }>();

function consult(rules: PolicyRules, asked: Asked, tables: readonly Table[]): RuleReference[] {
  const divisions: readonly string[] = enclosingDivisions(asked.jurisdiction);
  const known = <Each extends RowClocks>(rows: readonly Each[]) => rows.filter((row) => isKnownAt(row, asked.knownAt));
  const measures = known(rules.measures).filter(
    (rule) => rule.measure === asked.measure && divisions.includes(rule.jurisdiction),
  );
  const recognised = new Set(measures.flatMap((rule) => rule.recognisedSchemes));
  const schemes = known(rules.schemes).filter(
    ({ scheme, jurisdiction }) => recognised.has(scheme) || (jurisdiction !== null && divisions.includes(jurisdiction)),
  );
  return [
    ...references("policy-rule", measures),
    ...references("scheme-rule", schemes),
    ...tables.flatMap(({ kind, rows }) => references(kind, known(rows))),
  ];
}

function references(kind: string, rows: readonly Row[]): RuleReference[] {
  const all = rows.map(({ id, knownFrom }) => ({ kind, id, knownFrom: parseInstant(knownFrom) }));
  return all.sort((a, b) => (`${a.id} ${a.knownFrom}` < `${b.id} ${b.knownFrom}` ? -1 : 1));
}
