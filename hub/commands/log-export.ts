import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { openPool } from "../../shared/database/pool.ts";
import { exportLog } from "../../shared/decision-record/log-export.ts";
import { openLogReader } from "../../shared/decision-record/log-reader.ts";
import { openDatabaseServer } from "../database-server.ts";
import { openDatabases } from "../databases.ts";
import { DEPARTMENTS } from "../departments.ts";
import type { HubCommand } from "../hub-command.ts";
import { SUBGRAPHS } from "../hub-environment.ts";

const DECIDING = SUBGRAPHS.filter((name) => DEPARTMENTS[name].publications.length > 0);

export const command: HubCommand = {
  name: "log export",
  summary: "Write a department's log of decisions to a file that anybody can verify.",
  summaryZh: "将某部门的决定日志导出为可供任何人核验的文件。",
  details: [
    "For backups and for auditors on this machine; it holds what every institution asked and was answered, so keep it as the database itself. Verify it with `hub verify`, or apart from the hub with verifier/leader-hub-verify.mjs.",
    "供备份与现场审计；文件含各机构的查询与答复，须与数据库同等保管。",
  ].join("\n"),
  options: [
    { flags: "--department <name>", description: "whose log 哪个部门", required: true, choices: DECIDING },
    { flags: "--out <file>", description: "where it goes 输出文件", required: true },
  ],
  examples: ["log export --department credit --out credit-log.jsonl", "verify credit-log.jsonl"],
  async run(_given, options, { environment, fileAt, report }) {
    const department = DECIDING.find((name) => name === options.department);
    if (department === undefined) return 1;
    const out = fileAt(String(options.out));
    const server = await openDatabaseServer(environment, report);
    try {
      const databases = await openDatabases(server.address, environment);
      const pool = openPool(databases.departments[department].appUrl, () => {});
      const lines = Readable.from(exportLog(openLogReader(pool), department));
      // Readable by this account only, like the database that it comes from.
      await pipeline(lines, createWriteStream(out, { mode: 0o600 })).finally(() => pool.end());
      report(`${out} is written. 已写入。`);
      return 0;
    } finally {
      await server.close();
    }
  },
};
