/** How award offices nominate, check and decide, and how what is learnt later reaches what they decided. */
export const NOMINATION_FUNCTIONS = `
create function award.division_of_round(p_round uuid) returns text
language sql stable set search_path = pg_catalog, pg_temp as $$
  select p.jurisdiction from award.round r join award.programme p on p.id = r.programme_id where r.id = p_round
$$;

create function award.nominate(p_request jsonb, p_round uuid, p_uscc text, p_on date)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := desk.request_begin(p_request);
  named uuid;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  -- Its days stay as they are while somebody is nominated; two nominations of one enterprise come one after the other.
  perform from award.round where id = p_round for no key update;
  if not found then return '{"outcome": "NOT_ON_RECORD"}'; end if;
  perform desk.must_be(award.is_office(p_request, award.division_of_round(p_round)), 'An award office of the division');
  if exists (select from award.nomination where round_id = p_round and uscc = p_uscc) then
    return '{"outcome": "ALREADY_NOMINATED"}';
  end if;
  instant := clock_timestamp();
  insert into award.nomination (round_id, uscc, known) values (p_round, p_uscc, tstzrange(instant, null))
    returning id into named;
  perform desk.step_take('award_nomination', named, 'NOMINATE', 'NOMINATED', coalesce(p_on, desk.shanghai_day(instant)),
    p_request, instant);
  return desk.request_done(p_request, named);
end $$;

-- A nomination of the caller's division, locked, in a round whose days stay as they are meanwhile.
create function award.nomination_locked(p_request jsonb, p_nomination uuid) returns award.nomination
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare found_one award.nomination;
begin
  perform from award.round r join award.nomination n on n.round_id = r.id where n.id = p_nomination for share of r;
  select * into found_one from award.nomination where id = p_nomination for no key update;
  if found then
    perform desk.must_be(award.is_office(p_request, award.division_of_round(found_one.round_id)),
      'An award office of the division');
  end if;
  return found_one;
end $$;

-- Puts the decision of record that answers for the cut-off in its place.
create function award.nomination_check_record(p_request jsonb, p_nomination uuid, p_if_revision integer, p_decision uuid)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := desk.request_begin(p_request);
  checked award.nomination;
  hindrance jsonb;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  checked := award.nomination_locked(p_request, p_nomination);
  hindrance := desk.hindrance(checked.id, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  if not exists (select from record.decision d where d.id = p_decision and d.tenant = p_request->>'tenant') then
    raise exception 'CHECK_NOT_AT_CUT_OFF: decision % is not one of %.', p_decision, p_request->>'tenant'
      using errcode = 'LH161';
  end if;
  instant := clock_timestamp();
  update award.nomination_check set known = desk.until(known, instant)
    where nomination_id = checked.id and upper_inf(known);
  insert into award.nomination_check (nomination_id, decision_id, known)
    values (checked.id, p_decision, tstzrange(instant, null));
  perform desk.step_take('award_nomination', checked.id, 'CHECK', 'CHECKED', desk.shanghai_day(instant), p_request, instant);
  return desk.request_done(p_request, checked.id);
end $$;

-- Adopts, or does not; what an adoption adopts is what the rule says on which the check rested.
create function award.nomination_decide(p_request jsonb, p_nomination uuid, p_if_revision integer, p_event text,
  p_reason text, p_on date)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := desk.request_begin(p_request);
  decided award.nomination;
  hindrance jsonb;
  instant timestamptz;
  effective date;
  decision uuid;
  outcome text;
begin
  if earlier is not null then return earlier; end if;
  decided := award.nomination_locked(p_request, p_nomination);
  hindrance := desk.hindrance(decided.id, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  select k.decision_id into decision from award.nomination_check k
    where k.nomination_id = decided.id and upper_inf(k.known);
  if decision is null then return '{"outcome": "STATE_DOES_NOT_ALLOW"}'; end if;
  if p_event = 'ADOPT' and award.told_last(decision)->>'determination' is distinct from 'ELIGIBLE' then
    return '{"outcome": "CHECK_OUTDATED"}';
  end if;
  instant := clock_timestamp();
  effective := coalesce(p_on, desk.shanghai_day(instant));
  outcome := case p_event when 'ADOPT' then 'ADOPTED' else 'NOT_ADOPTED' end;
  insert into award.adoption (nomination_id, outcome, adopts, decision_id, reason, decided_on, known)
    values (decided.id, outcome, case when p_event = 'ADOPT' then award.adopted_by(decision) end, decision, p_reason,
      effective, tstzrange(instant, null));
  perform desk.step_take('award_nomination', decided.id, p_event, outcome, effective, p_request, instant);
  return desk.request_done(p_request, decided.id);
end $$;

-- A notice that gives the decision under an adoption another determination or other reasons touches it. The award stays
-- what it is (SIL-05); who holds it is told, and it stands among those affected.
create function award.nominations_affected() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  touched award.nomination;
  said jsonb := new.statement::jsonb;
  instant timestamptz;
begin
  if said #> '{before,determination}' = said #> '{after,determination}'
     and said #> '{before,reasons}' = said #> '{after,reasons}' then
    return null;
  end if;
  for touched in select n.* from award.nomination n
      join award.nomination_check k on k.nomination_id = n.id and upper_inf(k.known)
      where k.decision_id = new.decision_id order by n.id for no key update of n loop
    if (desk.last_step(touched.id)).to_state in ('ADOPTED', 'NOT_ADOPTED', 'AFFECTED') then
      instant := clock_timestamp();
      perform desk.step_take('award_nomination', touched.id, 'AFFECT', 'AFFECTED', desk.shanghai_day(instant),
        jsonb_build_object('tenant', 'hub', 'actor', 'hub'), instant);
    end if;
  end loop;
  return null;
end $$;

create trigger nominations_affected after insert on notice.notice
  for each row execute function award.nominations_affected();
`;
