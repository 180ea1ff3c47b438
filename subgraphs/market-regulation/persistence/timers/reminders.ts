import type { Pool } from "pg";
import type { Viewer } from "../../../../shared/access/viewer.ts";
import type { ListPart } from "../../../../shared/server/list-part.ts";

export type ReminderKind =
  | "PUBLICITY_OVER"
  | "OBJECTION_OPEN"
  | "TITLE_EXPIRED"
  | "CALENDAR_MISSING"
  | "DUTY_OPEN"
  | "REVIEW_FLAG";

/** Something that a day brought about. */
export interface Reminder {
  readonly id: string;
  readonly kind: ReminderKind;
  readonly subject: string;
  /** Null where it concerns every scheme. */
  readonly scheme: string | null;
  readonly dueOn: string;
  readonly toldAt: string;
  readonly waits: boolean;
}

export interface RemindersQuestion extends ListPart {
  readonly scheme: string | null;
  readonly kind: ReminderKind | null;
  /** Only those that something waits for. */
  readonly waiting: boolean;
}

export interface PartOfReminders {
  readonly reminders: readonly Reminder[];
  readonly hasNext: boolean;
}

/** What the days brought about, for those who have to act in a scheme. */
export interface Reminders {
  find(viewer: Viewer, question: RemindersQuestion): Promise<PartOfReminders>;
}

/** Opens the reminders on the application role's connections. */
export function openReminders(pool: Pick<Pool, "query">): Reminders {
  return {
    async find(viewer, { scheme, kind, waiting, first, after }) {
      if (viewer.kind === "PUBLIC") return { reminders: [], hasNext: false };
      const { role, department, uscc, jurisdictions } = viewer;
      const { rows } = await pool.query<Reminder>({
        name: "reminders",
        text: REMINDERS_SQL,
        values: [
          scheme,
          kind,
          waiting,
          role,
          department,
          uscc,
          jurisdictions,
          first,
          after === null ? null : after.at,
          after === null ? null : after.id,
        ],
      });
      return { reminders: rows.slice(0, first), hasNext: rows.length > first };
    },
  };
}

/** Officers see the schemes of their divisions, bodies those that they work for; what concerns every scheme, all of them. */
const REMINDERS_SQL = `
with mine as materialized (
  select s.code from register.scheme s
  where case $4
    when 'DEPARTMENT' then $5 = 'market-regulation' and exists (
      select from unnest($7::text[]) as j(code) where s.jurisdiction like regexp_replace(j.code, '(00)+$', '') || '%')
    when 'WORKING_BODY' then exists (
      select from register.working_body w where w.scheme = s.code and w.uscc = $6 and upper_inf(w.known))
    when 'EVALUATION_BODY' then exists (
      select from register.evaluation_body e where e.scheme = s.code and e.uscc = $6 and upper_inf(e.known))
    else false
  end
)
select * from (
  select r.id, r.kind, r.subject, r.scheme, r.due_on::text as "dueOn", register.as_text(lower(r.known)) as "toldAt",
    register.reminder_waits(r.kind, r.subject) as waits, lower(r.known) as told
  from register.reminder r
  where (r.scheme in (select code from mine) or r.scheme is null and exists (select from mine))
    and ($1::text is null or r.scheme = $1) and ($2::text is null or r.kind = $2)
    and ($9::timestamptz is null or (lower(r.known), r.id) < ($9, $10::uuid))
) found
where not $3 or waits
order by told desc, id desc
limit $8 + 1`;
