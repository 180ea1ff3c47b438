import { randomUUID } from "node:crypto";
import { withClient } from "../../shared/database/provision.ts";
import { copyIsFilled, ensureCopy } from "../../shared/register-copy/ensure-copy.ts";
import { PUBLISHED_REGISTER_V1, REGISTER_TABLES } from "../../shared/register-copy/published-v1.ts";
import { query } from "../harness/postgres.ts";
import type { BackupWorld } from "./backup-world.ts";

/** The published tables of a register and one copy of them, without departments. */
export interface BareRegister {
  /** Records a title; it is on the disk when this resolves. */
  record(number: string): Promise<void>;
  titles(): Promise<string[]>;
  copied(): Promise<{ titles: string[]; watermarks: number; subscriptions: number }>;
  /** Sees to the copy, as a department does when it starts. */
  copy(): Promise<void>;
  now(): Promise<Date>;
}

export async function createBareRegister(world: BackupWorld): Promise<BareRegister> {
  const at = (database: string) => world.server.connectionString(database);
  for (const name of ["register", "register_copy"]) {
    await query(at("postgres"), `create database ${name}`);
    await query(at(name), PUBLISHED_REGISTER_V1);
  }
  await query(at("register"), `create publication published for table ${REGISTER_TABLES.join(", ")}`);
  await query(at("register"), "insert into register.heartbeat values (1, now())");
  const numbers = async (database: string) =>
    (await query(at(database), "select number from register.title order by number")).map(({ number }) =>
      String(number),
    );
  const register: BareRegister = {
    async record(number) {
      await query(
        at("register"),
        `insert into register.title (id, number, uscc, scheme, category, category_edition, standard_id, source, known)
         values ($1, $2, '', '120000', '', '', $1, 'test', tstzrange(now(), null))`,
        [randomUUID(), number],
      );
    },
    titles: () => numbers("register"),
    async copied() {
      const [counted] = await query(
        at("register_copy"),
        `select (select count(*)::integer from register.heartbeat) as watermarks,
                (select count(*)::integer from pg_subscription) as subscriptions`,
      );
      const { watermarks, subscriptions } = counted as { watermarks: number; subscriptions: number };
      return { titles: await numbers("register_copy"), watermarks, subscriptions };
    },
    async copy() {
      const registerUrl = at("register");
      const plan = { name: "copy_trial", copyUrl: at("register_copy"), registerUrl, publications: ["published"] };
      await ensureCopy(plan);
      if (!(await copyIsFilled(plan.copyUrl, 30_000))) throw new Error("The copy was expected to be filled.");
    },
    now: () =>
      withClient(at("postgres"), async (client) => (await client.query("select clock_timestamp() as at")).rows[0].at),
  };
  await register.copy();
  return register;
}
