import type { PolicyRules } from "../values/decision/decide.ts";
import { type DivisionCode, enclosingDivisions, parseDivisionCode } from "../values/division.ts";
import type { Measure, MeasureRule } from "../values/policy.ts";
import type { Adoption } from "./adopted-rows.ts";

/** What is asked of every enterprise, before and after. */
export interface TriedQuestion {
  readonly measure: Measure;
  readonly jurisdiction: DivisionCode;
  /** Null for the measure as a whole. */
  readonly award: string | null;
  /** Null for the preference as a whole, and for other measures. */
  readonly lot: TriedLot | null;
}

/** A lot by its procurement catalogue code. */
export interface TriedLot {
  readonly code: string;
  readonly edition: string | null;
}

/** To which questions a what-if keeps; null where it does not. */
export interface QuestionsAsked {
  readonly measures: readonly Measure[];
  /** This jurisdiction alone, whether or not it has a notice of its own. */
  readonly jurisdiction: DivisionCode | null;
  /** The preference for this lot in place of the preference as a whole. */
  readonly lot: TriedLot | null;
}

/**
 * The questions whose answers a draft can change: jurisdictions that have a notice before or after, and each award that
 * one of these names.
 *
 * A division without a notice of its own answers as the nearest above it (SIL-26), so these stand for all divisions.
 */
export function questionsConcerned(
  rules: { readonly before: PolicyRules; readonly after: PolicyRules },
  { closed, added }: Pick<Adoption, "closed" | "added">,
  { measures, jurisdiction: only, lot }: QuestionsAsked,
): TriedQuestion[] {
  const changed = [...closed, ...added];
  // Schemes and tables bear on every jurisdiction.
  const everywhere = changed.some(({ kind }) => kind !== "MEASURE");
  const touched = changed.filter(({ kind }) => kind === "MEASURE").map(({ body }) => body as MeasureRule);
  const all = [...rules.before.measures, ...rules.after.measures];
  return measures.flatMap((measure) => {
    const ruling = all.filter((rule) => rule.measure === measure);
    const jurisdictions = only === null ? [...new Set(ruling.map((rule) => rule.jurisdiction))].sort() : [only];
    return jurisdictions.map(parseDivisionCode).flatMap((jurisdiction) => {
      const above: readonly string[] = enclosingDivisions(jurisdiction);
      const isAbove = (rule: MeasureRule) => rule.measure === measure && above.includes(rule.jurisdiction);
      if (!everywhere && !touched.some(isAbove)) return [];
      const awards = ruling.filter(isAbove).flatMap((rule) => rule.awards ?? []);
      const named = [...new Set(awards.map(({ id }) => id))].sort();
      const own = { measure, jurisdiction, lot: measure === "procurementPreference" ? lot : null };
      return [null, ...named].map((award) => ({ ...own, award }));
    });
  });
}
