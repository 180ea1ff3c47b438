import { createHash } from "node:crypto";
import { dataSourceOf } from "../../shared/database/migrate.ts";
import { withClient } from "../../shared/database/provision.ts";
import type { Department } from "../../shared/server/department.ts";

/**
 * Runs a department's migrations on a connection that the server ends after so many statements.
 *
 * @returns whether it was ended; false when there were no more statements
 */
export async function migrateKilledAfter(
  url: string,
  migrations: Department["migrations"],
  statements: number,
  superuserUrl: string,
): Promise<boolean> {
  const source = await dataSourceOf(url, migrations).initialize();
  const create = source.createQueryRunner.bind(source);
  let left = statements;
  let killed = false;
  source.createQueryRunner = (mode) => {
    const runner = create(mode);
    const query = runner.query.bind(runner);
    runner.query = async (...given: Parameters<typeof query>) => {
      const result = await query(...given);
      left -= 1;
      if (left === 0) {
        killed = true;
        const [row] = (await query("select pg_backend_pid() as pid")) as { pid: number }[];
        await withClient(superuserUrl, (client) => client.query("select pg_terminate_backend($1, 5000)", [row?.pid]));
      }
      return result;
    };
    return runner;
  };
  try {
    await source.runMigrations();
  } catch (error) {
    if (!killed) throw error;
  } finally {
    await source.destroy().catch(() => {});
  }
  return killed;
}

/** What the structure of a database is, and which migrations it says have run. */
export async function structureOf(url: string): Promise<{ readonly structure: string; readonly migrations: number }> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ what: string }>(STRUCTURE);
    const known = await client.query<{ found: string | null }>("select to_regclass('public.migration')::text as found");
    const ran =
      known.rows[0]?.found === null
        ? 0
        : (await client.query<{ count: number }>("select count(*)::integer as count from migration")).rows[0]?.count;
    const structure = createHash("sha256")
      .update(rows.map(({ what }) => what).join("\n"))
      .digest("hex");
    return { structure, migrations: ran ?? 0 };
  });
}

// The table that names the migrations is made before the first of them.
const STRUCTURE = `
with own as (select oid, nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema')
select what from (
  select 'schema ' || nspname as what from own
  union all select format('column %s.%s.%s %s %s %s', nspname, relname, attname, format_type(atttypid, atttypmod),
    attnotnull, attgenerated) from pg_attribute join pg_class on pg_class.oid = attrelid join own on own.oid = relnamespace
    where attnum > 0 and not attisdropped and relname <> 'migration' and relname !~ '^(migration_|PK_)'
  union all select format('constraint %s.%s %s', nspname, conname, pg_get_constraintdef(pg_constraint.oid))
    from pg_constraint join own on own.oid = connamespace where conrelid <> coalesce(to_regclass('public.migration'), 0)
  union all select format('index %s', pg_get_indexdef(indexrelid)) from pg_index
    join pg_class on pg_class.oid = indexrelid join own on own.oid = relnamespace
    where indrelid <> coalesce(to_regclass('public.migration'), 0)
  union all select format('function %s.%s %s', nspname, proname, md5(prosrc)) from pg_proc join own on own.oid = pronamespace
  union all select format('trigger %s %s', tgrelid::regclass, tgname) from pg_trigger where not tgisinternal
  union all select format('grants %s.%s %s', nspname, relname, relacl) from pg_class join own on own.oid = relnamespace
    where relname !~ '^(migration|PK_)'
  union all select format('publication %s', pubname) from pg_publication
) as each order by what`;
