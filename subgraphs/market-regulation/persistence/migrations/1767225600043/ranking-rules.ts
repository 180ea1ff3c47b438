/** What the database itself asks of rankings by an evaluation scheme and of their steps. */
export const RANKING_RULES = `
create function register.ranking_follows_its_scheme() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.evaluation_scheme_id is not null and not exists (
      select from register.evaluation_scheme e
      where e.id = new.evaluation_scheme_id and e.evaluation_body_id = new.evaluation_body_id and e.scheme = new.scheme
        and e.category = new.category and e.category_edition = new.category_edition and e.year = new.year) then
    raise exception 'RANKING_OF_ANOTHER_SCHEME: body, category and year of a ranking are those of its evaluation scheme.'
      using errcode = 'LH092';
  end if;
  return new;
end $$;

create trigger a_ranking_follows_its_scheme before insert on register.ranking
  for each row execute function register.ranking_follows_its_scheme();

-- Who stands on a ranking, and who does not, is found anew until it is reported, and again after a return.
create function register.ranking_is_not_fixed() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare state text;
begin
  perform register.start_recording();
  if exists (select from register.ranking where id = new.ranking_id and evaluation_scheme_id is null) then
    return new;
  end if;
  perform from register.ranking where id = new.ranking_id for no key update;
  state := (register.last_step(new.ranking_id)).to_state;
  if state is null or state not in ('OPEN', 'COMPUTED', 'RETURNED') then
    raise exception 'RANKING_IS_FIXED: the ranking is %; nobody comes on it or leaves it.', coalesce(state, 'not open')
      using errcode = 'LH090';
  end if;
  return new;
end $$;

create trigger z_ranking_is_not_fixed before insert or update on register.ranking_entry
  for each row execute function register.ranking_is_not_fixed();
create trigger z_ranking_is_not_fixed before insert or update on register.ranking_exclusion
  for each row execute function register.ranking_is_not_fixed();

-- Points and reasons come with what they belong to, in one transaction, and none after.
create function register.point_comes_with_its_entry() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from register.ranking_entry e
                 where e.id = new.entry_id and e.xmin = pg_current_xact_id()::xid) then
    raise exception 'RANKING_IS_FIXED: no points are added to an entry that is on record.' using errcode = 'LH090';
  end if;
  return new;
end $$;

create trigger a_point_comes_with_its_entry before insert on register.ranking_entry_point
  for each row execute function register.point_comes_with_its_entry();

create function register.reason_comes_with_its_exclusion() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from register.ranking_exclusion e
                 where e.id = new.exclusion_id and e.xmin = pg_current_xact_id()::xid) then
    raise exception 'RANKING_IS_FIXED: no reason is added to an exclusion that is on record.' using errcode = 'LH090';
  end if;
  return new;
end $$;

create trigger a_reason_comes_with_its_exclusion before insert on register.ranking_exclusion_reason
  for each row execute function register.reason_comes_with_its_exclusion();

-- Whether ranks and scores follow from the points, and the points from the evaluation scheme. Quotients have no end, so
-- that a unit of the last place is let pass.
create function register.ranking_adds_up(p_ranking uuid) returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
  with criterion as (
    select k.* from register.ranking r
    join register.evaluation_scheme_content c on c.evaluation_scheme_id = r.evaluation_scheme_id and upper_inf(c.known)
    join register.evaluation_scheme_criterion k on k.content_id = c.id
    where r.id = p_ranking
  ), entry as (
    select e.id, e.rank, e.score, rank() over (order by e.score desc) as by_score
    from register.ranking_entry e where e.ranking_id = p_ranking and upper_inf(e.known)
  ), point as (
    select e.id, p.points, p.position, k.weight,
      least(100, greatest(0, coalesce(100 * (p.value - k.zero_at) / (k.full_at - k.zero_at), 0))) as due,
      k.required and p.value is null as missing
    from entry e left join register.ranking_entry_point p on p.entry_id = e.id
    left join criterion k on k.position = p.position
  )
  select not exists (select from entry where score is null or rank <> by_score)
    and not exists (select from point where missing or due is null or abs(points - due) > 0.0001)
    and not exists (
      select from entry e
      where (select count(p.position) from point p where p.id = e.id) <> (select count(*) from criterion)
        or abs(e.score - (select sum(p.weight * p.due) / 100 from point p where p.id = e.id)) > 0.0001)
$$;

create function register.ranking_step_is_lawful() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  moved register.ranking;
  audit record;
begin
  perform register.start_recording();
  select r.* into moved from register.ranking r where r.id = new.subject_id for no key update;
  if moved.id is null or moved.evaluation_scheme_id is null then
    raise exception 'RANKING_NOT_ON_RECORD: the register holds no ranking % by an evaluation scheme.', new.subject_id
      using errcode = 'LH012';
  end if;
  if new.happened_on is null then
    raise exception 'STEP_OUT_OF_ORDER: the day of a step with a ranking is stated.' using errcode = 'LH071';
  end if;
  if new.event = 'OPEN' and (register.last_step(moved.evaluation_scheme_id)).to_state is distinct from 'IN_USE' then
    raise exception 'RANKING_INCOMPLETE: a ranking is opened by an evaluation scheme that it takes into use.'
      using errcode = 'LH093';
  end if;
  if new.event = 'COMPUTE' and not register.ranking_adds_up(moved.id) then
    raise exception 'RANKING_DOES_NOT_ADD_UP: ranks and scores do not follow from the points.' using errcode = 'LH094';
  end if;
  if new.event = 'REPORT' and not (
      exists (select from register.ranking_entry e where e.ranking_id = moved.id and upper_inf(e.known))
      and exists (select from register.ranking_report p where p.ranking_id = moved.id and upper_inf(p.known))) then
    raise exception 'RANKING_INCOMPLETE: what is reported has entries and a report.' using errcode = 'LH093';
  end if;
  if new.event = 'AUDIT' then
    select * into audit from register.ranking_audit(moved.id);
    if not (audit.assigned > 0 and audit.assigned = audit.favourable + audit.unfavourable
            and audit.favourable > audit.unfavourable) then
      raise exception 'RANKING_INCOMPLETE: experts have not passed the report.' using errcode = 'LH093';
    end if;
  end if;
  return new;
end $$;

create trigger b_ranking_step_is_lawful before insert on register.procedure_step
  for each row when (new.machine = 'ranking') execute function register.ranking_step_is_lawful();

-- A conformity report belongs to an entry that stands and is not public yet.
create function register.conformity_report_is_of_an_entry() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (
      select from register.ranking_entry e
      where e.id = new.ranking_entry_id and upper_inf(e.known)
        and (register.last_step(e.ranking_id)).to_state in ('COMPUTED', 'REPORTED', 'AUDITED')) then
    raise exception 'RANKING_IS_FIXED: conformity reports are taken for entries that stand, until the list is posted.'
      using errcode = 'LH090';
  end if;
  return new;
end $$;

create trigger a_conformity_report_is_of_an_entry before insert on register.conformity_report
  for each row execute function register.conformity_report_is_of_an_entry();
`;
