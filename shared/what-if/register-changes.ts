import type { PolicyBook } from "../policy/policy-book.ts";
import type { RowClocks } from "../values/policy.ts";
import { changeOf, type RuleChange, ruleId } from "./rule-change.ts";

/**
 * Rules of schemes by which the register itself acts: terms, publicity, consent, exit grounds.
 *
 * They bear on what is done from the adoption on. Titles and bans on record keep their days, so no answer flips by them.
 */
export function registerChanges(before: PolicyBook, after: PolicyBook): RuleChange[] {
  return [
    ...changesIn("SCHEME_RULE", before.schemeParameters, after.schemeParameters),
    ...changesIn("EXIT_GROUND", before.exitGrounds, after.exitGrounds),
  ];
}

type Row = RowClocks & { readonly id: string };

function changesIn(rule: string, before: readonly Row[], after: readonly Row[]): RuleChange[] {
  const [old, young] = [standing(before), standing(after)];
  const ids = [...new Set([...old.keys(), ...young.keys()])].sort();
  return ids.flatMap((id) => changeOf(rule, id, old.get(id) ?? null, young.get(id) ?? null));
}

/** The version of each rule that no later one corrects. */
function standing(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.filter((row) => row.knownTo === null).map((row) => [ruleId(row.id), row]));
}
