import type { HubDatabases } from "../hub/databases.ts";
import { openPool } from "../shared/database/pool.ts";
import { withClient } from "../shared/database/provision.ts";
import { acknowledge } from "../subgraphs/market-regulation/persistence/acknowledge.ts";

/** A day on which two of three titles hold and the third has been revoked. */
export const ASKED_DAY = "2026-06-15";

// Every n-th enterprise by its code leads. Every third title was revoked; sizes are stated, since credit looks at them.
const AWARD = [
  `create temporary table awarded as
   select gen_random_uuid() as title, gen_random_uuid() as standard, uscc, n, n % 3 = 1 as revoked,
     case n % 2 when 0 then '120000' else 'NATIONAL' end as scheme
   from (select uscc, row_number() over (order by uscc) - 1 as row, count(*) over () as total
         from register.enterprise) as each
   cross join lateral (select row / greatest(total / $1, 1) as n) as nth
   where row % greatest(total / $1, 1) = 0 and n < $1`,
  `insert into register.standard (id, uscc, number, number_as_published, source, known)
   select standard, uscc, 'Q/B' || n || ' 0001-2025', 'Q/B' || n || ' 0001-2025', 'history',
     tstzrange('2025-03-01 09:00+08', null) from awarded`,
  `insert into register.title (id, number, uscc, scheme, category, category_edition, standard_id, source, known)
   select title, 'T-' || n, uscc, scheme, 'C3852', '2017', standard, 'history',
     tstzrange('2025-03-01 09:00+08', null) from awarded`,
  `insert into register.title_publication (title_id, published_on, last_day, last_day_stated, source, known)
   select title, '2025-03-01', '2029-02-28', true, 'history', tstzrange('2025-03-01 09:00+08', null) from awarded`,
  `insert into register.title_status (title_id, scheme, state, ground, valid, known)
   select title, scheme, 'IN_FORCE', null, daterange('2025-03-01', case when revoked then date '2025-09-01'
       else date '2029-03-01' end), tstzrange('2025-03-01 09:00+08', null) from awarded
   union all
   select title, scheme, 'REVOKED', 'BELOW_DECLARED_LEVEL', daterange('2025-09-01', null),
     tstzrange('2025-09-01 09:00+08', null) from awarded where revoked
   union all
   select title, scheme, 'EXPIRED', null, daterange('2029-03-01', null), tstzrange('2025-03-01 09:00+08', null)
   from awarded where not revoked`,
  `insert into register.enterprise_size (uscc, sector, employees, revenue_wan, assets_wan, statistical_year, stated_on,
     source, known)
   select uscc, 'INDUSTRY', case n % 4 when 0 then 5000 else 100 end, case n % 4 when 0 then 90000 else 4000 end, null,
     2024, '2025-01-01', 'history', tstzrange('2025-01-05 09:00+08', null) from awarded`,
];

/**
 * Puts titles on record as an earlier register's history, set by set, and waits until every copy has them.
 *
 * @returns how many titles there are
 */
export async function awardTitles(databases: HubDatabases, count: number): Promise<number> {
  const { migratorUrl, appUrl } = databases.departments["market-regulation"];
  const titles = await withClient(migratorUrl, async (client) => {
    await client.query("begin");
    const [choose = "", ...insert] = AWARD;
    await client.query(choose.replaceAll("$1", String(count)));
    for (const statement of insert) await client.query(statement);
    const { rows } = await client.query<{ count: number }>("select count(*)::int as count from awarded");
    await client.query("commit");
    await client.query("analyze");
    return rows[0]?.count ?? 0;
  });
  await untilCopied(appUrl);
  for (const { migratorUrl: url } of Object.values(databases.departments)) {
    await withClient(url, (client) => client.query("analyze"));
  }
  return titles;
}

/** Waits until every copy has what is on record. */
export async function untilCopied(registerUrl: string): Promise<void> {
  const pool = openPool(registerUrl, () => {});
  try {
    const { behind } = await acknowledge(pool, 600_000);
    if (behind.length > 0) throw new Error(`Every copy was expected to follow; behind are ${behind.join(", ")}.`);
  } finally {
    await pool.end();
  }
}

/** So many codes, every second one of an enterprise that has a title. */
export async function askableCodes(databases: HubDatabases, count: number): Promise<string[]> {
  return withClient(databases.departments["market-regulation"].migratorUrl, async (client) => {
    const half = Math.ceil(count / 2);
    const titled = await client.query<{ uscc: string }>("select uscc from register.title order by md5(uscc) limit $1", [
      half,
    ]);
    const others = await client.query<{ uscc: string }>(
      `select uscc from register.enterprise e where not exists (select from register.title t where t.uscc = e.uscc)
       order by md5(uscc) limit $1`,
      [count - Math.min(half, titled.rows.length)],
    );
    const rest = others.rows.map(({ uscc }) => uscc);
    const codes = titled.rows.flatMap(({ uscc }, index) => [uscc, ...rest.slice(index, index + 1)]);
    return [...codes, ...rest.slice(titled.rows.length)].slice(0, count);
  });
}
