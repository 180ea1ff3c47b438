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
  if size > 0 then
    insert into notice.candidate (decision_id, known_at, facts, failures)
      select f.decision_id, f.known_at, jsonb_agg(distinct f.fact),
        coalesce((select max(c.failures) from notice.candidate c where c.decision_id = f.decision_id), 0)
      from notice.found(held, mark, size, held.empty and filled) f
      group by f.decision_id, f.known_at;
  end if;
  update notice.own_change set gathered = true where not gathered and at <= mark;
  update notice.progress set until = mark, log_index = size, empty = not filled;
  return exists (select from notice.candidate);
end $$;

-- What concerns whom: decisions with the instant as known at which they are to be decided again. What comes to light later
-- than it says it was known is held against what is known now.
create function notice.found(held notice.progress, mark timestamptz, size bigint, first_facts boolean)
returns table (decision_id uuid, known_at timestamptz, fact jsonb) language sql stable set search_path = pg_catalog, pg_temp as $$
  -- What the register recorded since.
  select d.id, c.at, c.fact
    from notice.changes_between(held.until, mark) c
    join record.decision d on d.uscc = c.uscc
    join record.log_entry e on e.decision_id = d.id
    where e.index < size and c.at > d.known_at
  union all
  -- Decisions that came to the log since, taken before the last time.
  select d.id, c.at, c.fact
    from record.log_entry e join record.decision d on d.id = e.decision_id
    cross join lateral notice.changes_of(d.uscc, d.known_at, held.until) c
    where e.index >= held.log_index and e.index < size and d.known_at < held.until
  union all
  -- The first facts of a copy that was empty: a history that was taken over.
  select d.id, mark, c.fact
    from record.log_entry e join record.decision d on d.id = e.decision_id
    cross join lateral notice.changes_of(d.uscc, '-infinity', greatest(d.known_at, held.until)) c
    where first_facts and e.index < size
  union all
  -- What the department itself put on record since.
  select o.decision_id, case when o.at > o.known_at and o.at > held.until then o.at else mark end, o.fact
    from notice.own_concern o
    where not o.gathered and o.at <= mark and o.index < size
  union all
  select o.decision_id, o.at, o.fact
    from notice.own_concern o
    where o.gathered and o.index >= held.log_index and o.index < size and o.at > o.known_at
$$;
`;
