import { accountToRunAs } from "./embedded-account.ts";
import { installedVersion } from "./embedded-binaries.ts";

/**
 * Whether the embedded PostgreSQL could be started by this account; starts nothing.
 *
 * @returns `PostgreSQL 18.4`, and as whom it would run when that is another account
 * @throws {EmbeddedPostgresError} with what the operator has to do
 */
export async function checkEmbeddedPostgres(): Promise<string> {
  const account = await accountToRunAs(null);
  const version = `PostgreSQL ${await installedVersion()}`;
  return account === null ? version : `${version} as account ${account.name}`;
}
