import type { Fingerprint } from "./file-fingerprint.tsx";
import type { Filled } from "./step-form.tsx";

/** What somebody wrote in a field; empty where they wrote nothing, for the hub to say what is missing. */
export function textIn(filled: Filled, name: string): string {
  return optionalTextIn(filled, name) ?? "";
}

/** What somebody wrote in a field; undefined where they wrote nothing. */
export function optionalTextIn(filled: Filled, name: string): string | undefined {
  const value = filled[name];
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The whole number in a field; undefined where there is none. */
export function numberIn(filled: Filled, name: string): number | undefined {
  const value = filled[name];
  return typeof value === "number" ? value : undefined;
}

/** The lines in a field; none where nothing was written. */
export function linesIn(filled: Filled, name: string): readonly string[] {
  const value = filled[name];
  return Array.isArray(value) ? value.map((line) => String(line).trim()).filter((line) => line !== "") : [];
}

/** What somebody chose, when it is one of those offered. */
export function chosenIn<Choice extends string>(
  filled: Filled,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  return choices.find((choice) => choice === filled[name]);
}

/** The file that was chosen; undefined when none was. */
export function fileIn(filled: Filled, name: string): Fingerprint | undefined {
  const value = filled[name];
  if (typeof value !== "object" || value === null || !("fileName" in value) || !("sha256" in value)) return undefined;
  const { fileName, sha256 } = value;
  return typeof fileName === "string" && typeof sha256 === "string" ? { fileName, sha256 } : undefined;
}

/** Whether a switch was set. */
export function isSetIn(filled: Filled, name: string): boolean {
  return filled[name] === true;
}
