import type { Pool } from "pg";
import type { Viewer } from "../../../../shared/access/viewer.ts";
import type { ListPart } from "../../../../shared/server/list-part.ts";
import { parseInstant } from "../../../../shared/values/instant.ts";
import type { ExitDutyKind } from "../../domain/exits/exit-case.ts";
import { viewerRow } from "../procedure/viewer-row.ts";

export interface DutiesQuestion extends ListPart {
  readonly scheme: string | null;
  /** Outstanding for at least so many days. */
  readonly overdue: number;
  readonly validOn: string;
  readonly knownAt: string;
}

/** A duty that is outstanding on a day. */
export interface OutstandingDuty {
  /** Of the duty in lists: that of its case, told apart by the duty. */
  readonly exitCaseId: string;
  readonly duty: ExitDutyKind;
  readonly since: string;
  readonly daysSince: number;
  readonly validOn: string;
  readonly knownAt: string;
  /** When the decision was recorded; its place in lists. */
  readonly decidedAt: string;
  /** Its place among what was recorded at one instant. */
  readonly placeId: string;
}

/** What is outstanding after cancellations, the oldest first. */
export type OutstandingDuties = (
  viewer: Viewer,
  question: DutiesQuestion,
) => Promise<{ readonly duties: readonly OutstandingDuty[]; readonly hasNext: boolean }>;

/** Opens the list on the application role's connections. */
export function openOutstandingDuties(pool: Pick<Pool, "query">): OutstandingDuties {
  return async (viewer, { scheme, overdue, validOn, knownAt, first, after }) => {
    const { rows } = await pool.query<OutstandingDuty>({
      name: "exit-duties",
      text: DUTIES_SQL,
      values: [
        viewerRow(viewer),
        validOn,
        knownAt,
        scheme,
        overdue,
        first,
        after === null ? null : after.at,
        after === null ? null : after.id,
      ],
    });
    const duties = rows.slice(0, first).map((row) => ({
      ...row,
      knownAt: parseInstant(row.knownAt),
      decidedAt: parseInstant(row.decidedAt),
    }));
    return { duties, hasNext: rows.length > first };
  };
}

/** $1 the viewer, $2 day, $3 instant, $4 scheme, $5 days, $6 how many, $7 and $8 after what. */
const DUTIES_SQL = `
with a as materialized (
  select $2::date as valid_on, least($3::timestamptz, h.at) as as_known from register.heartbeat h
)
select p.id as "exitCaseId", asked.duty, s.happened_on::text as since, (a.valid_on - s.happened_on) as "daysSince",
  a.valid_on::text as "validOn", register.as_text(a.as_known) as "knownAt",
  register.as_text(lower(s.known)) as "decidedAt", place.id as "placeId"
from a
cross join register.procedure_step s
join register.exit_proceeding p on p.id = s.subject_id
cross join lateral register.exit_duties_of(p.scheme, s.happened_on, a.as_known) as asked(duty)
cross join lateral (select md5(p.id || asked.duty)::uuid as id) place
where s.machine = 'exit_case' and s.event = 'DECIDE' and s.known @> a.as_known and s.happened_on <= a.valid_on - $5::integer
  and ($4::text is null or p.scheme = $4)
  and not exists (
    select from register.exit_duty d
    join register.procedure_step done on done.subject_id = p.id and done.revision = d.revision
    where d.exit_proceeding_id = p.id and d.duty = asked.duty and done.known @> a.as_known
      and done.happened_on <= a.valid_on)
  and not exists (
    select from register.procedure_step ended
    where ended.subject_id = p.id and ended.event = 'DISMISS' and ended.known @> a.as_known
      and ended.happened_on <= a.valid_on)
  and register.exit_is_party($1::jsonb, p)
  and ($7::timestamptz is null or (lower(s.known), place.id) > ($7, $8::uuid))
order by lower(s.known), place.id limit $6::integer + 1`;
