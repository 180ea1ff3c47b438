/** Tenders: what their documents say, kept as it was known, and the rows of the two state machines. */
export const TENDER_TABLES = `
create schema if not exists procurement;

insert into desk.transition (machine, from_state, event, to_state) values
  ('tender', '-', 'DRAFT', 'DRAFT'),
  ('tender', 'DRAFT', 'AMEND', 'DRAFT'),
  ('tender', 'DRAFT', 'ANNOUNCE', 'ANNOUNCED'),
  ('tender', 'ANNOUNCED', 'AMEND', 'ANNOUNCED'),
  ('tender', 'ANNOUNCED', 'CLOSE', 'CLOSED'),
  ('tender', 'CLOSED', 'RECORD_BIDS', 'CLOSED'),
  ('tender', 'CLOSED', 'DECIDE_PREFERENCES', 'CLOSED'),
  ('tender', 'CLOSED', 'EVALUATE', 'EVALUATED'),
  ('tender', 'EVALUATED', 'RECHECK_PREFERENCES', 'EVALUATED'),
  ('tender', 'EVALUATED', 'AWARD', 'AWARDED'),
  ('tender', 'DRAFT', 'CANCEL', 'CANCELLED'),
  ('tender', 'ANNOUNCED', 'CANCEL', 'CANCELLED'),
  ('tender', 'CLOSED', 'CANCEL', 'CANCELLED'),
  ('tender', 'EVALUATED', 'CANCEL', 'CANCELLED'),
  ('preference', '-', 'ASK', 'ASKED'),
  ('preference', 'ASKED', 'DECIDE', 'DECIDED'),
  ('preference', 'DECIDED', 'DECIDE', 'DECIDED'),
  ('preference', 'DECIDED', 'RECHECK', 'RECHECKED_AT_AWARD'),
  ('preference', 'RECHECKED_AT_AWARD', 'RECHECK', 'RECHECKED_AT_AWARD'),
  ('preference', 'RECHECKED_AT_AWARD', 'USE', 'USED');

create table procurement.tender (
  id uuid primary key default gen_random_uuid(),
  -- The institution that keeps it; nobody else sees it.
  tenant text not null check (tenant <> ''),
  -- Open contracting id. Of one tenant only: who keeps which id is nobody else's business.
  ocid text not null check (ocid ~ '^ocds-[a-z0-9]{6}-[!-~]{1,180}$'),
  known tstzrange not null,
  constraint one_tender_of_an_ocid unique (tenant, ocid)
);

create index tender_of_tenant on procurement.tender (tenant, lower(known) desc, id desc);

create table procurement.tender_version (
  id uuid primary key default gen_random_uuid(),
  tender_id uuid not null references procurement.tender,
  title text not null check (title <> ''),
  purchaser text not null check (purchaser <> ''),
  jurisdiction text not null check (jurisdiction ~ '^[0-9]{6}$'),
  deadline date not null,
  deadline_at timestamptz check (desk.shanghai_day(deadline_at) = deadline),
  catalogue_edition text not null check (catalogue_edition ~ '^[0-9]{4}$'),
  legal_basis text not null check (legal_basis <> ''),
  known tstzrange not null,
  constraint one_version_at_a_time exclude using gist (tender_id with =, known with &&)
);

create index tender_version_by_tender on procurement.tender_version (tender_id);

-- In the order in which they decide.
create table procurement.tender_criterion (
  version_id uuid not null references procurement.tender_version,
  position integer not null check (position between 1 and 100),
  name text not null check (name <> ''),
  criterion_order text not null check (criterion_order in ('HIGHER_FIRST', 'LOWER_FIRST')),
  primary key (version_id, position),
  constraint one_criterion_of_a_name unique (version_id, name)
);

create table procurement.tender_lot (
  version_id uuid not null references procurement.tender_version,
  position integer not null check (position between 1 and 50),
  number text not null check (length(number) between 1 and 20 and number !~ '[[:space:]]'),
  catalogue_code text not null check (catalogue_code ~ '^[ABC][0-9]{2,10}$'),
  title text not null check (title <> ''),
  primary key (version_id, position),
  constraint one_lot_of_a_number unique (version_id, number)
);

create table procurement.tender_cancellation (
  tender_id uuid primary key references procurement.tender,
  reason text not null check (reason <> ''),
  known tstzrange not null
);

call desk.keep_records_of(array['procurement.tender', 'procurement.tender_version',
  'procurement.tender_cancellation']::regclass[]);
call desk.keep_unchanged(array['procurement.tender_criterion', 'procurement.tender_lot']::regclass[]);

create function procurement.tender_state(p_tender uuid) returns text
language sql stable set search_path = pg_catalog, pg_temp as $$
  select (desk.last_step(p_tender)).to_state
$$;

-- What a tender document says can change until the deadline, and never after it was opened.
create function procurement.tender_not_frozen() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if procurement.tender_state(new.tender_id) not in ('DRAFT', 'ANNOUNCED') then
    raise exception 'TENDER_FROZEN: after the deadline lots, criteria and edition of a tender stay as they are.'
      using errcode = 'LH140';
  end if;
  return new;
end $$;

create trigger version_not_frozen before insert or update on procurement.tender_version
  for each row execute function procurement.tender_not_frozen();

-- Criteria and lots come with their version.
create function procurement.comes_with_version() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if (select procurement.tender_state(v.tender_id) from procurement.tender_version v where v.id = new.version_id)
     not in ('DRAFT', 'ANNOUNCED') then
    raise exception 'TENDER_FROZEN: after the deadline lots, criteria and edition of a tender stay as they are.'
      using errcode = 'LH140';
  end if;
  return new;
end $$;

create trigger criterion_not_frozen before insert on procurement.tender_criterion
  for each row execute function procurement.comes_with_version();
create trigger lot_not_frozen before insert on procurement.tender_lot
  for each row execute function procurement.comes_with_version();

create function procurement.version_now(p_tender uuid) returns procurement.tender_version
language sql stable set search_path = pg_catalog, pg_temp as $$
  select v from procurement.tender_version v where v.tender_id = p_tender and upper_inf(v.known)
$$;

create function procurement.deadline_passed(p_day date, p_at timestamptz, p_now timestamptz) returns boolean
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select case when p_at is not null then p_now >= p_at else desk.shanghai_day(p_now) > p_day end
$$;
`;
