import type { z } from "zod";
import { type PolicySource, type Problems, type SourcePath, shown } from "./problems.ts";

/**
 * Reads a source by its shape.
 *
 * @returns null when it does not fit; the problems then name every place with its line
 */
export function parseSource<T>(source: PolicySource, shape: z.ZodType<T>, problems: Problems): T | null {
  const result = shape.safeParse(source.value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) addIssue(source, issue, problems);
  return null;
}

function addIssue(source: PolicySource, issue: z.core.$ZodIssue, problems: Problems): void {
  if (issue.code === "unrecognized_keys") {
    for (const key of issue.keys) {
      problems.add(source, [...issue.path, key], "only the keys that the format names", `the key ${shown(key)}`);
    }
    return;
  }
  if (issue.code === "invalid_key") {
    const key = issue.path.at(-1);
    const reasons = issue.issues.map((inner) => expectation(inner));
    problems.add(source, issue.path, reasons.join(" and "), `the key ${shown(key)}`);
    return;
  }
  problems.add(source, issue.path, expectation(issue), shown(valueAt(source.value, issue.path)));
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: "text (in quotes where it looks like a number)",
  object: "a mapping",
  record: "a mapping",
  array: "a list",
  int: "a whole number",
  number: "a number",
  boolean: "true or false",
  null: "null",
};

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return TYPE_NAMES[issue.expected] ?? issue.expected;
    case "invalid_value":
      return issue.values.length === 1 ? shown(issue.values[0]) : `one of ${issue.values.map(String).join(", ")}`;
    case "too_small":
      return issue.origin === "array" ? `a list of at least ${issue.minimum}` : `at least ${issue.minimum}`;
    default:
      return issue.message;
  }
}

function valueAt(value: unknown, path: SourcePath): unknown {
  let found: unknown = value;
  for (const key of path) {
    if (typeof found !== "object" || found === null) return undefined;
    found = Reflect.get(found, key);
  }
  return found;
}
