import type { Client } from "pg";
import type { CalendarNotice, PolicyBook } from "../../../shared/policy/policy-book.ts";

/**
 * Puts holiday notices on record in the order of their publication; a later notice takes the place of an earlier one for
 * the days it names.
 *
 * Into an empty register they are known from their publication; a notice that arrives later is known from its arrival,
 * because answers as known then were given without it.
 */
export async function storeCalendar(client: Client, book: PolicyBook): Promise<void> {
  const held = await client.query<{ id: string }>("select id from register.calendar_notice");
  const onRecord = new Set(held.rows.map((row) => row.id));
  const arriving = book.calendarNotices
    .filter((notice) => !onRecord.has(notice.id))
    .sort((a, b) => (a.knownFrom < b.knownFrom ? -1 : 1));
  for (const notice of arriving) await storeNotice(client, notice, onRecord.size === 0);
}

async function storeNotice(client: Client, notice: CalendarNotice, takenAsPublished: boolean): Promise<void> {
  const instant = await client.query<{ at: string }>(
    "select coalesce($1::timestamptz, register.recording_instant(null))::text as at",
    [takenAsPublished ? notice.knownFrom : null],
  );
  const at = instant.rows[0]?.at;
  await client.query(
    `insert into register.calendar_notice (id, year, url, published_on, known)
     values ($1, $2, $3, $4, tstzrange($5::timestamptz, null))`,
    [notice.id, notice.year, notice.url, notice.publishedOn, at],
  );
  const days = JSON.stringify(notice.days);
  await client.query(CLOSE_DAYS, [days, at]);
  await client.query(ADD_DAYS, [days, at, notice.id]);
}

const CLOSE_DAYS = `
update register.calendar_day c set known = register.until(c.known, $2::timestamptz)
from jsonb_to_recordset($1::jsonb) as i(day date)
where c.day = i.day and upper_inf(c.known)`;

const ADD_DAYS = `
insert into register.calendar_day (notice_id, day, kind, name, known)
select $3, i.day, i.kind, i.name, tstzrange($2::timestamptz, null)
from jsonb_to_recordset($1::jsonb) as i(day date, kind text, name text)`;
