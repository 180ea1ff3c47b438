import type { PolicyWords } from "./policy-words.ts";

/** What is asked of every enterprise, in words: the measure, the place, the award. */
export function questionName(
  question: { readonly measure: string; readonly jurisdiction: string; readonly award: string | null },
  names: PolicyWords,
): string {
  const measure = names.subjects[question.measure] ?? question.measure;
  const place = names.schemes[question.jurisdiction] ?? question.jurisdiction;
  return [measure, place, ...(question.award === null ? [] : [question.award])].join(" · ");
}
