import type { Filled } from "../kit/step-form.tsx";

/** What was written in a field; undefined when it was left empty. */
export function optionalText(filled: Filled, name: string): string | undefined {
  const value = filled[name];
  return typeof value === "string" ? value : undefined;
}

/** What was written in a field that has to be filled in; the hub says what is wrong with nothing. */
export function textOf(filled: Filled, name: string): string {
  return optionalText(filled, name) ?? "";
}

/** The number in a field; undefined when it was left empty. */
export function numberOf(filled: Filled, name: string): number | undefined {
  const value = filled[name];
  return typeof value === "number" ? value : undefined;
}

/** The lines or choices of a field. */
export function linesOf(filled: Filled, name: string): string[] {
  const value = filled[name];
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === "string") : [];
}

/** Whether a switch was set. */
export function isSet(filled: Filled, name: string): boolean {
  return filled[name] === true;
}

/** One of a closed set of choices; undefined when it is none of them. */
export function oneOf<Choice extends string>(
  filled: Filled,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  const value = filled[name];
  return choices.find((each) => each === value);
}
