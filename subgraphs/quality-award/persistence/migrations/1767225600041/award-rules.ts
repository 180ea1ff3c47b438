/** What the database itself asks of awards, whoever writes. */
export const AWARD_RULES = `
-- A request of an officer who keeps the awards of a division.
create function award.is_office(p_request jsonb, p_division text) returns boolean
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select desk.is_officer_in(p_request, 'market-regulation', p_division)
    or desk.is_officer_in(p_request, 'standardisation-committee', p_division)
$$;

create function award.enclosing(p_division text) returns text[]
language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select array[p_division, left(p_division, 4) || '00', left(p_division, 2) || '0000']
$$;

-- The rule rows about awards that a division may follow, as they stand.
create function award.rules_for(p_division text) returns setof policy.rule_row
language sql stable set search_path = pg_catalog, pg_temp as $$
  select r.* from policy.rule_row r
  where r.kind = 'MEASURE' and r.body->>'measure' = 'awardAdoption' and r.known @> clock_timestamp()
    and r.body->>'jurisdiction' = any (award.enclosing(p_division))
$$;

create function award.programme_is_named() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from award.rules_for(new.jurisdiction) r
      where r.body->'awards' @> jsonb_build_array(jsonb_build_object('id', new.award))) then
    raise exception 'AWARD_NOT_NAMED: no notice of % names the award %.', new.jurisdiction, new.award using errcode = 'LH160';
  end if;
  return new;
end $$;

create trigger a_programme_is_named before insert on award.programme
  for each row execute function award.programme_is_named();

-- Rounds lie in their programme's days, nominations in their round's, seen from either side.
create function award.round_fits() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  programme award.programme_content;
begin
  if isempty(new.known) or not upper_inf(new.known) then return null; end if;
  select c.* into programme from award.programme_content c
    join award.round r on r.programme_id = c.programme_id where r.id = new.round_id and upper_inf(c.known);
  if programme.id is null or new.opens_on < programme.opened_on or new.cut_off_on > programme.closed_on then
    raise exception 'ROUND_OUTSIDE_PROGRAMME: a round lies between the first and the last day of its award.'
      using errcode = 'LH160';
  end if;
  if exists (select from award.nomination n join desk.step s on s.subject_id = n.id and s.event = 'NOMINATE'
             where n.round_id = new.round_id and s.happened_on not between new.opens_on and new.cut_off_on) then
    raise exception 'NOMINATION_OUTSIDE_ROUND: a nomination on record was made outside these days.' using errcode = 'LH160';
  end if;
  if exists (select from award.nomination n join award.nomination_check k on k.nomination_id = n.id
             join record.decision d on d.id = k.decision_id
             where n.round_id = new.round_id and d.valid_on <> new.cut_off_on) then
    raise exception 'CUT_OFF_IS_FIXED: somebody was checked at another cut-off than %.', new.cut_off_on
      using errcode = 'LH163';
  end if;
  return null;
end $$;

create constraint trigger round_fits after insert on award.round_content
  deferrable initially immediate for each row execute function award.round_fits();

create function award.programme_holds_rounds() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if upper_inf(new.known) and exists (
      select from award.round r join award.round_content c on c.round_id = r.id and upper_inf(c.known)
      where r.programme_id = new.programme_id and (c.opens_on < new.opened_on or c.cut_off_on > new.closed_on)) then
    raise exception 'ROUND_OUTSIDE_PROGRAMME: a round on record lies outside these days.' using errcode = 'LH160';
  end if;
  return null;
end $$;

create constraint trigger programme_holds_rounds after insert on award.programme_content
  deferrable initially immediate for each row execute function award.programme_holds_rounds();

-- A check rests on the decision about this enterprise, this award, this division, at the cut-off.
create function award.check_is_of_the_cut_off() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (
      select from award.nomination n
      join award.round r on r.id = n.round_id
      join award.round_content c on c.round_id = r.id and upper_inf(c.known)
      join award.programme p on p.id = r.programme_id
      join record.decision d on d.id = new.decision_id
      where n.id = new.nomination_id and d.measure = 'awardAdoption' and d.uscc = n.uscc
        and d.jurisdiction = p.jurisdiction and d.valid_on = c.cut_off_on
        and d.statement::jsonb #>> '{question,award}' = p.award) then
    raise exception 'CHECK_NOT_AT_CUT_OFF: decision % answers another question than the nomination asks.', new.decision_id
      using errcode = 'LH161';
  end if;
  return new;
end $$;

create trigger a_check_is_of_the_cut_off before insert on award.nomination_check
  for each row execute function award.check_is_of_the_cut_off();

-- What was told last of a decision: by its last notice, or by itself.
create function award.told_last(p_decision uuid) returns jsonb
language sql stable set search_path = pg_catalog, pg_temp as $$
  select coalesce(
    (select n.statement::jsonb->'after' from notice.notice n where n.decision_id = d.id order by n.known_at desc limit 1),
    d.statement::jsonb->'answer')
  from record.decision d where d.id = p_decision
$$;

-- What the award adopts by the rule on which a decision rested; null where it rested on none.
create function award.adopted_by(p_decision uuid) returns text
language sql stable set search_path = pg_catalog, pg_temp as $$
  select r.body->>'adopts'
  from record.decision d
  cross join jsonb_to_recordset(d.statement::jsonb #> '{answer,evidence}') as e(kind text, id text, "knownFrom" timestamptz)
  join policy.rule_row r on r.kind = 'MEASURE' and r.rule_id = e.id and lower(r.known) = e."knownFrom"
    and r.valid @> d.valid_on
  where d.id = p_decision and e.kind = 'policy-rule'
$$;

create function award.nomination_step_is_lawful() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  named award.nomination;
  content award.round_content;
  decision uuid;
begin
  select n.* into named from award.nomination n where n.id = new.subject_id;
  select c.* into content from award.round_content c where c.round_id = named.round_id and upper_inf(c.known);
  select k.decision_id into decision from award.nomination_check k
    where k.nomination_id = new.subject_id and upper_inf(k.known);
  if content.id is null or new.happened_on is null then
    raise exception 'NOMINATION_OUTSIDE_ROUND: a nomination belongs to a round and each step to a day.' using errcode = 'LH160';
  end if;
  if new.event = 'NOMINATE' and new.happened_on not between content.opens_on and content.cut_off_on then
    raise exception 'NOMINATION_OUTSIDE_ROUND: nominations are taken from % to %, not on %.', content.opens_on,
      content.cut_off_on, new.happened_on using errcode = 'LH160';
  end if;
  if new.event = 'CHECK' and (decision is null or new.happened_on < content.cut_off_on) then
    raise exception 'CHECK_NOT_AT_CUT_OFF: a check rests on a decision of record and is not made before %.',
      content.cut_off_on using errcode = 'LH161';
  end if;
  if new.event = 'ADOPT' and award.told_last(decision)->>'determination' is distinct from 'ELIGIBLE' then
    raise exception 'ADOPTION_UNFOUNDED: by decision %, or by what its holder was told since, there is nothing to adopt.',
      decision using errcode = 'LH162';
  end if;
  if new.event in ('ADOPT', 'DECLINE') and not exists (select from award.adoption a
      where a.nomination_id = new.subject_id and a.outcome = new.to_state and a.decision_id = decision
        and a.decided_on = new.happened_on
        and a.adopts is not distinct from case when new.event = 'ADOPT' then award.adopted_by(decision) end) then
    raise exception 'ADOPTION_UNFOUNDED: the adoption record does not say what was decided.' using errcode = 'LH162';
  end if;
  if new.event = 'AFFECT' and not exists (select from notice.notice n where n.decision_id = decision) then
    raise exception 'ADOPTION_UNFOUNDED: nothing became known that touches decision %.', decision using errcode = 'LH162';
  end if;
  return new;
end $$;

create trigger b_nomination_step_is_lawful before insert on desk.step
  for each row when (new.machine = 'award_nomination') execute function award.nomination_step_is_lawful();
`;
