import type { Fingerprint } from "./file-fingerprint.tsx";
import type { Filled } from "./step-form.tsx";

/** What was written in a field that has to be filled in. */
export function said(filled: Filled, name: string): string {
  return saidMaybe(filled, name) ?? "";
}

/** What was written in a field; undefined when it was left empty. */
export function saidMaybe(filled: Filled, name: string): string | undefined {
  const value = filled[name];
  return typeof value === "string" ? value : undefined;
}

/** The number in a field; undefined when it was left empty. */
export function numberIn(filled: Filled, name: string): number | undefined {
  const value = filled[name];
  return typeof value === "number" ? value : undefined;
}

/** The lines or choices in a field; none when it was left empty. */
export function listIn(filled: Filled, name: string): string[] {
  const value = filled[name];
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === "string") : [];
}

/** What was chosen out of the values that there are; undefined when nothing was. */
export function chosenMaybe<Value extends string>(
  filled: Filled,
  name: string,
  values: Readonly<Record<Value, unknown>>,
): Value | undefined {
  const value = filled[name];
  return isKey(value, values) ? value : undefined;
}

/**
 * What was chosen in a field that has to be filled in.
 *
 * @throws {Error} when nothing was, which the form does not let happen
 */
export function chosenIn<Value extends string>(
  filled: Filled,
  name: string,
  values: Readonly<Record<Value, unknown>>,
): Value {
  const value = chosenMaybe(filled, name, values);
  if (value === undefined) throw new Error(`A choice is needed in ${name}.`);
  return value;
}

/** The file that was chosen; undefined when none was. */
export function fileIn(filled: Filled, name: string): Fingerprint | undefined {
  const value = filled[name];
  if (typeof value !== "object" || value === null || !("fileName" in value) || !("sha256" in value)) return undefined;
  const { fileName, sha256 } = value;
  return typeof fileName === "string" && typeof sha256 === "string" ? { fileName, sha256 } : undefined;
}

function isKey<Value extends string>(value: unknown, values: Readonly<Record<Value, unknown>>): value is Value {
  return typeof value === "string" && Object.hasOwn(values, value);
}
