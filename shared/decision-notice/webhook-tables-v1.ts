/**
 * Structure of the webhooks, first version: where a holder wants its notices sent, and what has yet to arrive.
 *
 * A delivery is removed when it has arrived. Those about one enterprise wait in one lane and leave it in order.
 */
export const WEBHOOK_TABLES_V1 = `
create table notice.webhook (
  id uuid primary key default gen_random_uuid(),
  tenant text not null,
  url text not null check (length(url) <= 2000),
  -- Signs what is sent: whoever delivers has to read it, and nobody else may.
  secret text not null,
  registered_by text not null,
  registered_at timestamptz not null default clock_timestamp(),
  removed_at timestamptz,
  -- The last thing that arrived, and the last that did not.
  delivered_number bigint,
  delivered_at timestamptz,
  failure text,
  failed_at timestamptz,
  -- Whether the last attempt failed: then one request at a time is enough.
  failing boolean not null default false
);

create unique index webhook_registered_once on notice.webhook (tenant, url) where removed_at is null;

create table notice.delivery (
  webhook_id uuid not null references notice.webhook,
  number bigint not null,
  notice_id uuid not null references notice.notice,
  uscc text not null,
  -- Given up after the last attempt: a dead letter, until the holder has it sent again.
  dead boolean not null default false,
  attempts integer not null default 0,
  failure text,
  failed_at timestamptz,
  primary key (webhook_id, notice_id)
);

create index delivery_in_order on notice.delivery (webhook_id, uscc, number) where not dead;
create index delivery_dead on notice.delivery (webhook_id, number) where dead;

create table notice.lane (
  webhook_id uuid not null references notice.webhook,
  uscc text not null,
  due_at timestamptz not null,
  -- Who delivers at the moment, and until when at the latest.
  lease uuid,
  leased_until timestamptz,
  primary key (webhook_id, uscc)
);

create index lane_due on notice.lane (due_at);

-- Each notice waits for every webhook that its holder has when it is made.
create function notice.queue_notice() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  insert into notice.delivery (webhook_id, number, notice_id, uscc)
    select w.id, new.number, new.id, new.uscc from notice.webhook w where w.tenant = new.tenant and w.removed_at is null;
  insert into notice.lane (webhook_id, uscc, due_at)
    select w.id, new.uscc, clock_timestamp() from notice.webhook w where w.tenant = new.tenant and w.removed_at is null
    -- Not "do nothing": a lane that is being closed at this moment has to be waited for, and opened again.
    on conflict (webhook_id, uscc) do update set due_at = notice.lane.due_at;
  return null;
end $$;

create trigger notice_queued after insert on notice.notice for each row execute function notice.queue_notice();
`;
