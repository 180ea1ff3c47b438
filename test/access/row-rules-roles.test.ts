import type { HubDatabases } from "../../hub/databases.ts";
import { SUBGRAPHS, type SubgraphName } from "../../hub/hub-environment.ts";
import { demonstrationIdentities } from "../../identity/demonstration-identities.ts";
import { departmentEntries } from "../../identity/department-entry.ts";
import { subgraphDocuments } from "../../schema/subgraph-documents.ts";
import { requirementsOf } from "../../shared/access/requirements.ts";
import { createHubDatabases } from "../harness/hub-databases.ts";
import { query, testServer } from "../harness/postgres.ts";

const DECIDING = SUBGRAPHS.filter((name) => name !== "market-regulation");
const roleOf = (name: SubgraphName, kind: "app" | "migrator") => `${name.replaceAll("-", "_")}_${kind}`;
const ROLES = [...SUBGRAPHS.flatMap((name) => [roleOf(name, "app"), roleOf(name, "migrator")]), "register_copy"];

describe("No role of a database both changes facts and approves or audits (G47)", () => {
  let databases: HubDatabases;

  beforeAll(async () => {
    databases = await createHubDatabases();
  });

  /** What the catalogue of a department's database says, as the superuser. */
  function catalogue(name: SubgraphName, sql: string, values?: unknown[]) {
    const database = decodeURIComponent(new URL(databases.departments[name].appUrl).pathname.slice(1));
    return query(testServer().connectionString(database), sql, values);
  }

  it("is a superuser, makes roles or databases, passes row security, or is another role as well", async () => {
    const attributes = `select rolname from pg_roles where rolname = any($1)
      and (rolsuper or rolcreaterole or rolcreatedb or rolbypassrls or rolreplication)`;
    // It reads the register's log of changes, and nothing that is not published.
    expect(await catalogue("credit", attributes, [ROLES])).toEqual([{ rolname: "register_copy" }]);
    const memberships = await catalogue(
      "credit",
      `select distinct r.rolname as role, g.rolname as member_of from pg_auth_members m
       join pg_roles r on r.oid = m.member join pg_roles g on g.oid = m.roleid where r.rolname = any($1) order by 1, 2`,
      [ROLES],
    );
    expect(memberships).toEqual(
      SUBGRAPHS.map((name) => roleOf(name, "migrator"))
        .sort()
        .flatMap((role) => ["pg_create_subscription", "pg_monitor"].map((member_of) => ({ role, member_of }))),
    );
  });

  it.each(SUBGRAPHS)("reaches the database of %s but its own two and, for the register, the copies'", async (name) => {
    const rows = await catalogue(
      name,
      "select rolname from pg_roles where rolname = any($1) and has_database_privilege(oid, current_database(), 'CONNECT') order by 1",
      [ROLES],
    );
    const own = [roleOf(name, "app"), roleOf(name, "migrator")];
    // The provisioning lets the copies' role in everywhere; what it may read there is nothing.
    expect(rows.map(({ rolname }) => rolname)).toEqual([...own, "register_copy"].sort());
    const readable = await catalogue(
      name,
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')
         and has_schema_privilege('register_copy', n.oid, 'USAGE') and has_table_privilege('register_copy', c.oid, 'SELECT')`,
    );
    expect(readable.length > 0).toBe(name === "market-regulation");
  });

  it.each(SUBGRAPHS)("owns anything in the database of %s but the migrator", async (name) => {
    const owners = await catalogue(
      name,
      `select distinct pg_get_userbyid(owner) as owner from (
         select relowner as owner, relnamespace as space from pg_class
         union all select proowner, pronamespace from pg_proc
         union all select typowner, typnamespace from pg_type
         union all select nspowner, oid from pg_namespace
       ) as each join pg_namespace n on n.oid = each.space
       where n.nspname in ('register', 'policy', 'record', 'access', 'credit', 'notice', 'procurement')`,
    );
    expect(owners).toEqual([{ owner: roleOf(name, "migrator") }]);
  });

  it.each(SUBGRAPHS)(
    "changes, removes or empties a row of %s by hand; what it adds by hand are facts, not approvals",
    async (name) => {
      const granted = await catalogue(
        name,
        `select n.nspname || '.' || c.relname as name, p.privilege from pg_class c
       join pg_namespace n on n.oid = c.relnamespace
       cross join unnest(array['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER']) as p(privilege)
       where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
         and has_table_privilege($1, c.oid, p.privilege)`,
        [roleOf(name, "app")],
      );
      const audits = granted.filter(({ name: table }) => /^(record|access|credit)\./.test(String(table)));
      expect(audits).toEqual([]);
      if (name !== "market-regulation") return;
      const facts = granted.filter(({ name: table }) => String(table).startsWith("register."));
      expect(new Set(facts.map(({ privilege }) => privilege))).toEqual(new Set(["INSERT"]));
    },
  );

  it.each(DECIDING)("of %s writes decisions, and changes a fact of the register's copy or a rule", async (name) => {
    const app = roleOf(name, "app");
    const writable = await catalogue(
      name,
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and n.nspname in ('register', 'policy')
         and (has_table_privilege($1, c.oid, 'INSERT') or has_table_privilege($1, c.oid, 'UPDATE')
           or has_table_privilege($1, c.oid, 'DELETE') or has_table_privilege($1, c.oid, 'TRUNCATE'))`,
      [app],
    );
    expect(writable).toEqual([]);
    const elevated = await catalogue(
      name,
      `select n.nspname as schema from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where p.prosecdef and p.prorettype <> 'trigger'::regtype and n.nspname in ('register', 'policy') and has_function_privilege($1, p.oid, 'EXECUTE')`,
      [app],
    );
    expect(elevated).toEqual([]);
  });

  it.each(SUBGRAPHS)("of the application stops what is recorded in %s", async (name) => {
    const { appUrl } = databases.departments[name];
    const log = name === "market-regulation" ? "register.title_status" : "access.access_entry";
    for (const statement of [
      `alter table ${log} disable trigger all`,
      `drop table ${log}`,
      `alter table ${log} rename to gone`,
      "set session_replication_role = replica",
      "alter system set log_statement = 'none'",
      "create extension dblink",
    ]) {
      await expect(query(appUrl, statement)).rejects.toThrow(/permission denied|must be owner|not allowed/i);
    }
  });

  it.each(SUBGRAPHS)(
    "that is nobody in particular may call anything of ours in %s that runs as its owner",
    async (name) => {
      const open = await catalogue(
        name,
        `select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where p.prosecdef and p.prorettype <> 'trigger'::regtype and n.nspname !~ '^pg_'
           and n.nspname <> 'information_schema'
         and (p.proacl is null or exists (select from aclexplode(p.proacl) a where a.grantee = 0))`,
      );
      expect(open).toEqual([]);
      const unguarded = await catalogue(
        name,
        `select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where p.prosecdef and n.nspname !~ '^pg_'
         and not coalesce(p.proconfig::text ~ 'search_path=pg_catalog, ?pg_temp', false)`,
      );
      expect(unguarded).toEqual([]);
    },
  );
});

describe("No identity both changes something and audits it (G47)", () => {
  const identities = demonstrationIdentities(departmentEntries());
  const mutations = subgraphDocuments().flatMap(({ typeDefs }) =>
    [...requirementsOf(typeDefs)].filter(([place]) => place.startsWith("Mutation.")),
  );
  const writing = new Set(mutations.flatMap(([, asked]) => asked.flatMap(({ scopes }) => scopes.flat())));
  const writes = (scopes: readonly string[]) => scopes.filter((scope) => writing.has(scope));

  it("knows which scopes change something", () => {
    expect([...writing]).toEqual(
      expect.arrayContaining(["credit:decide", "procurement:decide", "award:decide", "authorisation:grant"]),
    );
    for (const reading of ["credit:check", "size:read", "decisions:read", "access:read", "log:audit"]) {
      expect([reading, writing.has(reading)]).toEqual([reading, false]);
    }
  });

  it("asks every mutation for a scope, so that nobody changes anything by a sign-in alone", () => {
    const open = mutations.filter(([, asked]) => !asked.some(({ scopes }) => scopes.length > 0));
    expect(open.map(([place]) => place)).toEqual([]);
  });

  it("lets whoever reads all decisions and all reads write nothing", () => {
    const auditing = identities.filter(({ role, scopes }) => role === "AUDITOR" || scopes.includes("log:audit"));
    expect(auditing.map(({ name, scopes }) => [name, writes(scopes)])).toEqual([["auditor", []]]);
  });

  it("lets whoever operates the hub neither decide, nor read, nor audit", () => {
    const operators = identities.filter(({ role, scopes }) => role === "OPERATOR" || scopes.includes("operate"));
    expect(operators.map(({ name, scopes }) => [name, scopes])).toEqual([["operator", ["operate"]]]);
  });

  it("lets nobody decide in two departments, nor an enterprise about itself", () => {
    const deciding = identities.map(({ name, role, scopes }) => ({
      name,
      role,
      decides: scopes.filter((scope) => scope.endsWith(":decide")),
    }));
    expect(deciding.filter(({ decides }) => decides.length > 1)).toEqual([]);
    expect(deciding.filter(({ role, decides }) => role === "ENTERPRISE" && decides.length > 0)).toEqual([]);
  });

  it("lets authorise only whom it is about", () => {
    const granting = identities.filter(({ scopes }) => scopes.includes("authorisation:grant"));
    expect(granting.every(({ role, uscc }) => role === "ENTERPRISE" && uscc !== null)).toBe(true);
  });
});
