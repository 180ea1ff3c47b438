import type { Client } from "pg";
import { withClient } from "../../shared/database/provision.ts";
import { REGISTER_TABLES, SIZE_TABLES } from "../../shared/register-copy/published-v1.ts";
import type { Recovered } from "./recover.ts";

/** What a restored server is. */
export interface Ordered {
  /** When the last transaction that it knows was committed; null when none was replayed. */
  readonly lastCommitAt: string | null;
  readonly databases: readonly string[];
  /** Databases whose copy of the register was emptied. */
  readonly emptied: readonly string[];
}

/**
 * Makes a restored server safe to start: slots are gone, and copies of the register are empty.
 *
 * The register may stand at another instant than a copy that was restored. An empty copy has no watermark, so its
 * department answers UNDETERMINED until the copy is filled from the register as it is.
 */
export async function putInOrder({ urlOf }: Recovered): Promise<Ordered> {
  const { databases, lastCommitAt } = await withClient(urlOf("postgres"), async (client) => {
    await client.query("select pg_drop_replication_slot(slot_name) from pg_replication_slots");
    const found = await client.query<{ datname: string }>(
      "select datname from pg_database where datallowconn and not datistemplate order by datname",
    );
    const last = await client.query<{ at: string | null }>(
      `select to_char(pg_last_xact_replay_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at`,
    );
    return { databases: found.rows.map(({ datname }) => datname), lastCommitAt: last.rows[0]?.at ?? null };
  });
  const emptied: string[] = [];
  for (const database of databases) if (await withClient(urlOf(database), emptyCopy)) emptied.push(database);
  return { lastCommitAt, databases, emptied };
}

/** Ends what a database copies from elsewhere; false when it copies nothing. */
async function emptyCopy(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ subname: string }>(
    "select subname from pg_subscription where subdbid = (select oid from pg_database where datname = current_database())",
  );
  if (rows.length === 0) return false;
  for (const { subname } of rows) {
    const name = client.escapeIdentifier(subname);
    await client.query(`alter subscription ${name} disable`);
    // The slot is the register's, and may by now be somebody else's.
    await client.query(`alter subscription ${name} set (slot_name = none)`);
    await client.query(`drop subscription ${name}`);
  }
  await client.query(`truncate ${[...REGISTER_TABLES, ...SIZE_TABLES].join(", ")}`);
  return true;
}
