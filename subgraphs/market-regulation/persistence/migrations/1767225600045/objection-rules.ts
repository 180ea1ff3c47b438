/** What the database itself asks of objections. I-10; a release or an announcement waits for them by I-09. */
export const OBJECTION_RULES = `
-- I-10, now for bodies and evaluation schemes as well. From the posting day to the last day of publicity, as far as the
-- calendar was known when it was recorded. What was inside then stays inside: the outcome is a later version of an
-- objection on record.
create or replace function register.objection_is_inside_the_window() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  posted register.publicity;
  challenged register.title;
  last_day date;
begin
  if exists (select from register.objection where objection_id = new.objection_id and publicity_id = new.publicity_id
             and title_id is not distinct from new.title_id and subject_id is not distinct from new.subject_id
             and filed_on = new.filed_on) then
    return new;
  end if;
  if new.title_id is not null then
    challenged := register.title_locked(new.title_id);
    if challenged.publicity_id is distinct from new.publicity_id then
      raise exception 'OBJECTION_OUTSIDE_WINDOW: title % was not posted in this publicity.', challenged.number
        using errcode = 'LH010';
    end if;
    if exists (select from register.title_publication where title_id = new.title_id and upper_inf(known)) then
      raise exception 'TITLE_NOT_IN_PUBLICITY: title % is published already.', challenged.number using errcode = 'LH012';
    end if;
  end if;
  if new.subject_id is not null and not exists
     (select from register.publicity_subject s join register.publicity p on p.id = s.publicity_id and p.kind = 'SCHEME'
      where s.publicity_id = new.publicity_id and s.subject_id = new.subject_id) then
    raise exception 'OBJECTION_OUTSIDE_WINDOW: % was not posted in this publicity.', new.subject_id
      using errcode = 'LH010';
  end if;
  -- Against a release at the same time, which holds the publicity in shared mode.
  select * into posted from register.publicity where id = new.publicity_id for no key update;
  last_day := register.working_day_after(posted.posted_on, posted.working_days, lower(new.known));
  if new.filed_on < posted.posted_on or new.filed_on > last_day then
    raise exception 'OBJECTION_OUTSIDE_WINDOW: publicity runs from % to %, the objection was filed on %.',
      posted.posted_on, coalesce(last_day::text, 'a day not known yet'), new.filed_on using errcode = 'LH010';
  end if;
  return new;
end $$;

-- States before the release follow from the objections on record, those against the whole list with them (SIL-08):
-- rejected from the first that was upheld, under objection while any was open, else in publicity. Told anew from all of
-- them, because they may be recorded in any order. What came after the release stays.
create or replace function register.restate_publicity(p_title uuid, p_at timestamptz) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  posted daterange;
  held datemultirange;
  rejected daterange;
  each record;
begin
  select daterange(p.posted_on, r.published_on) into posted
    from register.title t
    join register.publicity p on p.id = t.publicity_id
    left join register.title_publication r on r.title_id = t.id and upper_inf(r.known)
    where t.id = p_title;
  select coalesce(range_agg(daterange(o.filed_on, o.resolved_on) * posted), '{}'),
      case when bool_or(o.outcome = 'UPHELD')
             then daterange(min(o.resolved_on) filter (where o.outcome = 'UPHELD'), null) * posted
           else 'empty' end
    into held, rejected
    from register.title t
    join register.objection o on o.publicity_id = t.publicity_id and (o.title_id = t.id or o.title_id is null)
    where t.id = p_title and upper_inf(o.known);
  for each in
    select w.state, w.days * s.valid as days
    from (
      select 'REJECTED' as state, rejected as days where not isempty(rejected)
      union all select 'UNDER_OBJECTION', unnest(held - datemultirange(rejected))
      union all select 'IN_PUBLICITY', unnest(datemultirange(posted) - held - datemultirange(rejected))
    ) w
    join register.title_status s
      on s.title_id = p_title and upper_inf(s.known) and s.valid && w.days and s.state <> w.state
    order by w.days
  loop
    perform register.set_status(p_title, each.days, each.state, null, p_at);
  end loop;
end $$;

-- Where the text sets the days of publicity, the same clause asks experts once there is an objection
-- (yunnan-2020-9 §3(4)3, §3(4)6); where it is silent on both, it asks nobody.
create function register.objection_needs_experts(p_publicity uuid) returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
  select register.scheme_value(p.scheme,
    case p.kind when 'LIST' then 'listPublicity' else 'schemePublicity' end || 'WorkingDays', p.posted_on,
    'infinity') is not null
  from register.publicity p where p.id = p_publicity
$$;

-- How many experts were asked about an objection and what they said of it: favourable is who finds it right.
create function register.objection_review_of(p_objection uuid)
returns table (assigned integer, favourable integer, unfavourable integer)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query select r.assigned, r.favourable, r.unfavourable
    from register.expert_review(p_objection, 'OBJECTION_REVIEW', null) as r;
end $$;

create function register.objection_step_is_lawful() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  challenged register.objection;
  review record;
begin
  perform register.start_recording();
  select * into challenged from register.objection where objection_id = new.subject_id and upper_inf(known);
  if not found then
    raise exception 'OBJECTION_NOT_ON_RECORD: the register holds no objection %.', new.subject_id using errcode = 'LH012';
  end if;
  if new.happened_on is null then
    raise exception 'STEP_OUT_OF_ORDER: the day of each step of an objection is stated.' using errcode = 'LH071';
  end if;
  if new.event not in ('DISMISS', 'UPHOLD') then return new; end if;
  if not exists (select from register.objection_resolution where objection_id = new.subject_id and upper_inf(known)) then
    raise exception 'REASONS_MISSING: an objection is dismissed or upheld with reasons.' using errcode = 'LH101';
  end if;
  if not register.objection_needs_experts(challenged.publicity_id) then return new; end if;
  select * into review from register.objection_review_of(new.subject_id);
  if review.assigned = 0 or review.favourable + review.unfavourable <> review.assigned
     or (new.event = 'UPHOLD') <> (review.favourable > review.unfavourable) then
    raise exception 'OBJECTION_NOT_REVIEWED: of % experts asked, % find the objection right and % wrong.',
      review.assigned, review.favourable, review.unfavourable using errcode = 'LH100';
  end if;
  return new;
end $$;

create trigger b_objection_step_is_lawful before insert on register.procedure_step
  for each row when (new.machine = 'objection') execute function register.objection_step_is_lawful();

-- The last step and the outcome on record are one: neither comes without the other.
create function register.outcome_is_on_record() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from register.objection where objection_id = new.subject_id and upper_inf(known)
                 and outcome = new.to_state and resolved_on = new.happened_on) then
    raise exception 'OUTCOME_MISSING: an objection that is % has that outcome from that day.', new.to_state
      using errcode = 'LH101';
  end if;
  return null;
end $$;

create constraint trigger outcome_is_on_record after insert on register.procedure_step
  deferrable initially deferred
  for each row when (new.machine = 'objection' and new.to_state in ('DISMISSED', 'UPHELD', 'WITHDRAWN'))
  execute function register.outcome_is_on_record();
`;
