import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { PolicyBook } from "../../shared/policy/policy-book.ts";
import { PolicyError } from "../../shared/policy/policy-error.ts";
import { readPolicies } from "../../shared/policy/read-policies.ts";

/** The folder that the hub starts with. */
export const POLICIES = resolve(import.meta.dirname, "../../policies");

/** A change of one file: its new text from its old one, or null to take it away. */
export type Edits = Readonly<Record<string, (text: string) => string | null>>;

// The whole table of divisions is read in its own tests; here it would only cost time.
const DIVISIONS_NEEDED = /^(code|110000|120000|510000|510800|530000|530100),/;

/** Reads a copy of the folder after the edits. */
export function readEdited(edits: Edits): PolicyBook {
  const folder = mkdtempSync(join(tmpdir(), "policies-"));
  try {
    cpSync(POLICIES, folder, { recursive: true });
    const divisions = readFileSync(join(folder, "divisions.csv"), "utf8").split("\n");
    const needed = divisions.filter((line) => DIVISIONS_NEEDED.test(line));
    writeFileSync(join(folder, "divisions.csv"), `${needed.join("\n")}\n`);
    for (const [name, edit] of Object.entries(edits)) apply(join(folder, name), edit);
    return readPolicies(folder);
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    throw new PolicyError(error.problems.map((each) => ({ ...each, file: each.file.slice(folder.length + 1) })));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the reader says against the edited folder, one line a problem: `file:line place: expected ..., came ...`. */
export function refusals(edits: Edits): string[] {
  try {
    readEdited(edits);
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return error.message.split("\n").slice(1);
  }
  throw new Error("Expected a refusal; the folder was read.");
}

/** An edit that puts `after` in the place of the only `before`. */
export function swap(before: string, after: string): (text: string) => string {
  return (text) => {
    const parts = text.split(before);
    if (parts.length !== 2) throw new Error(`Expected "${before}" once; it stands ${parts.length - 1} times.`);
    return parts.join(after);
  };
}

/** The line, from 1, on which the only `part` of a file begins. */
export function lineOf(name: string, part: string): number {
  const before = readFileSync(join(POLICIES, name), "utf8").split(part);
  if (before.length !== 2) throw new Error(`Expected "${part}" once; it stands ${before.length - 1} times.`);
  return String(before[0]).split("\n").length;
}

/** A file, what is put in the place of what, and the refusal: lines below the start of the edit, then the text. */
export type RefusalCase = readonly [
  title: string,
  file: string,
  before: string,
  after: string,
  below: number,
  refusal: string,
];

/** Each edit brings exactly its one refusal, with file and line. */
export function eachRefused(cases: readonly RefusalCase[]): void {
  it.each(cases)("refuses %s", (_, file, before, after, below, refusal) => {
    expect(refusals({ [file]: swap(before, after) })).toEqual([`${file}:${lineOf(file, before) + below}${refusal}`]);
  });
}

function apply(file: string, edit: (text: string) => string | null): void {
  const text = edit(readOrEmpty(file));
  if (text === null) {
    rmSync(file);
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
