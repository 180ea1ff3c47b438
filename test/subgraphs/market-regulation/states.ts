import type { TestRegister } from "./register-database.ts";

/** The states of a title as they stand, in the order of days; neighbouring days of one state are joined. */
export async function statesOf({ app }: TestRegister, title: string): Promise<string[]> {
  const { rows } = await app.query<{ line: string }>(
    `select days || ' ' || state as line from (
       select unnest(range_agg(valid)) as days, state from register.title_status
       where title_id = $1 and upper_inf(known) group by state) joined
     order by days`,
    [title],
  );
  return rows.map((row) => row.line);
}
