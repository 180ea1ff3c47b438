/** How candidates become notices, first version: a candidate goes and its notice comes in one transaction. */
export const SETTLE_V1 = `
-- The next candidates in order, with what is needed to decide them again; for one process at a time, until its transaction
-- ends. Null for "busy" when another process is at it.
create function notice.next_candidates(p_limit integer) returns jsonb language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  if not pg_try_advisory_xact_lock(7416) then return null; end if;
  return coalesce((
    select jsonb_agg(jsonb_build_object(
        'decisionId', c.decision_id, 'knownAt', register.as_text(c.known_at), 'failures', c.failures,
        'facts', coalesce(c.facts, (select jsonb_agg(distinct f.fact)
                                    from notice.changes_of(d.uscc, '-infinity', c.known_at) f), '[]'),
        'statement', d.statement, 'logIndex', e.index,
        'told', (select n.statement from notice.notice n where n.decision_id = c.decision_id
                 order by n.known_at desc limit 1),
        'lastNumber', (select coalesce(max(n.number), 0) from notice.notice n where n.tenant = d.tenant))
      order by c.failures, c.known_at, c.decision_id)
    from (select * from notice.candidate order by failures, known_at, decision_id limit p_limit) c
    join record.decision d on d.id = c.decision_id
    join record.log_entry e on e.decision_id = d.id), '[]');
end $$;

-- Decisions that cannot be decided go behind the others, with all that concerns them.
create function notice.postpone(p_decisions uuid[]) returns void language sql security definer
set search_path = pg_catalog, pg_temp as $$
  update notice.candidate set failures = failures + 1 where decision_id = any (p_decisions)
$$;

-- Stores notices, in order, and takes the candidates away that were decided; nothing when one of these is gone already.
create function notice.settle(p_decisions uuid[], p_known_at timestamptz[], p_statements text[], p_jws text[], p_sm2 text[])
returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  taken bigint;
begin
  perform pg_advisory_xact_lock(7416);
  delete from notice.candidate c using unnest(p_decisions, p_known_at) as i(decision_id, known_at)
    where c.decision_id = i.decision_id and c.known_at = i.known_at;
  get diagnostics taken = row_count;
  if taken <> cardinality(p_decisions) then
    raise exception 'CANDIDATE_GONE: of % candidates % were there.', cardinality(p_decisions), taken using errcode = 'LH062';
  end if;
  insert into notice.notice (statement, jws, sm2)
    select i.statement, i.jws, i.sm2
    from unnest(p_statements, p_jws, p_sm2) with ordinality as i(statement, jws, sm2, ord) order by ord;
end $$;
`;
