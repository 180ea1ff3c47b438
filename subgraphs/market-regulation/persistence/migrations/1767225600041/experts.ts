/** The pool of experts, what they are asked, and what they found. */
export const EXPERTS = `
insert into register.procedure_transition (machine, from_state, event, to_state) values
  ('expert', '-', 'ENTER', 'IN_POOL'),
  ('expert', 'IN_POOL', 'AMEND', 'IN_POOL'),
  ('expert', 'IN_POOL', 'LEAVE', 'LEFT'),
  ('expert_task', '-', 'ASSIGN', 'ASSIGNED'),
  ('expert_task', 'ASSIGNED', 'GIVE_OPINION', 'OPINION_GIVEN'),
  ('expert_task', 'ASSIGNED', 'CANCEL', 'CANCELLED');

create table register.expert (
  id uuid primary key default gen_random_uuid(),
  scheme text not null references register.scheme,
  known tstzrange not null
);

-- Who an expert is, with what the expert knows and whom the expert is tied to, as it was known.
create table register.expert_profile (
  id uuid primary key default gen_random_uuid(),
  expert_id uuid not null references register.expert,
  name text not null check (name <> ''),
  employer text check (employer <> ''),
  known tstzrange not null,
  exclude using gist (expert_id with =, known with &&)
);

create table register.expert_field (
  profile_id uuid not null references register.expert_profile,
  position integer not null,
  name text not null check (name <> ''),
  primary key (profile_id, position),
  unique (profile_id, name)
);

-- A body or an enterprise that the expert is not asked about.
create table register.expert_conflict (
  profile_id uuid not null references register.expert_profile,
  position integer not null,
  uscc text not null check (register.uscc_is_valid(uscc)),
  reason text not null check (reason <> ''),
  primary key (profile_id, position),
  unique (profile_id, uscc)
);

create table register.expert_task (
  id uuid primary key default gen_random_uuid(),
  machine text not null check (machine in ('evaluation_body', 'evaluation_scheme', 'objection', 'ranking')),
  subject_id uuid not null,
  kind text not null check (kind in ('BODY_REVIEW', 'SCHEME_REVIEW', 'OBJECTION_REVIEW', 'REPORT_AUDIT')),
  expert_id uuid not null references register.expert,
  scheme text not null references register.scheme,
  assigned_on date not null,
  known tstzrange not null,
  check ((machine, kind) in (('evaluation_body', 'BODY_REVIEW'), ('evaluation_scheme', 'SCHEME_REVIEW'),
    ('objection', 'OBJECTION_REVIEW'), ('ranking', 'REPORT_AUDIT')))
);

create index expert_task_by_subject on register.expert_task (subject_id);
create index expert_task_by_expert on register.expert_task (expert_id);

create table register.expert_opinion (
  task_id uuid primary key references register.expert_task,
  opinion text not null check (opinion in ('FAVOURABLE', 'UNFAVOURABLE')),
  text text not null check (text <> ''),
  given_on date not null
);

call register.keep_records_of(array['expert', 'expert_profile', 'expert_task']);
call register.keep_unchanged(array['expert_field', 'expert_conflict', 'expert_opinion']);

-- The tasks of a kind with a thing since an instant, cancelled ones apart: how many, and how many opinions each way.
create function register.expert_review(p_subject uuid, p_kind text, p_since timestamptz)
returns table (assigned integer, favourable integer, unfavourable integer)
language sql stable set search_path = pg_catalog, pg_temp as $$
  select count(*)::integer, (count(*) filter (where o.opinion = 'FAVOURABLE'))::integer,
    (count(*) filter (where o.opinion = 'UNFAVOURABLE'))::integer
  from register.expert_task t left join register.expert_opinion o on o.task_id = t.id
  where t.subject_id = p_subject and t.kind = p_kind and (p_since is null or lower(t.known) >= p_since)
    and not exists (select from register.procedure_step s where s.subject_id = t.id and s.to_state = 'CANCELLED')
$$;

-- Somebody gave an opinion, nobody still has to, and more are in favour than against.
create function register.expert_review_passed(p_subject uuid, p_kind text, p_since timestamptz) returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
  select favourable > unfavourable and favourable + unfavourable = assigned
  from register.expert_review(p_subject, p_kind, p_since)
$$;

-- The scheme of a thing that experts are asked about, and the codes of the bodies and enterprises that it concerns.
create function register.expert_subject(p_machine text, p_subject uuid, out scheme text, out concerned text[])
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  if p_machine = 'evaluation_body' then
    select e.scheme, array[e.uscc] into scheme, concerned from register.evaluation_body e where e.id = p_subject;
  elsif p_machine = 'evaluation_scheme' then
    select s.scheme, array[e.uscc] into scheme, concerned
      from register.evaluation_scheme s join register.evaluation_body e on e.id = s.evaluation_body_id
      where s.id = p_subject;
  elsif p_machine = 'ranking' then
    select r.scheme, array(
        select n.uscc from register.ranking_entry n where n.ranking_id = r.id and upper_inf(n.known)
        union select e.uscc from register.evaluation_body e where e.id = r.evaluation_body_id)
      into scheme, concerned from register.ranking r where r.id = p_subject;
  else
    select * into scheme, concerned from register.expert_subject_of_objection(p_subject);
  end if;
end $$;

-- Of an objection: whom it names, and without a name everybody whom the publicity shows.
create function register.expert_subject_of_objection(p_objection uuid, out scheme text, out concerned text[])
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare raised record;
begin
  select o.publicity_id, o.title_id, o.subject_id, p.scheme into raised
    from register.objection o join register.publicity p on p.id = o.publicity_id
    where o.objection_id = p_objection order by lower(o.known) desc limit 1;
  scheme := raised.scheme;
  concerned := array(
    select t.uscc from register.title t where t.id = raised.title_id
    union select c.uscc from register.candidate c where c.id = raised.title_id
    union select unnest((register.expert_subject(s.machine, s.subject_id)).concerned)
      from register.publicity_subject s
      where s.publicity_id = raised.publicity_id and raised.title_id is null
        and (raised.subject_id is null or s.subject_id = raised.subject_id)
        and s.machine in ('evaluation_body', 'evaluation_scheme', 'ranking'));
end $$;

-- Whom of those concerned an expert is tied to.
create function register.expert_ties(p_expert uuid, p_concerned text[]) returns text[]
language sql stable set search_path = pg_catalog, pg_temp as $$
  select array(select c.uscc from register.expert_conflict c
    join register.expert_profile p on p.id = c.profile_id and upper_inf(p.known)
    where p.expert_id = p_expert and c.uscc = any (p_concerned) order by 1)
$$;

create function register.expert_is_not_tied() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare asked register.expert_task;
begin
  if tg_table_name = 'expert_task' then
    asked := new;
  else
    select * into asked from register.expert_task where id = new.task_id;
  end if;
  if register.expert_ties(asked.expert_id, (register.expert_subject(asked.machine, asked.subject_id)).concerned) <> '{}'
  then
    raise exception 'EXPERT_HAS_CONFLICT: an expert is not asked about a body or an enterprise that the expert is tied to.'
      using errcode = 'LH083';
  end if;
  return new;
end $$;

create trigger a_expert_is_not_tied before insert on register.expert_task
  for each row execute function register.expert_is_not_tied();
create trigger a_expert_is_not_tied before insert on register.expert_opinion
  for each row execute function register.expert_is_not_tied();
`;
