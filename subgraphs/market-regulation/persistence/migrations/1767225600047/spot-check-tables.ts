/** Plans, what they draw from, the checks that were drawn, and what was found. */
export const SPOT_CHECK_TABLES = `
insert into register.procedure_transition (machine, from_state, event, to_state) values
  ('spot_check_plan', '-', 'PLAN', 'PLANNED'),
  ('spot_check_plan', 'PLANNED', 'DRAW', 'DRAWN'),
  ('spot_check_plan', 'DRAWN', 'PUBLISH', 'PUBLISHED'),
  ('spot_check', '-', 'DRAW', 'PLANNED'),
  ('spot_check', 'PLANNED', 'SAMPLE', 'SAMPLED'),
  ('spot_check', 'SAMPLED', 'TEST', 'TESTED'),
  ('spot_check', 'TESTED', 'TEST', 'TESTED'),
  ('spot_check', 'TESTED', 'PASS', 'PASSED'),
  ('spot_check', 'TESTED', 'FALL_SHORT', 'BELOW_DECLARED'),
  ('spot_check', 'BELOW_DECLARED', 'ASK_RETEST', 'RETEST_ASKED'),
  ('spot_check', 'RETEST_ASKED', 'RETEST', 'RETESTED'),
  ('spot_check', 'RETESTED', 'RETEST', 'RETESTED'),
  ('spot_check', 'RETESTED', 'PASS', 'PASSED'),
  ('spot_check', 'BELOW_DECLARED', 'CONFIRM', 'CONFIRMED'),
  ('spot_check', 'RETESTED', 'CONFIRM', 'CONFIRMED'),
  ('spot_check', 'PLANNED', 'DROP', 'DROPPED'),
  ('spot_check', 'SAMPLED', 'DROP', 'DROPPED');

create table register.spot_check_plan (
  id uuid primary key default gen_random_uuid(),
  title text not null check (title <> ''),
  jurisdiction text not null check (jurisdiction ~ '^[0-9]{6}$'),
  population text not null check (population in ('DECLARATIONS', 'LEADERS')),
  -- The beginning of a code: of GB/T 4754 for leaders, of ICS or CCS for declarations; null for all.
  classification text check (classification <> ''),
  sample_size integer not null check (sample_size between 1 and 500),
  population_size integer not null check (population_size >= sample_size),
  -- Leaders of the place and category that cannot be drawn, because no declared version of their standard is on record.
  leaders_without_declaration integer not null check (leaders_without_declaration >= 0),
  planned_on date not null,
  -- The seed is bound before it is known: nobody can choose it afterwards.
  seed_sha256 text not null check (seed_sha256 ~ '^[0-9a-f]{64}$'),
  known tstzrange not null
);

create index spot_check_plan_by_time on register.spot_check_plan (lower(known) desc, id desc);

-- Made by the register when a plan is made, told by nobody until the draw.
create table register.spot_check_seed (
  plan_id uuid primary key references register.spot_check_plan,
  seed text not null check (seed ~ '^[0-9a-f]{64}$')
);

-- What a plan draws from, frozen with it, in the order of the ids; each names the version that a check is judged by.
create table register.spot_check_candidate (
  plan_id uuid not null references register.spot_check_plan,
  position integer not null check (position >= 1),
  declaration_id uuid not null references register.declaration,
  uscc text not null references register.enterprise,
  primary key (plan_id, position),
  unique (plan_id, declaration_id)
);

create table register.spot_check_draw (
  plan_id uuid primary key references register.spot_check_plan,
  seed text not null,
  drawn_on date not null,
  known tstzrange not null
);

create table register.spot_check (
  id uuid primary key default gen_random_uuid(),
  plan_id uuid not null,
  position integer not null,
  known tstzrange not null,
  constraint drawn_once unique (plan_id, position),
  foreign key (plan_id, position) references register.spot_check_candidate
);

create table register.spot_check_sample (
  spot_check_id uuid primary key references register.spot_check,
  product text not null check (product <> ''),
  batch text check (batch <> ''),
  taken_at text not null check (taken_at <> ''),
  known tstzrange not null
);

-- What a technical body measured; a corrected report takes the place of the one before.
create table register.spot_check_test (
  id uuid primary key default gen_random_uuid(),
  spot_check_id uuid not null references register.spot_check,
  kind text not null check (kind in ('FIRST', 'RETEST')),
  tester text not null check (tester <> ''),
  report_number text not null check (report_number <> ''),
  report_sha256 text check (report_sha256 ~ '^[0-9a-f]{64}$'),
  known tstzrange not null,
  constraint one_report_of_a_kind exclude using gist (spot_check_id with =, kind with =, known with &&)
);

create table register.spot_check_measurement (
  test_id uuid not null references register.spot_check_test,
  position integer not null,
  name text not null check (name <> ''),
  unit text check (unit <> ''),
  value numeric not null check (value not in ('NaN', 'Infinity', '-Infinity')),
  primary key (test_id, position),
  unique (test_id, name)
);

-- Why an enterprise asks for a retest, why a check was dropped.
create table register.spot_check_note (
  spot_check_id uuid not null references register.spot_check,
  event text not null check (event in ('ASK_RETEST', 'DROP')),
  text text not null check (text <> ''),
  known tstzrange not null,
  primary key (spot_check_id, event)
);

-- What followed for each title that was live on the standard; no case where the scheme has no such ground.
create table register.spot_check_exit (
  spot_check_id uuid not null references register.spot_check,
  title_id uuid not null references register.title,
  exit_case_id uuid,
  known tstzrange not null,
  primary key (spot_check_id, title_id)
);

call register.keep_records_of(array['spot_check_plan', 'spot_check_draw', 'spot_check', 'spot_check_sample',
  'spot_check_test', 'spot_check_note', 'spot_check_exit']);
call register.keep_unchanged(array['spot_check_seed', 'spot_check_candidate', 'spot_check_measurement']);
`;

/** What the database itself asks of a draw and of a finding. */
export const SPOT_CHECK_RULES = `
-- The rule of the draw: SHA-256 over the seed, a space and the declaration's id; the lowest are drawn. domain/ has it too.
create function register.spot_check_drawn(p_plan uuid, p_seed text)
returns table ("position" integer, place bigint) language sql stable set search_path = pg_catalog, pg_temp as $$
  select drawn.position, drawn.place from (
    select c.position, row_number() over (
      order by sha256(convert_to(p_seed || ' ' || c.declaration_id::text, 'UTF8')), c.position) as place
    from register.spot_check_candidate c where c.plan_id = p_plan
  ) drawn
  where drawn.place <= (select p.sample_size from register.spot_check_plan p where p.id = p_plan)
$$;

create function register.seed_is_committed() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from register.spot_check_plan p where p.id = new.plan_id
                 and p.seed_sha256 = encode(sha256(convert_to(new.seed, 'UTF8')), 'hex')) then
    raise exception 'SEED_NOT_COMMITTED: the seed of plan % is not the one that was committed to.', new.plan_id
      using errcode = 'LH111';
  end if;
  return new;
end $$;

create trigger a_seed_is_committed before insert on register.spot_check_seed
  for each row execute function register.seed_is_committed();
create trigger a_seed_is_committed before insert on register.spot_check_draw
  for each row execute function register.seed_is_committed();

create function register.population_is_frozen() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from register.spot_check_plan p
                 where p.id = new.plan_id and p.xmin = pg_current_xact_id()::xid) then
    raise exception 'POPULATION_IS_FROZEN: what plan % draws from was fixed when it was made.', new.plan_id
      using errcode = 'LH111';
  end if;
  return new;
end $$;

create trigger a_population_is_frozen before insert on register.spot_check_candidate
  for each row execute function register.population_is_frozen();

create function register.check_was_drawn() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from register.spot_check_draw d
      cross join lateral register.spot_check_drawn(d.plan_id, d.seed) as drawn
      where d.plan_id = new.plan_id and drawn.position = new.position) then
    raise exception 'NOT_DRAWN: the draw of plan % did not give number %.', new.plan_id, new.position
      using errcode = 'LH111';
  end if;
  return new;
end $$;

create trigger a_check_was_drawn before insert on register.spot_check
  for each row execute function register.check_was_drawn();

create function register.measurement_comes_with_its_test() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from register.spot_check_test t
                 where t.id = new.test_id and t.xmin = pg_current_xact_id()::xid) then
    raise exception 'FINDING_IS_FROZEN: nothing is added to a report that is on record.' using errcode = 'LH111';
  end if;
  return new;
end $$;

create trigger a_measurement_comes_with_its_test before insert on register.spot_check_measurement
  for each row execute function register.measurement_comes_with_its_test();

-- Whether what was measured meets what was declared: false when an indicator is below, null when that cannot be told,
-- because a core indicator was not measured, a unit is another one, or nothing was measured. What a retest did not
-- measure stands as it was measured first.
create function register.spot_check_meets(p_check uuid) returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
  with measured as (
    select distinct on (m.name) m.name, m.unit, m.value
    from register.spot_check_test t join register.spot_check_measurement m on m.test_id = t.id
    where t.spot_check_id = p_check and upper_inf(t.known)
    order by m.name, t.kind desc
  ), compared as (
    select i.core, m.name is not null as tested, m.unit is not distinct from i.unit as same_unit,
      case i.direction when 'HIGHER_BETTER' then m.value < i.value else m.value > i.value end as below
    from register.spot_check k
    join register.spot_check_candidate c on c.plan_id = k.plan_id and c.position = k.position
    join register.declaration_content n on n.declaration_id = c.declaration_id and upper_inf(n.known)
    join register.declaration_indicator i on i.content_id = n.id
    left join measured m on m.name = i.name
    where k.id = p_check
  )
  select case when bool_or(tested and same_unit and below) then false
              when bool_or(tested and not same_unit) or bool_or(core and not tested) or not bool_or(tested) then null
              else true end
  from compared
$$;

create function register.finding_follows_measurement() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare meets boolean := register.spot_check_meets(new.subject_id);
begin
  if meets is distinct from (new.event = 'PASS') then
    raise exception 'FINDING_WITHOUT_MEASUREMENT: what was measured % what was declared, so there is no %.',
      case when meets then 'meets' when not meets then 'is below' else 'cannot be compared with' end, new.event
      using errcode = 'LH111';
  end if;
  return new;
end $$;

create trigger b_finding_follows_measurement before insert on register.procedure_step
  for each row when (new.machine = 'spot_check' and new.event in ('PASS', 'FALL_SHORT', 'CONFIRM'))
  execute function register.finding_follows_measurement();
`;
