/** Evaluations of an enterprise's credit, by a model and with the agency that made them. */
export const CREDIT_EVALUATIONS = `
-- What values come to by a model: exact; null as soon as one is not known.
create function credit.score_of(p_content jsonb, p_values jsonb) returns numeric
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select case when bool_and(found.points is not null) then trim_scale(sum(found.weight * found.points) * 0.01) end
  from (
    select (i->>'weight')::numeric as weight, (
        select (b.band->>'points')::numeric
        from jsonb_array_elements(i->'bands') with ordinality as b(band, ord)
        where p_values->>(i->>'code') is not null
          and coalesce((p_values->>(i->>'code'))::numeric >= (b.band->>'from')::numeric, true)
        order by b.ord desc limit 1) as points
    from jsonb_array_elements(p_content->'indicators') as i
  ) found
$$;

create function credit.grade_of(p_content jsonb, p_score numeric) returns text
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select g.grade->>'grade' from jsonb_array_elements(p_content->'grades') with ordinality as g(grade, ord)
  where p_score >= (g.grade->>'from')::numeric order by g.ord desc limit 1
$$;

create table credit.credit_evaluation (
  id uuid primary key,
  machine text not null default 'credit_evaluation' check (machine = 'credit_evaluation'),
  uscc text not null check (uscc ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  model_id uuid not null references credit.credit_model,
  jurisdiction text not null check (jurisdiction ~ '^[0-9]{6}$'),
  agency text not null check (length(agency) between 1 and 200),
  agency_uscc text check (agency_uscc ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  source text not null check (length(source) between 1 and 200),
  -- By the code of the core indicator: decimal text, or null where it is not known.
  stated jsonb not null check (jsonb_typeof(stated) = 'object'),
  score numeric,
  grade text,
  evaluated_on date not null,
  department text not null,
  known tstzrange not null,
  foreign key (id, machine) references credit.evaluation_subject (id, machine),
  check ((score is null) = (grade is null))
);

create index credit_evaluation_by_uscc on credit.credit_evaluation (uscc, lower(known) desc, id desc);
call desk.keep_records_of(array['credit.credit_evaluation']::regclass[]);

-- A score follows from its model and from nothing else.
create function credit.evaluation_follows_model() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  used credit.credit_model;
  counted numeric;
begin
  select * into strict used from credit.credit_model where id = new.model_id;
  counted := credit.score_of(used.content, new.stated);
  if new.score is distinct from counted or new.grade is distinct from credit.grade_of(used.content, counted)
     or new.jurisdiction <> used.jurisdiction
     or exists (select from jsonb_object_keys(new.stated) as k(code)
                where not used.content->'indicators' @> jsonb_build_array(jsonb_build_object('code', k.code))) then
    raise exception 'EVALUATION_MISCOUNTED: by the model it comes to % (%).', counted,
      credit.grade_of(used.content, counted) using errcode = 'LH155';
  end if;
  if not credit.model_in_use(new.model_id, new.evaluated_on) then
    raise exception 'MODEL_NOT_IN_USE: version % was not in use on %.', used.version, new.evaluated_on
      using errcode = 'LH157';
  end if;
  return new;
end $$;

create trigger a_evaluation_follows_model before insert on credit.credit_evaluation
  for each row execute function credit.evaluation_follows_model();

-- Outcomes: NOT_ON_RECORD, MODEL_NOT_IN_USE.
create function credit.credit_evaluation_record(p_request jsonb, p_model uuid, p_evaluation jsonb, p_on date)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := desk.request_begin(p_request);
  used credit.evaluation_subject;
  instant timestamptz;
  held date;
  added uuid;
begin
  if earlier is not null then return earlier; end if;
  -- Whoever ends the model waits, or has ended it.
  select * into used from credit.evaluation_subject where id = p_model and machine = 'credit_model' for no key update;
  if not found then return '{"outcome": "NOT_ON_RECORD"}'; end if;
  perform credit.must_evaluate(p_request, used.jurisdiction);
  instant := clock_timestamp();
  held := coalesce(p_on, desk.shanghai_day(instant));
  if not credit.model_in_use(p_model, held) then return '{"outcome": "MODEL_NOT_IN_USE"}'; end if;
  insert into credit.evaluation_subject (machine, jurisdiction) values ('credit_evaluation', used.jurisdiction)
    returning id into added;
  insert into credit.credit_evaluation (id, uscc, model_id, jurisdiction, agency, agency_uscc, source, stated, score,
      grade, evaluated_on, department, known)
    values (added, p_evaluation->>'uscc', p_model, used.jurisdiction, p_evaluation->>'agency',
      p_evaluation->>'agencyUscc', p_evaluation->>'source', p_evaluation->'stated',
      (p_evaluation->>'score')::numeric, p_evaluation->>'grade', held, p_request->>'department',
      tstzrange(instant, null));
  perform desk.step_take('credit_evaluation', added, 'RECORD', 'RECORDED', held, p_request, instant);
  return desk.request_done(p_request, added);
end $$;
`;
