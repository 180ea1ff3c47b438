/**
 * The functions by which the application role writes decisions, first version; it may do nothing else to the record.
 */
export const APPEND_V1 = `
-- What the log holds now, held fast until the transaction ends, so that it can be signed; and when it was last signed.
create function record.log_head() returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare size bigint;
begin
  perform pg_advisory_xact_lock(7414);
  size := record.log_size();
  return jsonb_build_object('size', size, 'root', record.to_base64url(record.log_root(size)), 'signedAt',
    (select register.as_text(c.at) from record.checkpoint c order by c.size desc, c.at desc limit 1));
end $$;

-- Stores decisions with their entries in the log, all in the caller's transaction.
--
-- Keys first and without waiting, then the head of the log, so that several processes write one after the other. For
-- each decision, in order: STORED, REPEATED (the key has a decision for the same request), REUSED (for another one) or
-- IN_FLIGHT (another transaction is writing the key); with the id of the decision that stands.
create function record.append(
  p_tenants text[], p_keys text[], p_statements text[], p_jws text[], p_sm2 text[], p_request_hashes bytea[]
) returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  item record;
  held boolean[];
  outcomes jsonb[] := '{}';
  outcome text;
  standing record;
  place bigint;
begin
  select array_agg(pg_try_advisory_xact_lock(hashtextextended(i.tenant || E'\\n' || i.key, 7415)) order by i.ord) into held
    from unnest(p_tenants, p_keys) with ordinality as i(tenant, key, ord);
  -- Whoever writes the key holds the head as well: there is nothing to wait for.
  if not true = any(held) then
    return jsonb_build_object('outcomes',
      (select jsonb_agg(jsonb_build_object('outcome', 'IN_FLIGHT', 'id', null)) from unnest(held)));
  end if;
  perform pg_advisory_xact_lock(7414);
  for item in
    select * from unnest(p_tenants, p_keys, p_statements, p_jws, p_sm2, p_request_hashes, held)
      as i(tenant, key, statement, jws, sm2, hash, held)
  loop
    place := null;
    select d.id, d.request_hash into standing from record.decision d
      where d.tenant = item.tenant and d.idempotency_key = item.key;
    if found then
      outcome := case when standing.request_hash = item.hash then 'REPEATED' else 'REUSED' end;
    elsif not item.held then
      outcome := 'IN_FLIGHT';
    else
      insert into record.decision (statement, jws, sm2, request_hash)
        values (item.statement, item.jws, item.sm2, item.hash) returning id into standing.id;
      insert into record.log_entry (decision_id) values (standing.id) returning index into place;
      outcome := 'STORED';
    end if;
    outcomes := outcomes || jsonb_build_object('outcome', outcome, 'id', standing.id, 'index', place);
  end loop;
  return record.log_head() || jsonb_build_object('outcomes', to_jsonb(outcomes));
end $$;

create function record.add_checkpoint(p_jws text) returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into record.checkpoint (jws) values (p_jws)
$$;

-- Ids of the decisions that rested on any of these rows, oldest first: "who relied on this".
create function record.decisions_resting_on(p_kind text, p_row_ids text[]) returns setof uuid language sql stable
set search_path = pg_catalog, pg_temp as $$
  select d.id from record.decision d
  where d.id in (select b.decision_id from record.decision_basis b where b.kind = p_kind and b.row_id = any(p_row_ids))
  order by d.issued_at, d.id
$$;

-- Ids of the decisions about any of these enterprises, oldest first; also those that found nothing to rest on.
create function record.decisions_about(p_usccs text[]) returns setof uuid language sql stable
set search_path = pg_catalog, pg_temp as $$
  select d.id from record.decision d where d.uscc = any(p_usccs) order by d.issued_at, d.id
$$;
`;
