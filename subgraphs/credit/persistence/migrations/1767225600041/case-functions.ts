/** How a bank reports a case: check, application, credit decision. */
export const CASE_FUNCTIONS = `
-- A case of the bank that asks, locked; empty when it is another bank's or none.
create function credit.case_locked(p_request jsonb, p_case uuid) returns credit.credit_case
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare found_one credit.credit_case;
begin
  perform desk.must_be(desk.is_keeper(p_request, 'BANK', p_request->>'tenant'), 'A bank');
  select * into found_one from credit.credit_case where id = p_case and tenant = p_request->>'tenant' for no key update;
  return found_one;
end $$;

-- A case begins on the day that its check is about.
create function credit.case_check(p_request jsonb, p_decision uuid)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := desk.request_begin(p_request);
  checked record.decision;
  added uuid;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  perform desk.must_be(desk.is_keeper(p_request, 'BANK', p_request->>'tenant'), 'A bank');
  select * into checked from record.decision where id = p_decision and tenant = p_request->>'tenant';
  if not found then return '{"outcome": "DECISION_NOT_ON_RECORD"}'; end if;
  perform pg_catalog.pg_advisory_xact_lock(hashtextextended('case ' || p_decision::text, 7431));
  if exists (select from credit.credit_case where decision_id = p_decision) then
    return jsonb_build_object('outcome', 'CASE_ON_RECORD');
  end if;
  instant := clock_timestamp();
  if checked.valid_on > desk.shanghai_day(instant) then return '{"outcome": "DAY_OUT_OF_ORDER"}'; end if;
  if (credit.institution_on(checked.tenant, checked.valid_on)).id is null then
    return '{"outcome": "INSTITUTION_NOT_ON_RECORD"}';
  end if;
  insert into credit.credit_case (tenant, uscc, decision_id, known)
    values (checked.tenant, checked.uscc, checked.id, tstzrange(instant, null)) returning id into added;
  perform desk.step_take('credit_case', added, 'CHECK', 'CHECKED', checked.valid_on, p_request, instant);
  return desk.request_done(p_request, added);
end $$;

create function credit.case_apply(p_request jsonb, p_case uuid, p_if_revision integer, p_product text, p_branch text,
  p_band text, p_on date)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := desk.request_begin(p_request);
  moved credit.credit_case;
  hindrance jsonb;
  lender credit.institution;
  at_branch credit.branch;
  offered credit.product;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  moved := credit.case_locked(p_request, p_case);
  hindrance := desk.hindrance(moved.id, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  instant := clock_timestamp();
  p_on := coalesce(p_on, desk.shanghai_day(instant));
  lender := credit.institution_on(moved.tenant, p_on);
  if lender.id is null then return '{"outcome": "INSTITUTION_NOT_ON_RECORD"}'; end if;
  if p_branch is not null then
    select * into at_branch from credit.branch
      where tenant = moved.tenant and code = p_branch and upper_inf(known) and valid @> p_on;
    if not found then return '{"outcome": "BRANCH_NOT_ON_RECORD"}'; end if;
  end if;
  if p_product is not null then
    select * into offered from credit.product
      where tenant = moved.tenant and code = p_product and upper_inf(known) and valid @> p_on;
    if not found then return '{"outcome": "PRODUCT_NOT_OFFERED"}'; end if;
  end if;
  insert into credit.application (case_id, product_id, branch_id, division, band, known)
    values (moved.id, offered.id, at_branch.id, coalesce(at_branch.division, lender.division), p_band,
      tstzrange(instant, null));
  perform desk.step_take('credit_case', moved.id, 'APPLY', 'APPLIED', p_on, p_request, instant);
  return desk.request_done(p_request, moved.id);
end $$;

-- Without a decision named, the one that the case began with. Without a title named, the only one that it counted.
create function credit.case_approve(p_request jsonb, p_case uuid, p_if_revision integer, p_decision uuid, p_title text,
  p_band text, p_on date)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := desk.request_begin(p_request);
  moved credit.credit_case;
  hindrance jsonb;
  basis record.decision;
  relied record;
  counted integer;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  moved := credit.case_locked(p_request, p_case);
  hindrance := desk.hindrance(moved.id, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  instant := clock_timestamp();
  p_on := coalesce(p_on, desk.shanghai_day(instant));
  select * into basis from record.decision
    where id = coalesce(p_decision, moved.decision_id) and tenant = moved.tenant and uscc = moved.uscc;
  if not found then return '{"outcome": "DECISION_NOT_ON_RECORD"}'; end if;
  if basis.valid_on <> p_on then return '{"outcome": "CHECK_OF_ANOTHER_DAY"}'; end if;
  select count(*) into counted from credit.titles_counted(basis.id);
  if p_title is null and counted > 1 then return '{"outcome": "TITLE_NOT_NAMED"}'; end if;
  select t.title_id, t.title_number into relied from credit.titles_counted(basis.id) t
    where p_title is null or t.title_number = p_title;
  if p_title is not null and relied.title_id is null then return '{"outcome": "TITLE_NOT_COUNTED"}'; end if;
  insert into credit.approval (case_id, decision_id, title_id, title_number, band, decided_on, known)
    values (moved.id, basis.id, relied.title_id, relied.title_number, p_band, p_on, tstzrange(instant, null));
  perform desk.step_take('credit_case', moved.id, 'APPROVE', 'APPROVED', p_on, p_request, instant);
  return desk.request_done(p_request, moved.id);
end $$;

create function credit.case_decline(p_request jsonb, p_case uuid, p_if_revision integer, p_on date)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := desk.request_begin(p_request);
  moved credit.credit_case;
  hindrance jsonb;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  moved := credit.case_locked(p_request, p_case);
  hindrance := desk.hindrance(moved.id, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  instant := clock_timestamp();
  perform desk.step_take('credit_case', moved.id, 'DECLINE', 'DECLINED', coalesce(p_on, desk.shanghai_day(instant)),
    p_request, instant);
  return desk.request_done(p_request, moved.id);
end $$;
`;

/** How a bank reports the loan itself: paid out, corrected, closed. */
export const LOAN_FUNCTIONS = `
-- Loans are reported side by side, but none while figures are published: what was reported before is counted.
create function credit.report_loan() returns void language sql set search_path = pg_catalog, pg_temp as $$
  select pg_catalog.pg_advisory_xact_lock_shared(7432)
$$;

create function credit.loan_pay_out(p_request jsonb, p_case uuid, p_if_revision integer, p_on date)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := desk.request_begin(p_request);
  moved credit.credit_case;
  hindrance jsonb;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  perform credit.report_loan();
  moved := credit.case_locked(p_request, p_case);
  hindrance := desk.hindrance(moved.id, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  instant := clock_timestamp();
  p_on := coalesce(p_on, desk.shanghai_day(instant));
  perform desk.step_take('credit_case', moved.id, 'PAY_OUT', 'OUTSTANDING', p_on, p_request, instant);
  insert into credit.loan (id, tenant, uscc, title_id, title_number, band, division, decided_on, paid_out_on, known)
    select moved.id, moved.tenant, moved.uscc, g.title_id, g.title_number, g.band, a.division, g.decided_on, p_on,
      tstzrange(instant, null)
    from credit.approval g join credit.application a using (case_id) where case_id = moved.id;
  return desk.request_done(p_request, moved.id);
end $$;

-- A further row of a loan in the place of the last.
create function credit.loan_restate(p_loan uuid, p_band text, p_closed_on date, p_at timestamptz) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare newest credit.loan;
begin
  select * into strict newest from credit.loan where id = p_loan and upper_inf(known);
  update credit.loan set known = desk.until(known, p_at) where row_id = newest.row_id;
  insert into credit.loan (id, tenant, uscc, title_id, title_number, band, division, decided_on, paid_out_on, closed_on,
      known)
    values (newest.id, newest.tenant, newest.uscc, newest.title_id, newest.title_number, coalesce(p_band, newest.band),
      newest.division, newest.decided_on, newest.paid_out_on, p_closed_on, tstzrange(p_at, null));
end $$;

-- A band that was reported wrongly: the loan had the other one all along, so that the step has the day of the one before.
create function credit.loan_correct(p_request jsonb, p_case uuid, p_if_revision integer, p_band text)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := desk.request_begin(p_request);
  moved credit.credit_case;
  hindrance jsonb;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  perform credit.report_loan();
  moved := credit.case_locked(p_request, p_case);
  hindrance := desk.hindrance(moved.id, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  instant := clock_timestamp();
  perform desk.step_take('credit_case', moved.id, 'CORRECT', 'OUTSTANDING', desk.last_step_on(moved.id), p_request,
    instant);
  perform credit.loan_restate(moved.id, p_band, null, instant);
  return desk.request_done(p_request, moved.id);
end $$;

create function credit.loan_close(p_request jsonb, p_case uuid, p_if_revision integer, p_on date)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := desk.request_begin(p_request);
  moved credit.credit_case;
  hindrance jsonb;
  instant timestamptz;
begin
  if earlier is not null then return earlier; end if;
  perform credit.report_loan();
  moved := credit.case_locked(p_request, p_case);
  hindrance := desk.hindrance(moved.id, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  instant := clock_timestamp();
  p_on := coalesce(p_on, desk.shanghai_day(instant));
  perform desk.step_take('credit_case', moved.id, 'CLOSE', 'CLOSED', p_on, p_request, instant);
  perform credit.loan_restate(moved.id, null, p_on, instant);
  return desk.request_done(p_request, moved.id);
end $$;
`;
