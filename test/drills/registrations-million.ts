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
const STORED_ROWS = 40_000;
const KILLED_AFTER_MS = 4_000;

export const drill: Drill = {
  name: "registrations-million",
  rows: ["G38"],
  shows: `A file of a million rows, half of them faulty in eight ways, is read in less than ${HIGHEST_PEAK_MB} MB: every fault comes back with its line and column. A killed import leaves nothing, and a repeated one changes nothing.`,
  showsZh: `一百万行、半数以八种方式出错的文件在 ${HIGHEST_PEAK_MB} MB 内存内读完：每处错误均以行号与列名退回。中途强制结束的导入不留痕迹，重复导入无变化。`,
  async run(report) {
    await inDataFolder(async (dataDir, folder) => {
      const environment = { HUB_DATA_DIR: dataDir };
      const file = await fileWith(ROWS, folder);
      report(await importOnce(file, ["--dry-run"], environment, { rows: ROWS, stored: ROWS / 2, unchanged: 0 }));
      report(`${await compareLedger(`${file}.rejects.csv`, ROWS)} faults came back, each with its line and column`);
      const stored = await fileWith(STORED_ROWS, folder);
      const killed = startImport([stored], environment);
      setTimeout(() => killed.process.kill("SIGKILL"), KILLED_AFTER_MS);
      await killed.ended;
      const half = STORED_ROWS / 2;
      const told = { rows: STORED_ROWS, stored: half, unchanged: 0 };
      report(`killed after ${KILLED_AFTER_MS / 1_000} s, then ${await importOnce(stored, [], environment, told)}`);
      await compareLedger(`${stored}.rejects.csv`, STORED_ROWS);
      report(await importOnce(stored, [], environment, { ...told, stored: 0, unchanged: half }));
    });
  },
};

interface Told {
  readonly rows: number;
  readonly stored: number;
  readonly unchanged: number;
}

async function fileWith(rows: number, folder: string): Promise<string> {
  const file = join(folder, `${rows}.csv.gz`);
  await pipeline(fileOf(rows), createGzip({ level: 1 }), createWriteStream(file));
  return file;
}

async function importOnce(
  file: string,
  options: readonly string[],
  environment: Readonly<Record<string, string>>,
  { rows, stored, unchanged }: Told,
): Promise<string> {
  const run = await startImport([file, ...options], environment).ended;
  const told = run.printed.replace(/ +/g, " ");
  const count = (lines: number) => lines.toLocaleString("en");
  const storedWords = options.includes("--dry-run") ? "would be stored" : "stored";
  const expected = [
    `${count(rows)} rows read`,
    `${count(stored)} ${storedWords}`,
    `${count(unchanged)} unchanged: on record already`,
    `${count(rows / 2)} rejected`,
  ];
  for (const each of expected) {
    if (!told.includes(` ${each} `)) throw new Error(`"${each}" was expected: ${run.printed}${run.reported}`);
  }
  const [, figures = "", peak = ""] = /^ +(.* rows\/s) .* (\d+) MB$/m.exec(run.printed) ?? [];
  if (!(Number(peak) <= HIGHEST_PEAK_MB)) throw new Error(`It took ${peak} MB.`);
  return `${count(rows)} rows: ${count(stored)} ${storedWords}, ${count(unchanged)} unchanged; ${figures}, ${peak} MB`;
}

/** Goes through the reject file and the ledger together. */
async function compareLedger(path: string, rows: number): Promise<number> {
  const rejects = createReadStream(path).pipe(parse({ bom: true, relax_column_count: true, from: 2 }));
  const expected = ledgerOf(rows);
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
