/** Evaluation bodies: what they apply with, and the steps of their procedure. */
export const EVALUATION_BODIES = `
insert into register.procedure_transition (machine, from_state, event, to_state) values
  ('evaluation_body', '-', 'APPLY', 'APPLIED'),
  ('evaluation_body', 'APPLIED', 'PASS_FORMAL_CHECK', 'FORMAL_OK'),
  ('evaluation_body', 'FORMAL_OK', 'PASS_EXPERT_REVIEW', 'EXPERT_OK'),
  ('evaluation_body', 'EXPERT_OK', 'POST', 'IN_PUBLICITY'),
  ('evaluation_body', 'IN_PUBLICITY', 'OBJECT', 'EXPERT_OK'),
  ('evaluation_body', 'EXPERT_OK', 'CONFIRM', 'IN_PUBLICITY'),
  ('evaluation_body', 'APPLIED', 'REFUSE', 'REFUSED'),
  ('evaluation_body', 'FORMAL_OK', 'REFUSE', 'REFUSED'),
  ('evaluation_body', 'EXPERT_OK', 'REFUSE', 'REFUSED'),
  ('evaluation_body', 'IN_PUBLICITY', 'ANNOUNCE', 'ANNOUNCED'),
  ('evaluation_body', 'ANNOUNCED', 'SUSPEND', 'SUSPENDED'),
  ('evaluation_body', 'SUSPENDED', 'RESUME', 'ANNOUNCED'),
  ('evaluation_body', 'ANNOUNCED', 'WITHDRAW', 'WITHDRAWN'),
  ('evaluation_body', 'SUSPENDED', 'WITHDRAW', 'WITHDRAWN');

-- What a body applied with. There is no place for an amount of fees: none is taken. I-24.
create table register.evaluation_body_application (
  evaluation_body_id uuid primary key references register.evaluation_body,
  registered_address text not null check (registered_address <> ''),
  capability text not null check (capability <> ''),
  takes_no_fees boolean not null,
  states_no_relations boolean not null
);

create table register.evaluation_body_field (
  evaluation_body_id uuid not null references register.evaluation_body_application,
  position integer not null,
  category text not null check (category ~ '^[A-T][0-9]{2,4}$'),
  category_edition text not null check (category_edition in ('2017')),
  primary key (evaluation_body_id, position),
  unique (evaluation_body_id, category, category_edition)
);

-- What was said with a step of this desk: why a body is suspended, what it answered, what an expert found.
create table register.body_step_text (
  subject_id uuid not null,
  revision integer not null,
  text text not null check (text <> ''),
  primary key (subject_id, revision),
  foreign key (subject_id, revision) references register.procedure_step (subject_id, revision)
);

call register.keep_unchanged(array['evaluation_body_application', 'evaluation_body_field', 'body_step_text']);

-- Takes the step that a table has for an event from where a thing stands; any other is refused by the table.
create function register.body_step_take(p_machine text, p_subject uuid, p_event text, p_on date, p_text text,
  p_request jsonb, p_at timestamptz)
returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare last register.procedure_step := register.last_step(p_subject);
begin
  perform register.procedure_step_take(p_machine, p_subject, p_event, coalesce((
    select t.to_state from register.procedure_transition t
    where t.machine = p_machine and t.from_state = coalesce(last.to_state, '-') and t.event = p_event), '-'),
    p_on, p_request, p_at);
  if p_text is not null then
    insert into register.body_step_text (subject_id, revision, text)
      values (p_subject, coalesce(last.revision, 0) + 1, p_text);
  end if;
end $$;

-- A take-over brings bodies whose papers it does not have; anybody else shows them.
create function register.evaluation_body_step_is_lawful() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  moved register.evaluation_body;
  application register.evaluation_body_application;
begin
  select * into moved from register.evaluation_body where id = new.subject_id;
  if moved.id is null then
    raise exception 'BODY_NOT_ON_RECORD: the register holds no evaluation body %.', new.subject_id using errcode = 'LH080';
  end if;
  if new.happened_on is null then
    raise exception 'STEP_OUT_OF_ORDER: the day of a step of an evaluation body is stated.' using errcode = 'LH071';
  end if;
  if register.may_state_record_time() then return new; end if;
  if new.event = 'APPLY' then
    select * into application from register.evaluation_body_application where evaluation_body_id = moved.id;
    if application.evaluation_body_id is null
       or not exists (select from register.evaluation_body_field where evaluation_body_id = moved.id)
       or not application.takes_no_fees
          and register.scheme_value(moved.scheme, 'feesAllowed', new.happened_on, lower(new.known)) = 'false' then
      raise exception 'BODY_APPLICATION_INCOMPLETE: categories or the declaration that no fee is taken are missing.'
        using errcode = 'LH081';
    end if;
  end if;
  if new.event = 'PASS_EXPERT_REVIEW' and not register.expert_review_passed(moved.id, 'BODY_REVIEW',
       lower((register.last_step(moved.id)).known)) then
    raise exception 'EXPERT_REVIEW_NOT_PASSED: the experts have not, or not all, or not in favour, given their opinion.'
      using errcode = 'LH082';
  end if;
  return new;
end $$;

create trigger b_evaluation_body_step_is_lawful before insert on register.procedure_step
  for each row when (new.machine = 'evaluation_body') execute function register.evaluation_body_step_is_lawful();
`;
