import { randomBytes } from "node:crypto";
import { Client } from "pg";

/** The role of a database that owns its structure, and the one the application runs under. */
export interface DatabaseRoles {
  readonly migrator: string;
  readonly app: string;
}

/** Passwords by role; made once and kept by the caller. */
export type RolePasswords = Readonly<Record<string, string>>;

/** A password that needs no quoting anywhere. */
export function newPassword(): string {
  return randomBytes(24).toString("hex");
}

/** The role that reads the published register, on the register's server. */
export const REGISTER_COPY_ROLE = "register_copy";

/**
 * Makes the roles of a server, or gives them the passwords at hand. Repeating it changes nothing else.
 *
 * @param superuserUrl a connection that may create roles
 */
export async function provisionRoles(
  superuserUrl: string,
  roles: readonly DatabaseRoles[],
  passwords: RolePasswords,
): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    // Two processes that give the same role a password would collide.
    await client.query("select pg_advisory_lock(7413)");
    for (const { migrator, app } of roles) {
      await ensureRole(client, migrator, "login", passwords);
      await ensureRole(client, app, "login", passwords);
      await client.query(`grant pg_monitor to ${client.escapeIdentifier(migrator)}`);
      await client.query(`grant pg_create_subscription to ${client.escapeIdentifier(migrator)}`);
    }
    await ensureRole(client, REGISTER_COPY_ROLE, "login replication", passwords);
  });
}

/** Makes a database owned by its migrator when it is not there yet. */
export async function provisionDatabase(superuserUrl: string, name: string, roles: DatabaseRoles): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    await client.query("select pg_advisory_lock(7413)");
    const found = await client.query("select from pg_database where datname = $1", [name]);
    if (found.rowCount !== 0) return;
    const database = client.escapeIdentifier(name);
    await client.query(`create database ${database} owner ${client.escapeIdentifier(roles.migrator)}`);
    await letOwnRolesIn(client, name, roles);
  });
}

/** Lets nobody into a database but its own roles and the copies'. A database made from another does not inherit that. */
export async function letOwnRolesIn(client: Client, name: string, { app }: Pick<DatabaseRoles, "app">): Promise<void> {
  const database = client.escapeIdentifier(name);
  await client.query(`revoke all on database ${database} from public`);
  await client.query(
    `grant connect, temporary on database ${database} to ${client.escapeIdentifier(app)}, ${REGISTER_COPY_ROLE}`,
  );
}

async function ensureRole(client: Client, name: string, options: string, passwords: RolePasswords): Promise<void> {
  const password = passwords[name];
  if (password === undefined) throw new Error(`A password for role ${name} was expected, none came.`);
  const found = await client.query("select from pg_roles where rolname = $1", [name]);
  const verb = found.rowCount === 0 ? "create" : "alter";
  const role = client.escapeIdentifier(name);
  await client.query(`${verb} role ${role} ${options} password ${client.escapeLiteral(password)}`);
}

/** Runs work on one connection and closes it whatever happens. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  // A server that goes away fails the statement at hand; told as an event that nobody hears, it would end the process.
  client.on("error", () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
