/** How award offices keep programmes and rounds on record. */
export const PROGRAMME_FUNCTIONS = `
create function award.programme_say(p_programme uuid, p_content jsonb, p_at timestamptz) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  update award.programme_content set known = desk.until(known, p_at) where programme_id = p_programme and upper_inf(known);
  insert into award.programme_content (programme_id, kind, name, opened_on, closed_on, known)
    select p_programme, c.kind, c.name, c."openedOn", c."closedOn", tstzrange(p_at, null)
    from jsonb_to_record(p_content) as c(kind text, name text, "openedOn" date, "closedOn" date);
end $$;

create function award.programme_record(p_request jsonb, p_jurisdiction text, p_award text, p_content jsonb)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := desk.request_begin(p_request);
  recorded uuid;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  perform desk.must_be(award.is_office(p_request, p_jurisdiction), 'An award office of the division');
  perform pg_advisory_xact_lock(hashtextextended('award ' || p_jurisdiction || ' ' || p_award, 7430));
  if exists (select from award.programme where jurisdiction = p_jurisdiction and award = p_award) then
    return '{"outcome": "PROGRAMME_ON_RECORD"}';
  end if;
  instant := clock_timestamp();
  insert into award.programme (jurisdiction, award, known) values (p_jurisdiction, p_award, tstzrange(instant, null))
    returning id into recorded;
  perform award.programme_say(recorded, p_content, instant);
  perform desk.step_take('award_programme', recorded, 'RECORD', 'RECORDED', null, p_request, instant);
  return desk.request_done(p_request, recorded);
end $$;

create function award.programme_correct(p_request jsonb, p_programme uuid, p_if_revision integer, p_content jsonb)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := desk.request_begin(p_request);
  corrected award.programme;
  hindrance jsonb;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  select * into corrected from award.programme where id = p_programme for no key update;
  if corrected.id is not null then
    perform desk.must_be(award.is_office(p_request, corrected.jurisdiction), 'An award office of the division');
  end if;
  hindrance := desk.hindrance(corrected.id, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  instant := clock_timestamp();
  perform award.programme_say(corrected.id, p_content, instant);
  perform desk.step_take('award_programme', corrected.id, 'CORRECT', 'RECORDED', null, p_request, instant);
  return desk.request_done(p_request, corrected.id);
end $$;

create function award.round_say(p_round uuid, p_content jsonb, p_at timestamptz) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  update award.round_content set known = desk.until(known, p_at) where round_id = p_round and upper_inf(known);
  insert into award.round_content (round_id, opens_on, cut_off_on, notice, known)
    select p_round, c."opensOn", c."cutOffOn", c.notice, tstzrange(p_at, null)
    from jsonb_to_record(p_content) as c("opensOn" date, "cutOffOn" date, notice text);
end $$;

-- A round is entered and moved while its programme stays as it is.
create function award.round_record(p_request jsonb, p_programme uuid, p_name text, p_content jsonb)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := desk.request_begin(p_request);
  programme award.programme;
  recorded uuid;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  select * into programme from award.programme where id = p_programme for no key update;
  if programme.id is null then return '{"outcome": "NOT_ON_RECORD"}'; end if;
  perform desk.must_be(award.is_office(p_request, programme.jurisdiction), 'An award office of the division');
  if exists (select from award.round where programme_id = p_programme and name = p_name) then
    return '{"outcome": "ROUND_ON_RECORD"}';
  end if;
  instant := clock_timestamp();
  insert into award.round (programme_id, name, known) values (p_programme, p_name, tstzrange(instant, null))
    returning id into recorded;
  perform award.round_say(recorded, p_content, instant);
  perform desk.step_take('award_round', recorded, 'RECORD', 'RECORDED', null, p_request, instant);
  return desk.request_done(p_request, recorded);
end $$;

create function award.round_correct(p_request jsonb, p_round uuid, p_if_revision integer, p_content jsonb)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := desk.request_begin(p_request);
  corrected award.round;
  division text;
  hindrance jsonb;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  select p.jurisdiction into division from award.programme p join award.round r on r.programme_id = p.id
    where r.id = p_round for no key update of p;
  select * into corrected from award.round where id = p_round for no key update;
  if corrected.id is not null then
    perform desk.must_be(award.is_office(p_request, division), 'An award office of the division');
  end if;
  hindrance := desk.hindrance(corrected.id, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  instant := clock_timestamp();
  perform award.round_say(corrected.id, p_content, instant);
  perform desk.step_take('award_round', corrected.id, 'CORRECT', 'RECORDED', null, p_request, instant);
  return desk.request_done(p_request, corrected.id);
end $$;
`;
