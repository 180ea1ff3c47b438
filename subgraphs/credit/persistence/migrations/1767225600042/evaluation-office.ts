/** Who takes the steps of credit evaluation, and those steps that end something. */
export const EVALUATION_OFFICE = `
insert into desk.transition (machine, from_state, event, to_state) values
  ('risk_warning', '-', 'ISSUE', 'STANDING'),
  ('risk_warning', 'STANDING', 'LIFT', 'LIFTED'),
  ('risk_warning', 'STANDING', 'RETRACT', 'RETRACTED'),
  ('risk_warning', 'LIFTED', 'RETRACT', 'RETRACTED'),
  ('credit_model', '-', 'PUBLISH', 'IN_USE'),
  ('credit_model', 'IN_USE', 'END', 'ENDED'),
  ('credit_evaluation', '-', 'RECORD', 'RECORDED'),
  ('credit_evaluation', 'RECORDED', 'WITHDRAW', 'WITHDRAWN');

-- What there is to take a step with, and whose division it is.
create table credit.evaluation_subject (
  id uuid primary key default gen_random_uuid(),
  machine text not null check (machine in ('risk_warning', 'credit_model', 'credit_evaluation')),
  jurisdiction text not null check (jurisdiction ~ '^[0-9]{6}$'),
  unique (id, machine)
);

-- Why a step was taken, in the officer's words.
create table credit.step_reason (
  subject_id uuid not null references credit.evaluation_subject,
  revision integer not null check (revision >= 2),
  text text not null check (text <> ''),
  primary key (subject_id, revision)
);

call desk.keep_unchanged(array['credit.evaluation_subject', 'credit.step_reason']::regclass[]);

-- Market regulation, and development and reform, in the division. guangyuan-2019-32 §2(3)10.
create function credit.must_evaluate(p_request jsonb, p_jurisdiction text) returns void
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
begin
  perform desk.must_be(desk.is_officer_in(p_request, 'market-regulation', p_jurisdiction)
      or desk.is_officer_in(p_request, 'development-and-reform', p_jurisdiction),
    'an officer of market regulation or development and reform in the division');
end $$;

-- A step with something on record: what it leads to, the table says. Without a day it holds from ever, as known from now.
create function credit.evaluation_step(p_request jsonb, p_machine text, p_id uuid, p_if_revision integer, p_event text,
  p_on date, p_reason text)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := desk.request_begin(p_request);
  subject credit.evaluation_subject;
  hindrance jsonb;
  leads_to text;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  select * into subject from credit.evaluation_subject where id = p_id and machine = p_machine for no key update;
  if not found then return '{"outcome": "NOT_ON_RECORD"}'; end if;
  perform credit.must_evaluate(p_request, subject.jurisdiction);
  hindrance := desk.hindrance(p_id, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  select to_state into leads_to from desk.transition
    where machine = p_machine and event = p_event and from_state = (desk.last_step(p_id)).to_state;
  if not found then return '{"outcome": "CONFLICT"}'; end if;
  instant := clock_timestamp();
  insert into credit.step_reason (subject_id, revision, text) values (p_id, p_if_revision + 1, p_reason);
  perform desk.step_take(p_machine, p_id, p_event, leads_to,
    case when p_event in ('LIFT', 'END') then coalesce(p_on, desk.shanghai_day(instant)) end, p_request, instant);
  return desk.request_done(p_request, p_id);
end $$;
`;
