/** What the database itself asks of credit cases, whoever writes. */
export const CASE_CHECKS = `
-- The titles that a decision gave its yes for: those in force among what it rested on. None where it gave no yes.
create function credit.titles_counted(p_decision uuid) returns table (title_id uuid, title_number text)
language sql stable set search_path = pg_catalog, pg_temp as $$
  select distinct t.id, t.number
  from record.decision d
  join record.decision_basis b on b.decision_id = d.id and b.uscc = d.uscc and b.kind = 'title-status'
  join register.title_status s on s.id = b.row_id::uuid
  join register.title t on t.id = s.title_id and t.known @> d.known_at
  where d.id = p_decision and d.determination = 'ELIGIBLE' and s.state = 'IN_FORCE'
$$;

create function credit.case_has_its_check() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from record.decision d where d.id = new.decision_id and d.tenant = new.tenant
                 and d.uscc = new.uscc and d.measure = 'creditSupport') then
    raise exception 'CASE_WITHOUT_CHECK: a case begins with the bank''s own decision of record about the enterprise.'
      using errcode = 'LH150';
  end if;
  return new;
end $$;

create trigger a_case_has_its_check before insert on credit.credit_case
  for each row execute function credit.case_has_its_check();

-- The day that counts for a loan is that of the credit decision (SIL-09): the hub was asked about that day.
create function credit.approval_has_its_basis() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (
    select from credit.credit_case c
    join record.decision d on d.tenant = c.tenant and d.uscc = c.uscc and d.measure = 'creditSupport'
    where c.id = new.case_id and d.id = new.decision_id and d.valid_on = new.decided_on) then
    raise exception 'LOAN_WITHOUT_BASIS: a credit decision rests on the bank''s decision of record about that day.'
      using errcode = 'LH151';
  end if;
  if new.title_id is null and exists (select from credit.titles_counted(new.decision_id))
     or new.title_id is not null and not exists (select from credit.titles_counted(new.decision_id) t
       where t.title_id = new.title_id and t.title_number = new.title_number) then
    raise exception 'LOAN_WITHOUT_BASIS: the title relied on is one that the decision of record counted.'
      using errcode = 'LH151';
  end if;
  return new;
end $$;

create trigger a_approval_has_its_basis before insert on credit.approval
  for each row execute function credit.approval_has_its_basis();

-- A loan says of itself what its case says, and comes with the step that paid it out.
create function credit.loan_is_of_its_case() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (
    select from credit.credit_case c
    join credit.application a on a.case_id = c.id and a.division = new.division
    join credit.approval g on g.case_id = c.id and g.decided_on = new.decided_on
      and g.title_id is not distinct from new.title_id and g.title_number is not distinct from new.title_number
    join desk.step s on s.subject_id = c.id and s.event = 'PAY_OUT' and s.happened_on = new.paid_out_on
    where c.id = new.id and c.tenant = new.tenant and c.uscc = new.uscc) then
    raise exception 'LOAN_NOT_OF_ITS_CASE: a loan is that of a case which was paid out.' using errcode = 'LH152';
  end if;
  if new.closed_on is distinct from
     (select s.happened_on from desk.step s where s.subject_id = new.id and s.event = 'CLOSE') then
    raise exception 'LOAN_NOT_OF_ITS_CASE: a loan ends with the step that closes it.' using errcode = 'LH152';
  end if;
  return new;
end $$;

create trigger a_loan_is_of_its_case before insert on credit.loan
  for each row execute function credit.loan_is_of_its_case();

-- Every step of a case has a day, and leaves behind what it is about.
create function credit.case_step_is_lawful() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare complete boolean;
begin
  if new.happened_on is null then
    raise exception 'STEP_OUT_OF_ORDER: each step of a case has its day.' using errcode = 'LH071';
  end if;
  complete := case new.event
    when 'CHECK' then exists (select from credit.credit_case where id = new.subject_id)
    when 'APPLY' then exists (select from credit.application where case_id = new.subject_id)
    when 'APPROVE' then exists (select from credit.approval where case_id = new.subject_id and decided_on = new.happened_on)
    when 'PAY_OUT' then exists (select from credit.loan where id = new.subject_id and upper_inf(known)
                                and paid_out_on = new.happened_on)
    when 'CLOSE' then exists (select from credit.loan where id = new.subject_id and upper_inf(known)
                              and closed_on = new.happened_on)
    else true end;
  if not complete then
    raise exception 'LOAN_NOT_OF_ITS_CASE: a step % without what it is about.', new.event using errcode = 'LH152';
  end if;
  return null;
end $$;

create constraint trigger case_step_is_lawful after insert on desk.step deferrable initially deferred
  for each row when (new.machine = 'credit_case') execute function credit.case_step_is_lawful();
`;
