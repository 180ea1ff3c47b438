/**
 * When the newest fact of a department's own was recorded, first version: a function `recorded_through()` in one of its
 * schemas, which looks at the end of an index for each table.
 *
 * @param schema where the function goes
 * @param tables of the department's own facts, with their schema; each has a column `known`
 * @param further SQL of further instants, each null when there is none
 */
export function recordedThroughV1(schema: string, tables: readonly string[], further: readonly string[] = []): string {
  const indexes = tables.map(
    (table) => `create index ${table.split(".").at(-1)}_by_recording on ${table} (lower(known));`,
  );
  const newest = tables.map((table) => `(select max(lower(known)) from ${table})`);
  return `
${indexes.join("\n")}

create function ${schema}.recorded_through() returns timestamptz
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select greatest(${[...newest, ...further].join(",\n    ")})
$$;
`;
}
