/** How bids are recorded, their preference decided and lots awarded. */
export const BID_FUNCTIONS = `
-- Records bids, each anew where it stands already; asks for the preference of those that are compared.
create function procurement.tender_bids_record(p_request jsonb, p_tender uuid, p_if_revision integer, p_bids jsonb)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := desk.request_begin(p_request);
  moved procurement.tender;
  hindrance jsonb;
  instant timestamptz;
  said record;
  bid uuid;
  content uuid;
begin
  if earlier is not null then return earlier; end if;
  moved := procurement.tender_locked(p_request, p_tender);
  hindrance := desk.hindrance(moved.id, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  instant := clock_timestamp();
  for said in select * from jsonb_to_recordset(p_bids)
      as b(lot text, uscc text, name text, "values" jsonb, "rejectedBecause" text) loop
    insert into procurement.tender_bid (tender_id, lot_number, uscc, known)
      values (moved.id, said.lot, said.uscc, tstzrange(instant, null)) on conflict (tender_id, lot_number, uscc) do nothing;
    select id into bid from procurement.tender_bid
      where tender_id = moved.id and lot_number = said.lot and uscc = said.uscc;
    update procurement.tender_bid_content set known = desk.until(known, instant) where bid_id = bid and upper_inf(known);
    insert into procurement.tender_bid_content (bid_id, name, rejected_because, known)
      values (bid, said.name, said."rejectedBecause", tstzrange(instant, null)) returning id into content;
    insert into procurement.tender_bid_value (content_id, criterion, value)
      select content, v.criterion, v.value from jsonb_to_recordset(said."values") as v(criterion text, value text);
    if said."rejectedBecause" is null and desk.last_step(bid) is null then
      perform desk.step_take('preference', bid, 'ASK', 'ASKED', null, p_request, instant);
    end if;
  end loop;
  perform procurement.bids_fit(moved.id);
  perform desk.step_take('tender', moved.id, 'RECORD_BIDS', 'CLOSED', null, p_request, instant);
  return desk.request_done(p_request, moved.id);
end $$;

-- Every bid is for a lot of the tender, and has a value for each criterion and for nothing else when it is compared.
create function procurement.bids_fit(p_tender uuid) returns void
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare version uuid := (procurement.version_now(p_tender)).id;
begin
  if exists (select from procurement.tender_bid b where b.tender_id = p_tender and not exists
       (select from procurement.tender_lot l where l.version_id = version and l.number = b.lot_number))
     or exists (select from procurement.compared_bids(p_tender) c where array_position(c.ranks, null) is not null)
     or exists (select from procurement.tender_bid b
       join procurement.tender_bid_content c on c.bid_id = b.id and upper_inf(c.known)
       join procurement.tender_bid_value v on v.content_id = c.id
       where b.tender_id = p_tender and not exists
         (select from procurement.tender_criterion k where k.version_id = version and k.name = v.criterion))
     or exists (select from procurement.tender_bid b where b.tender_id = p_tender group by b.lot_number having count(*) > 100)
  then
    raise exception 'BID_DOES_NOT_FIT: a bid is for a lot of the tender, at most 100 a lot, with a value for each criterion.'
      using errcode = 'LH143';
  end if;
end $$;

-- Puts decisions of record beside bids: those first taken, or those taken again at the award.
create function procurement.tender_preferences_take(p_request jsonb, p_tender uuid, p_if_revision integer, p_event text,
  p_decisions jsonb)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := desk.request_begin(p_request);
  moved procurement.tender;
  hindrance jsonb;
  instant timestamptz;
  taken record;
  again boolean := p_event = 'RECHECK_PREFERENCES';
begin
  if earlier is not null then return earlier; end if;
  moved := procurement.tender_locked(p_request, p_tender);
  hindrance := desk.hindrance(moved.id, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  instant := clock_timestamp();
  for taken in select c.bid_id, d.decision from jsonb_to_recordset(p_decisions) as d(bid uuid, decision uuid)
      join procurement.compared_bids(moved.id) c on c.bid_id = d.bid loop
    perform desk.step_take('preference', taken.bid_id, case when again then 'RECHECK' else 'DECIDE' end,
      case when again then 'RECHECKED_AT_AWARD' else 'DECIDED' end, null, p_request, instant);
    insert into procurement.preference_decision (bid_id, revision, decision_id, known)
      values (taken.bid_id, (desk.last_step(taken.bid_id)).revision, taken.decision, tstzrange(instant, null));
  end loop;
  perform desk.step_take('tender', moved.id, p_event, case when again then 'EVALUATED' else 'CLOSED' end, null, p_request,
    instant);
  return desk.request_done(p_request, moved.id);
end $$;

-- What the preference does in each lot with compared bids, by their values and newest decisions.
create function procurement.lot_effects(p_tender uuid) returns table (lot_number text, effect text, first_bidders text[])
language sql stable set search_path = pg_catalog, pg_temp as $$
  with compared as (select c.*, max(c.ranks) over (partition by c.lot_number) as best from procurement.compared_bids(p_tender) c),
  equal as (
    select c.lot_number, count(*) as many, bool_or(c.determination is distinct from 'ELIGIBLE'
        and c.determination is distinct from 'NOT_ELIGIBLE') as unknown,
      count(*) filter (where c.determination = 'ELIGIBLE') as preferred,
      array_agg(c.uscc order by c.uscc collate "C") as everybody,
      array_agg(c.uscc order by c.uscc collate "C") filter (where c.determination = 'ELIGIBLE') as the_preferred
    from compared c where c.ranks = c.best group by c.lot_number)
  select e.lot_number,
    case when many = 1 then 'NONE' when unknown then 'UNDETERMINED' when preferred = 1 then 'TIE_BREAK_APPLIED'
         else 'TIE_UNRESOLVED' end,
    case when many > 1 and not unknown and preferred = 1 then the_preferred else everybody end
  from equal e
$$;

-- Awards the lots. What the preference does is worked out here once more; the hub awards nothing, the purchaser does.
create function procurement.tender_award(p_request jsonb, p_tender uuid, p_if_revision integer, p_awards jsonb, p_on date)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := desk.request_begin(p_request);
  moved procurement.tender;
  hindrance jsonb;
  instant timestamptz;
  awarded_on date;
  compared record;
begin
  if earlier is not null then return earlier; end if;
  moved := procurement.tender_locked(p_request, p_tender);
  hindrance := desk.hindrance(moved.id, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  instant := clock_timestamp();
  awarded_on := coalesce(p_on, desk.shanghai_day(instant));
  if exists (select from procurement.compared_bids(moved.id) where preference_state is distinct from 'RECHECKED_AT_AWARD'
      or desk.shanghai_day(rechecked_at) < awarded_on) then
    raise exception 'STEP_NOT_READY: the preference of a bid is not re-checked.' using errcode = 'LH141';
  end if;
  insert into procurement.lot_award (tender_id, lot_number, bid_id, reason, effect, first_bidders, known)
    select moved.id, l.number, c.bid_id, a.reason, coalesce(e.effect, 'NONE'), coalesce(e.first_bidders, '{}'),
      tstzrange(instant, null)
    from procurement.tender_lot l
    left join jsonb_to_recordset(p_awards) as a(lot text, bidder text, reason text, effect text, first jsonb) on a.lot = l.number
    left join procurement.compared_bids(moved.id) c on c.lot_number = l.number and c.uscc = a.bidder
    left join procurement.lot_effects(moved.id) e on e.lot_number = l.number
    where l.version_id = (procurement.version_now(moved.id)).id;
  if exists (select from jsonb_to_recordset(p_awards) as a(lot text, bidder text, reason text, effect text, first jsonb)
      full join (select w.*, b.uscc from procurement.lot_award w left join procurement.tender_bid b on b.id = w.bid_id
        where w.tender_id = moved.id) w on w.lot_number = a.lot
      where w.lot_number is null or a.lot is null or a.bidder is distinct from w.uscc or a.effect is distinct from w.effect
        or to_jsonb(w.first_bidders) is distinct from a.first
        or a.reason is null and w.uscc <> all (w.first_bidders)) then
    raise exception 'AWARD_DOES_NOT_FIT: each lot is awarded once, to a bid that was compared, with the effect that its '
      'values and decisions have, and for a reason where another bidder comes first.' using errcode = 'LH144';
  end if;
  for compared in select c.bid_id from procurement.compared_bids(moved.id) c loop
    perform desk.step_take('preference', compared.bid_id, 'USE', 'USED', awarded_on, p_request, instant);
  end loop;
  insert into procurement.preference_use (tender_id, lot_number, category)
    select distinct w.tender_id, w.lot_number, t.category
    from procurement.lot_award w
    left join procurement.compared_bids(moved.id) c on c.lot_number = w.lot_number and c.determination = 'ELIGIBLE'
    left join record.decision_basis basis on basis.decision_id = c.decision_id and basis.kind = 'title-status'
    left join register.title_status s on s.id::text = basis.row_id
    left join register.title t on t.id = s.title_id
    where w.tender_id = moved.id and (t.category is not null or not exists (
      select from procurement.compared_bids(moved.id) other
      where other.lot_number = w.lot_number and other.determination = 'ELIGIBLE'));
  perform desk.step_take('tender', moved.id, 'AWARD', 'AWARDED', awarded_on, p_request, instant);
  return desk.request_done(p_request, moved.id);
end $$;
`;
