import { Clerk } from "./clerk.ts";
import { refusalOf } from "./refusal.ts";
import { useRegister } from "./register-database.ts";

const ADDED_BY_HAND = ["enterprise", "enterprise_name", "enterprise_registration", "standard"];

const PUBLISHED = [
  "ban",
  "calendar_day",
  "calendar_notice",
  "enterprise_size",
  "heartbeat",
  "publicity",
  "title",
  "title_status",
];

describe("Who may do what in the register's database", () => {
  const register = useRegister();

  const granted = async (role: string, privilege: string) => {
    const { rows } = await register.owner.query<{ name: string }>(
      `select c.relname as name from pg_class c
       where c.relnamespace = 'register'::regnamespace and c.relkind = 'r' and has_table_privilege($1, c.oid, $2)
       order by 1`,
      [role, privilege],
    );
    return rows.map((row) => row.name);
  };

  it("the application role can alter no structure and rewrite no history", async () => {
    for (const statement of [
      "create table register.mine (id integer)",
      "alter table register.title add column mine integer",
      "alter table register.title_status disable trigger all",
      "drop trigger record_kept on register.title_status",
      "drop table register.title",
      "delete from register.title_status",
      "truncate register.title_status",
      "update register.title_status set state = 'IN_FORCE'",
      "insert into register.title_status (title_id, scheme, state, valid, known) values (gen_random_uuid(), 'NATIONAL', 'IN_FORCE', 'empty', 'empty')",
      "update register.heartbeat set at = now()",
      "update policy.rule_row set known = 'empty'",
      "set session_replication_role = replica",
    ]) {
      const refusal = await refusalOf(register.owner, () => register.app.query(statement));
      expect([statement, refusal]).toEqual([statement, expect.stringMatching(/^42501 /)]);
    }
  });

  it("the application role adds by hand only what needs no procedure, and changes nothing", async () => {
    const app = "market_regulation_app";
    expect(await granted(app, "INSERT")).toEqual(ADDED_BY_HAND);
    for (const privilege of ["UPDATE", "DELETE", "TRUNCATE", "TRIGGER", "REFERENCES"]) {
      expect(await granted(app, privilege)).toEqual([]);
    }
  });

  it("the role that fills the copies reads what is published and nothing else", async () => {
    expect(await granted("register_copy", "SELECT")).toEqual(PUBLISHED);
    for (const privilege of ["INSERT", "UPDATE", "DELETE", "TRUNCATE"]) {
      expect(await granted("register_copy", privilege)).toEqual([]);
    }
  });

  it("the departments' copies subscribe to what is published, and sizes only to credit's publication", async () => {
    const { rows } = await register.owner.query(
      "select pubname as publication, array_agg(tablename::text order by tablename) as tables from pg_publication_tables group by 1 order by 1",
    );
    expect(rows).toEqual([
      { publication: "published_register", tables: PUBLISHED.filter((name) => name !== "enterprise_size") },
      { publication: "published_sizes", tables: ["enterprise_size"] },
    ]);
  });

  it("types of the application role's own making do not run in the functions that record", async () => {
    const intruder = await register.connect(register.appUrl);
    await intruder.query("create temp table seen (by text)");
    await intruder.query(
      `create function pg_temp.spy() returns boolean language plpgsql as $$
       begin insert into pg_temp.seen values (current_user); return true; end $$`,
    );
    for (const type of ["text", "date", "uuid", "timestamptz", "daterange", "datemultirange"]) {
      await intruder.query(`create domain pg_temp.${type} as pg_catalog.${type} check (pg_temp.spy())`);
    }
    const officer = new Clerk(intruder);
    const publicity = await officer.post({ on: "2020-09-25" });
    const title = await officer.list({ publicity });
    await officer.object(title, "2020-10-12");
    await officer.resolve(title, "DISMISSED", "2020-10-15");
    await officer.publish(title, "2020-10-23");
    await officer.revoke(title, "2021-06-15");
    const { rows } = await intruder.query("select distinct by from seen where by <> 'market_regulation_app'");
    expect(rows).toEqual([]);
  });

  it("nobody but the roles of the register calls its functions", async () => {
    const { rows } = await register.owner.query(
      `select p.proname as name from pg_proc p
       where p.pronamespace = 'register'::regnamespace and has_function_privilege('register_copy', p.oid, 'EXECUTE')`,
    );
    expect(rows).toEqual([]);
  });
});
