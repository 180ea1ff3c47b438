/** Alerts to a bank about its outstanding loans: made once each, numbered without gap. */
export const LOAN_ALERTS = `
create table credit.loan_alert (
  id uuid primary key default gen_random_uuid(),
  tenant text not null,
  -- Place among the bank's alerts, from 1.
  number bigint not null check (number >= 1),
  loan_id uuid not null references credit.credit_case,
  uscc text not null,
  kind text not null check (kind in ('ALERT_EXPIRED', 'ALERT_REVOKED', 'ALERT_WITHDRAWN', 'ALERT_VALIDITY_UNKNOWN',
    'ALERT_BANNED', 'ALERT_RISK')),
  -- What it is about: the title, the ban's scheme, the warning.
  about text not null,
  title_id uuid,
  title_number text,
  -- The first day on which it is so.
  since date not null,
  -- The row that says so, as notices name rows.
  fact jsonb not null,
  known_at timestamptz not null,
  constraint one_number_of_a_bank unique (tenant, number),
  constraint one_alert_of_a_kind unique (loan_id, kind, about, since)
);

call desk.keep_unchanged(array['credit.loan_alert']::regclass[]);

-- The next alert of a bank has the next number.
create function credit.alert_in_order() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from new_alerts n where n.number > 1 and not exists (
      select from credit.loan_alert a where a.tenant = n.tenant and a.number = n.number - 1)) then
    raise exception 'ALERT_OUT_OF_ORDER: a bank''s alerts are numbered without gap.' using errcode = 'LH158';
  end if;
  return null;
end $$;

create trigger alert_in_order after insert on credit.loan_alert referencing new table as new_alerts
  for each statement execute function credit.alert_in_order();

-- Whether what an alert says is still on record so. A warning is by its state as known now; a register row by the copy.
-- What becomes of a warning is told as long as the enterprise authorises the bank to know of it; null after that.
create function credit.still_on_record(p_alert credit.loan_alert) returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
  select case p_alert.kind
    when 'ALERT_RISK' then
      case when credit.is_authorised(p_alert.uscc, p_alert.tenant, 'RISK', desk.shanghai_day(clock_timestamp()),
          clock_timestamp())
        then exists (
          select from desk.state s where s.subject_id = p_alert.about::uuid and s.state = 'STANDING'
            and upper_inf(s.known) and s.valid @> desk.shanghai_day(clock_timestamp())) end
    when 'ALERT_BANNED' then exists (
      select from register.ban b where b.uscc = p_alert.uscc and b.scheme = p_alert.about and upper_inf(b.known)
        and lower(b.during) = p_alert.since)
    else exists (
      select from register.title_status s where s.title_id = p_alert.title_id and upper_inf(s.known)
        and 'ALERT_' || s.state = p_alert.kind and lower(s.valid) = p_alert.since) end
$$;
`;
