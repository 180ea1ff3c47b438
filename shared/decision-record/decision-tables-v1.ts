/**
 * Structure of the decisions of record, first version: the same in every deciding department's database.
 *
 * What a column says of a decision is read from the signed statement by the database itself, so that the two cannot
 * differ. A row is never changed or removed, whoever asks.
 */
export const DECISION_TABLES_V1 = `
create schema record;

create function record.to_base64url(p_bytes bytea) returns text language sql immutable strict parallel safe
set search_path = pg_catalog, pg_temp as $$
  select translate(encode(p_bytes, 'base64'), E'+/=\\n', '-_')
$$;

create function record.from_base64url(p_text text) returns bytea language sql immutable strict parallel safe
set search_path = pg_catalog, pg_temp as $$
  select decode(rpad(translate(p_text, '-_', '+/'), (length(p_text) + 3) / 4 * 4, '='), 'base64')
$$;

-- The bytes that a compact JWS signs.
create function record.payload_of(p_jws text) returns bytea language sql immutable strict parallel safe
set search_path = pg_catalog, pg_temp as $$
  select record.from_base64url(split_part(p_jws, '.', 2))
$$;

create table record.decision (
  id uuid primary key,
  -- Canonical JSON, exactly as it was signed.
  statement text not null,
  jws text not null,
  -- The second signature as JSON; null where the department does not sign by SM2.
  sm2 text,
  tenant text not null,
  idempotency_key text not null,
  -- SHA-256 of what was asked for; a repeat with another body is told by it.
  request_hash bytea not null check (length(request_hash) = 32),
  uscc text not null,
  measure text not null,
  jurisdiction text not null,
  valid_on date not null,
  known_at timestamptz not null,
  issued_at timestamptz not null,
  determination text not null check (determination in ('ELIGIBLE', 'NOT_ELIGIBLE', 'UNDETERMINED')),
  recheck_of uuid references record.decision,
  constraint one_decision_for_a_key unique (tenant, idempotency_key)
);

create index decision_of_tenant on record.decision (tenant, issued_at desc, id desc);
create index decision_by_issue on record.decision (issued_at desc, id desc);
create index decision_by_uscc on record.decision (uscc);

-- What a decision rested on, turned round: from a row to the decisions.
create table record.decision_basis (
  decision_id uuid not null,
  -- As in the statement: title-status, ban, size-statement, category-mapping, policy-rule, scheme-rule, size-table.
  kind text not null,
  row_id text not null,
  known_from timestamptz not null,
  uscc text not null,
  primary key (kind, row_id, decision_id, known_from)
);

create index decision_basis_by_uscc on record.decision_basis (uscc, kind);

create function record.keep() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception 'HISTORY_IS_KEPT: a decision, its basis and the log are never changed or removed.' using errcode = 'LH013';
end $$;

create function record.read_statement() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare said jsonb := new.statement::jsonb;
begin
  if record.payload_of(new.jws) is distinct from convert_to(new.statement, 'UTF8') then
    raise exception 'STATEMENT_NOT_SIGNED: the signature is over another statement.' using errcode = 'LH050';
  end if;
  new.id := (said ->> 'id')::uuid;
  new.tenant := said #>> '{asker,tenant}';
  new.idempotency_key := said ->> 'idempotencyKey';
  new.uscc := said #>> '{question,uscc}';
  new.measure := said #>> '{question,measure}';
  new.jurisdiction := said #>> '{question,jurisdiction}';
  new.valid_on := (said #>> '{question,validOn}')::date;
  new.known_at := (said #>> '{question,knownAt}')::timestamptz;
  new.issued_at := (said ->> 'issuedAt')::timestamptz;
  new.determination := said #>> '{answer,determination}';
  new.recheck_of := (said ->> 'recheckOf')::uuid;
  return new;
end $$;

create function record.index_basis() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare said jsonb := new.statement::jsonb;
begin
  insert into record.decision_basis (decision_id, kind, row_id, known_from, uscc)
    select new.id, r.kind, r.id, r."knownFrom", new.uscc
    from jsonb_to_recordset((said #> '{answer,evidence}') || (said -> 'rules')) as r(kind text, id text, "knownFrom" timestamptz)
    on conflict do nothing;
  return null;
end $$;

create trigger decision_read before insert on record.decision
  for each row execute function record.read_statement();
create trigger decision_indexed after insert on record.decision
  for each row execute function record.index_basis();

-- A row of the reverse index comes with its decision or not at all.
create function record.only_with_decision() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if pg_trigger_depth() < 2 then
    raise exception 'HISTORY_IS_KEPT: what a decision rested on is read from its statement.' using errcode = 'LH013';
  end if;
  return null;
end $$;

create trigger decision_basis_derived before insert on record.decision_basis
  for each statement execute function record.only_with_decision();
`;

/** Forbids changing, removing and emptying a table of the record. */
export function keptTable(table: string): string {
  return `
create trigger ${table}_kept before update or delete on record.${table} for each row execute function record.keep();
create trigger ${table}_not_truncated before truncate on record.${table} for each statement execute function record.keep();
`;
}
