import { setTimeout as sleep } from "node:timers/promises";
import { createItemMaker } from "../../shared/bulk/check-items.ts";
import type { CheckQuestion } from "../../shared/bulk/check-question.ts";
import { decideLines, type IssueItems, type LineOutcome } from "../../shared/bulk/decide-lines.ts";
import type { LineRefusal } from "../../shared/bulk/line-answer.ts";
import type { CheckFile } from "../../shared/bulk/read-check-file.ts";
import { RESULT_COLUMNS, resultRow } from "../../shared/bulk/result-row.ts";
import { RejectFile } from "../import/registrations/reject-file.ts";
import type { CheckProgress } from "./progress.ts";
import { openResultFile, openTextFile, type ResultFile } from "./result-file.ts";

/** What became of a file. */
export interface CheckedFile {
  /** Lines by their answer. */
  readonly decided: Readonly<Record<"ELIGIBLE" | "NOT_ELIGIBLE" | "UNDETERMINED", number>>;
  readonly notDecided: number;
  /** Why not; null when all are decided. */
  readonly refusal: LineRefusal | null;
  /** Null when nothing was rejected. */
  readonly rejectsPath: string | null;
  readonly receiptsPath: string;
}

/**
 * Has every good line decided and writes what came of it: the result, the receipts in the same order, the rejects.
 *
 * @param pause how it is waited before somebody is asked again
 * @throws {BatchNotDecided} when nothing is decided at all; then nothing is written
 */
export async function runFileCheck(
  file: CheckFile,
  question: CheckQuestion,
  out: string,
  issue: IssueItems,
  progress: CheckProgress,
  pause: (ms: number) => Promise<unknown> = (ms) => sleep(ms),
): Promise<CheckedFile> {
  const receiptsPath = `${out}.receipts.jsonl`;
  const results = await openResultFile(out);
  const receipts = await openTextFile(receiptsPath);
  try {
    const tally = await writeAll(file, question, { results, receipts }, issue, progress, pause);
    const rejectsPath = await writeRejects(file, out);
    await receipts.keep();
    // The last one to get its name: where it is, the others are.
    await results.keep();
    return { ...tally, rejectsPath, receiptsPath };
  } catch (error) {
    await Promise.all([results.discard(), receipts.discard()]);
    throw error;
  }
}

/** Writes the lines that are not asked about. */
export async function writeRejects({ columns, faults }: CheckFile, out: string): Promise<string | null> {
  const rejects = await RejectFile.open(`${out}.rejects.csv`, columns);
  try {
    for (const { line, column, columnName, value, chinese, english, fields } of faults) {
      await rejects.write({ line, column: `${column} ${columnName}`, value, chinese, english, fields });
    }
    await rejects.finish();
    return await rejects.keep();
  } catch (error) {
    await rejects.discard();
    throw error;
  }
}

async function writeAll(
  file: CheckFile,
  question: CheckQuestion,
  { results, receipts }: { readonly results: ResultFile; readonly receipts: ResultFile },
  issue: IssueItems,
  progress: CheckProgress,
  pause: (ms: number) => Promise<unknown>,
): Promise<Pick<CheckedFile, "decided" | "notDecided" | "refusal">> {
  const tally = new OutcomeTally();
  await results.write([...RESULT_COLUMNS, ...file.columns]);
  progress.begin(file.lines.length);
  const itemOf = createItemMaker(file.sha256, question);
  const { onWait } = progress;
  try {
    for await (const outcomes of decideLines({ lines: file.lines, itemOf, issue, pause, onWait })) {
      for (const outcome of outcomes) {
        tally.add(outcome);
        await results.write(resultRow(outcome));
        if (outcome.decision !== null) await receipts.write([`${outcome.decision.receipt}\n`]);
      }
      progress.done(tally.count);
    }
  } finally {
    progress.end();
  }
  await results.finish();
  await receipts.finish();
  return tally.result();
}

class OutcomeTally {
  readonly #decided = { ELIGIBLE: 0, NOT_ELIGIBLE: 0, UNDETERMINED: 0 };
  #notDecided = 0;
  #refusal: LineRefusal | null = null;

  add({ decision, refusal }: LineOutcome): void {
    if (decision !== null) this.#decided[decision.answer.determination] += 1;
    else {
      this.#notDecided += 1;
      this.#refusal ??= refusal;
    }
  }

  get count(): number {
    const { ELIGIBLE, NOT_ELIGIBLE, UNDETERMINED } = this.#decided;
    return ELIGIBLE + NOT_ELIGIBLE + UNDETERMINED + this.#notDecided;
  }

  result(): Pick<CheckedFile, "decided" | "notDecided" | "refusal"> {
    return { decided: this.#decided, notDecided: this.#notDecided, refusal: this.#refusal };
  }
}
