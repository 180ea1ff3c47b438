import type { AskedQuestion, CheckEvent, LineOutcome, ReadFile, Sentence } from "./check-events.ts";
import { FIRST_LINE } from "./repaired-lines.ts";

/** How far the check of a file is. */
export interface CheckProgress {
  readonly file: ReadFile | null;
  readonly question: AskedQuestion | null;
  readonly dryRun: boolean;
  /** By the file's own line. */
  readonly outcomes: ReadonlyMap<number, LineOutcome>;
  readonly done: number;
  /** How many lines are asked about; null until that is known. */
  readonly of: number | null;
  /** Who does not answer, while that is waited for. */
  readonly waiting: Sentence | null;
  /** Whether the hub said that it is at the end; without that the check was broken off. */
  readonly ended: boolean;
}

/** Where a check begins. */
export const NOTHING_YET: CheckProgress = {
  file: null,
  question: null,
  dryRun: false,
  outcomes: new Map(),
  done: 0,
  of: null,
  waiting: null,
  ended: false,
};

/**
 * How far the check is after some more was told.
 *
 * @param lineOf the file's own line of a line that was sent; undefined for the file as a whole
 */
export function afterEvents(
  before: CheckProgress,
  events: readonly CheckEvent[],
  lineOf?: (line: number) => number,
): CheckProgress {
  const outcomes = new Map(before.outcomes);
  let now: CheckProgress = before;
  for (const event of events) {
    switch (event.kind) {
      case "BEGUN": {
        const begun = { done: 0, of: event.dryRun ? null : event.file.good, ended: false, waiting: null };
        // Of some lines alone the file stays what it was; a dry run names only those that are still faulty.
        if (lineOf !== undefined && event.dryRun) forgetLines(outcomes, event.file.rows, lineOf);
        now =
          lineOf === undefined
            ? { ...now, ...begun, file: event.file, question: event.question, dryRun: event.dryRun }
            : { ...now, ...begun };
        break;
      }
      case "PROGRESS":
        now = { ...now, done: event.done, of: event.of, waiting: null };
        break;
      case "WAITING":
        now = { ...now, waiting: event.message };
        break;
      case "ENDED":
        now = { ...now, ended: true, waiting: null };
        break;
      default: {
        const line = lineOf?.(event.line) ?? event.line;
        outcomes.set(line, { ...event, line });
      }
    }
  }
  return { ...now, outcomes };
}

function forgetLines(outcomes: Map<number, LineOutcome>, rows: number, lineOf: (line: number) => number): void {
  for (let row = 0; row < rows; row += 1) outcomes.delete(lineOf(FIRST_LINE + row));
}

/** The lines of one kind, in the order of the file. */
export function linesOf<Kind extends LineOutcome["kind"]>(
  { outcomes }: CheckProgress,
  kind: Kind,
): Extract<LineOutcome, { kind: Kind }>[] {
  const isOfKind = (each: LineOutcome): each is Extract<LineOutcome, { kind: Kind }> => each.kind === kind;
  return [...outcomes.values()].filter(isOfKind).sort((a, b) => a.line - b.line);
}
