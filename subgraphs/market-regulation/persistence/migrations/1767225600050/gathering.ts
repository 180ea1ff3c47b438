/**
 * Turns what was noted into changes, in order, and each change into entries of the audiences that it concerns. One process
 * at a time; all that was known until the heartbeat is committed then, so nothing can come before what was told.
 */
export const GATHERING = `
-- Who is told of what: see docs/feeds.md.
create function feed.concerns(p_audience text, p_kind text, p_measure text) returns boolean
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select case p_audience
    when 'PUBLIC' then true
    when 'DEPARTMENTS' then true
    when 'BANKS' then p_kind not in ('IN_PUBLICITY', 'OBJECTED', 'OBJECTION_DISMISSED', 'REJECTED')
      and coalesce(p_measure, 'creditSupport') = 'creditSupport'
    when 'PURCHASERS' then p_kind not in ('IN_PUBLICITY', 'OBJECTED', 'OBJECTION_DISMISSED', 'REJECTED')
      and coalesce(p_measure, 'procurementPreference') in ('procurementPreference', 'subsidyPriority')
    else false end
$$;

-- Tells what was noted and what a day brought about. Null when another process is at it, else whether more waits.
create function feed.gather(p_limit integer) returns boolean language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  mark timestamptz;
  held feed.progress;
  today date;
  more boolean;
  told bigint;
begin
  if not pg_try_advisory_xact_lock(7450) then return null; end if;
  select h.at into mark from register.heartbeat h where h.id = 1;
  select * into strict held from feed.progress;
  if mark is null or mark <= held.until then return false; end if;
  select coalesce(max(c.position), 0) into told from feed.change c;
  today := register.shanghai_day(mark);
  more := (select count(*) > p_limit from (select from feed.noted n where n.at <= mark limit p_limit + 1) waiting);
  with taken as (
    delete from feed.noted n
      using (select i.kind, i.subject, i.at from feed.noted i where i.at <= mark order by i.at, i.kind, i.subject limit p_limit) d
      where n.kind = d.kind and n.subject = d.subject and n.at = d.at
      returning n.*
  ), found as (
    select f.* from taken n cross join lateral feed.title_changes(n.subject::uuid, n.at) f where n.kind = 'TITLE'
    union all
    select f.* from taken n cross join lateral feed.ban_changes(n.subject::uuid, n.at) f where n.kind = 'BAN'
    union all
    select f.* from taken n cross join lateral feed.enterprise_changes(n.subject, n.at) f where n.kind = 'ENTERPRISE'
    union all
    select f.* from taken n cross join lateral feed.publicity_changes(n.subject::uuid, n.at) f where n.kind = 'PUBLICITY'
    union all
    select f.* from taken n cross join lateral feed.objection_changes(n.subject::uuid, n.at) f where n.kind = 'OBJECTION'
    union all
    -- Rows of one text that were recorded at once are one change.
    select 'POLICY_CHANGED', n.at, coalesce(min((n.detail ->> 'on')::date), register.shanghai_day(n.at)), null::date, null,
      null::uuid, null, null, null, null::uuid, null::uuid, n.detail ->> 'scheme', n.detail ->> 'jurisdiction',
      n.detail ->> 'document', n.detail ->> 'measure', array_agg(distinct n.detail ->> 'item' order by n.detail ->> 'item'),
      null
    from taken n where n.kind = 'POLICY'
    group by n.at, n.detail ->> 'scheme', n.detail ->> 'jurisdiction', n.detail ->> 'document', n.detail ->> 'measure'
    union all
    select f.* from feed.calendar_changes(case when more then today else held.day end, today,
      array(select n.subject::uuid from taken n where n.kind = 'TITLE')) f
  )
  insert into feed.change (position, kind, at, on_day, until_day, uscc, title_id, state, state_before, ground, ban_id,
      publicity_id, scheme, jurisdiction, document, measure, items, source)
    select told + row_number() over (order by f.at, array_position(array['POLICY_CHANGED', 'IN_PUBLICITY', 'OBJECTED',
        'OBJECTION_DISMISSED', 'REJECTED', 'PUBLISHED', 'EXPIRED', 'VALIDITY_UNKNOWN', 'REVOKED', 'WITHDRAWN', 'BANNED',
        'CORRECTED'], f.kind), f.uscc, f.title_id, f.document, f.measure, f.scheme, f.on_day),
      f.kind, f.at, f.on_day, f.until_day, f.uscc, f.title_id, f.state, f.state_before, f.ground, f.ban_id,
      f.publicity_id, f.scheme, f.jurisdiction, f.document, f.measure, f.items, f.source
    from found f
    order by 1;
  insert into feed.entry (audience, number, change_id, uscc)
    select a.audience, last.number + row_number() over (partition by a.audience order by c.position), c.id, coalesce(c.uscc, '')
    from unnest(array['PUBLIC', 'BANKS', 'PURCHASERS', 'DEPARTMENTS']) as a(audience)
    cross join lateral (select coalesce(max(e.number), 0) as number from feed.entry e where e.audience = a.audience) last
    join feed.change c on c.position > told and feed.concerns(a.audience, c.kind, c.measure)
    order by 1, 2;
  if not more then
    update feed.progress set until = mark, day = today;
  end if;
  return more;
end $$;
`;
