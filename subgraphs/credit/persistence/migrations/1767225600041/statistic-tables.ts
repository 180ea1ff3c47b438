/** Figures of loans that rested on a title: published once for each quarter, in groups that tell of no firm and no bank. */
export const STATISTIC_TABLES = `
create table credit.statistic_publication (
  id uuid primary key default gen_random_uuid(),
  year integer not null check (year between 2000 and 2999),
  quarter integer not null check (quarter between 1 and 4),
  by_tenant text not null,
  by_actor text not null,
  -- What was on record at its beginning is counted.
  known tstzrange not null,
  constraint one_publication_of_a_quarter unique (year, quarter)
);

-- A group of loans. By each trait it holds loans of every value (ALL), of one, or of those values that no group beside it
-- is named after (OTHERS).
create table credit.statistic_cell (
  id uuid primary key default gen_random_uuid(),
  publication_id uuid not null references credit.statistic_publication,
  province text not null check (province ~ '^[0-9]{2}0000$'),
  prefecture_extent text not null check (prefecture_extent in ('ALL', 'ONE', 'OTHERS')),
  prefecture text,
  kind_extent text not null check (kind_extent in ('ALL', 'ONE', 'OTHERS')),
  kind text,
  band_extent text not null check (band_extent in ('ALL', 'ONE', 'OTHERS')),
  band text,
  loans integer not null,
  firms integer not null check (firms >= 5),
  constraint one_is_named check ((prefecture is not null) = (prefecture_extent = 'ONE')
    and (kind is not null) = (kind_extent = 'ONE') and (band is not null) = (band_extent = 'ONE')),
  constraint one_cell_of_a_group unique nulls not distinct
    (publication_id, province, prefecture_extent, prefecture, kind_extent, kind, band_extent, band)
);

-- Which loan stands in which group. A loan is counted once, in one group of one publication, for ever: no two figures
-- have a loan in common, so that none can be taken from another.
create table credit.statistic_loan (
  loan_id uuid primary key,
  cell_id uuid not null references credit.statistic_cell
);

create index statistic_loan_by_cell on credit.statistic_loan (cell_id);

call desk.keep_records_of(array['credit.statistic_publication']::regclass[]);
call desk.keep_unchanged(array['credit.statistic_cell', 'credit.statistic_loan']::regclass[]);

-- The loans that a quarter's figures are about, as known at an instant, with their traits.
create function credit.loans_of_quarter(p_year integer, p_quarter integer, p_at timestamptz)
returns table (id uuid, tenant text, lender text, uscc text, province text, prefecture text, kind text, band text)
language sql stable set search_path = pg_catalog, pg_temp as $$
  select l.id, l.tenant, i.uscc, l.uscc, left(l.division, 2) || '0000', left(l.division, 4) || '00', i.kind, l.band::text
  from credit.loan l
  join credit.institution i on i.tenant = l.tenant and i.valid @> l.paid_out_on and i.known @> p_at
  where l.title_id is not null and l.known @> p_at
    and l.paid_out_on >= make_date(p_year, p_quarter * 3 - 2, 1)
    and l.paid_out_on < make_date(p_year, p_quarter * 3 - 2, 1) + interval '3 months'
$$;

-- The loans behind a figure. A lender is one by its credit code, under whichever tenants it signed in meanwhile.
create function credit.loans_behind(p_cell uuid) returns table (uscc text, lender text)
language sql stable set search_path = pg_catalog, pg_temp as $$
  select l.uscc, i.uscc
  from credit.statistic_loan s
  join credit.loan l on l.id = s.loan_id and upper_inf(l.known)
  join credit.institution i on i.tenant collate "C" = l.tenant and i.valid @> l.paid_out_on and upper_inf(i.known)
  where s.cell_id = p_cell
$$;

-- The small-group rule: five firms, three lenders, and nobody with more than 85 in 100 of the loans.
create function credit.group_is_safe() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  counted record;
  largest bigint;
begin
  select count(*) as loans, count(distinct b.uscc) as firms, count(distinct b.lender) as lenders into counted
    from credit.loans_behind(new.id) b;
  select max(n) into largest from (
    select count(*) as n from credit.loans_behind(new.id) b group by b.lender
    union all
    select count(*) from credit.loans_behind(new.id) b group by b.uscc) as shares;
  if counted.firms < 5 or counted.lenders < 3 or largest * 100 > counted.loans * 85 then
    raise exception 'GROUP_TOO_SMALL: a figure is told of five firms and three lenders, none with more than 85 in 100.'
      using errcode = 'LH153';
  end if;
  if (new.loans, new.firms) is distinct from (counted.loans::integer, counted.firms::integer) then
    raise exception 'FIGURE_NOT_COUNTED: a figure is the count of the loans behind it.' using errcode = 'LH154';
  end if;
  return null;
end $$;

create constraint trigger group_is_safe after insert on credit.statistic_cell deferrable initially deferred
  for each row execute function credit.group_is_safe();

-- Behind a figure stand the loans that its publication counted, and none comes later.
create function credit.counted_with_its_publication() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (
    select from credit.statistic_cell c join credit.statistic_publication p on p.id = c.publication_id
    where c.id = new.cell_id and c.xmin = pg_current_xact_id()::xid) then
    raise exception 'FIGURE_NOT_COUNTED: nothing is added to a figure that is published.' using errcode = 'LH154';
  end if;
  return new;
end $$;

create trigger a_counted_with_its_publication before insert on credit.statistic_loan
  for each row execute function credit.counted_with_its_publication();
`;
