import { randomBytes } from "node:crypto";
import pg from "pg";
import { migrate } from "../../shared/database/migrate.ts";
import { provisionDatabase, provisionRoles, REGISTER_COPY_ROLE } from "../../shared/database/provision.ts";
import type { Department } from "../../shared/server/department.ts";
import { testOwnServer } from "./hub-databases.ts";
import { dropLater } from "./postgres.ts";

/** The database of one deciding department, migrated, without a copy of the register. */
export interface DepartmentDatabase {
  /** As the role that owns the structure. */
  readonly owner: pg.Client;
  /** As the application role. */
  readonly app: pg.Client;
  /** A further connection of either, closed with the database. */
  connect(as: "owner" | "app"): Promise<pg.Client>;
}

/** Opens it before the tests of the surrounding `describe` and closes it after them. */
export function useDepartmentDatabase({ name, migrations }: Department): DepartmentDatabase {
  const clients: pg.Client[] = [];
  let urls: Readonly<Record<"owner" | "app", string>> | null = null;
  const opened = new Map<string, pg.Client>();
  const connect = async (as: "owner" | "app") => {
    if (urls === null) throw new Error("The database opens before the first test; it was used earlier.");
    const client = new pg.Client({ connectionString: urls[as] });
    clients.push(client);
    await client.connect();
    return client;
  };
  beforeAll(async () => {
    urls = await makeDatabase(name.replaceAll("-", "_"));
    await migrate(urls.owner, migrations);
    opened.set("owner", await connect("owner"));
    opened.set("app", await connect("app"));
  });
  afterAll(async () => {
    await Promise.all(clients.map((client) => client.end()));
  });
  const open = (as: "owner" | "app") => {
    const client = opened.get(as);
    if (client === undefined) throw new Error("The database opens before the first test; it was used earlier.");
    return client;
  };
  return {
    connect,
    get owner() {
      return open("owner");
    },
    get app() {
      return open("app");
    },
  };
}

async function makeDatabase(department: string) {
  const server = testOwnServer();
  const superuserUrl = server.connectionString("postgres");
  const roles = { migrator: `${department}_migrator`, app: `${department}_app` };
  const names = [roles.migrator, roles.app, REGISTER_COPY_ROLE];
  const passwords = Object.fromEntries(names.map((role) => [role, server.passwordOf(role)]));
  await provisionRoles(superuserUrl, [roles], passwords);
  const name = `desk_${randomBytes(5).toString("hex")}`;
  await provisionDatabase(superuserUrl, name, roles);
  dropLater(name);
  return {
    owner: server.connectionString(name, roles.migrator),
    app: server.connectionString(name, roles.app),
  };
}
