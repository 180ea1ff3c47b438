import { randomBytes } from "node:crypto";
import pg from "pg";
import { dropLater, query, testServer } from "../../harness/postgres.ts";
import { REGISTER_ROLES, registerTemplate } from "./register-template.ts";

/** A register of one test file's own, with the policies on record and nothing else. */
export interface TestRegister {
  /** As the role that owns the structure. */
  readonly owner: pg.Client;
  /** As the application role. */
  readonly app: pg.Client;
  readonly ownerUrl: string;
  readonly appUrl: string;
  /** A further connection, closed with the register. */
  connect(url: string): Promise<pg.Client>;
}

/** Opens a register before the tests of the surrounding `describe` and closes it after them. */
export function useRegister(): TestRegister {
  const clients: pg.Client[] = [];
  let opened: Omit<TestRegister, "connect"> | null = null;
  const connect = async (connectionString: string) => {
    const client = new pg.Client({ connectionString });
    clients.push(client);
    await client.connect();
    return client;
  };
  beforeAll(async () => {
    const { ownerUrl, appUrl } = await makeRegister();
    opened = { ownerUrl, appUrl, owner: await connect(ownerUrl), app: await connect(appUrl) };
  });
  afterAll(async () => {
    await Promise.all(clients.map((client) => client.end()));
  });
  const open = () => {
    if (opened === null) throw new Error("The register opens before the first test; it was used earlier.");
    return opened;
  };
  return {
    connect,
    get owner() {
      return open().owner;
    },
    get app() {
      return open().app;
    },
    get ownerUrl() {
      return open().ownerUrl;
    },
    get appUrl() {
      return open().appUrl;
    },
  };
}

async function makeRegister(): Promise<{ ownerUrl: string; appUrl: string }> {
  const template = await registerTemplate();
  const name = `register_${randomBytes(5).toString("hex")}`;
  const owner = pg.escapeIdentifier(REGISTER_ROLES.migrator);
  dropLater(name);
  await query(
    testServer().url,
    `create database ${name} owner ${owner} template ${pg.escapeIdentifier(template.name)}`,
  );
  return {
    ownerUrl: template.urlOf(name, REGISTER_ROLES.migrator),
    appUrl: template.urlOf(name, REGISTER_ROLES.app),
  };
}
