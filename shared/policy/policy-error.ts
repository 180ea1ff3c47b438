/** One thing that is wrong in the policies folder. */
export interface PolicyProblem {
  readonly file: string;
  readonly line: number;
  /** The place in the file: `measures.creditSupport[0].clause`. Empty for the file as a whole. */
  readonly path: string;
  readonly expected: string;
  readonly came: string;
}

/** The policies do not load; the message names every problem with file and line. */
export class PolicyError extends Error {
  override readonly name = "PolicyError";
  readonly problems: readonly PolicyProblem[];

  constructor(problems: readonly PolicyProblem[]) {
    const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    super([`The policies do not load: ${count}.`, ...problems.map(lineOf)].join("\n"));
    this.problems = problems;
  }
}

function lineOf(problem: PolicyProblem): string {
  const place = problem.path === "" ? "" : ` ${problem.path}`;
  return `${problem.file}:${problem.line}${place}: expected ${problem.expected}, came ${problem.came}.`;
}
