/** Publicity of evaluation bodies and evaluation schemes, and what an announcement waits for. */
export const ANNOUNCING = `
-- The publicity that last showed a body or an evaluation scheme.
create function register.scheme_publicity_of(p_subject uuid) returns register.publicity
language sql stable set search_path = pg_catalog, pg_temp as $$
  select p from register.publicity_subject s
  join register.publicity p on p.id = s.publicity_id and p.kind = 'SCHEME'
  where s.subject_id = p_subject
  order by lower(p.known) desc, p.id desc limit 1
$$;

-- The objections of a publicity that concern one of its subjects: against it, or against the whole.
create function register.objections_against(p_publicity uuid, p_subject uuid) returns setof register.objection
language sql stable set search_path = pg_catalog, pg_temp as $$
  select o.* from register.objection o
  where o.publicity_id = p_publicity and upper_inf(o.known) and o.title_id is null
    and coalesce(to_jsonb(o)->>'subject_id', p_subject::text) = p_subject::text
    and (register.last_step(o.objection_id)).to_state is distinct from 'WITHDRAWN'
$$;

create function register.working_days_in(p_first date, p_last date, p_at timestamptz) returns integer
language sql stable set search_path = pg_catalog, pg_temp as $$
  select count(*)::integer
  from generate_series(p_first, p_last, interval '1 day') as d
  left join register.calendar_day c on c.day = d::date and c.known @> p_at
  where coalesce(c.kind = 'WORK', extract(isodow from d) < 6)
$$;

-- What is announced was posted, its publicity is over, and no objection against it is open or was upheld.
create function register.announcement_follows_publicity() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  posted register.publicity := register.scheme_publicity_of(new.subject_id);
  last_day date;
begin
  -- Against an objection at the same time, which holds the publicity.
  perform from register.publicity where id = posted.id for share;
  if posted.id is null or new.happened_on is null or new.happened_on < posted.posted_on then
    raise exception 'ANNOUNCED_TOO_EARLY: what is announced was posted before.' using errcode = 'LH088';
  end if;
  if posted.working_days is not null then
    last_day := register.working_day_after(posted.posted_on, posted.working_days, lower(new.known));
    if last_day is null or new.happened_on <= last_day then
      raise exception 'ANNOUNCED_TOO_EARLY: publicity runs until %, announcement on % is too early.',
        coalesce(last_day::text, 'a day that no holiday notice tells yet'), new.happened_on using errcode = 'LH088';
    end if;
  end if;
  if exists (select from register.objections_against(posted.id, new.subject_id) o
             where o.outcome is null or o.outcome = 'UPHELD' or o.resolved_on > new.happened_on) then
    raise exception 'OBJECTION_OPEN: an objection is open or was upheld on %.', new.happened_on using errcode = 'LH009';
  end if;
  if new.machine = 'evaluation_scheme' and not exists (
      select from register.evaluation_scheme e
      where e.id = new.subject_id and (register.last_step(e.evaluation_body_id)).to_state = 'ANNOUNCED') then
    raise exception 'ANNOUNCED_TOO_EARLY: its evaluation body is not announced.' using errcode = 'LH088';
  end if;
  return new;
end $$;

create trigger c_announcement_follows_publicity before insert on register.procedure_step
  for each row when (new.event = 'ANNOUNCE' and new.machine in ('evaluation_body', 'evaluation_scheme'))
  execute function register.announcement_follows_publicity();

-- With the step comes the publicity that shows it, from the same day.
create function register.posting_is_public() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  posted register.publicity := register.scheme_publicity_of(new.subject_id);
  of_scheme text;
begin
  select coalesce((select e.scheme from register.evaluation_scheme e where e.id = new.subject_id),
                  (select b.scheme from register.evaluation_body b where b.id = new.subject_id)) into of_scheme;
  if posted.scheme is distinct from of_scheme or posted.posted_on is distinct from new.happened_on
     or lower(posted.known) <> lower(new.known) then
    raise exception 'POSTED_NOWHERE: what is posted stands in a publicity of its scheme.' using errcode = 'LH088';
  end if;
  return null;
end $$;

create constraint trigger posting_is_public after insert on register.procedure_step
  deferrable initially deferred
  for each row when (new.event = 'POST' and new.machine in ('evaluation_body', 'evaluation_scheme'))
  execute function register.posting_is_public();

-- Bodies and evaluation schemes are posted by schemes' publicity.
create function register.publicity_subject_fits() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.machine in ('evaluation_body', 'evaluation_scheme') and not exists (
      select from register.publicity p where p.id = new.publicity_id and p.kind = 'SCHEME') then
    raise exception 'POSTED_NOWHERE: bodies and evaluation schemes are posted in a publicity of their own kind.'
      using errcode = 'LH088';
  end if;
  return new;
end $$;

create trigger a_publicity_subject_fits before insert on register.publicity_subject
  for each row execute function register.publicity_subject_fits();
`;
