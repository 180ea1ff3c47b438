import { readApprovedOperations } from "../../gateway/approved/approved-operations.ts";
import type { HubCommand } from "../hub-command.ts";

export const command: HubCommand = {
  name: "operations list",
  summary: "List the approved operations with their ids.",
  summaryZh: "列出已批准的操作及其标识。",
  details:
    "In production mode banks, purchasers and callers who do not sign in run these only: by id (documentId or persistedQuery) or by text.",
  options: [{ flags: "--json", description: "as a manifest that clients read 输出 JSON 清单" }],
  examples: ["operations list", "operations list --json"],
  async run(_given, { json }, { print }) {
    const { all } = readApprovedOperations();
    if (json === true) print(JSON.stringify(Object.fromEntries(all.map(({ id, text }) => [id, text])), null, 2));
    else for (const { id, name } of all) print(`${id}  ${name}`);
    return 0;
  },
};
