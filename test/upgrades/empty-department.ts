import { randomBytes } from "node:crypto";
import type { OwnServer } from "../../hub/databases.ts";
import type { SubgraphName } from "../../hub/hub-environment.ts";
import { provisionDatabase, provisionRoles, REGISTER_COPY_ROLE } from "../../shared/database/provision.ts";

/**
 * An empty database of a department, with the roles that its migrations grant to.
 *
 * @returns its address as the role that owns the structure
 */
export async function emptyDatabase(
  server: OwnServer,
  department: SubgraphName,
  dropLater: (name: string) => void = () => {},
): Promise<string> {
  const superuserUrl = server.connectionString("postgres");
  const base = department.replaceAll("-", "_");
  const roles = { migrator: `${base}_migrator`, app: `${base}_app` };
  const names = [roles.migrator, roles.app, REGISTER_COPY_ROLE];
  const passwords = Object.fromEntries(names.map((name) => [name, server.passwordOf(name)]));
  await provisionRoles(superuserUrl, [roles], passwords);
  const name = `${base}_${randomBytes(5).toString("hex")}`;
  dropLater(name);
  await provisionDatabase(superuserUrl, name, roles);
  return server.connectionString(name, roles.migrator);
}
