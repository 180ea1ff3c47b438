import type { WebhookNames } from "../../../../../shared/decision-notice/webhook-tables-v1.ts";

/** Webhooks of the feeds: each gets the entries of the audience for which it was registered. */
export const FEED_WEBHOOKS: WebhookNames = {
  schema: "feed",
  message: "entry",
  gets: "w.audience = new.audience",
  told: "'statement', feed.told(n)::text",
};

/** What an audience is told of a change, in a list as by a webhook. */
export const TELLING = `
-- How a fact came on record is told to departments only.
create function feed.told(p_entry feed.entry) returns jsonb language sql stable security definer
set search_path = pg_catalog, pg_temp as $$
  select jsonb_build_object('id', c.id, 'number', p_entry.number, 'kind', c.kind, 'on', c.on_day, 'until', c.until_day,
    'knownAt', register.as_text(c.at), 'uscc', c.uscc, 'titleId', c.title_id, 'titleNumber', t.number,
    'category', t.category,
    'standard', (select s.number_as_published from register.standard s where s.id = t.standard_id),
    'lastDay', (select r.last_day from register.title_publication r where r.title_id = c.title_id and r.known @> c.at limit 1),
    'state', c.state, 'stateBefore', c.state_before, 'ground', c.ground, 'ban', c.ban_id, 'publicity', c.publicity_id,
    'scheme', c.scheme, 'jurisdiction', c.jurisdiction, 'document', c.document, 'measure', c.measure,
    'items', to_jsonb(c.items), 'source', case when p_entry.audience = 'DEPARTMENTS' then c.source end)
  from feed.change c left join register.title t on t.id = c.title_id
  where c.id = p_entry.change_id
$$;
`;

/** What webhooks of the feeds have beside those of notices. */
export const FEED_WEBHOOK_FUNCTIONS = `
alter table feed.webhook add column audience text check (audience in ('PUBLIC', 'BANKS', 'PURCHASERS', 'DEPARTMENTS'));

-- Registered and told for whom at once: nothing is sent to one of which that is not known.
create function feed.webhook_register(p_tenant text, p_subject text, p_url text, p_secret text, p_audience text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare made jsonb := feed.webhook_register(p_tenant, p_subject, p_url, p_secret);
begin
  update feed.webhook set audience = p_audience where id = (made ->> 'id')::uuid;
  return made;
end $$;

-- Sends again, in order, what has a number after this one, so many at most; how many are to be sent. Null when the tenant has no
-- such webhook.
create function feed.webhook_replay(p_id uuid, p_tenant text, p_after bigint, p_most integer) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  asked feed.webhook;
  queued integer;
begin
  select * into asked from feed.webhook where id = p_id and tenant = p_tenant and removed_at is null for update;
  if not found then return null; end if;
  with replayed as (
    insert into feed.delivery (webhook_id, number, notice_id, uscc)
      select p_id, e.number, e.id, e.uscc from feed.entry e
      where e.audience = asked.audience and e.number > p_after order by e.number limit p_most
      on conflict (webhook_id, notice_id) do update set dead = false, attempts = 0
      returning uscc
  ), lanes as (
    insert into feed.lane (webhook_id, uscc, due_at)
      select p_id, r.uscc, clock_timestamp() from (select distinct uscc from replayed) r
      on conflict (webhook_id, uscc) do update set due_at = excluded.due_at
  )
  select count(*) into queued from replayed;
  return queued;
end $$;
`;
