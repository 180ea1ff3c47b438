import type { Truth } from "../../../../shared/values/decision/condition.ts";
import type { PolicyRules } from "../../../../shared/values/decision/decide.ts";
import { policyProvides } from "../../../../shared/values/decision/rules/policy-provides.ts";
import type { DivisionCode } from "../../../../shared/values/division.ts";
import type { Citation, MeasureRule } from "../../../../shared/values/policy.ts";

/** Where and when an award is asked about. */
export interface AwardQuestion {
  readonly jurisdiction: DivisionCode;
  /** The id that the notice gives the award. */
  readonly award: string;
  readonly validOn: string;
  readonly knownAt: string;
}

/** What the notice that answers for a jurisdiction says of an award on a day. */
export interface AwardOnDay {
  /** Null when no notice is on record for the jurisdiction. */
  readonly named: Truth;
  /** What the award adopts on the day; null when no notice is in force then, or it names no such award. */
  readonly adopts: "RESULT" | "WORK" | null;
  /** Null with `adopts`. */
  readonly citation: Citation | null;
}

/** Looks an award up in the notice of a jurisdiction; a division below follows the nearest notice above it. */
export function awardOnDay(
  { measures }: Pick<PolicyRules, "measures">,
  { award, jurisdiction, validOn, knownAt }: AwardQuestion,
): AwardOnDay {
  const { rule } = policyProvides(measures, { measure: "awardAdoption", jurisdiction, validOn, knownAt });
  if (rule === null) return { named: null, adopts: null, citation: null };
  const named = rule.awards?.some(({ id }) => id === award) === true;
  const inForce = named && rule.validFrom <= validOn;
  return { named, adopts: inForce ? rule.adopts : null, citation: inForce ? rule.citation : null };
}

/** An award of a higher level that an office recommends enterprises for. */
export type RecommendationLevel = "PROVINCIAL" | "MINISTERIAL";

/** The rule by which leaders are recommended first on a day; null when none in force says so. */
export function recommendingRule(
  { measures }: Pick<PolicyRules, "measures">,
  level: RecommendationLevel,
  { jurisdiction, validOn, knownAt }: Omit<AwardQuestion, "award">,
): MeasureRule | null {
  const { rule } = policyProvides(measures, { measure: "awardAdoption", jurisdiction, validOn, knownAt });
  if (rule === null || validOn < rule.validFrom) return null;
  return rule.recommendsFirst?.includes(level) === true ? rule : null;
}
