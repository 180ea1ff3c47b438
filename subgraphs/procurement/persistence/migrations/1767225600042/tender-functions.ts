/** How the application role moves tenders; it may do nothing else to the tables. Outcomes are told, lapses of the code raised. */
export const TENDER_FUNCTIONS = `
create function procurement.must_be_purchaser(p_request jsonb, p_tenant text, p_jurisdiction text) returns void
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
begin
  perform desk.must_be(desk.is_keeper(p_request, 'PURCHASER', p_tenant)
    and p_request->'jurisdictions'
      ?| array[p_jurisdiction, left(p_jurisdiction, 4) || '00', left(p_jurisdiction, 2) || '0000'],
    'the purchaser that keeps the tender, where it may act');
end $$;

-- A tender of whoever asks, locked; null when it is another's or none.
create function procurement.tender_locked(p_request jsonb, p_tender uuid) returns procurement.tender
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare found_one procurement.tender;
begin
  select * into found_one from procurement.tender
    where id = p_tender and tenant = p_request->>'tenant' for no key update;
  if found_one.id is not null then
    perform procurement.must_be_purchaser(p_request, found_one.tenant, (procurement.version_now(p_tender)).jurisdiction);
  end if;
  return found_one;
end $$;

create function procurement.tender_content_add(p_tender uuid, p_content jsonb, p_at timestamptz) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare added uuid;
begin
  insert into procurement.tender_version (tender_id, title, purchaser, jurisdiction, deadline, deadline_at,
      catalogue_edition, legal_basis, known)
    select p_tender, c.title, c.purchaser, c.jurisdiction, c.deadline, c."deadlineAt", c."catalogueEdition",
      c."legalBasis", tstzrange(p_at, null)
    from jsonb_to_record(p_content) as c(title text, purchaser text, jurisdiction text, deadline date,
      "deadlineAt" timestamptz, "catalogueEdition" text, "legalBasis" text)
    returning id into added;
  insert into procurement.tender_criterion (version_id, position, name, criterion_order)
    select added, ord, c.name, c."order"
    from rows from (jsonb_to_recordset(p_content->'criteria') as (name text, "order" text))
      with ordinality as c(name, "order", ord);
  insert into procurement.tender_lot (version_id, position, number, catalogue_code, title)
    select added, ord, l.number, l."catalogueCode", l.title
    from rows from (jsonb_to_recordset(p_content->'lots') as (number text, "catalogueCode" text, title text))
      with ordinality as l(number, "catalogueCode", title, ord);
end $$;

-- A new tender; without an open contracting id it gets one of the hub's.
create function procurement.tender_draft(p_request jsonb, p_ocid text, p_content jsonb)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := desk.request_begin(p_request);
  instant timestamptz;
  added uuid := gen_random_uuid();
begin
  if earlier is not null then return earlier; end if;
  perform procurement.must_be_purchaser(p_request, p_request->>'tenant', p_content->>'jurisdiction');
  instant := clock_timestamp();
  insert into procurement.tender (id, tenant, ocid, known)
    values (added, p_request->>'tenant', coalesce(p_ocid, 'ocds-leader-' || added), tstzrange(instant, null))
    on conflict (tenant, ocid) do nothing;
  if not found then return '{"outcome": "OCID_ALREADY_USED"}'; end if;
  perform procurement.tender_content_add(added, p_content, instant);
  perform desk.step_take('tender', added, 'DRAFT', 'DRAFT', null, p_request, instant);
  return desk.request_done(p_request, added);
end $$;

-- What the document says anew; of an announced tender before its deadline.
create function procurement.tender_amend(p_request jsonb, p_tender uuid, p_if_revision integer, p_content jsonb)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := desk.request_begin(p_request);
  moved procurement.tender;
  hindrance jsonb;
  said procurement.tender_version;
  state text;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  moved := procurement.tender_locked(p_request, p_tender);
  hindrance := desk.hindrance(moved.id, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  perform procurement.must_be_purchaser(p_request, moved.tenant, p_content->>'jurisdiction');
  state := procurement.tender_state(moved.id);
  said := procurement.version_now(moved.id);
  instant := clock_timestamp();
  if state <> 'DRAFT' and (procurement.deadline_passed(said.deadline, said.deadline_at, instant)
      or procurement.deadline_passed((p_content->>'deadline')::date, (p_content->>'deadlineAt')::timestamptz, instant)) then
    return '{"outcome": "DEADLINE_PASSED"}';
  end if;
  update procurement.tender_version set known = desk.until(known, instant) where id = said.id;
  perform procurement.tender_content_add(moved.id, p_content, instant);
  perform desk.step_take('tender', moved.id, 'AMEND', state,
    case when state <> 'DRAFT' then desk.shanghai_day(instant) end, p_request, instant);
  return desk.request_done(p_request, moved.id);
end $$;

-- Announces, closes, evaluates or cancels a tender.
create function procurement.tender_move(p_request jsonb, p_tender uuid, p_if_revision integer, p_event text, p_to text,
  p_reason text, p_on date)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := desk.request_begin(p_request);
  moved procurement.tender;
  hindrance jsonb;
  said procurement.tender_version;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  moved := procurement.tender_locked(p_request, p_tender);
  hindrance := desk.hindrance(moved.id, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  instant := clock_timestamp();
  said := procurement.version_now(moved.id);
  if p_event not in ('ANNOUNCE', 'CLOSE', 'EVALUATE', 'CANCEL') then
    raise exception 'STEP_NOT_READY: % is not taken in this way.', p_event using errcode = 'LH141';
  end if;
  if p_event = 'ANNOUNCE' and not (exists (select from procurement.tender_lot where version_id = said.id)
      and exists (select from procurement.tender_criterion where version_id = said.id)
      and coalesce(p_on, desk.shanghai_day(instant)) <= said.deadline) then
    raise exception 'STEP_NOT_READY: a tender is announced with lots and criteria, by its deadline.' using errcode = 'LH141';
  end if;
  if p_event = 'CLOSE' and not procurement.deadline_passed(said.deadline, said.deadline_at, instant) then
    raise exception 'STEP_NOT_READY: the deadline has not passed.' using errcode = 'LH141';
  end if;
  if p_event = 'EVALUATE' and exists (select from procurement.compared_bids(moved.id)
      where preference_state is distinct from 'DECIDED') then
    raise exception 'STEP_NOT_READY: the preference of a bid is not decided.' using errcode = 'LH141';
  end if;
  if p_event = 'CANCEL' then
    insert into procurement.tender_cancellation (tender_id, reason, known)
      values (moved.id, p_reason, tstzrange(instant, null));
  end if;
  perform desk.step_take('tender', moved.id, p_event, p_to, coalesce(p_on, desk.shanghai_day(instant)), p_request,
    instant);
  return desk.request_done(p_request, moved.id);
end $$;
`;
