/** Models of credit evaluation: sector, version, core indicators with weights and bands, grades. */
export const CREDIT_MODELS = `
-- Whether numbers rise from one to the next; the first may be missing where that is so said.
create function credit.rises(p_numbers numeric[]) returns boolean
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select coalesce(bool_and(n.value is not null and (n.before is null or n.value > n.before)), true)
  from (select value, lag(value) over (order by ord) as before
        from unnest(p_numbers) with ordinality as u(value, ord)) n
$$;

-- Whether something can be evaluated by a model: weights come to 100, bands rise from one without a lower bound, points
-- and grades lie from 0 to 100, the lowest grade from 0 on.
create function credit.model_in_order(p_content jsonb) returns boolean
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select coalesce((
      select sum((i->>'weight')::numeric) = 100 and bool_and(coalesce((i->>'weight')::numeric > 0, false))
        and count(distinct i->>'code') = count(*) and bool_and((
          select bool_and((b.ord = 1) = (b.band->>'from' is null)
              and coalesce((b.band->>'points')::numeric between 0 and 100, false))
            and credit.rises(array_agg((b.band->>'from')::numeric order by b.ord) filter (where b.ord > 1))
          from jsonb_array_elements(i->'bands') with ordinality as b(band, ord)))
      from jsonb_array_elements(p_content->'indicators') as i), false)
    and coalesce((
      select credit.rises(array_agg((g.grade->>'from')::numeric order by g.ord))
        and min((g.grade->>'from')::numeric) = 0 and max((g.grade->>'from')::numeric) <= 100
      from jsonb_array_elements(p_content->'grades') with ordinality as g(grade, ord)), false)
$$;

create table credit.credit_model (
  id uuid primary key,
  machine text not null default 'credit_model' check (machine = 'credit_model'),
  jurisdiction text not null check (jurisdiction ~ '^[0-9]{6}$'),
  -- Of the size-class table: INDUSTRY.
  sector text not null check (sector ~ '^[A-Z_]{1,40}$'),
  version text not null check (length(version) between 1 and 40),
  name text not null check (length(name) between 1 and 200),
  content jsonb not null,
  in_use_from date not null,
  department text not null,
  known tstzrange not null,
  foreign key (id, machine) references credit.evaluation_subject (id, machine),
  constraint version_of_a_model_once unique (jurisdiction, sector, version)
);

create index credit_model_recorded on credit.credit_model (lower(known) desc, id desc);
call desk.keep_records_of(array['credit.credit_model']::regclass[]);

create function credit.model_can_be_used() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not credit.model_in_order(new.content) then
    raise exception 'MODEL_OUT_OF_ORDER: weights come to 100, bands and grades rise, points lie from 0 to 100.'
      using errcode = 'LH156';
  end if;
  return new;
end $$;

create trigger a_model_can_be_used before insert on credit.credit_model
  for each row execute function credit.model_can_be_used();

create function credit.model_in_use(p_model uuid, p_on date) returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
  select exists (select from desk.state s
    where s.subject_id = p_model and s.state = 'IN_USE' and s.valid @> p_on and upper_inf(s.known))
$$;

create function credit.another_model_in_use(p_jurisdiction text, p_sector text, p_on date) returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
  select exists (select from credit.credit_model m join desk.state s on s.subject_id = m.id
    where m.jurisdiction = p_jurisdiction and m.sector = p_sector and s.state = 'IN_USE' and upper_inf(s.known)
      and s.valid && daterange(p_on, null))
$$;

-- Outcomes: MODEL_IN_USE, VERSION_TAKEN.
create function credit.credit_model_publish(p_request jsonb, p_model jsonb, p_on date)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := desk.request_begin(p_request);
  place constant text := p_model->>'jurisdiction';
  instant timestamptz;
  starts date;
  added uuid;
begin
  if earlier is not null then return earlier; end if;
  perform credit.must_evaluate(p_request, place);
  perform pg_advisory_xact_lock(hashtextextended(place || ' ' || (p_model->>'sector'), 7433));
  instant := clock_timestamp();
  starts := coalesce(p_on, desk.shanghai_day(instant));
  if credit.another_model_in_use(place, p_model->>'sector', starts) then return '{"outcome": "MODEL_IN_USE"}'; end if;
  if exists (select from credit.credit_model m
      where m.jurisdiction = place and m.sector = p_model->>'sector' and m.version = p_model->>'version') then
    return '{"outcome": "VERSION_TAKEN"}';
  end if;
  insert into credit.evaluation_subject (machine, jurisdiction) values ('credit_model', place) returning id into added;
  insert into credit.credit_model (id, jurisdiction, sector, version, name, content, in_use_from, department, known)
    values (added, place, p_model->>'sector', p_model->>'version', p_model->>'name', p_model->'content', starts,
      p_request->>'department', tstzrange(instant, null));
  perform desk.step_take('credit_model', added, 'PUBLISH', 'IN_USE', starts, p_request, instant);
  return desk.request_done(p_request, added);
end $$;
`;
