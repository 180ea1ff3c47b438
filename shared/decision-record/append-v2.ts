/**
 * The same functions and triggers, second version: what does not depend on the decision before is done for all of a group
 * by one statement, and base64url is read and written by bytes, not character by character.
 */
export const APPEND_V2 = `
create or replace function record.to_base64url(p_bytes bytea) returns text language sql immutable strict parallel safe
set search_path = pg_catalog, pg_temp as $$
  select replace(replace(replace(replace(encode(p_bytes, 'base64'), E'\\n', ''), '+', '-'), '/', '_'), '=', '')
$$;

create or replace function record.from_base64url(p_text text) returns bytea language sql immutable strict parallel safe
set search_path = pg_catalog, pg_temp as $$
  select decode(replace(replace(p_text, '-', '+'), '_', '/') || repeat('=', (4 - octet_length(p_text) % 4) % 4), 'base64')
$$;

-- A signature compresses so little that trying costs more than it saves.
alter table record.decision alter column jws set storage external;

drop trigger decision_indexed on record.decision;

create or replace function record.index_basis() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into record.decision_basis (decision_id, kind, row_id, known_from, uscc)
    select d.id, r.kind, r.id, r."knownFrom", d.uscc
    from (select a.id, a.uscc, a.statement::jsonb as said from added a) d
      cross join jsonb_to_recordset((d.said #> '{answer,evidence}') || (d.said -> 'rules'))
        as r(kind text, id text, "knownFrom" timestamptz)
    on conflict do nothing;
  return null;
end $$;

create trigger decision_indexed after insert on record.decision referencing new table as added
  for each statement execute function record.index_basis();

create or replace function record.append(
  p_tenants text[], p_keys text[], p_statements text[], p_jws text[], p_sm2 text[], p_request_hashes bytea[]
) returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  held boolean[];
  outcomes jsonb;
begin
  select array_agg(pg_try_advisory_xact_lock(hashtextextended(i.tenant || E'\\n' || i.key, 7415)) order by i.ord) into held
    from unnest(p_tenants, p_keys) with ordinality as i(tenant, key, ord);
  -- Whoever writes the key holds the head as well: there is nothing to wait for.
  if not true = any(held) then
    return jsonb_build_object('outcomes',
      (select jsonb_agg(jsonb_build_object('outcome', 'IN_FLIGHT', 'id', null)) from unnest(held)));
  end if;
  perform pg_advisory_xact_lock(7414);
  -- Of several for one key the first is stored, unless the key has a decision or another transaction is writing it.
  with stored as (
    insert into record.decision (statement, jws, sm2, request_hash)
      select i.statement, i.jws, i.sm2, i.hash
      from (
        select u.*, row_number() over (partition by u.tenant, u.key order by u.ord) as turn
        from unnest(p_tenants, p_keys, p_statements, p_jws, p_sm2, p_request_hashes, held) with ordinality
          as u(tenant, key, statement, jws, sm2, hash, held, ord)
      ) i
      where i.held and i.turn = 1 and not exists (
        select from record.decision d where d.tenant = i.tenant and d.idempotency_key = i.key)
      order by i.ord
      returning id, tenant, idempotency_key
  ), placed as (
    insert into record.log_entry (decision_id)
      select s.id from stored s join unnest(p_tenants, p_keys) with ordinality as u(tenant, key, ord)
          on u.tenant = s.tenant and u.key = s.idempotency_key
        group by s.id order by min(u.ord)
      returning decision_id, index
  )
  select jsonb_object_agg(p.decision_id, p.index) into outcomes from placed p;
  select jsonb_agg(jsonb_build_object(
      'outcome', case
        when d.id is null then 'IN_FLIGHT'
        when outcomes ? d.id::text and o.turn = 1 then 'STORED'
        when d.request_hash = o.hash then 'REPEATED'
        else 'REUSED' end,
      'id', d.id,
      'index', case when o.turn = 1 then outcomes -> d.id::text end) order by o.ord) into outcomes
    from (
      select u.*, row_number() over (partition by u.tenant, u.key order by u.ord) as turn
      from unnest(p_tenants, p_keys, p_request_hashes) with ordinality as u(tenant, key, hash, ord)
    ) o left join record.decision d on d.tenant = o.tenant and d.idempotency_key = o.key;
  return record.log_head() || jsonb_build_object('outcomes', outcomes);
end $$;
`;
