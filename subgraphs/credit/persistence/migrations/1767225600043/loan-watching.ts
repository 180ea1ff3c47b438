/** How the watch finds what is to be told. One process of the department at a time; a day or a fact is never skipped. */
export const LOAN_WATCHING = `
-- Enterprises about which the department's own tables have changed since the watch looked last.
create table credit.watch_due (
  id bigint generated always as identity primary key,
  uscc text not null
);

create table credit.watch_progress (
  id smallint primary key default 1 check (id = 1),
  -- Until when what the register recorded has been looked at.
  until timestamptz not null,
  -- The day for which all loans were looked at; null before the first.
  day date,
  -- Whether the copy was empty then.
  empty boolean not null
);
insert into credit.watch_progress (until, day, empty) values ('-infinity', null, true);

create function credit.note_watch_due() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  insert into credit.watch_due (uscc) values (new.uscc);
  return null;
end $$;

create trigger watch_due after insert on credit.loan for each row execute function credit.note_watch_due();
create trigger watch_due after insert on credit.risk_warning for each row execute function credit.note_watch_due();
create trigger watch_due after insert on credit.authorisation for each row
  when (new.scope = 'RISK') execute function credit.note_watch_due();

-- What is to be told of loans as the register stands at an instant, on its day.
create function credit.alerts_found(p_whole boolean, p_due text[], p_day date, p_mark timestamptz)
returns table (tenant text, loan_id uuid, uscc text, kind text, about text, title_id uuid, title_number text, since date,
  fact jsonb) language sql stable set search_path = pg_catalog, pg_temp as $$
  with outstanding as materialized (
    select l.* from credit.loan l
    where upper_inf(l.known) and l.closed_on is null and (p_whole or l.uscc = any (p_due))
  ), ended as materialized (
    select l.id as loan_id, s.id, s.state, s.valid, s.known from outstanding l join register.title_status s
      on s.title_id = l.title_id and s.valid @> p_day and s.known @> p_mark
        and s.state in ('EXPIRED', 'REVOKED', 'WITHDRAWN', 'VALIDITY_UNKNOWN')
  )
  select l.tenant, l.id, l.uscc, 'ALERT_' || s.state, l.title_id::text, l.title_id, l.title_number, lower(s.valid),
    notice.fact('title-status', s.id::text, l.title_number || ' ' || s.state, lower(s.known), null)
  from outstanding l join ended s on s.loan_id = l.id
  union all
  -- A ban that came with the revocation of the very title says nothing more than that one.
  select l.tenant, l.id, l.uscc, 'ALERT_BANNED', b.scheme, l.title_id, l.title_number, lower(b.during),
    notice.fact('ban', b.id::text, b.scheme, lower(b.known), null)
  from outstanding l join register.ban b on b.uscc = l.uscc and b.during @> p_day and b.known @> p_mark
  where l.title_id is not null
    and not exists (select from ended s where s.loan_id = l.id and s.state = 'REVOKED')
  union all
  select l.tenant, l.id, l.uscc, 'ALERT_RISK', w.id::text, l.title_id, l.title_number, lower(s.valid),
    notice.fact('risk-warning', w.id::text, w.ground, lower(w.known), null)
  from outstanding l
  join credit.risk_warning w on w.uscc = l.uscc
  join desk.state s on s.subject_id = w.id and s.state = 'STANDING' and upper_inf(s.known)
    and s.valid @> desk.shanghai_day(clock_timestamp())
  where credit.is_authorised(w.uscc, l.tenant, 'RISK', desk.shanghai_day(clock_timestamp()), clock_timestamp())
$$;

-- Looks at what has changed since the last time and tells it. How many alerts were made; null when another process is at
-- it, or when the copy cannot tell at the moment.
create function credit.watch_loans() returns integer language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  mark timestamptz;
  today date;
  held credit.watch_progress;
  filled boolean;
  whole boolean;
  due text[];
  instant timestamptz;
  made integer;
begin
  if not pg_try_advisory_xact_lock(7434) then return null; end if;
  -- A copy that is still being filled has no watermark.
  select case when (select bool_and(srsubstate = 'r') from pg_subscription_rel) then h.at end into mark
    from register.heartbeat h where h.id = 1;
  select * into strict held from credit.watch_progress;
  if mark is null or mark < held.until then return null; end if;
  today := desk.shanghai_day(mark);
  filled := not held.empty or exists (select from register.title);
  -- All of them when a day has come, and when a copy that was empty has been filled with facts of long ago.
  whole := held.day is distinct from today or held.empty and filled;
  with gone as (delete from credit.watch_due returning uscc)
    select coalesce(array_agg(distinct uscc), '{}') into due from gone;
  if not whole then
    due := due || array(select distinct c.uscc from notice.changes_between(held.until, mark) c);
  end if;
  instant := greatest(clock_timestamp(), (select max(known_at) + interval '1 microsecond' from credit.financing_change));
  insert into credit.financing_change (loan_id, uscc, kind, band, happened_on, row_id, known_at)
    select l.id, l.uscc,
      case when l.closed_on is not null then 'LOAN_CLOSED'
           when exists (select from credit.loan o where o.id = l.id and lower(o.known) < lower(l.known)) then 'LOAN_CORRECTED'
           else 'LOAN_PAID_OUT' end,
      l.band, coalesce(l.closed_on, l.paid_out_on), l.row_id,
      instant + (row_number() over (order by lower(l.known), l.row_id) - 1) * interval '1 microsecond'
    from credit.loan l
    where (whole or l.uscc = any (due)) and not isempty(l.known)
      and not exists (select from credit.financing_change f where f.row_id = l.row_id);
  insert into credit.loan_alert (tenant, number, loan_id, uscc, kind, about, title_id, title_number, since, fact, known_at)
    select f.tenant,
      coalesce((select max(a.number) from credit.loan_alert a where a.tenant = f.tenant), 0)
        + row_number() over (partition by f.tenant order by f.since, f.kind, f.loan_id, f.about),
      f.loan_id, f.uscc, f.kind, f.about, f.title_id, f.title_number, f.since, f.fact, mark
    from credit.alerts_found(whole, due, today, mark) f
    where not exists (select from credit.loan_alert a
      where a.loan_id = f.loan_id and a.kind = f.kind and a.about = f.about and a.since = f.since);
  get diagnostics made = row_count;
  update credit.watch_progress set until = mark, day = today, empty = not filled;
  return made;
end $$;
`;
