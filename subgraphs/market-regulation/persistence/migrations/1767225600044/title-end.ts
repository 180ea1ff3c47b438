/** How an enterprise gives a title up (SIL-19). */
export const TITLE_END = `
create function register.title_withdraw_by(p_title uuid, p_on date, p_at timestamptz) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform register.title_must_stand(p_title, p_on, array['REVOKED', 'WITHDRAWN']);
  perform register.set_status(p_title, daterange(p_on, null), 'WITHDRAWN', null, p_at);
end $$;

create or replace function register.title_withdraw(p_title uuid, p_on date, p_source text,
  p_stated timestamptz default null)
returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare instant timestamptz;
begin
  perform register.start_recording();
  perform register.title_locked(p_title);
  instant := register.title_recording_instant(p_title, p_stated);
  perform register.title_withdraw_by(p_title, p_on, instant);
end $$;

-- The same by the enterprise itself.
create function register.title_give_up(p_request jsonb, p_title uuid, p_if_revision integer, p_on date,
  p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  given_up register.title;
  hindrance jsonb;
  instant timestamptz;
  day date;
begin
  if earlier is not null then return earlier; end if;
  perform register.start_recording();
  perform from register.enterprise where uscc = (select uscc from register.title where id = p_title) for no key update;
  select * into given_up from register.title where id = p_title for no key update;
  hindrance := register.procedure_hindrance(given_up.id, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  if p_request->>'role' <> 'ENTERPRISE' or given_up.uscc is distinct from p_request->>'uscc' then
    return '{"outcome": "NOT_FOR_THIS_CALLER"}';
  end if;
  instant := register.title_recording_instant(p_title, p_stated);
  day := coalesce(p_on, register.shanghai_day(instant));
  perform register.title_withdraw_by(p_title, day, instant);
  perform register.title_step(p_title, 'WITHDRAW', 'WITHDRAWN', p_request, instant, day);
  return register.procedure_request_done(p_request, p_title);
end $$;
`;
