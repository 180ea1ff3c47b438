import type { HubDatabases } from "../../hub/databases.ts";
import { SUBGRAPHS } from "../../hub/hub-environment.ts";
import { variablePrefix } from "../../shared/server/environment.ts";

/** The variables that put a hub on these databases. */
export function databaseAddresses({ departments, registerCopyUrl }: HubDatabases): Record<string, string> {
  const each = SUBGRAPHS.flatMap((name) => {
    const { appUrl, migratorUrl } = departments[name];
    const prefix = variablePrefix(name);
    return [
      [`${prefix}_DATABASE_URL`, appUrl],
      [`${prefix}_MIGRATOR_DATABASE_URL`, migratorUrl],
    ];
  });
  return { ...Object.fromEntries(each), REGISTER_COPY_DATABASE_URL: registerCopyUrl };
}
