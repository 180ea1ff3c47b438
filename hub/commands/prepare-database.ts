import { variablePrefix } from "../../shared/server/environment.ts";
import { OperatorError } from "../../shared/server/operator-error.ts";
import { prepareDepartment } from "../../shared/server/prepare-department.ts";
import { DEPARTMENTS } from "../departments.ts";
import type { HubCommand } from "../hub-command.ts";
import { SUBGRAPHS, type SubgraphName } from "../hub-environment.ts";
import { productPolicies } from "../prepare-databases.ts";
import { prepareServer, serverAddresses } from "../prepare-server.ts";

export const command: HubCommand = {
  name: "prepare-database",
  summary: "Bring a department's database on a server of your own to the newest structure.",
  summaryZh: "将某一部门自有服务器上的数据库升级到最新结构。",
  details: [
    "With <DEPARTMENT>_ADMIN_DATABASE_URL set, the roles and the database are made first, with the passwords in the",
    "department's addresses. Repeating it changes nothing. A department does the same with its structure when it starts.",
    "设置 <DEPARTMENT>_ADMIN_DATABASE_URL 时先按各地址中的密码建立角色与数据库。可重复执行。部门子图启动时也会自行升级结构。",
  ].join("\n"),
  arguments: [{ name: "<department>", description: `${SUBGRAPHS.join(", ")}` }],
  examples: ["prepare-database market-regulation", "prepare-database credit"],
  async run([given], _options, { environment, print }) {
    const name = departmentNamed(given);
    const { migratorDatabaseUrl } = environment.departments[name];
    if (migratorDatabaseUrl === null) throw withoutAddress(name);
    const server = serverAddresses(environment, name);
    if (server !== null) await prepareServer(name, server);
    await prepareDepartment(DEPARTMENTS[name], migratorDatabaseUrl, productPolicies());
    print(`The database of ${name} has the newest structure. ${name} 的数据库结构已是最新。`);
    return 0;
  },
};

function departmentNamed(given: string | readonly string[] | undefined): SubgraphName {
  const found = SUBGRAPHS.find((name) => name === given);
  if (found !== undefined) return found;
  throw new OperatorError(
    `A department is one of ${SUBGRAPHS.join(", ")}; ${JSON.stringify(given)} came.`,
    `部门应为 ${SUBGRAPHS.join("、")} 之一；实际为 ${JSON.stringify(given)}。`,
    2,
  );
}

function withoutAddress(name: SubgraphName): OperatorError {
  const variable = `${variablePrefix(name)}_MIGRATOR_DATABASE_URL`;
  return new OperatorError(
    `${variable} should hold the address of the database, as the role that owns its structure; it is not set.`,
    `${variable} 应为数据库地址（以结构所有者角色登录）；尚未设置。`,
    2,
  );
}
