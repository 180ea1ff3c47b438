/** What a recording changed, told by comparing what was on record before it with what is since. */
export const FOUND_CHANGES = `
create type feed.found as (kind text, at timestamptz, on_day date, until_day date, uscc text, title_id uuid, state text,
  state_before text, ground text, ban_id uuid, publicity_id uuid, scheme text, jurisdiction text, document text,
  measure text, items text[], source text);

create function feed.last_day(p_days daterange) returns date language sql immutable set search_path = pg_catalog, pg_temp as $$
  select case when upper_inf(p_days) then null else upper(p_days) - 1 end
$$;

-- The days that each state gained by what was recorded at an instant, as changes. Days that only moved on are none: a
-- title in force expires when its day comes, not when it is recorded that it will.
create function feed.title_changes(p_title uuid, p_at timestamptz) returns setof feed.found
language sql stable set search_path = pg_catalog, pg_temp as $$
with before as (
  select state, range_agg(valid) as days from register.title_status
  where title_id = p_title and not isempty(known) and lower(known) < p_at and (upper_inf(known) or upper(known) >= p_at)
  group by state
), since as (
  select state, range_agg(valid) as days, max(ground) as ground from register.title_status
  where title_id = p_title and known @> p_at
  group by state
), known_before as (
  select count(*) > 0 as listed,
    coalesce(bool_or(state in ('IN_FORCE', 'EXPIRED', 'REVOKED', 'WITHDRAWN', 'VALIDITY_UNKNOWN')), false) as released
  from before
), gained as (
  select s.state, s.ground, s.days - coalesce(b.days, '{}') as days
  from since s left join before b on b.state = s.state
), told as (
  select g.*, case
      when g.state in ('REVOKED', 'WITHDRAWN', 'REJECTED') then g.state
      when g.state = 'UNDER_OBJECTION' then 'OBJECTED'
      when g.state = 'IN_PUBLICITY' and not k.listed then 'IN_PUBLICITY'
      when g.state = 'IN_PUBLICITY' and exists (
        select from before b where b.state = 'UNDER_OBJECTION' and b.days && g.days) then 'OBJECTION_DISMISSED'
      when g.state = 'IN_FORCE' and not k.released then 'PUBLISHED'
      when g.state = 'VALIDITY_UNKNOWN' and not k.released
        and not exists (select from gained i where i.state = 'IN_FORCE' and not isempty(i.days)) then 'PUBLISHED'
      when g.state in ('EXPIRED', 'VALIDITY_UNKNOWN') and not k.released then null
      else 'CORRECTED' end as kind
  from gained g cross join known_before k
  where not isempty(g.days)
), lost as (
  -- Something on record stands no more, and nothing in its place.
  select 'CORRECTED' as kind, min(lower(b.days - coalesce(s.days, '{}'))) as on_day
  from before b left join since s on s.state = b.state
  where not isempty(b.days - coalesce(s.days, '{}')) and not exists (select from gained g where not isempty(g.days))
)
select each.kind, p_at, coalesce(each.on_day, register.shanghai_day(p_at)), each.until_day, t.uscc, t.id, each.state,
  each.state_before, each.ground, null::uuid, t.publicity_id, t.scheme, s.jurisdiction, null, null, '{}'::text[], t.source
from (
  select kind, lower(days) as on_day, feed.last_day(range_merge(days)) as until_day, state, ground,
    (select b.state from before b where b.days @> lower(told.days) limit 1) as state_before
  from told where kind is not null
  union all
  select kind, on_day, null, null, null, null from lost where on_day is not null
) each
cross join (select * from register.title where id = p_title) t
join register.scheme s on s.code = t.scheme
$$;

create function feed.ban_changes(p_ban uuid, p_at timestamptz) returns setof feed.found
language sql stable set search_path = pg_catalog, pg_temp as $$
  select case when upper(b.known) = p_at then 'CORRECTED' else 'BANNED' end, p_at, lower(b.during), upper(b.during) - 1,
    b.uscc, c.title_id, null, null, c.ground, b.id, null::uuid, b.scheme, s.jurisdiction, null, null, '{}'::text[], c.source
  from register.ban b join register.exit_case c on c.id = b.exit_case_id join register.scheme s on s.code = b.scheme
  where b.id = p_ban and not isempty(b.known)
$$;

-- What is recorded anew in the same words is no change.
create function feed.enterprise_changes(p_uscc text, p_at timestamptz) returns setof feed.found
language sql stable set search_path = pg_catalog, pg_temp as $$
with facts as (
  select 'name' as item, name as value, valid, known from register.enterprise_name where uscc collate "C" = p_uscc
  union all
  select 'registrationPlace', division, valid, known from register.enterprise_registration where uscc collate "C" = p_uscc
), before as (
  select item, value, range_agg(valid) as days from facts
  where not isempty(known) and lower(known) < p_at and (upper_inf(known) or upper(known) >= p_at) group by item, value
), gained as (
  select s.item, s.days - coalesce(b.days, '{}') as days
  from (select item, value, range_agg(valid) as days from facts where known @> p_at group by item, value) s
  left join before b on b.item = s.item and b.value = s.value
)
select 'CORRECTED', p_at, coalesce(min(lower(days)), register.shanghai_day(p_at)), null::date, p_uscc, null::uuid, null,
  null, null, null::uuid, null::uuid, null, null, null, null, array_agg(distinct item order by item), null
from gained where not isempty(days) having count(*) > 0
$$;

create function feed.publicity_changes(p_publicity uuid, p_at timestamptz) returns setof feed.found
language sql stable set search_path = pg_catalog, pg_temp as $$
  select 'IN_PUBLICITY', p_at, p.posted_on, null::date, null, null::uuid, null, null, null, null::uuid, p.id, p.scheme,
    s.jurisdiction, null, null, '{}'::text[], p.source
  from register.publicity p join register.scheme s on s.code = p.scheme where p.id = p_publicity
$$;

create function feed.objection_changes(p_objection uuid, p_at timestamptz) returns setof feed.found
language sql stable set search_path = pg_catalog, pg_temp as $$
  select case o.outcome when 'DISMISSED' then 'OBJECTION_DISMISSED' when 'UPHELD' then 'REJECTED' else 'OBJECTED' end, p_at,
    coalesce(o.resolved_on, o.filed_on), null::date, null, null::uuid, null, null, null, null::uuid, p.id, p.scheme,
    s.jurisdiction, null, null, '{}'::text[], null
  from register.objection o join register.publicity p on p.id = o.publicity_id join register.scheme s on s.code = p.scheme
  where o.id = p_objection
$$;

-- What a day brings about by itself, after one day and until another; and for these titles, what an earlier day brought
-- about that was not on record then.
create function feed.calendar_changes(p_after date, p_today date, p_titles uuid[]) returns setof feed.found
language sql stable set search_path = pg_catalog, pg_temp as $$
  select s.state, greatest(lower(s.valid)::timestamp at time zone 'Asia/Shanghai', lower(s.known)), lower(s.valid),
    null::date, t.uscc, t.id, s.state,
    (select b.state from register.title_status b
     where b.title_id = t.id and upper_inf(b.known) and b.valid @> lower(s.valid) - 1),
    null, null::uuid, null::uuid, t.scheme, c.jurisdiction, null, null, '{}'::text[], t.source
  from register.title_status s
  join register.title t on t.id = s.title_id
  join register.scheme c on c.code = t.scheme
  where s.state in ('EXPIRED', 'VALIDITY_UNKNOWN') and upper_inf(s.known) and lower(s.valid) <= p_today
    and (lower(s.valid) > p_after or s.title_id = any (p_titles))
    and not exists (select from feed.change d where d.title_id = t.id and d.kind = s.state and d.on_day = lower(s.valid))
    and not exists (select from register.title_publication r
                    where r.title_id = t.id and upper_inf(r.known) and r.published_on = lower(s.valid))
$$;
`;
