/** What leaders commit themselves to, for everybody to read. */
export const COMMITMENTS = `
insert into register.procedure_transition (machine, from_state, event, to_state) values
  ('quality_commitment', '-', 'SIGN', 'SIGNED');

create table register.quality_commitment (
  id uuid primary key default gen_random_uuid(),
  uscc text not null references register.enterprise,
  text text not null check (text <> ''),
  signed_by text not null check (signed_by <> ''),
  signed_on date not null,
  known tstzrange not null
);

create index quality_commitment_by_uscc on register.quality_commitment (uscc, lower(known) desc, id desc);
call register.keep_records_of(array['quality_commitment']);

-- Whether an enterprise has a title in force on a day.
create function register.is_leader(p_uscc text, p_on date) returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
  select exists (select from register.title t
    join register.title_status s on s.title_id = t.id and s.valid @> p_on and upper_inf(s.known)
    where t.uscc = p_uscc and s.state = 'IN_FORCE')
$$;

create function register.commitment_is_a_leaders() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not register.is_leader(new.uscc, new.signed_on) then
    raise exception 'NOT_A_LEADER: % has no title in force on %.', new.uscc, new.signed_on using errcode = 'LH113';
  end if;
  return new;
end $$;

create trigger a_commitment_is_a_leaders before insert on register.quality_commitment
  for each row execute function register.commitment_is_a_leaders();

create function register.quality_commitment_sign(p_request jsonb, p_uscc text, p_text text, p_signed_by text, p_on date,
  p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  instant timestamptz;
  signed date;
  added uuid;
begin
  if earlier is not null then return earlier; end if;
  perform register.start_recording();
  perform from register.enterprise where uscc = p_uscc for no key update;
  instant := register.recording_instant(p_stated);
  signed := coalesce(p_on, register.shanghai_day(instant));
  if p_request->>'role' is distinct from 'ENTERPRISE' or p_request->>'uscc' is distinct from p_uscc
     or not register.is_leader(p_uscc, signed) then
    return '{"outcome": "NOT_A_LEADER"}';
  end if;
  insert into register.quality_commitment (uscc, text, signed_by, signed_on, known)
    values (p_uscc, p_text, p_signed_by, signed, tstzrange(instant, null)) returning id into added;
  perform register.procedure_step_take('quality_commitment', added, 'SIGN', 'SIGNED', signed, p_request, instant);
  return register.procedure_request_done(p_request, added);
end $$;
`;
