/** What the database itself asks of evaluation schemes and their steps. */
export const SCHEME_RULES = `
-- What an evaluation scheme says may change while it is a draft, and never after.
create function register.scheme_content_is_of_a_draft() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare last register.procedure_step;
begin
  perform register.start_recording();
  perform from register.evaluation_scheme where id = new.evaluation_scheme_id for no key update;
  last := register.last_step(new.evaluation_scheme_id);
  if last.to_state <> 'DRAFT' then
    raise exception 'EVALUATION_SCHEME_IS_FROZEN: the evaluation scheme is %; only a draft can be changed.', last.to_state
      using errcode = 'LH085';
  end if;
  return new;
end $$;

create trigger z_scheme_content_is_of_a_draft before insert or update on register.evaluation_scheme_content
  for each row execute function register.scheme_content_is_of_a_draft();

-- The criteria of a content come with it, in one transaction, and none after.
create function register.criterion_comes_with_its_content() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from register.evaluation_scheme_content c
                 where c.id = new.content_id and c.xmin = pg_current_xact_id()::xid) then
    raise exception 'EVALUATION_SCHEME_IS_FROZEN: nothing is added to a content that is on record.'
      using errcode = 'LH085';
  end if;
  return new;
end $$;

create trigger a_criterion_comes_with_its_content before insert on register.evaluation_scheme_criterion
  for each row execute function register.criterion_comes_with_its_content();

-- A field of a category stands in a year once, while it is not withdrawn.
create function register.published_key_field(p_scheme text, p_category text, p_edition text, p_year integer)
returns register.key_field language sql stable set search_path = pg_catalog, pg_temp as $$
  select k from register.key_field k
  where k.scheme = p_scheme and k.year = p_year and k.category = p_category and k.category_edition = p_edition
    and upper_inf(k.known) and (register.last_step(k.id)).to_state = 'PUBLISHED'
  limit 1
$$;

create function register.key_field_is_new() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_catalog.pg_advisory_xact_lock(hashtextextended(new.scheme || ' ' || new.year, 7432));
  if (register.published_key_field(new.scheme, new.category, new.category_edition, new.year)).id is not null then
    raise exception 'KEY_FIELD_PUBLISHED: % is a key field of % already.', new.category, new.year using errcode = 'LH086';
  end if;
  if new.field_group is null and exists (select from register.key_field_group g where g.scheme = new.scheme) then
    raise exception 'KEY_FIELD_WITHOUT_GROUP: the text of scheme % divides its key fields into groups.', new.scheme
      using errcode = 'LH086';
  end if;
  return new;
end $$;

create trigger a_key_field_is_new before insert on register.key_field
  for each row execute function register.key_field_is_new();

-- Whether a call around a category's key field could be answered on a day.
create function register.call_open_on(p_scheme text, p_category text, p_edition text, p_year integer, p_on date)
returns boolean language sql stable set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from register.key_field k
    join register.call_key_field f on f.key_field_id = k.id
    join register.call c on c.id = f.call_id and upper_inf(c.known)
    join register.procedure_step opened on opened.subject_id = c.id and opened.event = 'OPEN'
    left join register.procedure_step closed on closed.subject_id = c.id and closed.event = 'CLOSE'
    where k.scheme = p_scheme and k.category = p_category and k.category_edition = p_edition and k.year = p_year
      and opened.happened_on <= p_on and (c.closes_on is null or p_on <= c.closes_on)
      and (closed.happened_on is null or p_on < closed.happened_on))
$$;

-- Whether what an evaluation scheme says is whole: weights of exactly 100, and a cycle where no text gives a validity.
create function register.evaluation_scheme_is_complete(p_of register.evaluation_scheme, p_on date, p_at timestamptz)
returns boolean language sql stable set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from register.evaluation_scheme_content c
    where c.evaluation_scheme_id = p_of.id and upper_inf(c.known)
      and (select sum(w.weight) from register.evaluation_scheme_criterion w where w.content_id = c.id) = 100
      and (c.cycle_months is not null or register.scheme_value(p_of.scheme, 'validityYears', p_on, p_at) is not null))
$$;

create function register.evaluation_scheme_step_is_lawful() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  moved register.evaluation_scheme;
  review record;
begin
  perform register.start_recording();
  select e.* into moved from register.evaluation_scheme e where e.id = new.subject_id for no key update;
  if not found then
    raise exception 'EVALUATION_SCHEME_NOT_ON_RECORD: the register holds no evaluation scheme %.', new.subject_id
      using errcode = 'LH012';
  end if;
  if new.happened_on is null and new.event not in ('DRAFT', 'AMEND') then
    raise exception 'STEP_OUT_OF_ORDER: the day of the step is stated.' using errcode = 'LH071';
  end if;
  -- A take-over brings evaluation schemes whose papers it does not have; anybody else shows them.
  if register.may_state_record_time() then return new; end if;
  if new.event = 'SUBMIT' then
    if not register.evaluation_scheme_is_complete(moved, new.happened_on, lower(new.known)) then
      raise exception 'EVALUATION_SCHEME_INCOMPLETE: its weights do not sum to 100, or its cycle is missing.'
        using errcode = 'LH087';
    end if;
    if (register.published_key_field(moved.scheme, moved.category, moved.category_edition, moved.year)).id is null then
      raise exception 'EVALUATION_SCHEME_INCOMPLETE: % is no key field of %.', moved.category, moved.year
        using errcode = 'LH087';
    end if;
    -- What was returned is submitted again, whether or not the call is still open.
    if not exists (select from register.procedure_step p where p.subject_id = moved.id and p.event = 'SUBMIT')
       and not register.call_open_on(moved.scheme, moved.category, moved.category_edition, moved.year, new.happened_on)
    then
      raise exception 'EVALUATION_SCHEME_INCOMPLETE: no call around % was open on %.', moved.category, new.happened_on
        using errcode = 'LH087';
    end if;
  end if;
  if new.event = 'PASS_EXPERT_REVIEW' then
    select * into review from register.expert_review(moved.id, 'SCHEME_REVIEW', (
      select max(lower(s.known)) from register.procedure_step s
      where s.subject_id = moved.id and s.event = 'PASS_FORMAL_CHECK'));
    if not (review.favourable > review.unfavourable and review.assigned = review.favourable + review.unfavourable) then
      raise exception 'EXPERT_REVIEW_OPEN: the experts have not approved the evaluation scheme.' using errcode = 'LH088';
    end if;
  end if;
  if new.event = 'SUPERSEDE' and not exists (
      select from register.evaluation_scheme n
      where n.supersedes = moved.id and (register.last_step(n.id)).to_state in ('ANNOUNCED', 'IN_USE')) then
    raise exception 'SUPERSEDED_BY_NOTHING: no announced evaluation scheme takes its place.' using errcode = 'LH087';
  end if;
  return new;
end $$;

create trigger b_evaluation_scheme_step_is_lawful before insert on register.procedure_step
  for each row when (new.machine = 'evaluation_scheme') execute function register.evaluation_scheme_step_is_lawful();

create function register.call_step_is_lawful() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare moved register.call;
begin
  perform register.start_recording();
  select c.* into moved from register.call c where c.id = new.subject_id for no key update;
  if not found or new.happened_on is null then
    raise exception 'CALL_NOT_LAWFUL: a call on record is opened and closed on a day.' using errcode = 'LH089';
  end if;
  if new.event = 'OPEN' and (moved.closes_on < new.happened_on
      or not exists (select from register.call_key_field f where f.call_id = moved.id)
      or exists (select from register.call_key_field f where f.call_id = moved.id
                 and (register.last_step(f.key_field_id)).to_state is distinct from 'PUBLISHED')) then
    raise exception 'CALL_NOT_LAWFUL: a call goes out around published key fields and ends not before it begins.'
      using errcode = 'LH089';
  end if;
  if new.event = 'CLOSE' and new.happened_on <= moved.closes_on then
    raise exception 'CALL_NOT_LAWFUL: it can be answered until %.', moved.closes_on using errcode = 'LH089';
  end if;
  return new;
end $$;

create trigger b_call_step_is_lawful before insert on register.procedure_step
  for each row when (new.machine = 'call') execute function register.call_step_is_lawful();
`;
