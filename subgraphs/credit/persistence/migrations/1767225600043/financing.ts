/** What is shared of an enterprise's financing, in bands and without the lender. guangyuan-2019-32 §2(3)9. */
export const FINANCING = `
-- What banks reported, in the order in which it came; nothing of who lent.
create table credit.financing_change (
  id uuid primary key default gen_random_uuid(),
  loan_id uuid not null references credit.credit_case,
  uscc text not null,
  kind text not null check (kind in ('LOAN_PAID_OUT', 'LOAN_CORRECTED', 'LOAN_CLOSED')),
  band text not null,
  happened_on date not null,
  -- The row of the loan that says so, so that it is told once.
  row_id uuid not null,
  known_at timestamptz not null,
  constraint one_change_of_a_row unique (row_id)
);

create index financing_change_by_uscc on credit.financing_change (uscc, known_at, id);
create index financing_change_in_order on credit.financing_change (known_at, id);
call desk.keep_unchanged(array['credit.financing_change']::regclass[]);

-- Whether somebody may read what an enterprise borrowed: the enterprise itself, an auditor, a department with the
-- enterprise's authorisation. No bank learns of another bank's loans.
create function credit.may_read_financing(p_viewer jsonb, p_uscc text, p_on date, p_at timestamptz)
returns boolean language sql stable set search_path = pg_catalog, pg_temp as $$
  select coalesce(case p_viewer->>'role'
    when 'AUDITOR' then true
    when 'ENTERPRISE' then p_viewer->>'uscc' = p_uscc
    when 'DEPARTMENT' then credit.is_authorised(p_uscc, p_viewer->>'tenant', 'FINANCING', p_on, p_at)
  end, false)
$$;
`;
