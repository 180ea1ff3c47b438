import type { Pool } from "pg";
import type { Viewer } from "../../../../shared/access/viewer.ts";
import type { ListPart } from "../../../../shared/server/list-part.ts";
import { parseInstant } from "../../../../shared/values/instant.ts";
import { BAN_JSON } from "./exit-sql.ts";

export type BanState = "TO_COME" | "RUNNING" | "OVER";

export interface BansQuestion extends ListPart {
  readonly uscc: string | null;
  readonly scheme: string | null;
  readonly state: BanState | null;
  readonly validOn: string;
  readonly knownAt: string;
}

/** A ban on a day. */
export interface BanFound {
  readonly ban: { readonly id: string; readonly scheme: string; readonly firstDay: string; readonly lastDay: string };
  readonly state: BanState;
  readonly uscc: string;
  readonly exitCaseId: string | null;
  readonly validOn: string;
  readonly knownAt: string;
  /** When it was recorded; its place in lists. */
  readonly recordedAt: string;
}

/** Bans, the newest first. */
export type Bans = (
  viewer: Viewer,
  question: BansQuestion,
) => Promise<{ readonly bans: readonly BanFound[]; readonly hasNext: boolean }>;

/** Opens the list on the application role's connections. */
export function openBans(pool: Pick<Pool, "query">): Bans {
  return async (_viewer, { uscc, scheme, state, validOn, knownAt, first, after }) => {
    const { rows } = await pool.query<BanFound>({
      name: "bans",
      text: BANS_SQL,
      values: [
        validOn,
        knownAt,
        uscc,
        scheme,
        state,
        first,
        after === null ? null : after.at,
        after === null ? null : after.id,
      ],
    });
    const bans = rows.slice(0, first).map((row) => ({
      ...row,
      knownAt: parseInstant(row.knownAt),
      recordedAt: parseInstant(row.recordedAt),
    }));
    return { bans, hasNext: rows.length > first };
  };
}

/** $1 day, $2 instant, $3 code, $4 scheme, $5 state, $6 how many, $7 and $8 after what. */
const BANS_SQL = `
with a as materialized (
  select $1::date as valid_on, least($2::timestamptz, h.at) as as_known from register.heartbeat h
)
select ${BAN_JSON} as ban, now.state, b.uscc, f.exit_proceeding_id as "exitCaseId", a.valid_on::text as "validOn",
  register.as_text(a.as_known) as "knownAt", register.as_text(lower(b.known)) as "recordedAt"
from a
cross join register.ban b
left join register.exit_effect f on f.exit_case_id = b.exit_case_id
cross join lateral (
  select case when b.during @> a.valid_on then 'RUNNING' when lower(b.during) > a.valid_on then 'TO_COME' else 'OVER' end
    as state
) now
where b.known @> a.as_known and ($3::text is null or b.uscc = $3) and ($4::text is null or b.scheme = $4)
  and ($5::text is null or now.state = $5)
  and ($7::timestamptz is null or (lower(b.known), b.id) < ($7, $8::uuid))
order by lower(b.known) desc, b.id desc limit $6::integer + 1`;
