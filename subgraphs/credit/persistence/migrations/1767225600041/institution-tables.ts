/** Lenders, their branches and their products, on two clocks. */
export const INSTITUTION_TABLES = `
-- A credit institution, known to the hub by the tenant that it signs in as.
create table credit.institution (
  row_id uuid primary key default gen_random_uuid(),
  -- Rows of one id are one institution, as it stood and was known at different times.
  id uuid not null,
  tenant text not null check (length(tenant) between 1 and 128),
  uscc text not null check (uscc ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  name text not null check (length(name) between 1 and 200),
  kind text not null check (kind in ('POLICY_BANK', 'STATE_BANK', 'JOINT_STOCK_BANK', 'CITY_BANK', 'RURAL_INSTITUTION',
    'FOREIGN_BANK', 'OTHER_LENDER')),
  division text not null check (division ~ '^[0-9]{6}$'),
  revision integer not null check (revision >= 1),
  valid daterange not null check (not isempty(valid) and not lower_inf(valid)),
  by_tenant text not null,
  by_actor text not null,
  known tstzrange not null,
  constraint one_institution_of_a_tenant exclude using gist (tenant with =, valid with &&, known with &&),
  constraint one_tenant_of_an_institution exclude using gist (uscc with =, tenant with <>, valid with &&, known with &&)
);

-- Another collation keeps the slow index of the constraint out of the questions.
create index institution_by_tenant on credit.institution (tenant collate "C");

create table credit.branch (
  row_id uuid primary key default gen_random_uuid(),
  id uuid not null,
  tenant text not null,
  -- The institution's own code for it.
  code text not null check (length(code) between 1 and 64),
  name text not null check (length(name) between 1 and 200),
  division text not null check (division ~ '^[0-9]{6}$'),
  revision integer not null check (revision >= 1),
  valid daterange not null check (not isempty(valid) and not lower_inf(valid)),
  by_tenant text not null,
  by_actor text not null,
  known tstzrange not null,
  constraint one_branch_of_a_code exclude using gist (tenant with =, code with =, valid with &&, known with &&)
);

create index branch_by_tenant on credit.branch (tenant collate "C", code collate "C");

-- What an institution offers to leaders.
create table credit.product (
  row_id uuid primary key default gen_random_uuid(),
  id uuid not null,
  tenant text not null,
  code text not null check (length(code) between 1 and 64),
  name text not null check (length(name) between 1 and 200),
  summary text not null check (length(summary) between 1 and 1000),
  -- Where it is offered: in these divisions and all below them.
  divisions text[] not null check (cardinality(divisions) between 1 and 100 and array_position(divisions, null) is null),
  leaders_only boolean not null,
  largest_band text not null check (largest_band in ('BELOW_1M', 'M1_TO_5M', 'M5_TO_10M', 'M10_TO_50M', 'M50_AND_ABOVE')),
  revision integer not null check (revision >= 1),
  valid daterange not null check (not isempty(valid) and not lower_inf(valid)),
  by_tenant text not null,
  by_actor text not null,
  known tstzrange not null,
  constraint one_product_of_a_code exclude using gist (tenant with =, code with =, valid with &&, known with &&)
);

create index product_by_tenant on credit.product (tenant collate "C", code collate "C");

call desk.keep_records_of(array['credit.institution', 'credit.branch', 'credit.product']::regclass[]);

-- Ends what is on record of a thing from a day on: later rows are superseded, and of one that began before that day the
-- part before it stays; as a further revision where the end is all that is stated.
create procedure credit.cut_from(p_table regclass, p_id uuid, p_from date, p_at timestamptz,
  p_revision integer default null)
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare old jsonb;
begin
  for old in execute format(
    'select to_jsonb(t) || jsonb_build_object(''first_day'', lower(valid)) from %s t
     where id = $1 and upper_inf(known) and valid && daterange($2, null)', p_table) using p_id, p_from
  loop
    execute format('update %s set known = desk.until(known, $2) where row_id = $1', p_table)
      using (old->>'row_id')::uuid, p_at;
    if (old->>'first_day')::date < p_from then
      execute format('insert into %1$s select (jsonb_populate_record(null::%1$s, $1)).*', p_table)
        using old || jsonb_build_object('row_id', gen_random_uuid(),
          'revision', coalesce(p_revision, (old->>'revision')::integer),
          'valid', daterange((old->>'first_day')::date, p_from), 'known', tstzrange(p_at, null));
    end if;
  end loop;
end $$;
`;
