/** Declarations: what they say, kept as it was known; their states are those of the procedure. */
export const DECLARATION_TABLES = `
insert into register.procedure_transition (machine, from_state, event, to_state) values
  ('declaration', '-', 'DRAFT', 'DRAFT'),
  ('declaration', 'DRAFT', 'AMEND', 'DRAFT'),
  ('declaration', 'DRAFT', 'DECLARE', 'DECLARED'),
  ('declaration', 'DECLARED', 'REVISE', 'REVISED'),
  ('declaration', 'DECLARED', 'WITHDRAW', 'WITHDRAWN');

create table register.declaration (
  id uuid primary key default gen_random_uuid(),
  uscc text not null references register.enterprise,
  -- The earlier version of the standard that this one takes the place of.
  revises uuid,
  source text not null,
  known tstzrange not null,
  unique (id, uscc),
  constraint revises_an_own_declaration foreign key (revises, uscc) references register.declaration (id, uscc),
  check (revises <> id)
);

create index declaration_by_uscc on register.declaration (uscc, lower(known) desc, id desc);
create index declaration_by_revised on register.declaration (revises);

create table register.declaration_content (
  id uuid primary key default gen_random_uuid(),
  declaration_id uuid not null references register.declaration,
  number text not null check (number <> ''),
  number_as_published text not null,
  name text not null check (name <> ''),
  origin text not null check (origin in ('OWN', 'ADOPTED')),
  level_claimed text check (level_claimed <> ''),
  mandatory_statement text check (mandatory_statement in ('MEETS', 'NONE_APPLY')),
  known tstzrange not null,
  constraint one_content_at_a_time exclude using gist (declaration_id with =, known with &&)
);

create index declaration_content_by_declaration on register.declaration_content (declaration_id);

create table register.declaration_product (
  content_id uuid not null references register.declaration_content,
  position integer not null,
  kind text not null check (kind in ('GOODS', 'SERVICE')),
  name text not null check (name <> ''),
  model text check (model <> ''),
  primary key (content_id, position)
);

-- Codes of ICS and CCS by their editions; mandatory standards said to be met; standards to compare with.
create table register.declaration_reference (
  content_id uuid not null references register.declaration_content,
  kind text not null check (kind in ('ICS', 'CCS', 'MANDATORY_STANDARD', 'REFERENCE_STANDARD')),
  position integer not null,
  code text not null,
  edition text,
  primary key (content_id, kind, position),
  unique (content_id, kind, code),
  check ((edition is not null) = (kind in ('ICS', 'CCS'))),
  check (kind <> 'ICS' or code ~ '^[0-9]{2}([.][0-9]{3}([.][0-9]{2})?)?$'),
  check (kind <> 'CCS' or code ~ '^[A-Z][0-9]{2}$')
);

create table register.declaration_indicator (
  content_id uuid not null references register.declaration_content,
  position integer not null,
  indicator_group text not null check (indicator_group in ('PERFORMANCE', 'PROCESS', 'FUNCTION', 'BENEFIT')),
  name text not null check (name <> ''),
  unit text check (unit <> ''),
  direction text not null check (direction in ('HIGHER_BETTER', 'LOWER_BETTER')),
  value numeric not null check (value not in ('NaN', 'Infinity', '-Infinity')),
  core boolean not null,
  test_method text check (test_method <> ''),
  primary key (content_id, position),
  constraint one_indicator_of_a_name unique (content_id, name)
);

call register.keep_records_of(array['declaration', 'declaration_content']);
call register.keep_unchanged(array['declaration_product', 'declaration_reference', 'declaration_indicator']);

-- What a declaration says may change while it is a draft, and never after.
create function register.content_is_of_a_draft() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare last register.procedure_step := register.last_step(new.declaration_id);
begin
  perform register.start_recording();
  perform from register.declaration where id = new.declaration_id for no key update;
  last := register.last_step(new.declaration_id);
  if last.to_state <> 'DRAFT' then
    raise exception 'DECLARATION_IS_FROZEN: the declaration is %; only a draft can be changed.', last.to_state
      using errcode = 'LH072';
  end if;
  return new;
end $$;

create trigger z_content_is_of_a_draft before insert or update on register.declaration_content
  for each row execute function register.content_is_of_a_draft();

-- The parts of a content come with it, in one transaction, and none after.
create function register.part_comes_with_its_content() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from register.declaration_content c
                 where c.id = new.content_id and c.xmin = pg_current_xact_id()::xid) then
    raise exception 'DECLARATION_IS_FROZEN: nothing is added to a content that is on record.' using errcode = 'LH072';
  end if;
  return new;
end $$;

create trigger a_part_comes_with_its_content before insert on register.declaration_product
  for each row execute function register.part_comes_with_its_content();
create trigger a_part_comes_with_its_content before insert on register.declaration_reference
  for each row execute function register.part_comes_with_its_content();
create trigger a_part_comes_with_its_content before insert on register.declaration_indicator
  for each row execute function register.part_comes_with_its_content();
`;

/** What the database itself asks of a declaration's steps. */
export const DECLARATION_RULES = `
create function register.declaration_is_complete(p_declaration uuid) returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from register.declaration_content c
    where c.declaration_id = p_declaration and upper_inf(c.known)
      and c.mandatory_statement is not null
      and (c.mandatory_statement = 'MEETS') = exists (
        select from register.declaration_reference r where r.content_id = c.id and r.kind = 'MANDATORY_STANDARD')
      and exists (select from register.declaration_product p where p.content_id = c.id)
      and (c.origin = 'ADOPTED' or exists (
        select from register.declaration_indicator i where i.content_id = c.id and i.indicator_group = 'FUNCTION'))
      and (c.origin = 'ADOPTED'
        or not exists (select from register.declaration_product p where p.content_id = c.id and p.kind = 'GOODS')
        or exists (
          select from register.declaration_indicator i where i.content_id = c.id and i.indicator_group = 'PERFORMANCE'))
  )
$$;

-- Another declaration of the same number that is in effect as far as is known, the revised one apart.
create function register.declared_twin(p_declaration uuid) returns uuid
language sql stable set search_path = pg_catalog, pg_temp as $$
  select other.id
  from register.declaration own
  join register.declaration_content c on c.declaration_id = own.id and upper_inf(c.known)
  join register.declaration other on other.uscc = own.uscc and other.id <> own.id and other.id is distinct from own.revises
  join register.declaration_content t on t.declaration_id = other.id and upper_inf(t.known) and t.number = c.number
  where own.id = p_declaration and (register.last_step(other.id)).to_state = 'DECLARED'
  limit 1
$$;

create function register.declaration_step_is_lawful() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare moved register.declaration;
begin
  perform register.start_recording();
  select d.* into moved from register.declaration d where d.id = new.subject_id;
  if not found then
    raise exception 'DECLARATION_NOT_ON_RECORD: the register holds no declaration %.', new.subject_id
      using errcode = 'LH012';
  end if;
  -- One enterprise's declarations are moved one after the other: two drafts of one number cannot both be declared.
  perform from register.enterprise where uscc = moved.uscc for no key update;
  if new.event in ('DECLARE', 'REVISE', 'WITHDRAW') and new.happened_on is null then
    raise exception 'STEP_OUT_OF_ORDER: the day on which a declaration is public, or no longer, is stated.'
      using errcode = 'LH071';
  end if;
  if new.event = 'DECLARE' then
    if not register.declaration_is_complete(moved.id) then
      raise exception 'DECLARATION_INCOMPLETE: products, indicators or the statement on mandatory standards are missing.'
        using errcode = 'LH073';
    end if;
    if register.declared_twin(moved.id) is not null or (register.last_step(moved.revises)).to_state = 'DECLARED' then
      raise exception 'DECLARED_TWICE: an earlier declaration of this standard is still in effect.' using errcode = 'LH074';
    end if;
  end if;
  return new;
end $$;

create trigger b_declaration_step_is_lawful before insert on register.procedure_step
  for each row when (new.machine = 'declaration') execute function register.declaration_step_is_lawful();

-- Nothing is revised by nothing: with the old version the new one is declared, from the same day.
create function register.revision_is_declared() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from register.declaration d
      join register.procedure_step s on s.subject_id = d.id and s.event = 'DECLARE' and s.happened_on = new.happened_on
      where d.revises = new.subject_id) then
    raise exception 'REVISION_MISSING: a declaration is revised by another one that is declared on the same day.'
      using errcode = 'LH074';
  end if;
  return null;
end $$;

create constraint trigger revision_is_declared after insert on register.procedure_step
  deferrable initially deferred
  for each row when (new.machine = 'declaration' and new.event = 'REVISE')
  execute function register.revision_is_declared();
`;
