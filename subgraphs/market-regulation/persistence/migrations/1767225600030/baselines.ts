/** What national and industry standards ask, from day to day, as the department enters it. */
export const BASELINES = `
create table register.baseline (
  id uuid primary key default gen_random_uuid(),
  reference_standard text not null check (reference_standard <> ''),
  indicator text not null check (indicator <> ''),
  unit text check (unit <> ''),
  direction text not null check (direction in ('HIGHER_BETTER', 'LOWER_BETTER')),
  value numeric not null check (value not in ('NaN', 'Infinity', '-Infinity')),
  valid daterange not null check (not isempty(valid) and not lower_inf(valid)),
  tenant text not null,
  actor text not null,
  known tstzrange not null,
  constraint one_baseline_at_a_time
    exclude using gist (reference_standard with =, indicator with =, valid with &&, known with &&)
);

-- Another collation keeps the slow index of the constraint out of the questions.
create index baseline_by_standard on register.baseline (reference_standard collate "C");

call register.keep_records_of(array['baseline']);

-- Sets what a standard asks of an indicator from a day on, to the day on which another value is on record; without a
-- value it asks nothing from then on. p_if names the row that was seen to hold on that day, null that none was.
create function register.baseline_set(p_request jsonb, p_standard text, p_indicator text, p_unit text, p_direction text,
  p_value numeric, p_from date, p_if uuid, p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  old register.baseline;
  days daterange;
  instant timestamptz;
  added uuid;
begin
  if earlier is not null then return earlier; end if;
  if not register.is_officer(p_request) then
    raise exception 'NOT_AN_OFFICER: a baseline is entered by a market regulation department.' using errcode = 'LH079';
  end if;
  -- Before anything is recorded, as the key: who waits here holds nothing back.
  perform pg_catalog.pg_advisory_xact_lock(hashtextextended(p_standard || ' ' || p_indicator, 7422));
  perform register.start_recording();
  select * into old from register.baseline
    where reference_standard = p_standard and indicator = p_indicator and valid @> p_from and upper_inf(known);
  if old.id is distinct from p_if then
    return jsonb_build_object('outcome', 'CONFLICT', 'id', old.id);
  end if;
  if old.id is null and p_value is null then return '{"outcome": "NOT_ON_RECORD"}'; end if;
  instant := register.recording_instant(p_stated);
  days := daterange(p_from, case when old.id is not null then upper(old.valid) else
    (select min(lower(valid)) from register.baseline
     where reference_standard = p_standard and indicator = p_indicator and upper_inf(known) and lower(valid) > p_from)
  end);
  if old.id is not null then
    update register.baseline set known = register.until(known, instant) where id = old.id;
    if lower(old.valid) < p_from then
      insert into register.baseline (reference_standard, indicator, unit, direction, value, valid, tenant, actor, known)
        values (p_standard, p_indicator, old.unit, old.direction, old.value, daterange(lower(old.valid), p_from),
          old.tenant, old.actor, tstzrange(instant, null));
    end if;
  end if;
  if p_value is not null then
    insert into register.baseline (reference_standard, indicator, unit, direction, value, valid, tenant, actor, known)
      values (p_standard, p_indicator, p_unit, p_direction, p_value, days, p_request->>'tenant', p_request->>'actor',
        tstzrange(instant, null))
      returning id into added;
  end if;
  return register.procedure_request_done(p_request, coalesce(added, old.id));
end $$;
`;
