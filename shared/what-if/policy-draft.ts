import { sep } from "node:path";
import type { PolicyBook } from "../policy/policy-book.ts";
import { PolicyError, type PolicyProblem } from "../policy/policy-error.ts";
import type { PolicyText } from "../policy/policy-text.ts";
import { Problems } from "../policy/problems.ts";
import { readPolicies } from "../policy/read-policies.ts";
import { PLAIN_YAML, readYaml } from "../policy/read-yaml.ts";
import { unreadable, WhatIfRefused } from "./what-if-refused.ts";

/** A changed or new file of the policies. */
export interface DraftFile {
  /** As in `policies/`: `beijing-2020.yaml`. */
  readonly name: string;
  readonly text: string;
  /** How problems call it, where that is not its name. */
  readonly file?: string;
}

// What the register itself applies (holiday notices, divisions) decides no answer of a department by itself.
const TRIED = /^[a-z0-9]+(-[a-z0-9]+)*\.yaml$/;
const EXPECTED_NAME =
  "the name of a notice or of a table, in lower case, as in policies/: beijing-2020.yaml, national.yaml, departments.yaml, figures.yaml, size-classes.yaml (no holiday notices, no divisions)";

/**
 * Reads the policies as they would be with these files: one of a name that is there takes its place, another is added.
 *
 * @throws {WhatIfRefused} naming every problem with file and line
 */
export function readDraft(folder: string, files: readonly DraftFile[]): PolicyBook {
  const texts = new Map(files.map(({ name, file = name, text }) => [name, { file, text: () => text }]));
  refuseIfAny([...namesRefused(files), ...[...texts.values()].flatMap(costly)]);
  try {
    return readPolicies(folder, texts);
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    throw refusedFor(error.problems.map((each) => ({ ...each, file: inFolder(folder, each.file) })));
  }
}

function namesRefused(files: readonly DraftFile[]): PolicyProblem[] {
  return files.flatMap(({ name, file = name }, index) => {
    const place = { file, line: 1, path: "" };
    if (!TRIED.test(name)) return [{ ...place, expected: EXPECTED_NAME, came: JSON.stringify(name) }];
    const again = files.findIndex((other) => other.name === name) !== index;
    return again ? [{ ...place, expected: "each file once", came: `${name} again` }] : [];
  });
}

/** YAML can be written so that reading it takes all there is: nested too deep, or unfolding by aliases. */
function costly(text: PolicyText): PolicyProblem[] {
  const problems = new Problems();
  readYaml(text, problems);
  return problems.list.filter(({ expected }) => expected === PLAIN_YAML);
}

/** A problem in a file that was not changed names it as in `policies/`, not by a path of this machine. */
function inFolder(folder: string, file: string): string {
  return file.startsWith(`${folder}${sep}`) ? file.slice(folder.length + 1) : file;
}

function refuseIfAny(problems: readonly PolicyProblem[]): void {
  if (problems.length > 0) throw refusedFor(problems);
}

// One mistake can show in a great many places; who mends the first hundred sees the others then.
const MOST_TOLD = 100;

function refusedFor(problems: readonly PolicyProblem[]): WhatIfRefused {
  return new WhatIfRefused(problems.slice(0, MOST_TOLD).map(unreadable));
}
