/** Figures about leaders and about those who left. A function that reads other desks' tables is bound when it runs. */
export const LEADER_FIGURES = `
-- Titles released by a day and where they stand on it, by every dimension; a null key is not told. The place is the
-- enterprise's on the day, the year that of its ranking, else of the release.
create function register.leader_figures(p_scheme text, p_within text, p_on date, p_at timestamptz)
returns table (dimension text, key text, label text, in_force bigint, enterprises bigint, released bigint,
  enterprises_released bigint, expired bigint, revoked bigint, withdrawn bigint, validity_unknown bigint)
language plpgsql stable set search_path = pg_catalog, pg_temp set enable_nestloop = off set jit = off as $$
#variable_conflict use_column
declare pattern text := register.division_prefix(p_within) || '%';
begin
  return query
  with led as materialized (
    select t.uscc, t.scheme, t.category, s.state, c.level, r.evaluation_body_id, place.division,
      coalesce(r.year, extract(year from p.published_on)::integer) as year
    from register.title t
    join register.title_publication p on p.title_id = t.id and p.known @> p_at and p.published_on <= p_on
    join register.title_status s on s.title_id = t.id and s.valid @> p_on and s.known @> p_at
    join register.scheme c on c.code = t.scheme
    left join register.ranking_entry e on e.id = t.ranking_entry_id
    left join register.ranking r on r.id = e.ranking_id
    left join register.enterprise_registration place
      on place.uscc = t.uscc and place.valid @> p_on and place.known @> p_at
    where t.known @> p_at and (p_scheme is null or t.scheme = p_scheme)
      and (p_within is null or place.division like pattern)
  ),
  of_enterprise as (
    select k.dimension, k.key, l.uscc, count(*) as released, count(*) filter (where l.state = 'IN_FORCE') as in_force,
      count(*) filter (where l.state = 'EXPIRED') as expired, count(*) filter (where l.state = 'REVOKED') as revoked,
      count(*) filter (where l.state = 'WITHDRAWN') as withdrawn,
      count(*) filter (where l.state = 'VALIDITY_UNKNOWN') as validity_unknown
    from led l
    cross join lateral (values
      ('ALL', ''), ('SCHEME', l.scheme), ('SCHEME_LEVEL', l.level), ('YEAR', l.year::text),
      ('EVALUATION_BODY', l.evaluation_body_id::text),
      ('CATEGORY_SECTION', left(l.category, 1)),
      ('CATEGORY_DIVISION', left(l.category, 3)),
      ('CATEGORY_GROUP', case when length(l.category) >= 4 then left(l.category, 4) end),
      ('CATEGORY_CLASS', case when length(l.category) >= 5 then l.category end),
      ('PROVINCE', left(l.division, 2) || '0000'),
      ('PREFECTURE', case when l.division not like '__0000' then left(l.division, 4) || '00' end),
      ('COUNTY', case when l.division not like '____00' then l.division end)) as k(dimension, key)
    group by k.dimension, k.key, l.uscc
  ),
  counted as (
    select o.dimension, o.key, sum(o.in_force)::bigint as in_force,
      count(*) filter (where o.in_force > 0) as enterprises, sum(o.released)::bigint as released, count(*) as all_of_them,
      sum(o.expired)::bigint as expired, sum(o.revoked)::bigint as revoked, sum(o.withdrawn)::bigint as withdrawn,
      sum(o.validity_unknown)::bigint as validity_unknown
    from of_enterprise o group by o.dimension, o.key
    union all
    select 'ALL', '', 0, 0, 0, 0, 0, 0, 0, 0 where not exists (select from led)
  )
  select c.dimension, c.key,
    coalesce(place.name, body.name), c.in_force, c.enterprises, c.released, c.all_of_them, c.expired, c.revoked,
    c.withdrawn, c.validity_unknown
  from counted c
  left join register.division_paths(p_on, p_at) place
    on place.code = c.key and c.dimension in ('PROVINCE', 'PREFECTURE', 'COUNTY')
  left join register.evaluation_body body on body.id::text = c.key and c.dimension = 'EVALUATION_BODY'
  order by c.dimension, c.key collate "C" nulls last;
end $$;

-- Titles revoked by a day, by ground, and bans that run on it: of one scheme, of all when none is named.
create function register.exit_figures(p_scheme text, p_from date, p_on date, p_at timestamptz)
returns table (ground text, revoked bigint)
language sql stable as $$
  select e.ground, count(*)
  from register.exit_case e
  where e.known @> p_at and e.effective_on <= p_on and (p_from is null or e.effective_on >= p_from)
    and (p_scheme is null or e.scheme = p_scheme)
  group by e.ground
$$;

create function register.bans_on(p_scheme text, p_on date, p_at timestamptz)
returns table (uscc text)
language sql stable as $$
  select distinct b.uscc from register.ban b
  where b.known @> p_at and b.during @> p_on and (p_scheme is null or b.scheme = p_scheme)
$$;

-- Publicities by where they stand on a day. One whose end no holiday notice tells yet may be over or not.
create function register.publicity_figures(p_scheme text, p_on date, p_at timestamptz)
returns table (kind text, running bigint, end_not_known bigint, over bigint)
language sql stable as $$
  select p.kind, count(*) filter (where p.last_day >= p_on), count(*) filter (where p.last_day is null),
    count(*) filter (where p.last_day < p_on)
  from (
    select each.kind, register.working_day_after(each.posted_on, each.working_days, p_at) as last_day
    from register.publicity each
    where each.known @> p_at and each.posted_on <= p_on and (p_scheme is null or each.scheme = p_scheme)
  ) p
  group by p.kind
$$;

-- Objections filed by a day, by the kind of publicity and by what had become of them on it.
create function register.objection_figures(p_scheme text, p_on date, p_at timestamptz)
returns table (kind text, outcome text, objections bigint)
language sql stable as $$
  select p.kind, coalesce(case when o.resolved_on <= p_on then o.outcome end, 'OPEN'), count(*)
  from register.objection o
  join register.publicity p on p.id = o.publicity_id
  where o.known @> p_at and o.filed_on <= p_on and (p_scheme is null or p.scheme = p_scheme)
  group by 1, 2
$$;
`;
