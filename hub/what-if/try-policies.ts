import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Pool } from "pg";
import { PUBLIC_VIEWER } from "../../shared/access/viewer.ts";
import { openPool } from "../../shared/database/pool.ts";
import { csvCell } from "../../shared/files/csv-cell.ts";
import { POLICIES_FOLDER } from "../../shared/policy/policies-folder.ts";
import type { PolicyBook } from "../../shared/policy/policy-book.ts";
import { readPolicies } from "../../shared/policy/read-policies.ts";
import { OperatorError } from "../../shared/server/operator-error.ts";
import type { Flip } from "../../shared/what-if/flip.ts";
import { type FlipTally, flipTally, tallyLines } from "../../shared/what-if/flip-tally.ts";
import { changeLine, FLIP_COLUMNS, flipCells, flipLine } from "../../shared/what-if/flip-text.ts";
import { type DraftFile, readDraft } from "../../shared/what-if/policy-draft.ts";
import type { TrialAsked, TrialRun } from "../../shared/what-if/policy-trial.ts";
import { registerChanges } from "../../shared/what-if/register-changes.ts";
import { WhatIfRefused } from "../../shared/what-if/what-if-refused.ts";
import type { HubDatabases } from "../databases.ts";
import { DEPARTMENTS } from "../departments.ts";
import { SUBGRAPHS, type SubgraphName } from "../hub-environment.ts";

/** Where a what-if tells what it finds. */
export interface WhatIfOutput {
  /** The file for all flips; null when nobody wants one. */
  readonly out: string | null;
  print(line: string): void;
  report(line: string): void;
}

const PAGE = 1_000;

// More than this nobody reads on a screen; the file has them all.
const SHOWN = 50;

/**
 * Tries drafts on the copy of every deciding department that runs here.
 *
 * @returns 0 when tried, 1 when not
 */
export async function tryPolicies(
  databases: HubDatabases,
  files: readonly DraftFile[],
  asked: TrialAsked,
  output: WhatIfOutput,
): Promise<number> {
  try {
    const draft = readDraft(POLICIES_FOLDER, files);
    output.print(`What if 试算: ${files.map(({ name }) => name).join(", ")}`);
    const later = registerChanges(readPolicies(POLICIES_FOLDER), draft);
    const flips = flipsOf(databases, draft, asked, output);
    if (output.out === null) for await (const _ of flips);
    else await pipeline(Readable.from(csvOf(flips)), createWriteStream(output.out, { mode: 0o600 }));
    for (const change of later) {
      output.print(`Bears on later acts of the register only 仅影响登记册此后的办理: ${changeLine(change)}`);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof WhatIfRefused)) throw error;
    for (const { message, messageZh } of error.refusals) output.report(`${message}\n${messageZh}`);
    return 1;
  }
}

/** Every flip, department by department; what people want to know is printed on the way. */
async function* flipsOf(
  databases: HubDatabases,
  draft: PolicyBook,
  asked: TrialAsked,
  output: WhatIfOutput,
): AsyncGenerator<Flip> {
  for (const name of SUBGRAPHS) {
    if (DEPARTMENTS[name].trial === undefined) continue;
    const { appUrl } = databases.departments[name];
    if (appUrl === "") {
      output.report(`${name} runs elsewhere; ask it there. ${name} 不在此处运行，请在其所在处试算。`);
      continue;
    }
    const pool = openPool(appUrl, () => {});
    try {
      const run = await begin(name, pool, draft, asked);
      if (run === null) continue;
      yield* flipsIn(name, run, output);
    } finally {
      await pool.end();
    }
  }
}

async function begin(name: SubgraphName, pool: Pool, draft: PolicyBook, asked: TrialAsked): Promise<TrialRun | null> {
  const trial = DEPARTMENTS[name].trial?.({ pool, freshnessLimitMs: null });
  const { measures } = asked;
  if (trial === undefined || !trial.measures.some((each) => measures === null || measures.includes(each))) return null;
  try {
    return await trial.begin(PUBLIC_VIEWER, draft, asked);
  } catch (error) {
    // Databases that no hub has ever been started on.
    if (!["42P01", "3F000", "3D000"].includes(String(Object(error).code))) throw error;
    throw new OperatorError(
      `There is no register to try on: ${name} has never been started here. Start the hub once with npm start.`,
      `没有可供试算的登记册：${name} 从未在此启动。请先 npm start。`,
    );
  }
}

async function* flipsIn(name: SubgraphName, run: TrialRun, output: WhatIfOutput): AsyncGenerator<Flip> {
  output.print(`${name}, on ${run.validOn} as known at ${run.knownAt}:`);
  for (const change of run.changes) output.print(`  rule 规则 ${changeLine(change)}`);
  const tally = flipTally();
  for await (const flip of flipsOfRun(run, tally)) {
    if (tally.flips <= SHOWN) output.print(`  ${flipLine(flip)}`);
    yield flip;
  }
  if (tally.flips > SHOWN) {
    const more = tally.flips - SHOWN;
    output.print(`  … ${more} more; --out has all. 另有 ${more} 条，--out 可输出全部。`);
  }
  for (const line of tallyLines(run, tally)) output.print(`  ${line}`);
}

async function* flipsOfRun(run: TrialRun, tally: FlipTally): AsyncGenerator<Flip> {
  for (const flip of run.withoutTitle) {
    tally.add(flip);
    yield flip;
  }
  let from = "";
  for (;;) {
    const page = await run.page(from, PAGE);
    // The first of a page is the last of the page before it.
    const fresh = page.filter(({ uscc }) => uscc !== from);
    for (const { flips } of fresh) {
      tally.examined += 1;
      for (const flip of flips) {
        tally.add(flip);
        yield flip;
      }
    }
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return;
    from = last.uscc;
  }
}

async function* csvOf(flips: AsyncIterable<Flip>): AsyncGenerator<string> {
  yield `${FLIP_COLUMNS.join()}\n`;
  for await (const flip of flips) yield `${flipCells(flip).map(csvCell).join()}\n`;
}
