/** What a day brings about, told once to those who have to act. */
export const REMINDERS = `
create table register.reminder (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('PUBLICITY_OVER', 'OBJECTION_OPEN', 'TITLE_EXPIRED', 'CALENDAR_MISSING', 'DUTY_OPEN',
    'REVIEW_FLAG')),
  -- The id of what it is about; for a missing holiday notice without a publicity, the year.
  subject text not null,
  -- Null where it concerns every scheme.
  scheme text references register.scheme,
  due_on date not null,
  known tstzrange not null,
  constraint told_once unique (kind, subject, due_on)
);

create index reminder_by_scheme on register.reminder (scheme, lower(known) desc);
call register.keep_records_of(array['reminder']);

-- Publicities that something on them still waits for, with their last day by the holiday notices known now.
create view register.publicity_waiting as
select p.id, p.scheme, p.posted_on, p.working_days,
  register.working_day_after(p.posted_on, p.working_days, 'infinity') as last_day
from register.publicity p
where upper_inf(p.known) and p.working_days is not null and (
  exists (select from register.title t
          where t.publicity_id = p.id
            and not exists (select from register.title_publication r where r.title_id = t.id and upper_inf(r.known))
            and not exists (select from register.title_status s
                            where s.title_id = t.id and s.state = 'REJECTED' and upper_inf(s.known)))
  or exists (select from register.publicity_subject b
             where b.publicity_id = p.id and b.machine <> 'ranking'
               and (register.last_step(b.subject_id)).to_state = 'IN_PUBLICITY'));

-- Whether a duty that follows a cancellation is still to be done.
create function register.exit_duty_waits(p_case uuid) returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from register.exit_proceeding p
    join register.procedure_step s on s.subject_id = p.id and s.event = 'DECIDE'
    cross join lateral register.exit_duties_of(p.scheme, s.happened_on, 'infinity') as asked(duty)
    where p.id = p_case and (register.last_step(p.id)).to_state <> 'DISMISSED'
      and not exists (select from register.exit_duty d where d.exit_proceeding_id = p.id and d.duty = asked.duty))
$$;

-- What waits for somebody, or has come about, by a day.
create function register.reminders_due(p_today date)
returns table (kind text, subject text, scheme text, due_on date)
language sql stable set search_path = pg_catalog, pg_temp as $$
  select 'PUBLICITY_OVER', w.id::text, w.scheme, w.last_day + 1 from register.publicity_waiting w
    where w.last_day < p_today
  union all
  select 'CALENDAR_MISSING', w.id::text, w.scheme, w.posted_on from register.publicity_waiting w
    where w.last_day is null and w.posted_on <= p_today
  union all
  -- The notice of a year is out by the last month of the year before, or somebody has to look for it.
  select 'CALENDAR_MISSING', (extract(year from p_today) + 1)::text, null,
      make_date(extract(year from p_today)::integer, 12, 1)
    where extract(month from p_today) = 12
      and not exists (select from register.calendar_notice n
                      where n.year = extract(year from p_today) + 1 and upper_inf(n.known))
  union all
  -- Once publicity is over an objection that is open holds a release up.
  select 'OBJECTION_OPEN', o.objection_id::text, w.scheme, w.last_day + 1
    from register.objection o join register.publicity_waiting w on w.id = o.publicity_id
    where o.outcome is null and upper_inf(o.known) and w.last_day < p_today
  union all
  -- Only what expires while it is on record; a title that was taken over with its end behind it surprises nobody.
  select 'TITLE_EXPIRED', t.id::text, t.scheme, r.last_day + 1
    from register.title_publication r join register.title t on t.id = r.title_id
    where upper_inf(r.known) and r.last_day < p_today
      and r.last_day >= register.shanghai_day(lower(r.known))
      and register.current_state(t.id, r.last_day + 1) = 'EXPIRED'
  union all
  -- No text sets a number of days for them; they are told from the day after the decision on.
  select 'DUTY_OPEN', p.id::text, p.scheme, s.happened_on + 1
    from register.exit_proceeding p join register.procedure_step s on s.subject_id = p.id and s.event = 'DECIDE'
    where s.happened_on < p_today and register.exit_duty_waits(p.id)
  union all
  select 'REVIEW_FLAG', f.id::text, f.scheme, register.shanghai_day(lower(f.known)) from register.review_flag f
    where not exists (select from register.review_flag_settlement s where s.review_flag_id = f.id)
$$;

-- Puts on record what is due and was not told yet; how many there were. Two at once tell nothing twice.
create function register.reminders_make(p_today date) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  instant timestamptz;
  made integer;
begin
  -- Before anything is recorded: who waits here holds nothing back.
  perform pg_catalog.pg_advisory_xact_lock(7439);
  instant := register.recording_instant(null);
  insert into register.reminder (kind, subject, scheme, due_on, known)
    select d.kind, d.subject, d.scheme, d.due_on, tstzrange(instant, null)
    from register.reminders_due(least(p_today, register.shanghai_day(instant))) d
    where not exists (select from register.reminder r
                      where r.kind = d.kind and r.subject = d.subject and r.due_on = d.due_on);
  get diagnostics made = row_count;
  return made;
end $$;

-- Whether something still waits because of a reminder.
create function register.reminder_waits(p_kind text, p_subject text) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select case p_kind
    when 'PUBLICITY_OVER' then exists (select from register.publicity_waiting w where w.id::text = p_subject)
    when 'OBJECTION_OPEN' then exists (
      select from register.objection o
      where o.objection_id::text = p_subject and o.outcome is null and upper_inf(o.known))
    when 'CALENDAR_MISSING' then case when length(p_subject) = 4
      then not exists (select from register.calendar_notice n where n.year::text = p_subject and upper_inf(n.known))
      else exists (select from register.publicity_waiting w where w.id::text = p_subject and w.last_day is null) end
    when 'DUTY_OPEN' then register.exit_duty_waits(p_subject::uuid)
    when 'REVIEW_FLAG' then not exists (
      select from register.review_flag_settlement s where s.review_flag_id::text = p_subject)
    else false
  end
$$;
`;
