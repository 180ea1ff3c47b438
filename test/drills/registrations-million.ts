import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { COLUMNS } from "../../hub/import/registrations/columns.ts";
import { syntheticCode } from "../harness/synthetic-code.ts";
import { startImport } from "../import/import-command.ts";
import { inDataFolder } from "../import/import-folder.ts";
import type { Drill } from "./drill.ts";

const ROWS = 1_000_000;
const HIGHEST_PEAK_MB = 300;

export const drill: Drill = {
  name: "registrations-million",
  rows: ["G38"],
  shows: `A file of a million rows, half of them faulty, is checked to its end in less than ${HIGHEST_PEAK_MB} MB; every faulty row comes back.`,
  showsZh: `一百万行、半数有误的文件在 ${HIGHEST_PEAK_MB} MB 内存内检查完毕，有误的行全部退回。`,
  async run(report) {
    await inDataFolder(async (dataDir, folder) => {
      const file = join(folder, "million.csv.gz");
      await pipeline(lines, createGzip({ level: 1 }), createWriteStream(file));
      report("a million rows are written");
      const run = await startImport([file, "--dry-run"], { HUB_DATA_DIR: dataDir }).ended;
      const told = run.printed.replace(/ +/g, " ");
      for (const expected of ["1,000,000 rows read", "500,000 would be stored", "500,000 rejected"]) {
        if (!told.includes(` ${expected} `))
          throw new Error(`"${expected}" was expected: ${run.printed}${run.reported}`);
      }
      const [, figures = "", peak = ""] = /^ +(.* rows\/s) .* (\d+) MB$/m.exec(run.printed) ?? [];
      if (!(Number(peak) < HIGHEST_PEAK_MB)) throw new Error(`It took ${peak} MB.`);
      report(`${figures}, ${peak} MB`);
    });
  },
};

function* lines(): Generator<string> {
  yield `${COLUMNS.join(",")}\n`;
  for (let number = 0; number < ROWS; number += 1000) {
    let text = "";
    for (let each = number; each < number + 1000; each++) {
      const day = each % 2 === 0 ? "2010-05-04" : "2010-13-04";
      text += `测试企业${each},${syntheticCode(each)},${day},有限责任公司,"1,000(万元人民币)",云南,昆明\n`;
    }
    yield text;
  }
}
