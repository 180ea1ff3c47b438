import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Problems } from "./problems.ts";

/** The files of the folder that are not notices. */
const FIXED_FILES = [
  "README.md",
  "departments.yaml",
  "divisions.csv",
  "figures.yaml",
  "national.yaml",
  "size-classes.yaml",
];

/** What a policies folder holds, as paths. */
export interface PolicyFiles {
  /** Each file with its own concern that is there, by name. */
  readonly fixed: ReadonlyMap<string, string>;
  readonly notices: readonly string[];
  readonly calendar: readonly string[];
}

/** Lists a policies folder; anything that has no place in it is a problem. */
export function policyFiles(folder: string, problems: Problems): PolicyFiles {
  const names = readdirSync(folder).sort();
  for (const name of [...FIXED_FILES, "calendar"]) {
    if (!names.includes(name)) problems.addLine(join(folder, name), 1, "this part of the policies", "nothing");
  }
  const fixed = names.filter((name) => FIXED_FILES.includes(name));
  const rest = names.filter((name) => name !== "calendar" && !fixed.includes(name));
  const calendarFolder = join(folder, "calendar");
  const calendar = names.includes("calendar") ? readdirSync(calendarFolder).sort() : [];
  return {
    fixed: new Map(fixed.map((name) => [name, join(folder, name)])),
    notices: onlyYaml(folder, rest, problems),
    calendar: onlyYaml(calendarFolder, calendar, problems),
  };
}

function onlyYaml(folder: string, names: readonly string[], problems: Problems): string[] {
  return names.flatMap((name) => {
    if (name.endsWith(".yaml")) return [join(folder, name)];
    problems.addLine(join(folder, name), 1, "only policy files (.yaml) here", JSON.stringify(name));
    return [];
  });
}
