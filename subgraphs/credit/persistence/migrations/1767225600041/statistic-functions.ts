/** How a quarter's figures are published. The groups are formed by the code; that they are lawful is checked here. */
export const STATISTIC_FUNCTIONS = `
create function credit.must_be_overseer(p_request jsonb) returns void
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select desk.must_be(p_request->>'role' = 'DEPARTMENT'
    and p_request->>'department' in ('peoples-bank', 'financial-supervision'), 'An overseer of credit')
$$;

-- The first day on which a quarter is published: its loans are reported within 30 days of its end.
create function credit.statistics_due_on(p_year integer, p_quarter integer) returns date
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select (make_date(p_year, p_quarter * 3 - 2, 1) + interval '3 months 30 days')::date
$$;

-- What the loans of a quarter are at an instant, in short.
create function credit.loans_seen(p_year integer, p_quarter integer, p_at timestamptz) returns text
language sql stable set search_path = pg_catalog, pg_temp as $$
  select coalesce(md5(string_agg(concat_ws(' ', l.id, l.prefecture, l.kind, l.band), ',' order by l.id)), '')
  from credit.loans_of_quarter(p_year, p_quarter, p_at) l
$$;

-- The loans of a quarter for whoever groups them, and what they are in short.
create function credit.loans_to_group(p_request jsonb, p_year integer, p_quarter integer) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare instant timestamptz := clock_timestamp();
begin
  perform credit.must_be_overseer(p_request);
  return jsonb_build_object('seen', credit.loans_seen(p_year, p_quarter, instant),
    'loans', (select coalesce(jsonb_agg(to_jsonb(l) order by l.id), '[]')
              from credit.loans_of_quarter(p_year, p_quarter, instant) l));
end $$;

create function credit.cells_add(p_publication uuid, p_cells jsonb) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  cell record;
  added uuid;
begin
  for cell in select * from jsonb_to_recordset(p_cells) as c(province text, "prefectureExtent" text, prefecture text,
      "kindExtent" text, kind text, "bandExtent" text, band text, loans uuid[]) loop
    insert into credit.statistic_cell (publication_id, province, prefecture_extent, prefecture, kind_extent, kind,
        band_extent, band, loans, firms)
      select p_publication, cell.province, cell."prefectureExtent", cell.prefecture, cell."kindExtent", cell.kind,
        cell."bandExtent", cell.band, cardinality(cell.loans), count(distinct c.uscc)
      from credit.credit_case c where c.id = any (cell.loans)
      returning id into added;
    insert into credit.statistic_loan (loan_id, cell_id) select each, added from unnest(cell.loans) as each;
  end loop;
end $$;

-- Every loan of a province that is told of stands in a group, in one that its traits belong to; no other loan does.
create function credit.cells_add_up(p_publication uuid, p_year integer, p_quarter integer, p_at timestamptz) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if exists (
    select from (select l.* from credit.loans_of_quarter(p_year, p_quarter, p_at) l
                 where exists (select from credit.statistic_cell c
                               where c.publication_id = p_publication and c.province = l.province)) told
    full join (select s.loan_id, c.* from credit.statistic_loan s join credit.statistic_cell c on c.id = s.cell_id
               where c.publication_id = p_publication) counted on counted.loan_id = told.id
    where told.id is null or counted.loan_id is null or counted.province <> told.province
      or counted.prefecture <> told.prefecture or counted.kind <> told.kind or counted.band <> told.band
      or exists (
        select from credit.statistic_cell beside
        where beside.publication_id = p_publication and beside.province = counted.province and (
          counted.prefecture_extent <> 'ONE' and beside.prefecture = told.prefecture
          or (beside.prefecture_extent, beside.prefecture) is not distinct from (counted.prefecture_extent, counted.prefecture)
            and (counted.kind_extent <> 'ONE' and beside.kind = told.kind
              or (beside.kind_extent, beside.kind) is not distinct from (counted.kind_extent, counted.kind)
                and counted.band_extent <> 'ONE' and beside.band = told.band)))) then
    raise exception 'FIGURE_NOT_COUNTED: each loan stands in the one group that its traits belong to.'
      using errcode = 'LH154';
  end if;
end $$;

-- Publishes a quarter: p_cells are groups with the ids of their loans, p_seen what the loans were when they were grouped.
-- Outcomes beside DONE: PERIOD_NOT_OVER, PUBLISHED_ALREADY; LOANS_CHANGED when others have been reported since.
create function credit.statistics_publish(p_request jsonb, p_year integer, p_quarter integer, p_seen text, p_cells jsonb)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := desk.request_begin(p_request);
  instant timestamptz;
  added uuid;
begin
  if earlier is not null then return earlier; end if;
  perform credit.must_be_overseer(p_request);
  -- After all who report now; who comes later waits until this is done.
  perform pg_catalog.pg_advisory_xact_lock(7432);
  select id into added from credit.statistic_publication where year = p_year and quarter = p_quarter;
  if found then return jsonb_build_object('outcome', 'PUBLISHED_ALREADY', 'id', added); end if;
  instant := clock_timestamp();
  if desk.shanghai_day(instant) < credit.statistics_due_on(p_year, p_quarter) then
    return '{"outcome": "PERIOD_NOT_OVER"}';
  end if;
  if credit.loans_seen(p_year, p_quarter, instant) <> p_seen then return '{"outcome": "LOANS_CHANGED"}'; end if;
  insert into credit.statistic_publication (year, quarter, by_tenant, by_actor, known)
    values (p_year, p_quarter, p_request->>'tenant', p_request->>'actor', tstzrange(instant, null))
    returning id into added;
  perform credit.cells_add(added, p_cells);
  perform credit.cells_add_up(added, p_year, p_quarter, instant);
  return desk.request_done(p_request, added);
end $$;
`;
