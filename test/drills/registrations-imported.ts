import { existsSync } from "node:fs";
import { sharedMaterial } from "../harness/shared-material.ts";
import { startImport } from "../import/import-command.ts";
import { inDataFolder } from "../import/import-folder.ts";
import type { Drill } from "./drill.ts";

const HIGHEST_PEAK_MB = 300;

/** What becomes of each real file: rows read, stored, repeated, rejected by reason, notes. Names and codes stay out. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  beijing: [
    "55,468 rows read",
    "55,465 stored",
    "0 unchanged",
    "0 repeated in the file",
    "3 rejected",
    "1 differs from an earlier line",
    "1 values in the wrong columns",
    "1 no credit code",
    "359 capital without a currency",
    "6 no place below the province",
    "2 credit code with small letters",
  ],
  sichuan: [
    "106,091 rows read",
    "106,011 stored",
    "0 unchanged",
    "14 repeated in the file",
    "66 rejected",
    "60 credit code: wrong check character",
    "3 values in the wrong columns",
    "2 credit code: not 18 characters",
    "1 differs from an earlier line",
    "1,806 capital without a currency",
    "16 no place below the province",
    "6 credit code with small letters",
    "3 capital not understood",
    "1 capital in units",
  ],
  tianjin: [
    "67,497 rows read",
    "67,487 stored",
    "0 unchanged",
    "0 repeated in the file",
    "10 rejected",
    "6 values in the wrong columns",
    "3 no credit code",
    "1 credit code: wrong check character",
    "3,928 place not in GB/T 2260",
    "299 no place below the province",
    "31 capital in units",
    "20 capital without a currency",
    "3 capital not understood",
  ],
  yunnan: [
    "110,744 rows read",
    "110,741 stored",
    "0 unchanged",
    "2 repeated in the file",
    "1 rejected",
    "1 values in the wrong columns",
    "4,667 capital without a currency",
    "32 no place below the province",
    "2 credit code with small letters",
  ],
};

export const drill: Drill = {
  name: "registrations-imported",
  rows: [],
  shows: `339,800 real registrations are taken over with exactly the known rejects, again without a change, in less than ${HIGHEST_PEAK_MB} MB.`,
  showsZh: `导入 339,800 条真实登记：退回的行与已知一致，重复导入无变化，内存不超过 ${HIGHEST_PEAK_MB} MB。`,
  async run(report) {
    if (!existsSync(sharedMaterial("data/registrations"))) {
      report("../shared/data/registrations is absent: nothing to rehearse with 缺少真实数据，跳过");
      return;
    }
    await inDataFolder(async (dataDir, folder) => {
      for (const [province, expected] of Object.entries(EXPECTED)) {
        report(await importOne(province, dataDir, folder, expected));
        report(await importOne(province, dataDir, folder, unchanged(expected)));
      }
    });
  },
};

/** The second time, what was stored is unchanged. */
function unchanged([rows = "", stored = "", , ...rest]: readonly string[]): string[] {
  return [rows, "0 stored", `${stored.split(" ")[0]} unchanged`, ...rest];
}

async function importOne(
  province: string,
  dataDir: string,
  folder: string,
  expected: readonly string[],
): Promise<string> {
  const file = sharedMaterial(`data/registrations/registrations-${province}.csv.gz`);
  const { exitCode, printed, reported } = await startImport([file, "--rejects", folder], { HUB_DATA_DIR: dataDir })
    .ended;
  if (exitCode !== 0) throw new Error(`The import of ${province} ended with ${exitCode}: ${reported}`);
  const lines = printed.split("\n").filter((line) => /^ +[\d,]+ {2}\S/.test(line));
  const told = lines.map((line) => line.trim().replace(/ +/g, " "));
  const wrong = expected.filter((line, index) => told[index]?.startsWith(line) !== true);
  if (wrong.length > 0 || told.length !== expected.length) {
    throw new Error(`Of ${province} was expected: ${wrong.join("; ")}. It came: ${told.join("; ")}.`);
  }
  const [, figures = "", peak = ""] = /^ +(.* rows\/s) .* (\d+) MB$/m.exec(printed) ?? [];
  if (!(Number(peak) < HIGHEST_PEAK_MB)) throw new Error(`The import of ${province} took ${peak} MB.`);
  return `${province}: ${expected.slice(0, 5).join(", ")}; ${figures}, ${peak} MB`;
}
