import { withClient } from "../../../shared/database/provision.ts";

/** What is on record in a department's log; its entries have to follow each other without a gap. */
export async function recordedDecisions(migratorUrl: string): Promise<ReadonlySet<string>> {
  return withClient(migratorUrl, async (client) => {
    const { rows } = await client.query<{ id: string; index: number }>(
      "select decision_id::text as id, index::int as index from record.log_entry order by index",
    );
    if (rows.some(({ index }, place) => index !== place)) throw new Error("The log has a gap.");
    const ids = new Set(rows.map(({ id }) => id));
    if (ids.size !== rows.length) throw new Error("A decision is in the log twice.");
    return ids;
  });
}
