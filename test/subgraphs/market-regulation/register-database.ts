import { randomBytes } from "node:crypto";
import { resolve } from "node:path";
import pg from "pg";
import { migrate } from "../../../shared/database/migrate.ts";
import {
  provisionDatabase,
  provisionRoles,
  REGISTER_COPY_ROLE,
  withClient,
} from "../../../shared/database/provision.ts";
import { readPolicies } from "../../../shared/policy/read-policies.ts";
import { MIGRATIONS } from "../../../subgraphs/market-regulation/persistence/migrations/index.ts";
import { storePolicies } from "../../../subgraphs/market-regulation/persistence/policy-store.ts";
import { testOwnServer } from "../../harness/hub-databases.ts";
import { dropLater } from "../../harness/postgres.ts";

const POLICIES = resolve(import.meta.dirname, "../../../policies");
const ROLES = { migrator: "market_regulation_migrator", app: "market_regulation_app" };

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
  const server = testOwnServer();
  const roles = [ROLES.migrator, ROLES.app, REGISTER_COPY_ROLE];
  const passwords = Object.fromEntries(roles.map((role) => [role, server.passwordOf(role)]));
  const name = `register_${randomBytes(5).toString("hex")}`;
  await provisionRoles(server.connectionString("postgres"), [ROLES], passwords);
  await provisionDatabase(server.connectionString("postgres"), name, ROLES);
  dropLater(name);
  const ownerUrl = server.connectionString(name, ROLES.migrator);
  await migrate(ownerUrl, MIGRATIONS);
  await withClient(ownerUrl, (client) => storePolicies(client, readPolicies(POLICIES)));
  return { ownerUrl, appUrl: server.connectionString(name, ROLES.app) };
}
