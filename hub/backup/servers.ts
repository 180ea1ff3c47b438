import { variablePrefix } from "../../shared/server/environment.ts";
import { OperatorError } from "../../shared/server/operator-error.ts";
import { type HubEnvironment, SUBGRAPHS } from "../hub-environment.ts";

/** A PostgreSQL server of somebody else's, named by the first department on it. */
export interface ForeignServer {
  readonly name: string;
  /** As a role that may replicate. */
  readonly url: string;
}

/** The name under which the hub's own server is kept. */
export const EMBEDDED = "embedded";

/**
 * The servers of the departments' databases that the environment names, each once.
 *
 * @throws {OperatorError} when the address of a role that may replicate is missing
 */
export function foreignServers({ departments }: Pick<HubEnvironment, "departments">): ForeignServer[] {
  const found = new Map<string, ForeignServer>();
  for (const name of SUBGRAPHS) {
    const { databaseUrl, adminDatabaseUrl } = departments[name];
    if (databaseUrl === null) continue;
    if (adminDatabaseUrl === null) throw withoutAddress(name);
    const { hostname, port } = new URL(adminDatabaseUrl);
    const place = `${hostname}:${port || 5432}`;
    if (!found.has(place)) found.set(place, { name, url: adminDatabaseUrl });
  }
  return [...found.values()];
}

function withoutAddress(name: string): OperatorError {
  const variable = `${variablePrefix(name)}_ADMIN_DATABASE_URL`;
  return new OperatorError(
    `${variable} should hold the address of the server of ${name}, as a role that may replicate; it is not set.`,
    `${variable} 应为 ${name} 所在服务器的地址（以有复制权限的角色登录）；尚未设置。`,
    2,
  );
}
