import type { Filled } from "../kit/step-form.tsx";

/**
 * What was chosen in a field that has to be filled in, out of the names of what there is.
 *
 * @throws {Error} when nothing was, which the form does not let happen
 */
export function needed<Value extends string>(
  filled: Filled,
  name: string,
  names: Readonly<Record<Value, unknown>>,
): Value {
  const value = maybe(filled, name, names);
  if (value === undefined) throw new Error(`A choice is needed in ${name}.`);
  return value;
}

/** What was chosen out of the names of what there is; undefined when nothing was. */
export function maybe<Value extends string>(
  filled: Filled,
  name: string,
  names: Readonly<Record<Value, unknown>>,
): Value | undefined {
  return oneOf(filled[name], names);
}

/** A value when it is one of those that have a name. */
export function oneOf<Value extends string>(
  value: unknown,
  names: Readonly<Record<Value, unknown>>,
): Value | undefined {
  return isNamed(value, names) ? value : undefined;
}

function isNamed<Value extends string>(value: unknown, names: Readonly<Record<Value, unknown>>): value is Value {
  return typeof value === "string" && Object.hasOwn(names, value);
}
