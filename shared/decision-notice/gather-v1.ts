/**
 * Finds the decisions that what became known may concern, first version.
 *
 * One process of a department at a time: the lock is held until the transaction ends. Nothing is read but what changed
 * since the last time, and decisions that came to the log since.
 */
export const GATHER_V1 = `
-- Resolves what may be affected into candidates and moves on, both or neither. Null when another process is at it, else
-- whether candidates wait.
create function notice.gather() returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  mark timestamptz;
  held notice.progress;
  size bigint;
  filled boolean;
begin
  if not pg_try_advisory_xact_lock(7416) then return null; end if;
  -- A copy that is still being filled has no watermark.
  select case when (select bool_and(srsubstate = 'r') from pg_subscription_rel) then h.at end into mark
    from register.heartbeat h where h.id = 1;
  select * into strict held from notice.progress;
  if mark is null or mark <= held.until then return exists (select from notice.candidate); end if;
  -- Entries are numbered in the order in which they are committed: all before this one are to be seen.
  size := record.log_size();
  filled := not held.empty or exists (select from register.title) or exists (select from register.enterprise_size);
  if held.empty and filled then
    -- The first facts of a copy that was empty: a history that was taken over, with instants of long ago. Every decision is
    -- asked again; what became known is read when it is.
    insert into notice.candidate (decision_id, known_at)
      select d.id, mark from record.decision d join record.log_entry e on e.decision_id = d.id where e.index < size;
  elsif size > 0 then
    insert into notice.candidate (decision_id, known_at, facts, failures)
      select f.decision_id, f.known_at, jsonb_agg(distinct f.fact),
        coalesce((select max(c.failures) from notice.candidate c where c.decision_id = f.decision_id), 0)
      from notice.found(held, mark, size) f
      group by f.decision_id, f.known_at;
  end if;
  update notice.own_change set gathered = true where not gathered and at <= mark;
  update notice.progress set until = mark, log_index = size, empty = not filled;
  return exists (select from notice.candidate);
end $$;

-- What concerns whom: decisions with the instant as known at which they are to be decided again. What comes to light later
-- than it says it was known is held against what is known now.
create function notice.found(held notice.progress, mark timestamptz, size bigint)
returns table (decision_id uuid, known_at timestamptz, fact jsonb) language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  -- Decisions that came to the log since the last time and were taken before it.
  late constant uuid[] := array(
    select d.id from record.log_entry e join record.decision d on d.id = e.decision_id
    where e.index >= held.log_index and e.index < size and d.known_at < held.until);
begin
  -- What the register recorded since.
  return query
    select d.id, c.at, c.fact
    from notice.changes_between(held.until, mark) c
    join record.decision d on d.uscc = c.uscc
    join record.log_entry e on e.decision_id = d.id
    where e.index < size and c.at > d.known_at;
  -- Each question only when there is something to ask about: none goes through all decisions otherwise.
  if cardinality(late) > 0 then
    return query
      select d.id, c.at, c.fact
      from record.decision d cross join lateral notice.changes_of(d.uscc, d.known_at, held.until) c
      where d.id = any (late);
    return query
      select o.decision_id, o.at, o.fact from notice.own_concern o
      where o.decision_id = any (late) and o.gathered and o.at > o.known_at;
  end if;
  -- What the department itself put on record since.
  if exists (select from notice.own_change c where not c.gathered and c.at <= mark) then
    return query
      select o.decision_id, case when o.at > o.known_at and o.at > held.until then o.at else mark end, o.fact
      from notice.own_concern o
      where not o.gathered and o.at <= mark and o.index < size;
  end if;
end $$;
`;
