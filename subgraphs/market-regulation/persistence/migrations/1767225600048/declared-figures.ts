/**
 * Figures about declared standards. The helpers carry no search path, so that the planner can put them into the
 * statement that asks; every name in them is qualified.
 */
export const DECLARED_FIGURES = `
create index procedure_state_by_state on register.procedure_state (machine, state);

-- The codes below a division begin like this: only whole pairs of zeros are levels left open.
create function register.division_prefix(p_division text) returns text
language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select coalesce(regexp_replace(p_division, '(00)+$', ''), '')
$$;

-- Every division by its name with those above it, on a day.
create function register.division_paths(p_on date, p_at timestamptz) returns table (code text, name text)
language sql stable set search_path = pg_catalog, pg_temp set enable_nestloop = off set jit = off as $$
  with known as materialized (
    select d.code, case when d.name not in ('市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划') then d.name else '' end as own
    from register.division d where d.valid @> p_on and d.known @> p_at
  )
  select k.code, concat(
    case when k.code not like '__0000' then province.own end,
    case when k.code not like '____00' then prefecture.own end, k.own)
  from known k
  left join known province on province.code = left(k.code, 2) || '0000'
  left join known prefecture on prefecture.code = left(k.code, 4) || '00'
$$;

-- The declarations that are public and in effect on a day, with what they say.
create function register.declared_on(p_on date, p_at timestamptz)
returns table (uscc text, content_id uuid, number text, origin text)
language sql stable as $$
  select d.uscc, c.id, c.number, c.origin
  from register.procedure_state s
  join register.declaration d on d.id = s.subject_id
  join register.declaration_content c on c.declaration_id = d.id and c.known @> p_at
  where s.machine = 'declaration' and s.state = 'DECLARED' and s.valid @> p_on and s.known @> p_at
$$;

-- Whether what declarations say is stricter than what their reference standards ask on a day: SIL-22, the same as
-- compareWithBaselines. Without a row there is nothing to compare with; null cannot be told.
create function register.stricter_on(p_contents uuid[], p_on date, p_at timestamptz)
returns table (content_id uuid, stricter boolean)
language sql stable as $$
  select v.content_id,
    case when bool_or(v.verdict = 'WEAKER') then false
         when bool_or(v.verdict = 'INCOMPARABLE') then null
         else bool_or(v.core and v.verdict = 'STRICTER') end
  from (
    select i.content_id, i.position, i.core,
      case when bool_or(asked.comparable and asked.more < 0) then 'WEAKER'
           when bool_or(not asked.comparable) then 'INCOMPARABLE'
           when bool_or(asked.more = 0) then 'EQUAL'
           else 'STRICTER' end as verdict
    from register.declaration_reference r
    join register.baseline b on b.reference_standard = r.code and b.valid @> p_on and b.known @> p_at
    join register.declaration_indicator i on i.content_id = r.content_id and i.name = b.indicator
    cross join lateral (
      select i.unit is not distinct from b.unit and i.direction = b.direction as comparable,
        case when i.direction = 'HIGHER_BETTER' then sign(i.value - b.value) else sign(b.value - i.value) end as more
    ) asked
    where r.kind = 'REFERENCE_STANDARD' and (p_contents is null or r.content_id = any (p_contents))
    group by i.content_id, i.position, i.core
  ) v
  group by v.content_id
$$;

-- Standards of enterprises that titles and rankings name by a day and that are not publicly declared on it. One whose
-- declaration was revised or given up is no standard of that day.
create function register.undeclared_on(p_on date, p_at timestamptz)
returns table (uscc text, number text)
language sql stable as $$
  select n.uscc, n.number
  from (
    select s.uscc, s.number
    from register.title t
    join register.standard s on s.id = t.standard_id
    where t.known @> p_at and exists (select from register.title_status ts
      where ts.title_id = t.id and ts.valid @> p_on and ts.known @> p_at)
    union
    select s.uscc, s.number
    from register.ranking_entry e
    join register.standard s on s.id = e.standard_id
    where e.known @> p_at and e.entered_on <= p_on
  ) n
  where not exists (
    select from register.declaration d
    join register.declaration_content c on c.declaration_id = d.id and c.known @> p_at
    join register.procedure_state ps on ps.subject_id = d.id and ps.valid @> p_on and ps.known @> p_at
    -- Both stand here and not in a join, so that one pass over the declarations answers for all of them.
    where d.uscc = n.uscc and c.number = n.number and ps.state <> 'DRAFT')
$$;
`;

/**
 * The figures of one division and of every division below it, at each level. They go through everything, whatever the
 * planner believes about ranges: without its nested loops each table is read once.
 */
export const DECLARATION_FIGURES = `
-- Enterprises of a division by how many standards they declared.
create function register.declaring_enterprises(p_within text, p_on date, p_at timestamptz)
returns table (uscc text, declared bigint, own bigint)
language sql stable set search_path = pg_catalog, pg_temp set enable_nestloop = off set jit = off as $$
  select d.uscc, count(*), count(*) filter (where d.origin = 'OWN')
  from register.declared_on(p_on, p_at) d
  where p_within is null or d.uscc in (
    select r.uscc from register.enterprise_registration r
    where r.valid @> p_on and r.known @> p_at and r.division like (select register.division_prefix(p_within) || '%'))
  group by d.uscc
$$;

create function register.declaration_figures(p_within text, p_on date, p_at timestamptz)
returns table (level text, division text, enterprises bigint, declaring bigint, declared bigint, own bigint,
  undeclared bigint, with_baseline bigint, stricter bigint, undecided bigint, international bigint)
language sql stable set search_path = pg_catalog, pg_temp set enable_nestloop = off set jit = off as $$
  with declared as materialized (
    select d.uscc, count(*) as declared, count(*) filter (where d.origin = 'OWN') as own,
      count(*) filter (where d.origin = 'OWN' and s.content_id is not null) as with_baseline,
      count(*) filter (where d.origin = 'OWN' and s.stricter) as stricter,
      count(*) filter (where d.origin = 'OWN' and s.content_id is not null and s.stricter is null) as undecided,
      count(*) filter (where d.origin = 'OWN' and i.content_id is not null) as international
    from register.declared_on(p_on, p_at) d
    left join register.stricter_on(null, p_on, p_at) s on s.content_id = d.content_id
    left join (
      select distinct r.content_id from register.declaration_reference r
      where r.kind = 'REFERENCE_STANDARD' and r.code ~ '^(ISO|IEC|ITU|CXS|CAC)[ /-]'
    ) i on i.content_id = d.content_id
    group by d.uscc
  ),
  undeclared as materialized (
    select u.uscc, count(*) as undeclared from register.undeclared_on(p_on, p_at) u group by u.uscc
  ),
  within as materialized (
    select register.division_prefix(p_within) || '%' as pattern
  ),
  placed as (
    select r.division, count(*) as enterprises, count(d.uscc) as declaring, sum(d.declared) as declared, sum(d.own) as own,
      sum(u.undeclared) as undeclared, sum(d.with_baseline) as with_baseline, sum(d.stricter) as stricter,
      sum(d.undecided) as undecided, sum(d.international) as international
    from register.enterprise_registration r
    join within w on r.division like w.pattern
    left join declared d on d.uscc = r.uscc
    left join undeclared u on u.uscc = r.uscc
    where r.valid @> p_on and r.known @> p_at
    group by r.division
    -- The whole is told even where nothing is registered.
    union all select null, 0, 0, 0, 0, 0, 0, 0, 0, 0
  )
  select l.level, l.code, sum(p.enterprises)::bigint, sum(p.declaring)::bigint, coalesce(sum(p.declared), 0)::bigint,
    coalesce(sum(p.own), 0)::bigint, coalesce(sum(p.undeclared), 0)::bigint, coalesce(sum(p.with_baseline), 0)::bigint,
    coalesce(sum(p.stricter), 0)::bigint, coalesce(sum(p.undecided), 0)::bigint,
    coalesce(sum(p.international), 0)::bigint
  from placed p
  cross join within w
  cross join lateral (values
    ('ALL', p_within),
    ('PROVINCE', left(p.division, 2) || '0000'),
    ('PREFECTURE', case when p.division not like '__0000' then left(p.division, 4) || '00' end),
    ('COUNTY', case when p.division not like '____00' then p.division end)) as l(level, code)
  where l.level = 'ALL' or l.code is distinct from p_within and l.code like w.pattern
  group by l.level, l.code
$$;
`;
