import { createReadStream, createWriteStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { parse } from "csv-parse";
import { startImport } from "../import/import-command.ts";
import { inDataFolder } from "../import/import-folder.ts";
import { fileOf, ledgerOf } from "../import/million-ledger.ts";
import type { Drill } from "./drill.ts";

const ROWS = 1_000_000;
const HIGHEST_PEAK_MB = 256;
const KILLED_AFTER_MS = 20_000;

export const drill: Drill = {
  name: "registrations-million",
  shows: `A file of a million rows, half of them faulty in eight ways, is taken in less than ${HIGHEST_PEAK_MB} MB: every fault comes back with its line and column; killed, it leaves nothing; again, it changes nothing.`,
  showsZh: `一百万行、半数以八种方式出错的文件在 ${HIGHEST_PEAK_MB} MB 内存内入库：每处错误均以行号与列名退回；中途强制结束不留痕迹；重复导入无变化。`,
  async run(report) {
    await inDataFolder(async (dataDir, folder) => {
      const file = join(folder, "million.csv.gz");
      await pipeline(fileOf(ROWS), createGzip({ level: 1 }), createWriteStream(file));
      report("a million rows are written");
      const environment = { HUB_DATA_DIR: dataDir };
      const killed = startImport([file], environment);
      setTimeout(() => killed.process.kill("SIGKILL"), KILLED_AFTER_MS);
      await killed.ended;
      report(`killed after ${KILLED_AFTER_MS / 1_000} s`);
      const half = ROWS / 2;
      report(await importOnce(file, environment, [half, 0, half]));
      report(`${await compareLedger(`${file}.rejects.csv`)} faults came back, each with its line and column`);
      report(await importOnce(file, environment, [0, half, half]));
    });
  },
};

async function importOnce(
  file: string,
  environment: Readonly<Record<string, string>>,
  [stored, unchanged, rejected]: readonly [number, number, number],
): Promise<string> {
  const run = await startImport([file], environment).ended;
  const told = run.printed.replace(/ +/g, " ");
  const expected = [
    `${ROWS.toLocaleString("en")} rows read`,
    `${stored.toLocaleString("en")} stored`,
    `${unchanged.toLocaleString("en")} unchanged`,
    `${rejected.toLocaleString("en")} rejected`,
  ];
  for (const each of expected) {
    if (!told.includes(` ${each} `)) throw new Error(`"${each}" was expected: ${run.printed}${run.reported}`);
  }
  const [, figures = "", peak = ""] = /^ +(.* rows\/s) .* (\d+) MB$/m.exec(run.printed) ?? [];
  if (!(Number(peak) <= HIGHEST_PEAK_MB)) throw new Error(`It took ${peak} MB.`);
  return `${stored.toLocaleString("en")} stored, ${unchanged.toLocaleString("en")} unchanged: ${figures}, ${peak} MB`;
}

/** Goes through the reject file and the ledger together. */
async function compareLedger(path: string): Promise<number> {
  const rejects = createReadStream(path).pipe(parse({ bom: true, relax_column_count: true, from: 2 }));
  const expected = ledgerOf(ROWS);
  let count = 0;
  for await (const [line, column] of rejects as AsyncIterable<string[]>) {
    const next = expected.next();
    if (next.done === true) throw new Error(`No further fault was planted; line ${line} came back.`);
    if (String(next.value.line) !== line || next.value.column !== column) {
      const { line: planted, column: where } = next.value;
      throw new Error(`A fault was planted in line ${planted}, ${where}; line ${line}, ${column} came back.`);
    }
    count += 1;
  }
  if (expected.next().done !== true) throw new Error(`After ${count} faults more were planted; none came back.`);
  return count;
}
