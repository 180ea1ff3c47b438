import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Client } from "pg";
import { readApprovedOperations } from "../../gateway/approved/approved-operations.ts";
import { FILE_CHECKS } from "../../hub/check/ask-hub.ts";
import { runFileCheck } from "../../hub/check/run-file-check.ts";
import type { IssueItems } from "../../shared/bulk/decide-lines.ts";
import { readBatchAnswer } from "../../shared/bulk/read-batch-answer.ts";
import { readCheckFile } from "../../shared/bulk/read-check-file.ts";
import { BANK } from "../../test/decisions/askers.ts";
import { openDecidingHub } from "../deciding-hub.ts";
import { ASKED_DAY } from "../register-titles.ts";
import { replay, SentStatements, underOtherKeys } from "../replay.ts";
import { milliseconds, quantile } from "../rounds.ts";
import type { Pair, Row } from "../row.ts";

const CODES = 100_000;
// Each block of so many codes is a pair: ours and the bare statements by turns, batch by batch.
const BLOCK = 10_000;
const READS_AND_WRITES = new Set(["standings", "append-decisions"]);
const QUIET = { begin() {}, done() {}, end() {}, onWait() {} };
const MB = 1e6;

export const row: Row = {
  name: "file-check",
  order: 70,
  work: ["a file of 100,000 codes, a decision of record for each", "含 100,000 个代码的文件，逐一作出存档决定"],
  alsoAtTen: false,
  async measure(world, { report }) {
    const { databases, codes, folder } = world;
    const bytes = Buffer.from(`uscc\n${(await codes(CODES)).join("\n")}\n`);
    const file = await readCheckFile(bytes, "borrowers.csv");
    const sentStatements = new SentStatements();
    const bare = new Client({ connectionString: databases.departments.credit.appUrl, options: OPTIONS });
    await bare.connect();
    const hub = await openDecidingHub(world);
    const operation = readApprovedOperations().all.find(({ name }) => name === FILE_CHECKS.credit);
    const blocks: { ours: number; theirs: number; memory: number }[] = [];
    let asked = 0;
    let answered = 0;
    let began = performance.now();
    let boundary = deferred();
    const endBlock = async () => {
      const ours = performance.now() - began;
      const sent = sentStatements.taken(READS_AND_WRITES);
      const again = sent.map((each) => (each.name === "append-decisions" ? underOtherKeys(each) : each));
      const theirs = await milliseconds(() => replay(bare, again));
      blocks.push({ ours, theirs, memory: process.memoryUsage().rss / MB });
      report(`${answered} of ${CODES}`, "");
      sentStatements.taken(READS_AND_WRITES);
      began = performance.now();
    };
    const issue: IssueItems = async (items) => {
      // The next block begins when the one before it is over on both sides.
      const { passed } = boundary;
      asked += items.length;
      if (asked > (blocks.length + 1) * BLOCK) await passed;
      const result = await hub.ask(String(operation?.text), { input: { items } }, BANK);
      const answers = readBatchAnswer(
        result,
        items.map(({ idempotencyKey }) => idempotencyKey),
      );
      answered += items.length;
      if (answered % BLOCK === 0) {
        await endBlock();
        boundary.pass();
        boundary = deferred();
      }
      return answers;
    };
    const question = {
      ...{ question: "credit", jurisdiction: "120000", validOn: ASKED_DAY, purpose: "credit-review" },
      ...{ legalBasis: "商业银行法第35条", round: `${Date.now()}` },
    } as const;
    try {
      await writeFile(join(folder, "borrowers.csv"), bytes);
      const { notDecided } = await runFileCheck(file, question as never, join(folder, "checked.csv"), issue, QUIET);
      if (notDecided > 0) throw new Error(`A decision for each code was expected; ${notDecided} are not decided.`);
    } finally {
      sentStatements.restore();
      await bare.end();
      await hub.close();
    }
    // The first block also compiles and plans.
    const counted = blocks.slice(1);
    const pairs: Pair[] = counted.map((block) => [block.ours, block.theirs]);
    const [early = 0, late = 0] = [counted.slice(0, 4), counted.slice(-4)].map((some) =>
      quantile(
        some.map(({ memory }) => memory),
        0.5,
      ),
    );
    return [
      {
        of: ["time", "用时"],
        against: ["the same SQL statements from `pg`, without answers, signatures and files", "仅由 pg 执行同样的语句"],
        reach: { atMost: 2 },
        pairs,
      },
      {
        of: ["memory, last four blocks of 10,000", "内存，最后四万个代码"],
        against: ["the second to fifth", "第二至第五万个代码"],
        reach: { atMost: 1.15 },
        pairs: [[late, early]],
      },
    ];
  },
};

const OPTIONS = "-c timezone=UTC -c synchronous_commit=on -c jit=off";

function deferred(): { readonly passed: Promise<void>; readonly pass: () => void } {
  let pass = () => {};
  const passed = new Promise<void>((resolve) => {
    pass = resolve;
  });
  return { passed, pass };
}
