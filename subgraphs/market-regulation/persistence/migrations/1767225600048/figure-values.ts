/** One value for each figure that a notice's duty or target has behind it, and that is published. */
export const FIGURE_VALUES = `
-- What stands on a day in one of these states, for the scheme of a division.
create function register.standing_on(p_machine text, p_states text[], p_on date, p_at timestamptz)
returns table (subject_id uuid)
language sql stable as $$
  select s.subject_id from register.procedure_state s
  where s.machine = p_machine and s.state = any (p_states) and s.valid @> p_on and s.known @> p_at
$$;

-- Figures by name, of a division or of the scheme that belongs to it. No row: the division has no scheme of its own, or
-- no such figure is kept.
create function register.figures(p_figures text[], p_division text, p_on date, p_at timestamptz)
returns table (figure text, numerator bigint, denominator bigint)
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  own text := (select s.code from register.scheme s where s.jurisdiction = p_division and s.known @> p_at);
  declared record;
begin
  if p_figures && array['DECLARED_STANDARDS', 'DECLARING_ENTERPRISES', 'STANDARD_COVERAGE', 'STRICTER_STANDARDS',
      'BENCHMARKED_STANDARDS', 'INTERNATIONALLY_BENCHMARKED_STANDARDS'] then
    select * into declared from register.declaration_figures(p_division, p_on, p_at) d where d.level = 'ALL';
    return query select v.figure, v.numerator, v.denominator
      from (values
        ('DECLARED_STANDARDS', declared.declared, null),
        ('DECLARING_ENTERPRISES', declared.declaring, declared.enterprises),
        ('STANDARD_COVERAGE', declared.own, declared.own + declared.undeclared),
        ('STRICTER_STANDARDS', declared.stricter, declared.with_baseline),
        ('BENCHMARKED_STANDARDS', declared.with_baseline, declared.own),
        ('INTERNATIONALLY_BENCHMARKED_STANDARDS', declared.international, declared.own)
      ) as v(figure, numerator, denominator)
      where v.figure = any (p_figures);
  end if;
  if 'LEADERS_IN_FORCE' = any (p_figures) then
    return query select 'LEADERS_IN_FORCE', l.enterprises, null::bigint
      from register.leader_figures(null, p_division, p_on, p_at) l where l.dimension = 'ALL';
  end if;
  if 'STATISTICS_PUBLISHED' = any (p_figures) then
    return query select 'STATISTICS_PUBLISHED', count(*), null::bigint
      from register.statistic s
      where s.division = p_division and s.published_on <= p_on and s.known @> p_at;
  end if;
  if 'NATIONAL_LEADERS' = any (p_figures) then
    return query select 'NATIONAL_LEADERS', l.enterprises_released, null::bigint
      from register.leader_figures('NATIONAL', p_division, p_on, p_at) l where l.dimension = 'ALL';
  end if;
  if exists (select from unnest(p_figures) f where f ~ '^(SPOT_CHECKS|COMPLAINTS)_') then
    return query select * from register.supervision_figures(p_figures, p_division, p_on, p_at);
  end if;
  if own is not null then
    return query select * from register.scheme_figures(p_figures, own, p_on, p_at);
  end if;
end $$;

-- Those of one scheme.
create function register.scheme_figures(p_figures text[], p_scheme text, p_on date, p_at timestamptz)
returns table (figure text, numerator bigint, denominator bigint)
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  each text;
  counted bigint;
  whole bigint;
begin
  foreach each in array p_figures loop
    counted := null;
    whole := null;
    case
      when each = 'OWN_LEADERS' then
        select l.enterprises_released into counted from register.leader_figures(p_scheme, null, p_on, p_at) l
          where l.dimension = 'ALL';
      when each = 'OWN_LEADERS_IN_FORCE' then
        select l.enterprises into counted from register.leader_figures(p_scheme, null, p_on, p_at) l
          where l.dimension = 'ALL';
      when each = 'TITLES_REVOKED' then
        select coalesce(sum(e.revoked), 0) into counted from register.exit_figures(p_scheme, null, p_on, p_at) e;
      when each like 'REVOKED\\_%' then
        select coalesce(sum(e.revoked), 0) into counted from register.exit_figures(p_scheme, null, p_on, p_at) e
          where 'REVOKED_' || e.ground = each;
      when each = 'BANS_RUNNING' then
        select count(*) into counted from register.bans_on(p_scheme, p_on, p_at);
      when each in ('LISTS_IN_PUBLICITY', 'SCHEMES_IN_PUBLICITY') then
        select coalesce(sum(p.running), 0) into counted from register.publicity_figures(p_scheme, p_on, p_at) p
          where p.kind = case each when 'LISTS_IN_PUBLICITY' then 'LIST' else 'SCHEME' end;
      when each = 'OBJECTIONS_OPEN' then
        select coalesce(sum(o.objections), 0) into counted from register.objection_figures(p_scheme, p_on, p_at) o
          where o.outcome = 'OPEN';
      when each = 'EXIT_CASES_OPEN' then
        select count(*) into counted from register.exit_proceeding x
          where x.scheme = p_scheme and x.known @> p_at and x.id in (select s.subject_id
            from register.standing_on('exit_case', '{OPENED,EVIDENCE,ORDERED,DECIDED,PUBLICISED,REPORTED_TO_REGULATORS,IN_CREDIT_SYSTEM}', p_on, p_at) s);
      when each = 'CALLS_OPEN' then
        select count(*) into counted from register.call c
          where c.scheme = p_scheme and c.known @> p_at
            and c.id in (select s.subject_id from register.standing_on('call', '{OPEN}', p_on, p_at) s);
      when each = 'EXPERTS' then
        select count(*) into counted from register.expert e where e.scheme = p_scheme and e.known @> p_at;
      when each = 'SUGGESTIONS_RECEIVED' then
        select count(*) into counted from register.suggestion g
          where g.scheme = p_scheme and g.received_on <= p_on and g.known @> p_at;
      when each = 'KEY_FIELDS' then
        select count(*) into counted from register.key_field_figures(p_scheme, null, p_on, p_at);
      when each = 'KEY_FIELD_COVERAGE' then
        select count(*) filter (where k.leaders > 0), count(*) into counted, whole
          from register.key_field_figures(p_scheme, null, p_on, p_at) k;
      when each in ('EVALUATION_BODIES', 'EVALUATION_BODIES_WITHDRAWN') then
        select count(*) into counted from register.evaluation_body b
          where b.scheme = p_scheme and b.known @> p_at and b.id in
            (select s.subject_id from register.standing_on('evaluation_body',
               case each when 'EVALUATION_BODIES' then '{ANNOUNCED}' else '{WITHDRAWN}' end::text[], p_on, p_at) s);
      when each = 'EVALUATION_SCHEMES' then
        select count(*) into counted from register.evaluation_scheme e
          where e.scheme = p_scheme and e.known @> p_at and e.id in
            (select s.subject_id from register.standing_on('evaluation_scheme', '{ANNOUNCED,IN_USE}', p_on, p_at) s);
      when each in ('RANKINGS_REPORTED', 'RANKINGS_RELEASED') then
        select count(*) into counted from register.ranking r
          where r.scheme = p_scheme and r.known @> p_at and r.id in
            (select s.subject_id from register.standing_on('ranking', case each when 'RANKINGS_RELEASED' then '{RELEASED}'
               else '{REPORTED,AUDITED,IN_PUBLICITY,RELEASED}' end::text[], p_on, p_at) s);
      when each = 'WORK_SUMMARIES' then
        select count(*) into counted from register.work_summary w
          where w.scheme = p_scheme and w.known @> p_at and w.id in
            (select s.subject_id from register.standing_on('work_summary', '{FILED,AGGREGATED}', p_on, p_at) s);
      when each = 'INCIDENTS_REPORTED' then
        select count(*) into counted from register.incident i
          where i.scheme = p_scheme and i.known @> p_at and i.id in
            (select s.subject_id from register.standing_on('incident', '{REPORTED,ACKNOWLEDGED}', p_on, p_at) s);
      else
        continue;
    end case;
    return query select each, counted, whole;
  end loop;
end $$;

-- The key fields of a scheme's year, of all years when none is named, with what was done for each by a day: schemes
-- that evaluate it, rankings released in it, and enterprises that lead in it. A field may be a group of categories.
create function register.key_field_figures(p_scheme text, p_year integer, p_on date, p_at timestamptz)
returns table (year integer, category text, evaluation_schemes bigint, rankings bigint, leaders bigint)
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
  return query
  select f.year, f.category,
    (select count(*) from register.evaluation_scheme e
     where e.scheme = f.scheme and e.year = f.year and starts_with(e.category, f.category) and e.known @> p_at and e.id in
       (select s.subject_id from register.standing_on('evaluation_scheme', '{ANNOUNCED,IN_USE}', p_on, p_at) s)),
    (select count(*) from register.ranking r
     where r.scheme = f.scheme and r.year = f.year and starts_with(r.category, f.category) and r.known @> p_at
       and r.id in (select s.subject_id from register.standing_on('ranking', '{RELEASED}', p_on, p_at) s)),
    (select count(distinct t.uscc) from register.title t
     join register.title_status s on s.title_id = t.id and s.valid @> p_on and s.known @> p_at and s.state = 'IN_FORCE'
     where t.scheme = f.scheme and starts_with(t.category, f.category) and t.known @> p_at)
  from (select distinct k.scheme, k.year, k.category from register.key_field k
        where k.scheme = p_scheme and (p_year is null or k.year = p_year) and k.published_on <= p_on and k.known @> p_at) f
  order by f.year desc, f.category collate "C";
end $$;
`;
