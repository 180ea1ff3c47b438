/** Schemes and their dated rules; null is a silent text. I-14, I-17. */
export const SCHEMES = `
create table register.scheme (
  code text primary key,
  level text not null,
  jurisdiction text check (jurisdiction ~ '^[0-9]{6}$'),
  publisher_role text,
  document text not null,
  known tstzrange not null
);

create table register.scheme_rule (
  id uuid primary key default gen_random_uuid(),
  scheme text not null references register.scheme,
  param text not null,
  value text,
  clause text,
  basis text not null check (basis in ('TEXT', 'INTERPRETATION', 'UNKNOWN_IN_SOURCE')),
  valid daterange not null check (not isempty(valid)),
  known tstzrange not null,
  constraint one_value_for_a_parameter exclude using gist (scheme with =, param with =, valid with &&, known with &&)
);

create table register.scheme_exit_ground (
  scheme text not null references register.scheme,
  ground text not null check (ground in ('PROCESS_CHANGED', 'INDICATOR_LOWERED', 'MAJOR_ACCIDENT_OR_QUALITY',
    'BELOW_DECLARED_LEVEL', 'IP_INFRINGEMENT', 'FRAUD_OR_INTEGRITY', 'OTHER')),
  clause text,
  basis text not null check (basis in ('TEXT', 'INTERPRETATION', 'UNKNOWN_IN_SOURCE')),
  primary key (scheme, ground)
);

-- The value of a scheme's rule on a day; null when the text is silent.
create function register.scheme_value(p_scheme text, p_param text, p_on date, p_at timestamptz) returns text
language sql stable set search_path = pg_catalog, pg_temp as $$
  select value from register.scheme_rule
  where scheme = p_scheme and param = p_param and valid @> p_on and known @> p_at
$$;

call register.keep_records_of(array['scheme', 'scheme_rule']);
`;

/** Holiday notices. I-16. */
export const CALENDAR = `
alter table register.calendar_notice add check (not isempty(known));

alter table register.calendar_day
  alter column id set default gen_random_uuid(),
  add check (kind in ('OFF', 'WORK')),
  add foreign key (notice_id) references register.calendar_notice,
  add constraint one_meaning_for_a_day exclude using gist (day with =, known with &&);

call register.keep_records_of(array['calendar_notice', 'calendar_day']);
`;

/** Working bodies, their subordinates, evaluation bodies. I-03, I-04. */
export const BODIES = `
create table register.working_body (
  id uuid primary key default gen_random_uuid(),
  scheme text not null references register.scheme,
  uscc text not null constraint uscc_is_valid check (register.uscc_is_valid(uscc)),
  name text not null,
  source text not null,
  known tstzrange not null,
  exclude using gist (scheme with =, known with &&)
);

create table register.body_relation (
  id uuid primary key default gen_random_uuid(),
  body text not null check (register.uscc_is_valid(body)),
  parent text not null check (register.uscc_is_valid(parent)),
  source text not null,
  known tstzrange not null,
  check (body <> parent)
);

create table register.evaluation_body (
  id uuid primary key default gen_random_uuid(),
  scheme text not null references register.scheme,
  uscc text not null check (register.uscc_is_valid(uscc)),
  name text not null,
  kind text not null check (kind in ('TECHNICAL_BODY', 'RESEARCH', 'ASSOCIATION', 'TESTING', 'CERTIFICATION', 'ALLIANCE',
    'CONSULTANCY', 'PLATFORM')),
  registered_in text not null constraint registered_in_the_prc check (registered_in = 'CN'),
  source text not null,
  known tstzrange not null,
  exclude using gist (scheme with =, uscc with =, known with &&)
);

-- I-03: neither the working body nor a unit below it evaluates, where the scheme says so. Checked from every side,
-- because a relation may become known after the body was registered.
create function register.working_body_does_not_evaluate() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare offender text;
begin
  -- Two who add the two halves at once would not see each other.
  perform pg_catalog.pg_advisory_xact_lock(7415);
  with recursive own as (
    select w.scheme, w.uscc from register.working_body w where upper_inf(w.known)
    union
    select own.scheme, r.body from own join register.body_relation r on r.parent = own.uscc and upper_inf(r.known)
  )
  select e.name into offender
  from register.evaluation_body e join own on own.scheme = e.scheme and own.uscc = e.uscc
  where upper_inf(e.known)
    and exists (select from register.scheme_rule s where s.scheme = e.scheme and s.param = 'workingBodyMayEvaluate'
                and s.value = 'false' and upper_inf(s.known))
  limit 1;
  if offender is not null then
    raise exception 'WORKING_BODY_CANNOT_EVALUATE: % is the working body of the scheme or a unit below it.', offender
      using errcode = 'LH003';
  end if;
  return null;
end $$;

create trigger working_body_does_not_evaluate after insert on register.working_body
  for each row execute function register.working_body_does_not_evaluate();
create trigger working_body_does_not_evaluate after insert on register.body_relation
  for each row execute function register.working_body_does_not_evaluate();
create trigger working_body_does_not_evaluate after insert on register.evaluation_body
  for each row execute function register.working_body_does_not_evaluate();

call register.keep_records_of(array['working_body', 'body_relation', 'evaluation_body']);
`;

/** Bans and ranking entries. I-05, I-06. */
export const RANKINGS = `
create table register.exit_case (
  id uuid primary key default gen_random_uuid(),
  title_id uuid not null,
  scheme text not null,
  ground text not null,
  effective_on date not null,
  evidence text,
  source text not null,
  known tstzrange not null,
  foreign key (scheme, ground) references register.scheme_exit_ground,
  constraint one_exit_for_a_title exclude using gist (title_id with =, known with &&)
);

alter table register.ban
  alter column id set default gen_random_uuid(),
  add foreign key (uscc) references register.enterprise,
  add foreign key (scheme) references register.scheme,
  add foreign key (exit_case_id) references register.exit_case,
  add check (not isempty(during)),
  add constraint one_ban_for_an_exit_case exclude using gist (exit_case_id with =, known with &&);

create table register.ranking (
  id uuid primary key default gen_random_uuid(),
  scheme text not null references register.scheme,
  category text not null,
  category_edition text not null default '2017',
  year integer not null,
  source text not null,
  known tstzrange not null,
  exclude using gist (scheme with =, category with =, category_edition with =, year with =, known with &&)
);

create table register.ranking_entry (
  id uuid primary key default gen_random_uuid(),
  ranking_id uuid not null references register.ranking,
  uscc text not null references register.enterprise,
  standard_id uuid not null,
  rank integer not null check (rank >= 1),
  entered_on date not null,
  core_indicators_stricter integer not null,
  indicators_weaker integer not null,
  source text not null,
  known tstzrange not null,
  foreign key (standard_id, uscc) references register.standard (id, uscc),
  -- Reading SIL-22: at least one core indicator stricter, none weaker.
  constraint stricter_than_baseline check (core_indicators_stricter >= 1 and indicators_weaker = 0),
  exclude using gist (ranking_id with =, uscc with =, standard_id with =, known with &&)
);

-- I-06. The row of the enterprise is locked, so that a revocation at the same time comes wholly before or wholly after.
-- Where the scheme's text asks for a place of registration, the dated record tells it, never the digits of the code.
create function register.ranking_entry_is_open_to() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  of_scheme text := (select scheme from register.ranking where id = new.ranking_id);
  wanted text;
  place text;
begin
  perform register.start_recording();
  perform from register.enterprise where uscc = new.uscc for update;
  if exists (select from register.ban where uscc = new.uscc and scheme = of_scheme
             and during @> new.entered_on and upper_inf(known)) then
    raise exception 'ENTERPRISE_BANNED: % is banned from the ranking of scheme % on %.', new.uscc, of_scheme,
      new.entered_on using errcode = 'LH006';
  end if;
  wanted := register.scheme_value(of_scheme, 'registrationDivision', new.entered_on, lower(new.known));
  if wanted is not null then
    select division into place from register.enterprise_registration
      where uscc = new.uscc and valid @> new.entered_on and upper_inf(known);
    -- Only whole pairs of zeros are levels left open: 500000 is 50, not 5.
    if place is null or place not like regexp_replace(wanted, '(00)+$', '') || '%' then
      raise exception 'NOT_REGISTERED_IN_JURISDICTION: % is registered in %, not in %, on %.', new.uscc,
        coalesce(place, 'no place on record'), wanted, new.entered_on using errcode = 'LH018';
    end if;
  end if;
  return new;
end $$;

create trigger a_ranking_entry_is_open_to before insert on register.ranking_entry
  for each row execute function register.ranking_entry_is_open_to();

call register.keep_records_of(array['exit_case', 'ban', 'ranking', 'ranking_entry']);
`;
