import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type PolicyText, textAt } from "./policy-text.ts";
import type { Problems } from "./problems.ts";

/** Texts that stand in the place of files of the folder, or beside them, by the name that they would have there. */
export type ChangedTexts = ReadonlyMap<string, PolicyText>;

/** The files of the folder that are not notices. */
const FIXED_FILES = [
  "README.md",
  "departments.yaml",
  "divisions.csv",
  "figures.yaml",
  "national.yaml",
  "size-classes.yaml",
];

/** What a policies folder holds. */
export interface PolicyFiles {
  /** Each file with its own concern that is there, by name. */
  readonly fixed: ReadonlyMap<string, PolicyText>;
  readonly notices: readonly PolicyText[];
  readonly calendar: readonly PolicyText[];
}

/** Lists a policies folder with what is changed in it; anything that has no place in it is a problem. */
export function policyFiles(folder: string, problems: Problems, changed: ChangedTexts = new Map()): PolicyFiles {
  const names = [...new Set([...readdirSync(folder), ...changed.keys()])].sort();
  const textOf = (name: string) => changed.get(name) ?? textAt(join(folder, name));
  for (const name of [...FIXED_FILES, "calendar"]) {
    if (!names.includes(name)) problems.addLine(join(folder, name), 1, "this part of the policies", "nothing");
  }
  const fixed = names.filter((name) => FIXED_FILES.includes(name));
  const rest = names.filter((name) => name !== "calendar" && !fixed.includes(name));
  const calendarFolder = join(folder, "calendar");
  const calendar = names.includes("calendar") ? readdirSync(calendarFolder).sort() : [];
  return {
    fixed: new Map(fixed.map((name) => [name, textOf(name)])),
    notices: onlyYaml(rest, textOf, problems),
    calendar: onlyYaml(calendar, (name) => textAt(join(calendarFolder, name)), problems),
  };
}

function onlyYaml(names: readonly string[], textOf: (name: string) => PolicyText, problems: Problems): PolicyText[] {
  return names.flatMap((name) => {
    const text = textOf(name);
    if (name.endsWith(".yaml")) return [text];
    problems.addLine(text.file, 1, "only policy files (.yaml) here", JSON.stringify(name));
    return [];
  });
}
