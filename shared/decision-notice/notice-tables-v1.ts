/**
 * Structure of the notices, first version: the same in every deciding department's database.
 *
 * What a column says of a notice is read from the signed statement by the database itself. A notice is never changed.
 */
export const NOTICE_TABLES_V1 = `
create schema notice;

create table notice.notice (
  id uuid primary key,
  -- Order within the department, from 1, without gap.
  position bigint not null unique,
  -- Canonical JSON, exactly as it was signed.
  statement text not null,
  jws text not null,
  -- The second signature as JSON; null where the department does not sign by SM2.
  sm2 text,
  tenant text not null,
  -- Order within the holder's notices, from 1, without gap: a reader resumes after the last one it has.
  number bigint not null,
  decision_id uuid not null references record.decision,
  -- The instant at which it became known.
  known_at timestamptz not null,
  uscc text not null,
  issued_at timestamptz not null,
  constraint one_number_for_a_notice unique (tenant, number),
  constraint one_notice_for_a_change unique (decision_id, known_at)
);

-- Decisions that something which became known may concern, until they are decided again.
create table notice.candidate (
  decision_id uuid not null,
  known_at timestamptz not null,
  -- What became known at that instant; null for everything until then.
  facts jsonb,
  -- How often deciding again has failed; those that fail go last.
  failures integer not null default 0,
  primary key (decision_id, known_at)
);

create index candidate_in_order on notice.candidate (failures, known_at, decision_id);

-- Until where it has been looked: every fact known at or before "until" was held against every decision of the log before
-- "log_index".
create table notice.progress (
  id smallint primary key default 1 check (id = 1),
  until timestamptz not null default '-infinity',
  log_index bigint not null default 0,
  -- Whether the copy has held nothing so far: a history taken over brings facts that were recorded long ago.
  empty boolean not null default true
);
insert into notice.progress default values;

-- What became known in the department's own tables: the law as data, category maps.
create table notice.own_change (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  kind text not null,
  row_id text not null,
  subject text not null,
  known_from timestamptz not null,
  -- When the row was superseded, where that is what became known.
  known_to timestamptz,
  -- Which decisions it may concern, as far as the kind of row tells.
  measure text,
  jurisdiction text,
  scheme text,
  category text,
  edition text,
  gathered boolean not null default false
);

create index own_change_to_gather on notice.own_change (at) where not gathered;

create function notice.read_notice() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  said jsonb := new.statement::jsonb;
  decided record.decision;
  last bigint;
begin
  if record.payload_of(new.jws) is distinct from convert_to(new.statement, 'UTF8') then
    raise exception 'STATEMENT_NOT_SIGNED: the signature is over another statement.' using errcode = 'LH050';
  end if;
  new.id := (said ->> 'id')::uuid;
  new.decision_id := (said #>> '{decision,id}')::uuid;
  new.known_at := (said ->> 'knownAt')::timestamptz;
  new.issued_at := (said ->> 'issuedAt')::timestamptz;
  new.tenant := said ->> 'holder';
  new.number := (said ->> 'number')::bigint;
  select * into strict decided from record.decision d where d.id = new.decision_id;
  if new.tenant <> decided.tenant then
    raise exception 'NOTICE_OF_ANOTHER: decision % is not one of %.', decided.id, new.tenant using errcode = 'LH060';
  end if;
  new.uscc := decided.uscc;
  select coalesce(max(n.number), 0) into last from notice.notice n where n.tenant = new.tenant;
  if new.number <> last + 1 then
    raise exception 'NOTICE_OUT_OF_ORDER: the next notice of % is %, not %.', new.tenant, last + 1, new.number
      using errcode = 'LH061';
  end if;
  select coalesce(max(n.position), 0) + 1 into new.position from notice.notice n;
  return new;
end $$;

create trigger notice_read before insert on notice.notice for each row execute function notice.read_notice();

-- A rule row that is recorded or closed.
create function notice.note_rule_row() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  kinds constant jsonb := '{"MEASURE": "policy-rule", "SCHEME": "scheme-rule", "SIZE_TABLE": "size-table"}';
  closed boolean := tg_op = 'UPDATE';
begin
  if kinds ->> new.kind is null or isempty(new.known) then return null; end if;
  insert into notice.own_change (at, kind, row_id, subject, known_from, known_to, measure, jurisdiction, scheme)
    values (case when closed then upper(new.known) else lower(new.known) end, kinds ->> new.kind, new.rule_id, new.document,
      lower(new.known), case when closed then upper(new.known) end, new.body ->> 'measure', new.body ->> 'jurisdiction',
      new.body ->> 'scheme');
  return null;
end $$;

create trigger rule_row_noted after insert or update on policy.rule_row
  for each row execute function notice.note_rule_row();
`;
