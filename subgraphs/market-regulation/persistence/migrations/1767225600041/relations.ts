/** Relations of bodies with enterprises: kept and shown, because the same body may advise and evaluate. */
export const RELATIONS = `
create table register.body_enterprise_relation (
  id uuid primary key default gen_random_uuid(),
  body text not null check (register.uscc_is_valid(body)),
  enterprise text not null references register.enterprise,
  relation text not null check (relation in ('ADVISER', 'PARENT', 'MEMBER', 'TESTER')),
  valid daterange not null check (not isempty(valid)),
  tenant text not null,
  actor text not null,
  known tstzrange not null,
  check (body <> enterprise),
  constraint one_relation_of_a_kind_at_a_time
    exclude using gist (body with =, enterprise with =, relation with =, valid with &&, known with &&)
);

-- Another collation keeps the slow index of the constraint out of the questions.
create index body_enterprise_relation_by_body on register.body_enterprise_relation (body collate "C");
create index body_enterprise_relation_by_enterprise on register.body_enterprise_relation (enterprise collate "C");
call register.keep_records_of(array['body_enterprise_relation']);

-- How a body stands to an enterprise on a day, as known then.
create function register.relations_of_body(p_body text, p_enterprise text, p_on date, p_at timestamptz) returns text[]
language sql stable set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(relation order by relation), '{}') from register.body_enterprise_relation
  where body collate "C" = p_body and enterprise = p_enterprise and valid @> p_on and known @> p_at
$$;

-- Bodies record their own, officers and working bodies those of bodies that applied for their schemes, and of bodies
-- that have not applied for any.
create function register.may_record_relation(p_request jsonb, p_body text) returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
  select coalesce(p_request->>'role' = 'EVALUATION_BODY' and p_request->>'uscc' = p_body, false)
    or exists (select from register.scheme s
               where (register.is_officer_of(p_request, s.code) or register.is_working_body(p_request, s.code))
                 and (s.code = any (applied.for_schemes) or applied.for_schemes = '{}'))
  from (select coalesce(array_agg(e.scheme), '{}') as for_schemes from register.evaluation_body e
        where e.uscc = p_body and upper_inf(e.known)) as applied
$$;

create function register.body_enterprise_relation_record(p_request jsonb, p_body text, p_enterprise text,
  p_relation text, p_from date, p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  instant timestamptz;
  effective date;
  added uuid;
begin
  if earlier is not null then return earlier; end if;
  if not register.may_record_relation(p_request, p_body) then return '{"outcome": "NOT_FOR_THIS_CALLER"}'; end if;
  perform register.start_recording();
  perform from register.enterprise where uscc = p_enterprise for no key update;
  if not found then return '{"outcome": "ENTERPRISE_NOT_ON_RECORD"}'; end if;
  instant := register.recording_instant(p_stated);
  effective := coalesce(p_from, register.shanghai_day(instant));
  if effective > register.shanghai_day(instant) then return '{"outcome": "DAY_OUT_OF_ORDER"}'; end if;
  if exists (select from register.body_enterprise_relation where body = p_body and enterprise = p_enterprise
             and relation = p_relation and upper_inf(known) and valid && daterange(effective, null)) then
    return '{"outcome": "ALREADY_ON_RECORD"}';
  end if;
  insert into register.body_enterprise_relation (body, enterprise, relation, valid, tenant, actor, known)
    values (p_body, p_enterprise, p_relation, daterange(effective, null), p_request->>'tenant', p_request->>'actor',
      tstzrange(instant, null))
    returning id into added;
  return register.procedure_request_done(p_request, added);
end $$;

-- Records the first day on which a relation no longer is.
create function register.body_enterprise_relation_end(p_request jsonb, p_relation uuid, p_on date,
  p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  old register.body_enterprise_relation;
  instant timestamptz;
  effective date;
  added uuid;
begin
  if earlier is not null then return earlier; end if;
  perform register.start_recording();
  perform from register.enterprise e join register.body_enterprise_relation r on r.enterprise = e.uscc
    where r.id = p_relation for no key update of e;
  select * into old from register.body_enterprise_relation where id = p_relation for no key update;
  if old.id is null then return '{"outcome": "NOT_ON_RECORD"}'; end if;
  if not register.may_record_relation(p_request, old.body) then return '{"outcome": "NOT_FOR_THIS_CALLER"}'; end if;
  if not upper_inf(old.known) or not upper_inf(old.valid) then return '{"outcome": "ALREADY_ENDED"}'; end if;
  instant := register.recording_instant(p_stated);
  effective := coalesce(p_on, register.shanghai_day(instant));
  if effective > register.shanghai_day(instant) or effective <= lower(old.valid) then
    return '{"outcome": "DAY_OUT_OF_ORDER"}';
  end if;
  update register.body_enterprise_relation set known = register.until(known, instant) where id = old.id;
  insert into register.body_enterprise_relation (body, enterprise, relation, valid, tenant, actor, known)
    values (old.body, old.enterprise, old.relation, daterange(lower(old.valid), effective), p_request->>'tenant',
      p_request->>'actor', tstzrange(instant, null))
    returning id into added;
  return register.procedure_request_done(p_request, added);
end $$;
`;
