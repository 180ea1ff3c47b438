import { POLICIES_FOLDER } from "../../shared/policy/policies-folder.ts";
import { openDatabaseServer } from "../database-server.ts";
import { openDatabases } from "../databases.ts";
import type { HubCommand } from "../hub-command.ts";
import { SUBGRAPHS } from "../hub-environment.ts";
import { productPolicies } from "../prepare-databases.ts";
import { replacePolicies } from "../replace-policies.ts";

export const command: HubCommand = {
  name: "policies reload",
  summary: "Put the policies folder on record while the hub runs, holiday notices too.",
  summaryZh: "在枢纽运行期间将 policies 目录（含节假日通知）入库生效。",
  details: [
    "The whole folder is checked first, and tried in every department; when anything is wrong nothing changes. Changed",
    "rules are known from one instant some seconds ahead, in all departments; what is asked as known before stays as it was.",
    "先检查整个目录，并在各部门试行；有误则一概不变。变更自数秒后的同一时刻起在各部门生效，此前时刻的答复不变。",
  ].join("\n"),
  options: [{ flags: "--dry-run", description: "check only 只检查" }],
  exitCodes: {
    done: "the folder is on record, or found good 已入库或检查通过",
    failed: "it is refused, and nothing changed; the message says why 被拒绝，未作任何改动",
  },
  examples: ["policies reload --dry-run", "policies reload"],
  async run(_given, options, { environment, print, report }) {
    const book = productPolicies();
    if (options.dryRun === true) {
      print(`${POLICIES_FOLDER}: ${book.documents.length} notices are good. ${book.documents.length} 份文件检查通过。`);
      return 0;
    }
    const server = await openDatabaseServer(environment, report);
    try {
      const databases = await openDatabases(server.address, environment);
      const here = SUBGRAPHS.filter((name) => databases.departments[name].migratorUrl !== "");
      const { from, replaced } = await replacePolicies(databases, here, book);
      for (const { department, added, closed, unchanged } of replaced) {
        print(`${department}: ${added} rows new 新增, ${closed} closed 截止, ${unchanged} unchanged 未变`);
      }
      print(`What changed is known from ${from} on. 变更自该时刻起生效。`);
      return 0;
    } finally {
      await server.close();
    }
  },
};
