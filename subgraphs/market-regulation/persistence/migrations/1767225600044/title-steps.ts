/** The rows of the procedure of a title; the same as in domain/titles. */
export const TITLE_MACHINE = `
insert into register.procedure_transition (machine, from_state, event, to_state) values
  ('title', '-', 'SHORTLIST', 'SHORTLISTED'),
  ('title', 'SHORTLISTED', 'CONSENT', 'SHORTLISTED'),
  ('title', 'SHORTLISTED', 'REFUSE_CONSENT', 'REJECTED'),
  ('title', 'SHORTLISTED', 'REMOVE', 'REJECTED'),
  ('title', 'SHORTLISTED', 'POST', 'IN_PUBLICITY'),
  ('title', 'IN_PUBLICITY', 'OBJECT', 'UNDER_OBJECTION'),
  ('title', 'AWAITING_PUBLICATION', 'OBJECT', 'UNDER_OBJECTION'),
  ('title', 'UNDER_OBJECTION', 'OBJECT', 'UNDER_OBJECTION'),
  ('title', 'UNDER_OBJECTION', 'DISMISS', 'UNDER_OBJECTION'),
  ('title', 'UNDER_OBJECTION', 'DISMISS_IN_WINDOW', 'IN_PUBLICITY'),
  ('title', 'UNDER_OBJECTION', 'DISMISS_AFTER_WINDOW', 'AWAITING_PUBLICATION'),
  ('title', 'UNDER_OBJECTION', 'UPHOLD', 'REJECTED'),
  ('title', 'IN_PUBLICITY', 'WINDOW_OVER', 'AWAITING_PUBLICATION'),
  ('title', 'IN_PUBLICITY', 'RELEASE', 'IN_FORCE'),
  ('title', 'AWAITING_PUBLICATION', 'RELEASE', 'IN_FORCE'),
  ('title', 'IN_FORCE', 'EXPIRE', 'EXPIRED'),
  ('title', 'IN_FORCE', 'READING_OVER', 'VALIDITY_UNKNOWN'),
  ('title', 'IN_FORCE', 'REVOKE', 'REVOKED'),
  ('title', 'VALIDITY_UNKNOWN', 'REVOKE', 'REVOKED'),
  ('title', 'WITHDRAWN', 'REVOKE', 'REVOKED'),
  ('title', 'EXPIRED', 'REVOKE', 'REVOKED'),
  ('title', 'IN_FORCE', 'WITHDRAW', 'WITHDRAWN'),
  ('title', 'VALIDITY_UNKNOWN', 'WITHDRAW', 'WITHDRAWN'),
  ('title', '-', 'TAKE_OVER', 'IN_PUBLICITY'),
  ('title', '-', 'TAKE_OVER', 'UNDER_OBJECTION'),
  ('title', '-', 'TAKE_OVER', 'AWAITING_PUBLICATION'),
  ('title', '-', 'TAKE_OVER', 'IN_FORCE'),
  ('title', '-', 'TAKE_OVER', 'VALIDITY_UNKNOWN');
`;

/** How a step with a title is recorded, and the state of a title on a day. */
export const TITLE_STEPS = `
-- The state on a day, as known then: of what is posted by its statuses and the calendar, before that by its steps.
-- Null when it does not exist.
create function register.title_state(p_title uuid, p_on date, p_at timestamptz) returns text
language sql stable set search_path = pg_catalog, pg_temp as $$
  select coalesce(
    (select case when s.state = 'IN_PUBLICITY'
                   and p_on > register.working_day_after(p.posted_on, p.working_days, p_at)
              then 'AWAITING_PUBLICATION' else s.state end
     from register.title_status s
     join register.title t on t.id = s.title_id
     left join register.publicity p on p.id = t.publicity_id
     where s.title_id = p_title and s.valid @> p_on and s.known @> p_at limit 1),
    (select s.to_state from register.procedure_step s
     where s.subject_id = p_title and s.machine = 'title' and s.known @> p_at and s.happened_on <= p_on
     order by s.revision desc limit 1))
$$;

-- The day from which an event has effect, by what was recorded with it.
create function register.title_step_day(p_title uuid, p_event text, p_at timestamptz) returns date
language sql stable set search_path = pg_catalog, pg_temp as $$
  select coalesce(case
    when p_event in ('REVOKE', 'WITHDRAW') then
      (select min(lower(s.valid)) from register.title_status s
       where s.title_id = p_title and upper_inf(s.known)
         and s.state = case p_event when 'REVOKE' then 'REVOKED' else 'WITHDRAWN' end)
    when p_event ~ '^(OBJECT|DISMISS|UPHOLD)' then
      (select max(case p_event when 'OBJECT' then o.filed_on else o.resolved_on end)
       from register.objection o join register.title t on t.publicity_id = o.publicity_id
       where t.id = p_title and (o.title_id = p_title or o.title_id is null) and upper_inf(o.known))
    end, register.shanghai_day(p_at))
$$;

-- Objections and revocations may be recorded after later days; such a step is kept without a day of its own, which its
-- objection or exit case tells.
create function register.title_step_add(p_title uuid, p_event text, p_to text, p_on date, p_request jsonb,
  p_at timestamptz)
returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  last register.procedure_step := register.last_step(p_title);
  late boolean := p_event ~ '^(OBJECT|DISMISS|UPHOLD|REVOKE)' and p_on < register.last_step_on(p_title);
  added uuid;
begin
  insert into register.procedure_step (machine, subject_id, revision, from_state, event, to_state, happened_on, tenant,
      actor, known)
    values ('title', p_title, coalesce(last.revision, 0) + 1, coalesce(last.to_state, '-'), p_event, p_to,
      case when late then null else p_on end, p_request->>'tenant', p_request->>'actor', tstzrange(p_at, null))
    returning id into added;
  insert into register.title_step_role (step_id, role) values (added, coalesce(p_request->>'role', 'REGISTER'));
end $$;

-- Records a step with a title whose row is locked. Before it the register records what a history or the calendar had
-- brought about by that day. Of a dismissal it tells itself whether another objection is open or the window over.
create function register.title_step(p_title uuid, p_event text, p_to text, p_request jsonb, p_at timestamptz,
  p_on date default null)
returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  itself constant jsonb := '{"tenant": "register", "actor": "register", "role": "REGISTER"}';
  day date := coalesce(p_on, register.title_step_day(p_title, p_event, p_at));
  earlier text := register.title_state(p_title, day, p_at - interval '1 microsecond');
  stands text := (register.last_step(p_title)).to_state;
  event text := p_event;
  target text := p_to;
begin
  -- What was rejected stays so, whatever becomes of other objections.
  if stands = 'REJECTED' and event ~ '^(OBJECT|DISMISS|UPHOLD)' then
    return;
  end if;
  if stands is null and event <> 'SHORTLIST' then
    if earlier is null then
      raise exception 'TITLE_NOT_ON_RECORD: no title % is on record for %.', p_title, day using errcode = 'LH012';
    end if;
    perform register.title_step_add(p_title, 'TAKE_OVER', earlier, null, itself, p_at);
  elsif stands = 'IN_PUBLICITY' and earlier = 'AWAITING_PUBLICATION' and event <> 'WINDOW_OVER' then
    perform register.title_step_add(p_title, 'WINDOW_OVER', earlier,
      (select register.working_day_after(p.posted_on, p.working_days, p_at) + 1
       from register.title t join register.publicity p on p.id = t.publicity_id where t.id = p_title), itself, p_at);
  elsif stands = 'IN_FORCE' and earlier = 'VALIDITY_UNKNOWN' and event <> 'READING_OVER' then
    perform register.title_step_add(p_title, 'READING_OVER', earlier,
      (select lower(s.valid) from register.title_status s where s.title_id = p_title and s.valid @> day
         and s.known @> p_at - interval '1 microsecond'), itself, p_at);
  end if;
  if event ~ '^DISMISS' then
    target := register.title_state(p_title, day, p_at);
    event := case target when 'IN_PUBLICITY' then 'DISMISS_IN_WINDOW'
                         when 'AWAITING_PUBLICATION' then 'DISMISS_AFTER_WINDOW' else 'DISMISS' end;
  end if;
  perform register.title_step_add(p_title, event, target, day, p_request, p_at);
  if event in ('RELEASE', 'UPHOLD') then
    perform register.ranking_settle(p_title, day, p_request, p_at);
  end if;
end $$;

-- A ranking is released once each of its candidates is released or rejected, and one of them released.
create function register.ranking_settle(p_title uuid, p_on date, p_request jsonb, p_at timestamptz) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare settled uuid := (select ranking_id from register.candidate where id = p_title);
begin
  if settled is null then
    return;
  end if;
  -- Of two who release the last two titles at once, the second sees what the first has done.
  perform from register.ranking where id = settled for no key update;
  if (register.last_step(settled)).to_state = 'IN_PUBLICITY'
     and exists (select from register.candidate c join register.title_publication p on p.title_id = c.id
                 where c.ranking_id = settled)
     and not exists (select from register.candidate c where c.ranking_id = settled and upper_inf(c.known)
                     and (register.last_step(c.id)).to_state in ('SHORTLISTED', 'IN_PUBLICITY', 'UNDER_OBJECTION',
                       'AWAITING_PUBLICATION')) then
    perform register.procedure_step_take('ranking', settled, 'RELEASE', 'RELEASED',
      greatest(p_on, register.last_step_on(settled)), p_request, p_at);
  end if;
end $$;
`;
