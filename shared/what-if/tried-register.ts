import type { Pool } from "pg";
import type { Viewer } from "../access/viewer.ts";
import type { StoredRuleRow } from "../policy/rules-of.ts";
import { type Instant, parseInstant } from "../values/instant.ts";

/** A department's copy and rules as a what-if begins with them. */
export interface RegisterAsItStands {
  /** Up to which instant the copy knows everything; null while it is being filled. */
  readonly watermark: Instant | null;
  /** Whether the watermark is as young as a decision needs it; false where no limit was named. */
  readonly fresh: boolean;
  readonly rules: readonly StoredRuleRow[];
}

/** What a what-if reads of a department's database beside the standings. */
export interface TriedRegister {
  asItStands(viewer: Viewer, freshnessLimitMs: number | null): Promise<RegisterAsItStands>;
  /** Enterprises that have a title or a ban on record as known then, by their codes, from one on. */
  enterprisesFrom(viewer: Viewer, from: string, knownAt: Instant, size: number): Promise<string[]>;
}

const AS_IT_STANDS = `
select register.as_text(mark.at) as watermark,
  coalesce(mark.at between clock_timestamp() - $1 * interval '1 millisecond'
    and clock_timestamp() + $1 * interval '1 millisecond', false) as fresh,
  (select coalesce(jsonb_agg(jsonb_build_object('kind', r.kind, 'id', r.rule_id, 'body', r.body,
      'validFrom', lower(r.valid), 'validTo', upper(r.valid),
      'knownFrom', register.as_text(lower(r.known)), 'knownTo', register.as_text(upper(r.known)))), '[]')
   from policy.rule_row r) as rules
from (
  -- A copy that is still being filled has no watermark: the heartbeat may have come before the titles.
  select case when (select bool_and(srsubstate = 'r') from pg_subscription_rel)
              then (select at from register.heartbeat where id = 1) end as at
) as mark`;

const ENTERPRISES = `
select uscc from (
  (select distinct uscc from register.title where uscc >= $1 and lower(known) <= $2 order by uscc limit $3)
  union
  (select distinct uscc from register.ban where uscc >= $1 and lower(known) <= $2 order by uscc limit $3)
) as each order by uscc limit $3`;

interface Row {
  readonly watermark: string | null;
  readonly fresh: boolean;
  readonly rules: readonly StoredRuleRow[];
}

/** Opens it on the department's application role's connections. */
export function openTriedRegister(pool: Pick<Pool, "query">): TriedRegister {
  return {
    async asItStands(_viewer, freshnessLimitMs) {
      const { rows } = await pool.query<Row>(AS_IT_STANDS, [freshnessLimitMs]);
      const [row] = rows;
      if (row === undefined) throw new Error("The copy of the register was expected to say how it stands.");
      return { ...row, watermark: row.watermark === null ? null : parseInstant(row.watermark) };
    },
    async enterprisesFrom(_viewer, from, knownAt, size) {
      const { rows } = await pool.query<{ uscc: string }>(ENTERPRISES, [from, knownAt, size]);
      return rows.map(({ uscc }) => uscc);
    },
  };
}
