/** Work summaries of evaluation bodies, the working body's report on them, and incidents. */
export const WORK_REPORT_TABLES = `
insert into register.procedure_transition (machine, from_state, event, to_state) values
  ('work_summary', '-', 'FILE', 'FILED'),
  ('work_summary', 'FILED', 'CORRECT', 'FILED'),
  ('work_summary', 'FILED', 'AGGREGATE', 'AGGREGATED'),
  ('summary_report', '-', 'FILE', 'FILED'),
  ('summary_report', 'FILED', 'ACKNOWLEDGE', 'ACKNOWLEDGED'),
  ('incident', '-', 'REPORT', 'REPORTED'),
  ('incident', 'REPORTED', 'SUPPLEMENT', 'REPORTED'),
  ('incident', 'REPORTED', 'ACKNOWLEDGE', 'ACKNOWLEDGED'),
  -- What is new has to be taken note of anew.
  ('incident', 'ACKNOWLEDGED', 'SUPPLEMENT', 'REPORTED');

-- What an evaluation body files after a ranking; one for each.
create table register.work_summary (
  id uuid primary key default gen_random_uuid(),
  ranking_id uuid not null references register.ranking,
  evaluation_body_id uuid not null references register.evaluation_body,
  scheme text not null references register.scheme,
  source text not null,
  known tstzrange not null,
  constraint one_summary_of_a_ranking unique (ranking_id)
);

create index work_summary_by_scheme on register.work_summary (scheme, lower(known) desc, id desc);

-- The seven parts. Only the last may have nothing to say.
create table register.work_summary_content (
  id uuid primary key default gen_random_uuid(),
  work_summary_id uuid not null references register.work_summary,
  overview text not null check (overview <> ''),
  leader_level text not null check (leader_level <> ''),
  effect text not null check (effect <> ''),
  organisation text not null check (organisation <> ''),
  difficulties text not null check (difficulties <> ''),
  scheme_changes text not null check (scheme_changes <> ''),
  other text check (other <> ''),
  known tstzrange not null,
  constraint one_summary_content_at_a_time exclude using gist (work_summary_id with =, known with &&)
);

create index work_summary_content_by_summary on register.work_summary_content (work_summary_id);

-- What the working body files with the department about a year: its analysis beside the summaries and the figures.
create table register.summary_report (
  id uuid primary key default gen_random_uuid(),
  scheme text not null references register.scheme,
  year integer not null check (year between 2000 and 2999),
  analysis text not null check (analysis <> ''),
  -- The clocks of the figures in it.
  valid_on date not null,
  known_at timestamptz not null,
  source text not null,
  known tstzrange not null
);

create index summary_report_by_scheme on register.summary_report (scheme, lower(known) desc, id desc);

create table register.summary_report_item (
  report_id uuid not null references register.summary_report,
  work_summary_id uuid not null references register.work_summary,
  primary key (report_id, work_summary_id),
  constraint aggregated_once unique (work_summary_id)
);

-- A major matter that the working body reports at once.
create table register.incident (
  id uuid primary key default gen_random_uuid(),
  scheme text not null references register.scheme,
  severity text not null check (severity in ('MAJOR', 'GENERAL')),
  learnt_at timestamptz not null,
  source text not null,
  known tstzrange not null,
  check (learnt_at <= lower(known))
);

create index incident_by_scheme on register.incident (scheme, lower(known) desc, id desc);

create table register.incident_account (
  id uuid primary key default gen_random_uuid(),
  incident_id uuid not null references register.incident,
  account text not null check (account <> ''),
  known tstzrange not null
);

create index incident_account_by_incident on register.incident_account (incident_id);

call register.keep_records_of(array['work_summary', 'work_summary_content', 'summary_report', 'incident',
  'incident_account']);
call register.keep_unchanged(array['summary_report_item']);

-- A report that is taken note of, or a summary that is aggregated, says for ever what it said.
create function register.work_summary_is_open() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if (register.last_step(new.work_summary_id)).to_state = 'AGGREGATED' then
    raise exception 'SUMMARY_IS_AGGREGATED: what the working body has reported on is not changed.' using errcode = 'LH115';
  end if;
  return new;
end $$;

create trigger b_work_summary_is_open before insert on register.work_summary_content
  for each row execute function register.work_summary_is_open();

-- A summary is aggregated by a report that names it, and only by one of its own scheme.
create function register.summary_is_of_the_report() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from register.summary_report r join register.work_summary w on w.scheme = r.scheme
                 where r.id = new.report_id and w.id = new.work_summary_id) then
    raise exception 'SUMMARY_OF_ANOTHER: a report aggregates the summaries of its own scheme.' using errcode = 'LH116';
  end if;
  return new;
end $$;

create trigger b_summary_is_of_the_report before insert on register.summary_report_item
  for each row execute function register.summary_is_of_the_report();

create function register.aggregation_is_reported() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from register.summary_report_item i where i.work_summary_id = new.subject_id) then
    raise exception 'SUMMARY_OF_ANOTHER: a summary is aggregated by the report that names it.' using errcode = 'LH116';
  end if;
  return null;
end $$;

create constraint trigger aggregation_is_reported after insert on register.procedure_step
  deferrable initially deferred
  for each row when (new.machine = 'work_summary' and new.event = 'AGGREGATE')
  execute function register.aggregation_is_reported();
`;
