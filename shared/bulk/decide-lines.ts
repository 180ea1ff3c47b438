import type { CheckItem } from "./check-items.ts";
import type { CheckLine } from "./check-line.ts";
import { BatchNotDecided, type LineAnswer, type LineRefusal } from "./line-answer.ts";

/** What became of one line. */
export type LineOutcome = { readonly line: CheckLine } & LineAnswer;

/**
 * Has items decided; an answer for each, in order.
 *
 * @throws {BatchNotDecided} when nothing of them is known to be decided
 */
export type IssueItems = (items: readonly CheckItem[]) => Promise<readonly LineAnswer[]>;

export interface DecideParts {
  readonly lines: readonly CheckLine[];
  readonly itemOf: (line: CheckLine) => CheckItem;
  readonly issue: IssueItems;
  /** Waits for milliseconds; fails when nobody waits for the answers any more. */
  readonly pause: (ms: number) => Promise<unknown>;
  /** Told before a wait, and why. */
  readonly onWait?: (why: LineRefusal, ms: number) => void;
}

const LARGEST_BATCH = 500;
// A request has at most a megabyte, and a legal basis may be long.
const BATCH_BYTES = 700_000;

const WAITS_MS = [500, 1_000, 2_000, 4_000] as const;
// Points come back every minute; whoever is told to wait longer than that waits in vain.
const LONGEST_WAIT_MS = 61_000;
const MOST_WAITS = 10;

// While one batch is stored, the next is read, decided and signed.
const AT_ONCE = 2;

/**
 * Has every line decided, in the order of the file, two batches at a time. What does not answer is asked again a few times
 * with the same keys; when it still does not, the lines that are left are not decided, and nobody is asked any more.
 *
 * @throws {BatchNotDecided} when the first batch is refused for good: then the whole file would be
 */
export async function* decideLines(parts: DecideParts): AsyncGenerator<readonly LineOutcome[]> {
  const batches = batchesOf(parts);
  const asked: { readonly batch: readonly CheckLine[]; readonly answers: Promise<Answers> }[] = [];
  let refusal: LineRefusal | null = null;
  const askNext = () => {
    const { value: batch } = batches.next();
    if (batch === undefined) return false;
    asked.push({ batch, answers: refusal === null ? answersTo(parts, batch) : Promise.resolve(refusal) });
    return true;
  };
  askNext();
  for (let isFirst = true; ; isFirst = false) {
    const next = asked.shift();
    if (next === undefined) return;
    const answers = await next.answers;
    if (answers instanceof BatchNotDecided && isFirst && answers.retryAfterMs === null) throw answers;
    if (!isAnswered(answers)) refusal ??= refusalOf(answers);
    while (asked.length < AT_ONCE && askNext());
    yield next.batch.map((line, index) =>
      isAnswered(answers)
        ? { line, ...answerAt(answers, index) }
        : { line, decision: null, refusal: refusalOf(answers) },
    );
  }
}

/** An answer for each line, or why there is none. */
type Answers = readonly LineAnswer[] | BatchNotDecided | LineRefusal;

function isAnswered(answers: Answers): answers is readonly LineAnswer[] {
  return Array.isArray(answers);
}

function refusalOf({ code, english, chinese }: BatchNotDecided | LineRefusal): LineRefusal {
  return { code, english, chinese };
}

function answersTo(parts: DecideParts, batch: readonly CheckLine[]): Promise<Answers> {
  const answers = patiently(parts, batch.map(parts.itemOf)).catch((error) => {
    if (error instanceof BatchNotDecided) return error;
    throw error;
  });
  // Whoever stops before its turn hears nothing of it, and the process must not end for it.
  answers.catch(() => {});
  return answers;
}

function* batchesOf({ lines, itemOf }: DecideParts): Generator<readonly CheckLine[]> {
  for (let at = 0; at < lines.length; ) {
    const batch = lines.slice(at, at + batchSize(lines[at], itemOf));
    yield batch;
    at += batch.length;
  }
}

async function patiently({ issue, pause, onWait }: DecideParts, items: readonly CheckItem[]) {
  let failures = 0;
  for (let waits = 0; ; waits += 1) {
    try {
      return await issue(items);
    } catch (error) {
      if (!(error instanceof BatchNotDecided) || error.retryAfterMs === null) throw error;
      // Who is told when to come back is neither down nor slow.
      const wait = error.retryAfterMs > 0 ? error.retryAfterMs : WAITS_MS[failures++];
      if (wait === undefined || wait > LONGEST_WAIT_MS || waits >= MOST_WAITS) throw error;
      onWait?.(error, wait);
      await pause(wait);
    }
  }
}

function batchSize(line: CheckLine | undefined, itemOf: (line: CheckLine) => CheckItem): number {
  if (line === undefined) return 1;
  // Items of one file differ by some characters only.
  const bytes = Buffer.byteLength(JSON.stringify(itemOf(line))) + 100;
  return Math.max(1, Math.min(LARGEST_BATCH, Math.floor(BATCH_BYTES / bytes)));
}

function answerAt(answers: readonly LineAnswer[], index: number): LineAnswer {
  const answer = answers[index];
  if (answer === undefined) throw new Error(`An answer ${index} was expected among ${answers.length}.`);
  return answer;
}
