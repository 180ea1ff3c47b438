/**
 * What the register says about many enterprises, each on a day as far as was known at an instant: $1 codes, $2 days,
 * $3 instants. A row comes back for each, in order.
 *
 * The instant is not later than the heartbeat, so that an answer as known then can never change.
 */
export const STANDINGS_SQL = `
with asked as materialized (
  select q.ord, q.uscc, q.valid_on, least(q.known_at, h.at) as as_known
  from unnest($1::text[], $2::date[], $3::timestamptz[]) with ordinality as q(uscc, valid_on, known_at, ord),
    register.heartbeat h
)
select e.uscc is not null as "onRecord", register.as_text(a.as_known) as "knownAt",
  (select n.name from register.enterprise_name n
   where n.uscc = a.uscc and n.valid @> a.valid_on and n.known @> a.as_known) as name,
  (select jsonb_build_object('division', r.division, 'establishedOn', r.established_on, 'divisionName',
      -- Municipalities have a prefecture level without a name of its own.
      (select string_agg(d.name, '' order by d.code) from register.division d
       where d.code in (left(r.division, 2) || '0000', left(r.division, 4) || '00', r.division)
         and d.name not in ('市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划')
         and d.valid @> a.valid_on and d.known @> a.as_known))
   from register.enterprise_registration r
   where r.uscc = a.uscc and r.valid @> a.valid_on and r.known @> a.as_known) as registration,
  (select jsonb_agg(jsonb_build_object(
      'id', t.id, 'number', t.number, 'scheme', t.scheme, 'category', t.category, 'state', s.state, 'ground', s.ground,
      'standard', (select number_as_published from register.standard d where d.id = t.standard_id),
      'postedOn', p.posted_on, 'publishedOn', r.published_on, 'lastDay', r.last_day,
      'publicityLastDay', case when s.state in ('IN_PUBLICITY', 'UNDER_OBJECTION')
        then register.working_day_after(p.posted_on, p.working_days, a.as_known) end)
      order by t.number collate "C")
   from register.title t
   join register.title_status s on s.title_id = t.id and s.valid @> a.valid_on and s.known @> a.as_known
   left join register.publicity p on p.id = t.publicity_id
   left join register.title_publication r on r.title_id = t.id and r.known @> a.as_known
   where t.uscc = a.uscc) as titles,
  (select jsonb_build_object('id', b.id, 'scheme', b.scheme, 'firstDay', lower(b.during), 'lastDay', upper(b.during) - 1)
   from register.ban b
   where b.uscc = a.uscc and b.during @> a.valid_on and b.known @> a.as_known
   order by upper(b.during) desc, b.id limit 1) as ban
from asked a
left join register.enterprise e on e.uscc = a.uscc and e.known @> a.as_known
order by a.ord`;
