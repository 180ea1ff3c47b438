/** What a bank reports of one enterprise's credit, from the check to the end of the loan. */
export const CASE_TABLES = `
insert into desk.transition (machine, from_state, event, to_state) values
  ('credit_case', '-', 'CHECK', 'CHECKED'),
  ('credit_case', 'CHECKED', 'APPLY', 'APPLIED'),
  ('credit_case', 'APPLIED', 'APPROVE', 'APPROVED'),
  ('credit_case', 'APPLIED', 'DECLINE', 'DECLINED'),
  ('credit_case', 'APPROVED', 'PAY_OUT', 'OUTSTANDING'),
  ('credit_case', 'OUTSTANDING', 'CORRECT', 'OUTSTANDING'),
  ('credit_case', 'OUTSTANDING', 'CLOSE', 'CLOSED');

-- In yuan; what a loan costs is not kept.
create domain credit.loan_band as text
  check (value in ('BELOW_1M', 'M1_TO_5M', 'M5_TO_10M', 'M10_TO_50M', 'M50_AND_ABOVE'));

-- A case begins with a decision of record that the bank had about the enterprise.
create table credit.credit_case (
  id uuid primary key default gen_random_uuid(),
  tenant text not null,
  uscc text not null,
  decision_id uuid not null references record.decision,
  known tstzrange not null,
  constraint one_case_of_a_decision unique (decision_id)
);

create index credit_case_of_tenant on credit.credit_case (tenant collate "C", lower(known) desc, id desc);

-- What the enterprise applied for.
create table credit.application (
  case_id uuid primary key references credit.credit_case,
  product_id uuid,
  branch_id uuid,
  -- Where it is lent: the place of the branch, of the institution where none is named.
  division text not null check (division ~ '^[0-9]{6}$'),
  band credit.loan_band not null,
  known tstzrange not null
);

-- The credit decision: what was granted, on which day, resting on what.
create table credit.approval (
  case_id uuid primary key references credit.credit_case,
  decision_id uuid not null references record.decision,
  -- The title that the decision of record counted; null where it gave no yes.
  title_id uuid,
  title_number text,
  band credit.loan_band not null,
  decided_on date not null,
  known tstzrange not null,
  constraint title_with_its_number check (num_nulls(title_id, title_number) in (0, 2))
);

-- A loan once it is paid out. Rows of one id are one loan, as was known at different times.
create table credit.loan (
  row_id uuid primary key default gen_random_uuid(),
  id uuid not null references credit.credit_case,
  tenant text not null,
  uscc text not null,
  title_id uuid,
  title_number text,
  band credit.loan_band not null,
  division text not null,
  decided_on date not null,
  paid_out_on date not null check (paid_out_on >= decided_on),
  -- Null while it is outstanding.
  closed_on date check (closed_on >= paid_out_on),
  known tstzrange not null,
  constraint one_loan_of_a_case_at_a_time exclude using gist (id with =, known with &&),
  constraint title_with_its_number check (num_nulls(title_id, title_number) in (0, 2))
);

-- What a watch goes through: loans that are outstanding and rest on a title.
create index loan_outstanding on credit.loan (title_id) where upper_inf(known) and closed_on is null and title_id is not null;
create index loan_by_pay_out on credit.loan (paid_out_on) where title_id is not null;

call desk.keep_records_of(array['credit.credit_case', 'credit.application', 'credit.approval', 'credit.loan']::regclass[]);
`;
