import type { Client } from "pg";

/** A rule row to be stored. Days: end exclusive. */
export interface RuleRowInput {
  readonly kind: string;
  readonly id: string;
  readonly document: string;
  readonly body: object;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly knownFrom: string;
  readonly knownTo: string | null;
}

/** How many rows a load added, closed and left alone. */
export interface StoreResult {
  readonly added: number;
  readonly closed: number;
  readonly unchanged: number;
}

/** How policies are put on record. */
export interface StoreOptions {
  /** From when they are to be known where others are on record; by itself two seconds ahead. */
  readonly from?: string;
  /** Does everything but keep it. */
  readonly rehearse?: boolean;
}

/**
 * Stores rule rows: into an empty store as known from their publication, into a filled one as known from now on.
 *
 * What is recorded later must not change an answer already given as known then, so a row stored later begins two seconds
 * ahead, and the transaction must end before that.
 *
 * @throws {Error} when a row on record is missing from the input; rules are replaced, never taken away
 */
export async function storeRuleRows(
  client: Client,
  rows: readonly RuleRowInput[],
  { from: agreed, rehearse = false }: StoreOptions = {},
): Promise<StoreResult> {
  await client.query("begin");
  try {
    await client.query("select pg_advisory_xact_lock(7412)");
    const input = JSON.stringify(rows);
    await refuseMissing(client, input);
    const filled = await client.query<{ from: string | null }>(
      `select case when exists (select from policy.rule_row)
         then coalesce($1::timestamptz, clock_timestamp() + interval '2 seconds')::text end as "from"`,
      [agreed ?? null],
    );
    const from = filled.rows[0]?.from ?? null;
    const closed = await client.query(CLOSE_CHANGED, [input, from]);
    const added = await client.query(ADD_NEW, [input, from]);
    if (from !== null) await refuseLate(client, from);
    await client.query(rehearse ? "rollback" : "commit");
    const changed = { added: count(added.rowCount), closed: count(closed.rowCount) };
    return { ...changed, unchanged: rows.length - changed.added };
  } catch (error) {
    await client.query("rollback");
    throw error;
  }
}

const INPUT = `jsonb_to_recordset($1::jsonb) as i(kind text, id text, document text, body jsonb, "validFrom" date,
  "validTo" date, "knownFrom" timestamptz, "knownTo" timestamptz)`;

// A rule that stands again as it stood before is another row: the former one stays closed.
const SAME = `r.body = i.body and r.valid = daterange(i."validFrom", i."validTo")
  and upper_inf(r.known) = (i."knownTo" is null)`;

const CLOSE_CHANGED = `
update policy.rule_row r set known = tstzrange(lower(r.known), $2::timestamptz)
from ${INPUT}
where r.kind = i.kind and r.rule_id = i.id and upper_inf(r.known) and not (${SAME})`;

const ADD_NEW = `
insert into policy.rule_row (kind, rule_id, document, body, valid, known)
select i.kind, i.id, i.document, i.body, daterange(i."validFrom", i."validTo"),
  case when $2::timestamptz is null then tstzrange(i."knownFrom", i."knownTo")
       else tstzrange(greatest(i."knownFrom", $2::timestamptz), null) end
from ${INPUT}
where not exists (select from policy.rule_row r where r.kind = i.kind and r.rule_id = i.id and ${SAME})
  and ($2::timestamptz is null or i."knownTo" is null)`;

async function refuseMissing(client: Client, input: string): Promise<void> {
  const missing = await client.query<{ id: string }>(
    `select r.kind || ' ' || r.rule_id as id from policy.rule_row r where upper_inf(r.known)
       and not exists (select from ${INPUT} where i.kind = r.kind and i.id = r.rule_id) order by 1`,
    [input],
  );
  if (missing.rows.length === 0) return;
  const names = missing.rows.map((row) => row.id).join(", ");
  throw new Error(
    `The policies no longer hold rules that are on record: ${names}. A rule is replaced by a later one, never taken away.`,
  );
}

async function refuseLate(client: Client, from: string): Promise<void> {
  const late = await client.query<{ late: boolean }>(
    "select clock_timestamp() > $1::timestamptz - interval '500 milliseconds' as late",
    [from],
  );
  if (late.rows[0]?.late === true)
    throw new Error("Storing the policies took too long; nothing was stored. Try again.");
}

function count(rows: number | null): number {
  if (rows === null) throw new Error("A statement that counts its rows was expected.");
  return rows;
}
