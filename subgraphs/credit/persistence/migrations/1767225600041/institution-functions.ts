/** How lenders, branches and products come on record. What is stated holds from a day on, until something else is. */
export const INSTITUTION_FUNCTIONS = `
create function credit.is_overseer_in(p_request jsonb, p_division text) returns boolean
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select desk.is_officer_in(p_request, 'peoples-bank', p_division)
    or desk.is_officer_in(p_request, 'financial-supervision', p_division)
$$;

create function credit.institution_on(p_tenant text, p_on date) returns credit.institution
language sql stable set search_path = pg_catalog, pg_temp as $$
  select i from credit.institution i where i.tenant = p_tenant and i.valid @> p_on and upper_inf(i.known)
$$;

-- Why nothing can be stated of a thing by somebody who saw it at a revision, from a day on; null when nothing hinders.
create function credit.stating_hindrance(p_revision integer, p_if_revision integer, p_from date, p_at timestamptz)
returns jsonb language sql immutable set search_path = pg_catalog, pg_temp as $$
  select case when coalesce(p_revision, 0) is distinct from p_if_revision then '{"outcome": "CONFLICT"}'::jsonb
              when p_from > desk.shanghai_day(p_at) then '{"outcome": "DAY_OUT_OF_ORDER"}' end
$$;

-- The newest row of what a tenant's thing of a code has on record, after whoever else states something of it.
create function credit.institution_locked(p_tenant text) returns credit.institution
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare newest credit.institution;
begin
  perform pg_catalog.pg_advisory_xact_lock(hashtextextended('institution ' || p_tenant, 7430));
  select * into newest from credit.institution where tenant = p_tenant order by revision desc, upper_inf(known) desc limit 1;
  return newest;
end $$;

create function credit.institution_state(p_request jsonb, p_tenant text, p_if_revision integer, p_uscc text, p_name text,
  p_kind text, p_division text, p_from date)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := desk.request_begin(p_request);
  newest credit.institution;
  hindrance jsonb;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  newest := credit.institution_locked(p_tenant);
  perform desk.must_be(credit.is_overseer_in(p_request, p_division)
    and (newest.id is null or credit.is_overseer_in(p_request, newest.division)), 'The overseer of the division');
  -- Two tenants that claim one credit code come one after the other.
  perform pg_catalog.pg_advisory_xact_lock(hashtextextended('uscc ' || p_uscc, 7430));
  instant := clock_timestamp();
  p_from := coalesce(p_from, desk.shanghai_day(instant));
  hindrance := credit.stating_hindrance(newest.revision, p_if_revision, p_from, instant);
  if hindrance is not null then return hindrance; end if;
  if exists (select from credit.institution where uscc = p_uscc and tenant <> p_tenant and upper_inf(known)
             and valid && daterange(p_from, null)) then
    return '{"outcome": "CODE_OF_ANOTHER"}';
  end if;
  call credit.cut_from('credit.institution', newest.id, p_from, instant);
  newest.id := coalesce(newest.id, gen_random_uuid());
  insert into credit.institution (id, tenant, uscc, name, kind, division, revision, valid, by_tenant, by_actor, known)
    values (newest.id, p_tenant, p_uscc, p_name, p_kind, p_division, coalesce(newest.revision, 0) + 1,
      daterange(p_from, null), p_request->>'tenant', p_request->>'actor', tstzrange(instant, null));
  return desk.request_done(p_request, newest.id);
end $$;

create function credit.institution_end(p_request jsonb, p_tenant text, p_if_revision integer, p_on date)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := desk.request_begin(p_request);
  newest credit.institution;
  hindrance jsonb;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  newest := credit.institution_locked(p_tenant);
  if newest.id is null then return '{"outcome": "NOT_ON_RECORD"}'; end if;
  perform desk.must_be(credit.is_overseer_in(p_request, newest.division), 'The overseer of the division');
  instant := clock_timestamp();
  p_on := coalesce(p_on, desk.shanghai_day(instant));
  hindrance := credit.stating_hindrance(newest.revision, p_if_revision, p_on, instant);
  if hindrance is not null then return hindrance; end if;
  if (credit.institution_on(p_tenant, p_on)).id is null then return '{"outcome": "ENDED_ALREADY"}'; end if;
  call credit.cut_from('credit.institution', newest.id, p_on, instant, newest.revision + 1);
  return desk.request_done(p_request, newest.id);
end $$;

create function credit.branch_state(p_request jsonb, p_tenant text, p_code text, p_if_revision integer, p_name text,
  p_division text, p_from date)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := desk.request_begin(p_request);
  newest credit.branch;
  hindrance jsonb;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  perform credit.institution_locked(p_tenant);
  select * into newest from credit.branch where tenant = p_tenant and code = p_code
    order by revision desc, upper_inf(known) desc limit 1;
  perform desk.must_be(credit.is_overseer_in(p_request, p_division)
    and (newest.id is null or credit.is_overseer_in(p_request, newest.division)), 'The overseer of the division');
  instant := clock_timestamp();
  p_from := coalesce(p_from, desk.shanghai_day(instant));
  hindrance := credit.stating_hindrance(newest.revision, p_if_revision, p_from, instant);
  if hindrance is not null then return hindrance; end if;
  if (credit.institution_on(p_tenant, p_from)).id is null then return '{"outcome": "INSTITUTION_NOT_ON_RECORD"}'; end if;
  call credit.cut_from('credit.branch', newest.id, p_from, instant);
  newest.id := coalesce(newest.id, gen_random_uuid());
  insert into credit.branch (id, tenant, code, name, division, revision, valid, by_tenant, by_actor, known)
    values (newest.id, p_tenant, p_code, p_name, p_division, coalesce(newest.revision, 0) + 1, daterange(p_from, null),
      p_request->>'tenant', p_request->>'actor', tstzrange(instant, null));
  return desk.request_done(p_request, newest.id);
end $$;

create function credit.branch_end(p_request jsonb, p_tenant text, p_code text, p_if_revision integer, p_on date)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := desk.request_begin(p_request);
  newest credit.branch;
  hindrance jsonb;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  perform credit.institution_locked(p_tenant);
  select * into newest from credit.branch where tenant = p_tenant and code = p_code
    order by revision desc, upper_inf(known) desc limit 1;
  if newest.id is null then return '{"outcome": "NOT_ON_RECORD"}'; end if;
  perform desk.must_be(credit.is_overseer_in(p_request, newest.division), 'The overseer of the division');
  instant := clock_timestamp();
  p_on := coalesce(p_on, desk.shanghai_day(instant));
  hindrance := credit.stating_hindrance(newest.revision, p_if_revision, p_on, instant);
  if hindrance is not null then return hindrance; end if;
  if not exists (select from credit.branch where id = newest.id and upper_inf(known) and valid @> p_on) then
    return '{"outcome": "ENDED_ALREADY"}';
  end if;
  call credit.cut_from('credit.branch', newest.id, p_on, instant, newest.revision + 1);
  return desk.request_done(p_request, newest.id);
end $$;

-- A bank states its own products.
create function credit.product_state(p_request jsonb, p_code text, p_if_revision integer, p_name text, p_summary text,
  p_divisions text[], p_leaders_only boolean, p_largest_band text, p_from date)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := desk.request_begin(p_request);
  keeper text := p_request->>'tenant';
  newest credit.product;
  hindrance jsonb;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  perform desk.must_be(desk.is_keeper(p_request, 'BANK', keeper), 'A bank');
  perform credit.institution_locked(keeper);
  select * into newest from credit.product where tenant = keeper and code = p_code
    order by revision desc, upper_inf(known) desc limit 1;
  instant := clock_timestamp();
  p_from := coalesce(p_from, desk.shanghai_day(instant));
  hindrance := credit.stating_hindrance(newest.revision, p_if_revision, p_from, instant);
  if hindrance is not null then return hindrance; end if;
  if (credit.institution_on(keeper, p_from)).id is null then return '{"outcome": "INSTITUTION_NOT_ON_RECORD"}'; end if;
  call credit.cut_from('credit.product', newest.id, p_from, instant);
  newest.id := coalesce(newest.id, gen_random_uuid());
  insert into credit.product (id, tenant, code, name, summary, divisions, leaders_only, largest_band, revision, valid,
      by_tenant, by_actor, known)
    values (newest.id, keeper, p_code, p_name, p_summary, p_divisions, p_leaders_only, p_largest_band,
      coalesce(newest.revision, 0) + 1, daterange(p_from, null), keeper, p_request->>'actor', tstzrange(instant, null));
  return desk.request_done(p_request, newest.id);
end $$;

create function credit.product_end(p_request jsonb, p_code text, p_if_revision integer, p_on date)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := desk.request_begin(p_request);
  keeper text := p_request->>'tenant';
  newest credit.product;
  hindrance jsonb;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  perform desk.must_be(desk.is_keeper(p_request, 'BANK', keeper), 'A bank');
  perform credit.institution_locked(keeper);
  select * into newest from credit.product where tenant = keeper and code = p_code
    order by revision desc, upper_inf(known) desc limit 1;
  if newest.id is null then return '{"outcome": "NOT_ON_RECORD"}'; end if;
  instant := clock_timestamp();
  p_on := coalesce(p_on, desk.shanghai_day(instant));
  hindrance := credit.stating_hindrance(newest.revision, p_if_revision, p_on, instant);
  if hindrance is not null then return hindrance; end if;
  if not exists (select from credit.product where id = newest.id and upper_inf(known) and valid @> p_on) then
    return '{"outcome": "ENDED_ALREADY"}';
  end if;
  call credit.cut_from('credit.product', newest.id, p_on, instant, newest.revision + 1);
  return desk.request_done(p_request, newest.id);
end $$;
`;
