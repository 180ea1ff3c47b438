/** How award offices recommend, and how leader standards become others'. */
export const LIST_FUNCTIONS = `
-- Everybody stands where the notice and their decision of record put them; within a group as they were named.
create function award.recommended_is_in_order() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  list award.recommendation;
  decided record.decision;
  expected text;
begin
  select * into strict list from award.recommendation where id = new.recommendation_id;
  select * into strict decided from record.decision where id = new.decision_id;
  expected := case when decided.determination = 'UNDETERMINED' then 'UNDETERMINED'
                   when list.rule_id is not null and decided.determination = 'ELIGIBLE' then 'FIRST'
                   else 'ORDINARY' end;
  if new.standing_group <> expected or decided.uscc <> new.uscc or decided.measure <> 'awardAdoption'
     or decided.jurisdiction <> list.jurisdiction or decided.valid_on <> list.listed_on
     or decided.statement::jsonb #>> '{question,award}' is not null
     or exists (select from award.recommended r where r.recommendation_id = list.id
                and (case r.standing_group when 'FIRST' then 1 when 'ORDINARY' then 2 else 3 end, r.position)
                  > (case expected when 'FIRST' then 1 when 'ORDINARY' then 2 else 3 end, new.position)) then
    raise exception 'RECOMMENDATION_OUT_OF_ORDER: % stands in the group that its decision gives it, after those before it.',
      new.uscc using errcode = 'LH164';
  end if;
  return new;
end $$;

create trigger a_recommended_is_in_order before insert on award.recommended
  for each row execute function award.recommended_is_in_order();

-- A rule that puts leaders first is one that says so.
create function award.recommendation_has_its_rule() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  if new.rule_id is not null and not exists (select from award.rules_for(new.jurisdiction) r
      where r.rule_id = new.rule_id and r.valid @> new.listed_on and r.body->'recommendsFirst' ? new.level) then
    raise exception 'RECOMMENDATION_OUT_OF_ORDER: % recommends nobody first for this level.', new.rule_id
      using errcode = 'LH164';
  end if;
  return new;
end $$;

create trigger a_recommendation_has_its_rule before insert on award.recommendation
  for each row execute function award.recommendation_has_its_rule();

create function award.recommendation_draw(p_request jsonb, p_jurisdiction text, p_level text, p_award text, p_on date,
  p_rule text, p_decisions uuid[])
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := desk.request_begin(p_request);
  drawn uuid;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  perform desk.must_be(award.is_office(p_request, p_jurisdiction), 'An award office of the division');
  instant := clock_timestamp();
  insert into award.recommendation (jurisdiction, level, award_name, listed_on, rule_id, known)
    values (p_jurisdiction, p_level, p_award, p_on, p_rule, tstzrange(instant, null)) returning id into drawn;
  insert into award.recommended (recommendation_id, position, standing_group, uscc, decision_id)
    select drawn, row_number() over (order by g.place, g.ord), g.name, g.uscc, g.id
    from (
      select d.id, d.uscc, i.ord,
        case when d.determination = 'UNDETERMINED' then 3 when p_rule is not null and d.determination = 'ELIGIBLE' then 1
             else 2 end as place,
        case when d.determination = 'UNDETERMINED' then 'UNDETERMINED'
             when p_rule is not null and d.determination = 'ELIGIBLE' then 'FIRST' else 'ORDINARY' end as name
      from unnest(p_decisions) with ordinality as i(id, ord)
      join record.decision d on d.id = i.id and d.tenant = p_request->>'tenant'
    ) g order by g.place, g.ord;
  if (select count(*) from award.recommended where recommendation_id = drawn) <> cardinality(p_decisions) then
    raise exception 'RECOMMENDATION_OUT_OF_ORDER: a list rests on decisions of its own office.' using errcode = 'LH164';
  end if;
  perform desk.step_take('award_recommendation', drawn, 'DRAW', 'DRAWN', p_on, p_request, instant);
  return desk.request_done(p_request, drawn);
end $$;

-- Whether anybody on a list has another standing by what became known since.
create function award.standing_changed(p_recommendation uuid) returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
  select exists (select from award.recommended r join record.decision d on d.id = r.decision_id
    where r.recommendation_id = p_recommendation and award.told_last(d.id)->>'determination' <> d.determination)
$$;

create function award.recommendation_submit(p_request jsonb, p_recommendation uuid, p_if_revision integer, p_to text,
  p_on date)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := desk.request_begin(p_request);
  list award.recommendation;
  hindrance jsonb;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  select * into list from award.recommendation where id = p_recommendation for no key update;
  if list.id is not null then
    perform desk.must_be(award.is_office(p_request, list.jurisdiction), 'An award office of the division');
  end if;
  hindrance := desk.hindrance(list.id, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  if award.standing_changed(list.id) then return '{"outcome": "STANDING_CHANGED"}'; end if;
  instant := clock_timestamp();
  perform desk.step_take('award_recommendation', list.id, 'SUBMIT', 'SUBMITTED',
    coalesce(p_on, desk.shanghai_day(instant)), p_request, instant);
  insert into award.recommendation_submission (recommendation_id, submitted_to, known)
    values (list.id, p_to, tstzrange(instant, null));
  return desk.request_done(p_request, list.id);
end $$;
`;

/** How leader standards become local, industry and national ones. */
export const CONVERSION_FUNCTIONS = `
create function award.conversion_propose(p_request jsonb, p_jurisdiction text, p_uscc text, p_title text,
  p_standard text, p_level text, p_on date)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := desk.request_begin(p_request);
  title register.title;
  proposed uuid;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  perform desk.must_be(award.is_office(p_request, p_jurisdiction), 'An award office of the division');
  select * into title from register.title t where t.uscc = p_uscc and t.number = p_title limit 1;
  if title.id is null then return '{"outcome": "TITLE_NOT_IN_FORCE"}'; end if;
  perform pg_advisory_xact_lock(hashtextextended('conversion ' || p_uscc || ' ' || p_standard || ' ' || p_level, 7430));
  if exists (select from award.conversion c where c.uscc = p_uscc and c.standard = p_standard and c.level = p_level
               and (desk.last_step(c.id)).to_state in ('PROPOSED', 'ACCEPTED')) then
    return '{"outcome": "CONVERSION_UNDER_WAY"}';
  end if;
  instant := clock_timestamp();
  insert into award.conversion (jurisdiction, uscc, title_id, title_number, standard, level, known)
    values (p_jurisdiction, p_uscc, title.id, title.number, p_standard, p_level, tstzrange(instant, null))
    returning id into proposed;
  perform desk.step_take('standard_conversion', proposed, 'PROPOSE', 'PROPOSED',
    coalesce(p_on, desk.shanghai_day(instant)), p_request, instant);
  return desk.request_done(p_request, proposed);
end $$;

create function award.conversion_move(p_request jsonb, p_conversion uuid, p_if_revision integer, p_event text,
  p_text text, p_on date)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := desk.request_begin(p_request);
  moved award.conversion;
  hindrance jsonb;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  select * into moved from award.conversion where id = p_conversion for no key update;
  if moved.id is not null then
    perform desk.must_be(award.is_office(p_request, moved.jurisdiction), 'An award office of the division');
  end if;
  hindrance := desk.hindrance(moved.id, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  instant := clock_timestamp();
  insert into award.conversion_statement (conversion_id, event, text, known)
    values (moved.id, p_event, p_text, tstzrange(instant, null));
  perform desk.step_take('standard_conversion', moved.id, p_event,
    case p_event when 'ACCEPT' then 'ACCEPTED' when 'PUBLISH' then 'PUBLISHED' else 'REFUSED' end,
    coalesce(p_on, desk.shanghai_day(instant)), p_request, instant);
  return desk.request_done(p_request, moved.id);
end $$;

-- A published number is one of the level proposed; a local one begins with the digits of its division.
create function award.conversion_step_is_lawful() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  moved award.conversion;
  said text;
begin
  select * into moved from award.conversion where id = new.subject_id;
  select s.text into said from award.conversion_statement s where s.conversion_id = new.subject_id and s.event = new.event;
  if moved.id is null or new.happened_on is null or (new.event <> 'PROPOSE' and said is null) then
    raise exception 'CONVERSION_INCOMPLETE: a step with a conversion has its day and its statement.' using errcode = 'LH164';
  end if;
  if new.event = 'PUBLISH' and not (case moved.level
      when 'NATIONAL' then said ~ '^GB(/[TZ])? ?[0-9]'
      when 'INDUSTRY' then said ~ '^[A-Z]{2}(/[TZ])? ?[0-9]' and said !~ '^(GB|DB)'
      else coalesce(moved.jurisdiction like substring(said from '^DB ?([0-9]{4}|[0-9]{2})[/ ]') || '%', false) end) then
    raise exception 'CONVERSION_INCOMPLETE: % is no number of a % standard of %.', said, moved.level, moved.jurisdiction
      using errcode = 'LH164';
  end if;
  return new;
end $$;

create trigger b_conversion_step_is_lawful before insert on desk.step
  for each row when (new.machine = 'standard_conversion') execute function award.conversion_step_is_lawful();
`;
