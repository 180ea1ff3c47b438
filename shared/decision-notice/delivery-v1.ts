import type { WebhookNames } from "./webhook-tables-v1.ts";

/** How webhooks are registered and served, first version. */
export const deliveryV1 = ({ schema, message, told }: WebhookNames) => `
-- A tenant's webhooks are few: each doubles what is sent.
create function ${schema}.webhook_register(p_tenant text, p_subject text, p_url text, p_secret text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare added uuid;
begin
  perform pg_advisory_xact_lock(hashtextextended(p_tenant, 7417));
  if exists (select from ${schema}.webhook where tenant = p_tenant and url = p_url and removed_at is null) then
    return jsonb_build_object('refusal', 'ALREADY_REGISTERED');
  end if;
  if (select count(*) from ${schema}.webhook where tenant = p_tenant and removed_at is null) >= 5 then
    return jsonb_build_object('refusal', 'TOO_MANY_WEBHOOKS');
  end if;
  insert into ${schema}.webhook (tenant, url, secret, registered_by) values (p_tenant, p_url, p_secret, p_subject)
    returning id into added;
  return jsonb_build_object('id', added);
end $$;

-- Nothing more is sent there; false when the tenant has no such webhook.
create function ${schema}.webhook_remove(p_id uuid, p_tenant text) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update ${schema}.webhook set removed_at = clock_timestamp(), secret = '' where id = p_id and tenant = p_tenant and removed_at is null;
  if not found then return false; end if;
  delete from ${schema}.lane where webhook_id = p_id;
  delete from ${schema}.delivery where webhook_id = p_id;
  return true;
end $$;

-- Sends what waits at once, dead letters included, in order; false when the tenant has no such webhook.
create function ${schema}.webhook_resume(p_id uuid, p_tenant text) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform from ${schema}.webhook where id = p_id and tenant = p_tenant and removed_at is null for update;
  if not found then return false; end if;
  update ${schema}.delivery set dead = false, attempts = 0 where webhook_id = p_id;
  insert into ${schema}.lane (webhook_id, uscc, due_at)
    select distinct p_id, uscc, clock_timestamp() from ${schema}.delivery where webhook_id = p_id
    on conflict (webhook_id, uscc) do update set due_at = excluded.due_at;
  return true;
end $$;

-- How long a lane pauses after so many failures of what is first in it; null when it is given up.
create function ${schema}.pause_after(p_attempts integer) returns interval language sql immutable
set search_path = pg_catalog, pg_temp as $$
  select (array['30 seconds', '2 minutes', '10 minutes', '30 minutes', '2 hours', '6 hours', '12 hours', '24 hours']::interval[])[p_attempts]
$$;

-- Takes lanes that are due, each for one process until the lease ends: four at a time of a webhook, one of a failing one.
create function ${schema}.claim(p_limit integer, p_lease_ms integer) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare claimed jsonb;
begin
  perform pg_advisory_xact_lock(7418);
  with due as (
    select l.webhook_id, l.uscc
    from (select distinct webhook_id from ${schema}.lane where due_at <= clock_timestamp()) known
    join ${schema}.webhook w on w.id = known.webhook_id and w.removed_at is null
    cross join lateral (
      select * from ${schema}.lane l
      where l.webhook_id = w.id and l.due_at <= clock_timestamp()
        and (l.leased_until is null or l.leased_until < clock_timestamp())
      order by l.due_at, l.uscc
      limit greatest(0, case when w.failing then 1 else 4 end - (
        select count(*) from ${schema}.lane o where o.webhook_id = w.id and o.leased_until >= clock_timestamp()))
      for update skip locked
    ) l
    limit p_limit
  ), taken as (
    update ${schema}.lane l
      set lease = gen_random_uuid(), leased_until = clock_timestamp() + p_lease_ms * interval '1 millisecond'
      from due where l.webhook_id = due.webhook_id and l.uscc = due.uscc
      returning l.webhook_id, l.lease
  )
  select coalesce(jsonb_agg(jsonb_build_object('webhookId', t.webhook_id, 'lease', t.lease, 'url', w.url, 'secret', w.secret)), '[]')
    into claimed
    from taken t join ${schema}.webhook w on w.id = t.webhook_id;
  return claimed;
end $$;

-- What waits in a lane that one holds, in order.
create function ${schema}.pending(p_webhook uuid, p_lease uuid, p_limit integer) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(jsonb_agg(jsonb_build_object('noticeId', d.notice_id, ${told})
      order by d.number), '[]')
  from ${schema}.lane l
  cross join lateral (
    select * from ${schema}.delivery d where d.webhook_id = l.webhook_id and d.uscc = l.uscc and not d.dead
    order by d.number limit p_limit) d
  join ${schema}.${message} n on n.id = d.notice_id
  where l.webhook_id = p_webhook and l.lease = p_lease
$$;

-- A lane that nothing waits in is closed; what comes to it later opens it again.
create function ${schema}.leave_lane(p_webhook uuid, p_uscc text, p_due_at timestamptz) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from ${schema}.delivery where webhook_id = p_webhook and uscc = p_uscc and not dead) then
    update ${schema}.lane set lease = null, leased_until = null, due_at = p_due_at where webhook_id = p_webhook and uscc = p_uscc;
  else
    delete from ${schema}.lane where webhook_id = p_webhook and uscc = p_uscc;
  end if;
end $$;

-- A process that stops gives back a lane in which it was sending; what it was sending is sent again by the next one.
create function ${schema}.give_back(p_webhook uuid, p_lease uuid) returns void language sql security definer
set search_path = pg_catalog, pg_temp as $$
  update ${schema}.lane set lease = null, leased_until = null where webhook_id = p_webhook and lease = p_lease
$$;

-- A notice has arrived. Whether the lane still is one's own and something waits in it.
create function ${schema}.arrived(p_webhook uuid, p_lease uuid, p_notice uuid, p_lease_ms integer) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  held ${schema}.lane;
  sent ${schema}.delivery;
begin
  select * into held from ${schema}.lane where webhook_id = p_webhook and lease = p_lease for update;
  -- It has arrived even if the lease had ended meanwhile.
  delete from ${schema}.delivery where webhook_id = p_webhook and notice_id = p_notice returning * into sent;
  update ${schema}.webhook set delivered_number = greatest(delivered_number, sent.number), delivered_at = clock_timestamp(),
      failing = false
    where id = p_webhook and sent.number is not null;
  if held.webhook_id is null then return false; end if;
  if exists (select from ${schema}.delivery where webhook_id = p_webhook and uscc = held.uscc and not dead) then
    update ${schema}.lane set leased_until = clock_timestamp() + p_lease_ms * interval '1 millisecond'
      where webhook_id = p_webhook and uscc = held.uscc;
    return true;
  end if;
  perform ${schema}.leave_lane(p_webhook, held.uscc, clock_timestamp());
  return false;
end $$;

-- An attempt has failed: the lane pauses, or gives the notice up and goes on.
create function ${schema}.failed(p_webhook uuid, p_lease uuid, p_notice uuid, p_failure text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  held ${schema}.lane;
  pause interval;
begin
  select * into held from ${schema}.lane where webhook_id = p_webhook and lease = p_lease for update;
  if not found then return; end if;
  update ${schema}.webhook set failure = p_failure, failed_at = clock_timestamp(), failing = true where id = p_webhook;
  update ${schema}.delivery d
    set attempts = d.attempts + 1, dead = ${schema}.pause_after(d.attempts + 1) is null, failure = p_failure,
        failed_at = clock_timestamp()
    where d.webhook_id = p_webhook and d.notice_id = p_notice
    returning ${schema}.pause_after(d.attempts) into pause;
  perform ${schema}.leave_lane(p_webhook, held.uscc, clock_timestamp() + coalesce(pause, interval '0'));
end $$;
`;
