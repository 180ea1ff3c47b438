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

interface PolicyQuestion {
  readonly measure: Measure;
  readonly jurisdiction: DivisionCode;
  readonly validOn: string;
  readonly knownAt: string;
}

/**
 * The jurisdiction's notice provides the measure on the day.
 *
 * A division below follows the nearest notice above it, because the notices are addressed to the governments below;
 * until that one is in force, the next one above.
 *
 * @see deciding.md condition 1; reading SIL-26
 */
export function policyProvides(rules: readonly MeasureRule[], question: PolicyQuestion): PolicyFinding {
  const { validOn, knownAt } = question;
  const versions = versionsNearestFirst(rules, question);
  const holding = versions.filter((each) => holdsOn(each, validOn));
  const rule = holding.find((each) => isKnownAt(each, knownAt));
  if (rule !== undefined) return { condition: whatTheModeSays(rule), rule };
  // A notice that held on the day but was not on record then: as known then, nothing can be said.
  const coming = holding.length > 0 ? [] : versions.filter((each) => validOn < each.validFrom);
  const next = coming.find((each) => isKnownAt(each, knownAt)) ?? coming[0];
  return next === undefined
    ? { condition: condition(null, "JURISDICTION_POLICY_NOT_LOADED", null), rule: null }
    : { condition: notYetInForce(next, coming, knownAt), rule: next };
}

function versionsNearestFirst(rules: readonly MeasureRule[], { measure, jurisdiction }: PolicyQuestion): MeasureRule[] {
  return enclosingDivisions(jurisdiction).flatMap((division) =>
    rules
      .filter((rule) => rule.measure === measure && rule.jurisdiction === division)
      .sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1)),
  );
}

function notYetInForce(next: MeasureRule, coming: readonly MeasureRule[], knownAt: string): Condition {
  const date = { document: next.citation.document, clause: "date", basis: next.inForceBasis };
  const early = condition(false, "POLICY_NOT_IN_FORCE_AT_DATE", date, evidenceKnown(next, knownAt));
  const [notBefore] = coming
    .filter((each) => each.mode !== "SILENT")
    .map((each) => each.validFrom)
    .sort();
  return notBefore === undefined ? { ...early, final: true } : { ...early, notBefore };
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

/** A rule row as evidence of what was known then: none when the row was not yet on record. */
export function evidenceKnown(rule: MeasureRule, knownAt: string): Evidence[] {
  return isKnownAt(rule, knownAt) ? [ruleEvidence(rule)] : [];
}

function ruleEvidence(rule: MeasureRule): Evidence {
  return {
    kind: "policy-rule",
    id: rule.id,
    subject: `${rule.citation.document} ${rule.citation.clause} ${rule.mode}`,
    validFrom: rule.validFrom,
    validTo: null,
    knownFrom: rule.knownFrom,
  };
}
