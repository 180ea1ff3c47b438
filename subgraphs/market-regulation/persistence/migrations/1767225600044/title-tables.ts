/** Candidates, their consent, ranks that were skipped, and who released a title. */
export const TITLE_TABLES = `
-- An enterprise's standard on the short list of a ranking; the id is that of the title that becomes of it.
create table register.candidate (
  id uuid primary key default gen_random_uuid(),
  ranking_id uuid not null references register.ranking,
  ranking_entry_id uuid not null references register.ranking_entry,
  uscc text not null references register.enterprise,
  shortlisted_on date not null,
  known tstzrange not null,
  constraint one_candidate_for_an_entry exclude using gist (ranking_entry_id with =, known with &&)
);

create index candidate_by_ranking on register.candidate (ranking_id);
create index candidate_by_uscc on register.candidate (uscc, lower(known) desc, id desc);

-- Why an entry that ranks before a candidate is none.
create table register.shortlist_skip (
  id uuid primary key default gen_random_uuid(),
  ranking_id uuid not null references register.ranking,
  ranking_entry_id uuid not null references register.ranking_entry,
  reason text not null check (reason <> ''),
  tenant text not null,
  actor text not null,
  known tstzrange not null,
  constraint one_reason_for_an_entry exclude using gist (ranking_entry_id with =, known with &&)
);

create index shortlist_skip_by_ranking on register.shortlist_skip (ranking_id);

-- What the enterprise said to being on the list, itself or by a paper that the evaluation body holds.
create table register.consent (
  id uuid primary key default gen_random_uuid(),
  candidate_id uuid not null references register.candidate,
  outcome text not null check (outcome in ('GIVEN', 'REFUSED')),
  given_on date not null,
  paper_sha256 text check (paper_sha256 ~ '^[0-9a-f]{64}$'),
  paper_name text check (paper_name <> ''),
  tenant text not null,
  actor text not null,
  known tstzrange not null,
  check ((paper_sha256 is null) = (paper_name is null)),
  constraint one_consent_at_a_time exclude using gist (candidate_id with =, known with &&)
);

create index consent_by_candidate on register.consent (candidate_id);

-- As what somebody took a step with a title; the person stays in the step.
create table register.title_step_role (
  step_id uuid primary key references register.procedure_step,
  role text not null
);

-- Who released a title; not recorded of titles that a history brought.
alter table register.title_publication
  add publisher_role text check (publisher_role in ('WORKING_BODY', 'EVALUATION_BODY')),
  add publisher_uscc text check (register.uscc_is_valid(publisher_uscc)),
  add check ((publisher_role is null) = (publisher_uscc is null));

call register.keep_records_of(array['candidate', 'shortlist_skip', 'consent']);
call register.keep_unchanged(array['title_step_role']);
`;

/** What no code can forget: I-07, I-23, SIL-15, and that a title comes from the short list. */
export const TITLE_RULES = `
-- What the evaluation scheme of a ranking says of its leaders; null is silent.
create function register.ranking_leaders(p_ranking uuid, p_at timestamptz)
returns table (max_leaders integer, cycle_months integer)
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select c.max_leaders, c.cycle_months
    from register.ranking r
    join register.evaluation_scheme_content c on c.evaluation_scheme_id = r.evaluation_scheme_id and c.known @> p_at
    where r.id = p_ranking;
end $$;

-- 002 §3(4)5: from a reported ranking, with the enterprise's conformity report.
create function register.candidate_follows_ranking() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from register.ranking_entry e where e.id = new.ranking_entry_id
                 and e.ranking_id = new.ranking_id and e.uscc = new.uscc and upper_inf(e.known)) then
    raise exception 'NOT_TO_BE_SHORTLISTED: % does not stand on this ranking.', new.uscc using errcode = 'LH095';
  end if;
  if (register.last_step(new.ranking_id)).to_state not in ('REPORTED', 'AUDITED') then
    raise exception 'NOT_TO_BE_SHORTLISTED: the ranking is %, neither reported nor audited.',
      (register.last_step(new.ranking_id)).to_state using errcode = 'LH095';
  end if;
  if not exists (select from register.conformity_report c where c.ranking_entry_id = new.ranking_entry_id
                 and upper_inf(c.known)) then
    raise exception 'NOT_TO_BE_SHORTLISTED: no conformity report of % is on record.', new.uscc using errcode = 'LH095';
  end if;
  return new;
end $$;

create trigger a_candidate_follows_ranking before insert on register.candidate
  for each row execute function register.candidate_follows_ranking();

create function register.consent_of_a_candidate() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if (register.last_step(new.candidate_id)).to_state <> 'SHORTLISTED' then
    raise exception 'NOT_SHORTLISTED: consent is asked of a candidate, this one is %.',
      (register.last_step(new.candidate_id)).to_state using errcode = 'LH096';
  end if;
  if new.given_on < (select shortlisted_on from register.candidate where id = new.candidate_id) then
    raise exception 'NOT_SHORTLISTED: consent of % is earlier than the short list.', new.given_on
      using errcode = 'LH096';
  end if;
  return new;
end $$;

create trigger a_consent_of_a_candidate before insert on register.consent
  for each row execute function register.consent_of_a_candidate();

-- Where a ranking goes through the procedure, its titles are its candidates, with the consent on record.
create function register.title_follows_shortlist() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  from_ranking uuid := (select ranking_id from register.ranking_entry where id = new.ranking_entry_id);
begin
  if (register.last_step(from_ranking)).id is null then
    return new;
  end if;
  if not exists (select from register.candidate c
                 where c.id = new.id and c.ranking_entry_id = new.ranking_entry_id and upper_inf(c.known)
                   and (register.last_step(c.id)).to_state = 'SHORTLISTED') then
    raise exception 'NOT_SHORTLISTED: title % is no candidate of its ranking.', new.number using errcode = 'LH096';
  end if;
  if new.consent_on is distinct from (select given_on from register.consent
                                      where candidate_id = new.id and outcome = 'GIVEN' and upper_inf(known)) then
    raise exception 'NOT_SHORTLISTED: the consent of title % is not the one on record.', new.number
      using errcode = 'LH096';
  end if;
  return new;
end $$;

create trigger b_title_follows_shortlist before insert on register.title
  for each row execute function register.title_follows_shortlist();

-- I-23. Of what a history brought nobody is recorded; what the procedure brought is released by whoever the scheme says.
create function register.released_by_the_publisher() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  released register.title;
  wanted text;
  body text;
begin
  if new.publisher_role is null and not exists (select from register.candidate where id = new.title_id) then
    return new;
  end if;
  select * into released from register.title where id = new.title_id;
  wanted := register.scheme_value(released.scheme, 'publisherRole', new.published_on, lower(new.known));
  if wanted = 'WORKING_BODY' then
    select w.uscc into body from register.working_body w where w.scheme = released.scheme and upper_inf(w.known);
  elsif wanted = 'EVALUATION_BODY' then
    select b.uscc into body from register.ranking_entry e join register.ranking r on r.id = e.ranking_id
      join register.evaluation_body b on b.id = r.evaluation_body_id where e.id = released.ranking_entry_id;
  end if;
  if new.publisher_role is distinct from wanted or body is null or new.publisher_uscc is distinct from body then
    raise exception 'PUBLISHER_NOT_OF_SCHEME: titles of scheme % are released by the %, not by % %.', released.scheme,
      coalesce(wanted, 'publisher of a text that the hub does not hold'), coalesce(new.publisher_role, 'somebody'),
      coalesce(new.publisher_uscc, 'not recorded') using errcode = 'LH097';
  end if;
  return new;
end $$;

create trigger b_released_by_the_publisher before insert on register.title_publication
  for each row execute function register.released_by_the_publisher();

-- SIL-15: titles of different years may run side by side; of one year, enterprise, standard, category and scheme at
-- most one is in force. The year is that of the ranking; a title without one has none on record.
create function register.one_in_force_a_year() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  own register.title;
  of_year integer;
  other text;
begin
  if new.state <> 'IN_FORCE' then
    return new;
  end if;
  select * into own from register.title where id = new.title_id;
  select r.year into of_year from register.ranking_entry e join register.ranking r on r.id = e.ranking_id
    where e.id = own.ranking_entry_id;
  if of_year is null then
    return new;
  end if;
  -- Two that are released at once would not see each other.
  perform pg_catalog.pg_advisory_xact_lock(hashtextextended(
    concat_ws(' ', own.uscc, own.standard_id, own.scheme, own.category, of_year), 7434));
  select t.number into other
    from register.title t
    join register.ranking_entry e on e.id = t.ranking_entry_id
    join register.ranking r on r.id = e.ranking_id and r.year = of_year
    join register.title_status s on s.title_id = t.id and s.state = 'IN_FORCE' and upper_inf(s.known) and s.valid && new.valid
    where t.uscc = own.uscc and t.standard_id = own.standard_id and t.scheme = own.scheme and t.category = own.category
      and t.id <> own.id
    limit 1;
  if other is not null then
    raise exception 'ALREADY_IN_FORCE: title % of the same enterprise, standard, category, scheme and year is in force.',
      other using errcode = 'LH098';
  end if;
  return new;
end $$;

create trigger b_one_in_force_a_year before insert on register.title_status
  for each row execute function register.one_in_force_a_year();
`;
