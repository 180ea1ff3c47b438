import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Report, verifyFiles } from "../../verifier/leader-hub-verify.mjs";
import { entryAt, SigningDepartment } from "../verification/signed-log.ts";
import type { Drill } from "./drill.ts";

const ENTRIES = 100_000;
// Without each entry's own signature; with them the processor's Ed25519 is the bound, and is reported.
const LOWEST_RATE = 20_000;

export const drill: Drill = {
  name: "verify-log",
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
      report(
        `the tree, without each signature: ${rateOf(await timed(() => verifyFiles([file], { ...options, treeOnly: true })), LOWEST_RATE)}`,
      );
      report(`with each signature: ${rateOf(await timed(() => verifyFiles([file], options)), 0)}`);
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

async function timed(verify: () => Promise<Report>): Promise<number> {
  const began = performance.now();
  const { verdict, files } = await verify();
  if (verdict !== "GOOD") throw new Error(`The log should be good; ${JSON.stringify(files[0])} came.`);
  return performance.now() - began;
}

function rateOf(ms: number, lowest: number): string {
  const rate = Math.round(ENTRIES / (ms / 1000));
  if (rate < lowest) throw new Error(`${lowest} records/s were expected; ${rate} came.`);
  return `${rate.toLocaleString("en")} records/s`;
}
