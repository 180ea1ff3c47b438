import { MANY_ASKED, ONE_ASKED } from "../../../shared/register-copy/standing-sql.ts";

/**
 * What the register says about many enterprises, each on a day as far as was known at an instant: $1 codes, $2 days,
 * $3 instants. A row comes back for each, in order.
 *
 * The instant is not later than the heartbeat, so that an answer as known then can never change.
 *
 * At most one row holds at a point of the two clocks, and `limit 1` says so to the planner: whatever its statistics, it
 * goes from the enterprise to its titles and from there to their states, never through all states of the day. By
 * the collation names and places are found through the index on their code.
 */
const standingsSql = (asked: string) => `
with asked as materialized (
  select q.ord, q.uscc, q.valid_on, least(q.known_at, h.at) as as_known
  from ${asked} as q(uscc, valid_on, known_at, ord), register.heartbeat h
)
select e.uscc is not null as "onRecord", register.as_text(a.as_known) as "knownAt",
  (select n.name from register.enterprise_name n
   where n.uscc collate "C" = a.uscc and n.valid @> a.valid_on and n.known @> a.as_known) as name,
  (select jsonb_build_object('division', r.division, 'establishedOn', r.established_on, 'divisionName',
      -- Municipalities have a prefecture level without a name of its own.
      (select string_agg(named.name, '' order by part.code)
       from (select distinct code from
         unnest(array[left(r.division, 2) || '0000', left(r.division, 4) || '00', r.division]) as each(code)) as part
       cross join lateral (
         select d.name from register.division d
         where d.code = part.code and d.valid @> a.valid_on and d.known @> a.as_known limit 1
       ) as named
       where named.name not in ('市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划')))
   from register.enterprise_registration r
   where r.uscc collate "C" = a.uscc and r.valid @> a.valid_on and r.known @> a.as_known) as registration,
  (select jsonb_agg(jsonb_build_object(
      'id', t.id, 'number', t.number, 'scheme', t.scheme, 'category', t.category, 'state', s.state, 'ground', s.ground,
      'standard', (select number_as_published from register.standard d where d.id = t.standard_id),
      'postedOn', p.posted_on, 'publishedOn', r.published_on, 'lastDay', r.last_day,
      'publicityLastDay', case when s.state in ('IN_PUBLICITY', 'UNDER_OBJECTION')
        then register.working_day_after(p.posted_on, p.working_days, a.as_known) end)
      order by t.number collate "C")
   from register.title t
   cross join lateral (
     select * from register.title_status each
     where each.title_id = t.id and each.valid @> a.valid_on and each.known @> a.as_known limit 1
   ) as s
   left join register.publicity p on p.id = t.publicity_id
   left join lateral (
     select * from register.title_publication each
     where each.title_id = t.id and each.known @> a.as_known and each.published_on <= a.valid_on limit 1
   ) as r on true
   where t.uscc = a.uscc) as titles,
  (select jsonb_build_object('id', b.id, 'scheme', b.scheme, 'firstDay', lower(b.during), 'lastDay', upper(b.during) - 1)
   from register.ban b
   where b.uscc = a.uscc and b.during @> a.valid_on and b.known @> a.as_known
   order by upper(b.during) desc, b.id limit 1) as ban
from asked a
left join register.enterprise e on e.uscc = a.uscc and e.known @> a.as_known
order by a.ord`;

/** The statement for many questions. */
export const STANDINGS_SQL = standingsSql(MANY_ASKED);

/** The statement for a single question. */
export const STANDING_SQL = standingsSql(ONE_ASKED);
