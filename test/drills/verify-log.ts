import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Report, verifyFiles } from "../../verifier/leader-hub-verify.mjs";
import { entryAt, SigningDepartment } from "../verification/signed-log.ts";
import type { Drill } from "./drill.ts";

const ENTRIES = 100_000;
// 20,000 a second on two processors, without each entry's own signature; with them Ed25519 is the bound, and is reported.
const LOWEST_PER_PROCESSOR = 10_000;

export const drill: Drill = {
  name: "verify-log",
  rows: ["G28"],
  shows: `A log of ${ENTRIES.toLocaleString("en")} decisions is verified; an entry that somebody changed is named.`,
  showsZh: `核验 ${ENTRIES.toLocaleString("en")} 条决定的日志，并指出被改动的条目。`,
  async run(report) {
    const folder = await mkdtemp(join(tmpdir(), "leader-hub-drill-"));
    const department = await SigningDepartment.open("credit", { sm2: false });
    try {
      await department.decideTimes(ENTRIES);
      const lines = await department.exported([ENTRIES / 2, ENTRIES]);
      const file = join(folder, "log.jsonl");
      await write(file, lines);
      const options = { keys: [department.keySet()] };
      const tree = await rateOf(() => verifyFiles([file], { ...options, treeOnly: true }), LOWEST_PER_PROCESSOR);
      report(`the tree and its checkpoints: ${tree}`);
      report(`with each signature: ${await rateOf(() => verifyFiles([file], options), 0)}`);
      const place = Math.floor(ENTRIES * 0.9);
      await write(file, lines.with(place + 1, entryAt(lines, place + 1).replace(/A/, "B")));
      const { files } = await verifyFiles([file], options);
      if (files[0]?.problem?.index !== place)
        throw new Error(`Entry ${place} should be named; ${JSON.stringify(files[0])} came.`);
      report(`entry ${place}, changed in one character, is named`);
    } finally {
      await department.close();
      await rm(folder, { recursive: true });
    }
  },
};

async function write(file: string, lines: readonly string[]): Promise<void> {
  const handle = await open(file, "w");
  for (let at = 0; at < lines.length; at += 1000) await handle.write(`${lines.slice(at, at + 1000).join("\n")}\n`);
  await handle.close();
}

/** Verifies the log, which has to be good; the rate of each processor is what others on the machine do not change. */
async function rateOf(verify: () => Promise<Report>, lowestPerProcessor: number): Promise<string> {
  const began = performance.now();
  const before = process.cpuUsage();
  const { verdict, files } = await verify();
  const used = process.cpuUsage(before);
  if (verdict !== "GOOD") throw new Error(`The log should be good; ${JSON.stringify(files[0])} came.`);
  const rate = Math.round(ENTRIES / ((performance.now() - began) / 1000));
  const each = Math.round(ENTRIES / ((used.user + used.system) / 1_000_000));
  if (each < lowestPerProcessor) {
    throw new Error(`${lowestPerProcessor} entries a second and processor were expected; ${each} came.`);
  }
  return `${rate.toLocaleString("en")} entries a second, ${each.toLocaleString("en")} for each processor in use`;
}
