import { openPool } from "../../shared/database/pool.ts";
import { createLog } from "../../shared/server/log.ts";
import { SYSTEM_CLOCK } from "../../shared/server/open-department.ts";
import { openRing } from "../../shared/server/open-ring.ts";
import { parseCivilDate } from "../../shared/values/civil-date.ts";
import { parseInstant } from "../../shared/values/instant.ts";
import { extractInstant } from "../../subgraphs/market-regulation/persistence/feeds/extract.ts";
import { openDatabaseServer } from "../database-server.ts";
import { openDatabases } from "../databases.ts";
import { writeExtract } from "../extract/write-extract.ts";
import type { HubCommand } from "../hub-command.ts";

const REGISTER = "market-regulation";

export const command: HubCommand = {
  name: "extract",
  summary: "Write the public register as it stood on a day to a folder, as CSV and JSON, with a signed manifest.",
  summaryZh: "将某日的公开登记信息导出为 CSV 与 JSON，附经签名的清单。",
  details: [
    "Every file is as known at one instant: asked for the same day and instant, the rows are the same for ever. Verify it with `hub verify DIR/manifest.jws --keys KEYS`.",
    "各文件以同一时刻所知为准；同日同时刻的内容永远相同。",
  ].join("\n"),
  options: [
    { flags: "--valid-on <day>", description: "the day, today in China when left out 日期，默认今天" },
    { flags: "--known-at <instant>", description: "as known then, now when left out 所知时刻，默认现在" },
    { flags: "--out <folder>", description: "an empty folder 空文件夹", required: true },
  ],
  examples: [
    "extract --out register-today",
    "extract --valid-on 2025-12-31 --known-at 2026-01-15T00:00:00+08:00 --out year-2025",
  ],
  async run(_given, options, { environment, fileAt, print, report }) {
    const day = typeof options.validOn === "string" ? parseCivilDate(options.validOn) : SYSTEM_CLOCK.today();
    const asked = typeof options.knownAt === "string" ? parseInstant(options.knownAt) : null;
    const folder = fileAt(String(options.out));
    const server = await openDatabaseServer(environment, report);
    try {
      const databases = await openDatabases(server.address, environment);
      const pool = openPool(databases.departments[REGISTER].appUrl, () => {});
      try {
        const ring = await openRing({ name: REGISTER }, environment, createLog("extract", "error"));
        const moment = { validOn: day, knownAt: await extractInstant(pool, asked) };
        const { files, knownAt } = await writeExtract(pool, ring, folder, moment, SYSTEM_CLOCK.now());
        for (const { name, rows, sha256 } of files) print(`${sha256}  ${name}  ${rows}`);
        report(`${folder}: ${day}, known at ${knownAt}. 已导出。`);
        return 0;
      } finally {
        await pool.end();
      }
    } finally {
      await server.close();
    }
  },
};
