/** Bids as they were opened, the decisions of record on their preference, and how lots were awarded. */
export const BID_TABLES = `
-- One bidder's bid for one lot; its preference is a procedure under the same id.
create table procurement.tender_bid (
  id uuid primary key default gen_random_uuid(),
  tender_id uuid not null references procurement.tender,
  lot_number text not null,
  uscc text not null check (uscc ~ '^[0-9A-Z]{18}$'),
  known tstzrange not null,
  constraint one_bid_of_a_bidder unique (tender_id, lot_number, uscc)
);

create table procurement.tender_bid_content (
  id uuid primary key default gen_random_uuid(),
  bid_id uuid not null references procurement.tender_bid,
  name text check (name <> ''),
  rejected_because text check (rejected_because <> ''),
  known tstzrange not null,
  constraint one_bid_content_at_a_time exclude using gist (bid_id with =, known with &&)
);

create index tender_bid_content_by_bid on procurement.tender_bid_content (bid_id);

-- Decimal text, as exact as it came; never a score of the hub's.
create table procurement.tender_bid_value (
  content_id uuid not null references procurement.tender_bid_content,
  criterion text not null,
  value text not null check (value ~ '^-?[0-9]+([.][0-9]+)?$' and length(value) <= 60),
  primary key (content_id, criterion)
);

-- The decision of record that a step of the preference rests on.
create table procurement.preference_decision (
  bid_id uuid not null references procurement.tender_bid,
  -- The step's revision.
  revision integer not null,
  decision_id uuid not null unique references record.decision,
  known tstzrange not null,
  primary key (bid_id, revision)
);

-- How a lot was awarded, and what the preference had to do with it.
create table procurement.lot_award (
  tender_id uuid not null references procurement.tender,
  lot_number text not null,
  bid_id uuid references procurement.tender_bid,
  reason text check (reason <> ''),
  effect text not null check (effect in ('NONE', 'TIE_BREAK_APPLIED', 'TIE_UNRESOLVED', 'UNDETERMINED')),
  -- Credit codes of those that came first by the criteria and the preference.
  first_bidders text[] not null,
  known tstzrange not null,
  primary key (tender_id, lot_number),
  constraint nobody_for_a_reason check (bid_id is not null or reason is not null)
);

-- Categories of the titles that bids compared for an awarded lot relied on; one row without a category where no bid
-- relied on a title.
create table procurement.preference_use (
  tender_id uuid not null,
  lot_number text not null,
  -- GB/T 4754-2017
  category text,
  foreign key (tender_id, lot_number) references procurement.lot_award,
  constraint one_use_of_a_category unique nulls not distinct (tender_id, lot_number, category)
);

call desk.keep_records_of(array['procurement.tender_bid', 'procurement.tender_bid_content', 'procurement.preference_decision',
  'procurement.lot_award']::regclass[]);
call desk.keep_unchanged(array['procurement.tender_bid_value', 'procurement.preference_use']::regclass[]);

-- Bids are recorded between the deadline and the evaluation.
create function procurement.bids_open() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if procurement.tender_state((select tender_id from procurement.tender_bid where id = new.bid_id))
     is distinct from 'CLOSED' then
    raise exception 'TENDER_FROZEN: bids are recorded between the deadline and the evaluation.' using errcode = 'LH140';
  end if;
  return new;
end $$;

create trigger bids_open before insert or update on procurement.tender_bid_content
  for each row execute function procurement.bids_open();

create function procurement.bid_values_open() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if procurement.tender_state((select b.tender_id from procurement.tender_bid b
      join procurement.tender_bid_content c on c.bid_id = b.id where c.id = new.content_id)) is distinct from 'CLOSED' then
    raise exception 'TENDER_FROZEN: bids are recorded between the deadline and the evaluation.' using errcode = 'LH140';
  end if;
  return new;
end $$;

create trigger bid_values_open before insert on procurement.tender_bid_value
  for each row execute function procurement.bid_values_open();

-- A preference rests on a decision of the same institution about this bidder, this lot, this day and this place, which
-- is a re-check of the one before where the step is one.
create function procurement.decides_the_bid() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  asked record;
  said record;
  earlier uuid;
begin
  select t.tenant, b.uscc, v.jurisdiction, v.deadline, l.catalogue_code, v.catalogue_edition, s.event into asked
    from procurement.tender_bid b
    join procurement.tender t on t.id = b.tender_id
    join procurement.tender_version v on v.tender_id = t.id and upper_inf(v.known)
    join procurement.tender_lot l on l.version_id = v.id and l.number = b.lot_number
    join desk.step s on s.subject_id = b.id and s.revision = new.revision
    where b.id = new.bid_id;
  select d.tenant, d.uscc, d.jurisdiction, d.valid_on, d.measure, d.recheck_of,
      d.statement::jsonb #> '{question,lot}' as lot into said
    from record.decision d where d.id = new.decision_id;
  select decision_id into earlier from procurement.preference_decision
    where bid_id = new.bid_id order by revision desc limit 1;
  if (said.tenant, said.uscc, said.jurisdiction, said.valid_on, said.measure)
       is distinct from (asked.tenant, asked.uscc, asked.jurisdiction, asked.deadline, 'procurementPreference')
     or said.lot is distinct from jsonb_build_object('catalogueCode', asked.catalogue_code,
       'catalogueEdition', asked.catalogue_edition)
     or said.recheck_of is distinct from (case when asked.event = 'RECHECK' then earlier end) then
    raise exception 'DECISION_OF_ANOTHER_QUESTION: decision % is not about this bid on the day of the deadline.',
      new.decision_id using errcode = 'LH142';
  end if;
  return new;
end $$;

create trigger decides_the_bid before insert on procurement.preference_decision
  for each row execute function procurement.decides_the_bid();

-- The bids that are compared, as they stand: their values in the order of the criteria, turned so that the highest comes
-- first, what their newest decision says, and where their preference stands.
create function procurement.compared_bids(p_tender uuid) returns table (
  bid_id uuid, lot_number text, uscc text, ranks numeric[], determination text, decision_id uuid, preference_state text,
  rechecked_at timestamptz)
language sql stable set search_path = pg_catalog, pg_temp as $$
  select b.id, b.lot_number, b.uscc,
    (select array_agg(case c.criterion_order when 'LOWER_FIRST' then -v.value::numeric else v.value::numeric end
        order by c.position)
      from procurement.tender_criterion c
      left join procurement.tender_bid_value v on v.content_id = content.id and v.criterion = c.name
      where c.version_id = (procurement.version_now(p_tender)).id),
    d.determination, d.id, step.to_state,
    (select max(lower(s.known)) from desk.step s where s.subject_id = b.id and s.event = 'RECHECK')
  from procurement.tender_bid b
  join procurement.tender_bid_content content on content.bid_id = b.id and upper_inf(content.known)
  left join lateral (
    select p.decision_id from procurement.preference_decision p where p.bid_id = b.id order by p.revision desc limit 1
  ) newest on true
  left join record.decision d on d.id = newest.decision_id
  left join lateral (
    select s.to_state from desk.step s where s.subject_id = b.id order by s.revision desc limit 1
  ) step on true
  where b.tender_id = p_tender and content.rejected_because is null
$$;
`;
