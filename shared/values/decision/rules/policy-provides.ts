import { type DivisionCode, enclosingDivisions } from "../../division.ts";
import type { Measure, MeasureRule } from "../../policy.ts";
import { type Condition, condition, type Evidence } from "../condition.ts";
import { holdsOn, isKnownAt } from "../row-clocks.ts";

/** The rule that answers for a jurisdiction, and what the policy alone says. */
export interface PolicyFinding {
  readonly condition: Condition;
  /** Null when the hub holds no notice for the jurisdiction as known then. */
  readonly rule: MeasureRule | null;
}

/**
 * The jurisdiction's notice provides the measure on the day.
 *
 * A division below follows the nearest notice above it, because the notices are addressed to the governments below.
 *
 * @see deciding.md condition 1; reading SIL-26
 */
export function policyProvides(
  rules: readonly MeasureRule[],
  question: { measure: Measure; jurisdiction: DivisionCode; validOn: string; knownAt: string },
): PolicyFinding {
  const versions = versionsFor(rules, question.measure, question.jurisdiction);
  const first = versions[0];
  if (first === undefined) return { condition: condition(null, "JURISDICTION_POLICY_NOT_LOADED", null), rule: null };
  if (question.validOn < first.validFrom) return notYetInForce(first);
  const rule = versions.find((each) => holdsOn(each, question.validOn) && isKnownAt(each, question.knownAt));
  if (rule === undefined) return { condition: condition(null, "JURISDICTION_POLICY_NOT_LOADED", null), rule: null };
  return { condition: whatTheModeSays(rule), rule };
}

function versionsFor(rules: readonly MeasureRule[], measure: Measure, jurisdiction: DivisionCode): MeasureRule[] {
  for (const division of enclosingDivisions(jurisdiction)) {
    const found = rules.filter((rule) => rule.measure === measure && rule.jurisdiction === division);
    if (found.length > 0) return found.sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  }
  return [];
}

function notYetInForce(rule: MeasureRule): PolicyFinding {
  const date = { document: rule.citation.document, clause: "date", basis: rule.inForceBasis };
  const early = condition(false, "POLICY_NOT_IN_FORCE_AT_DATE", date, [ruleEvidence(rule)]);
  return { condition: { ...early, notBefore: rule.validFrom }, rule };
}

function whatTheModeSays(rule: MeasureRule): Condition {
  const rows = [ruleEvidence(rule)];
  switch (rule.mode) {
    case "SILENT":
      return { ...condition(false, "JURISDICTION_POLICY_SILENT", rule.citation, rows), final: true };
    case "DEFER_NATIONAL":
      return condition(null, "UPPER_POLICY_NOT_LOADED", rule.citation, rows);
    case "TO_BE_STUDIED":
      return condition(null, "POLICY_TO_BE_STUDIED", rule.citation, rows);
    case "TIE_BREAK":
    case "ENCOURAGED":
      return condition(true, "POLICY_PROVIDES", rule.citation, rows);
  }
}

/** A rule row as evidence. */
export function ruleEvidence(rule: MeasureRule): Evidence {
  return {
    kind: "policy-rule",
    id: rule.id,
    subject: `${rule.citation.document} ${rule.citation.clause} ${rule.mode}`,
    validFrom: rule.validFrom,
    validTo: null,
    knownFrom: rule.knownFrom,
  };
}
