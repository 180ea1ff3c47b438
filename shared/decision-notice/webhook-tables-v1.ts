/** What webhooks of one kind are called in a database. */
export interface WebhookNames {
  /** The schema in which they stand. */
  readonly schema: string;
  /** The table of what is sent: it has `id`, `number` and `uscc`. */
  readonly message: string;
  /** Whether a webhook `w` gets a message `new`. */
  readonly gets: string;
  /** The members of what is sent of a message `n`, as arguments of `jsonb_build_object`. */
  readonly told: string;
}

/** Those of notices to the holders of decisions. */
export const NOTICE_WEBHOOKS: WebhookNames = {
  schema: "notice",
  message: "notice",
  gets: "w.tenant = new.tenant",
  told: "'statement', n.statement, 'jws', n.jws, 'sm2', n.sm2",
};

/**
 * Structure of the webhooks, first version: where a holder wants its notices sent, and what has yet to arrive.
 *
 * A delivery is removed when it has arrived. Those about one enterprise wait in one lane and leave it in order.
 */
export const webhookTablesV1 = ({ schema, message, gets }: WebhookNames) => `
create table ${schema}.webhook (
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

create unique index webhook_registered_once on ${schema}.webhook (tenant, url) where removed_at is null;

create table ${schema}.delivery (
  webhook_id uuid not null references ${schema}.webhook,
  number bigint not null,
  notice_id uuid not null references ${schema}.${message},
  uscc text not null,
  -- Given up after the last attempt: a dead letter, until the holder has it sent again.
  dead boolean not null default false,
  attempts integer not null default 0,
  failure text,
  failed_at timestamptz,
  primary key (webhook_id, notice_id)
);

create index delivery_in_order on ${schema}.delivery (webhook_id, uscc, number) where not dead;
create index delivery_dead on ${schema}.delivery (webhook_id, number) where dead;

create table ${schema}.lane (
  webhook_id uuid not null references ${schema}.webhook,
  uscc text not null,
  due_at timestamptz not null,
  -- Who delivers at the moment, and until when at the latest.
  lease uuid,
  leased_until timestamptz,
  primary key (webhook_id, uscc)
);

create index lane_due on ${schema}.lane (due_at);

-- Each notice waits for every webhook that its holder has when it is made.
create function ${schema}.queue_notice() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  insert into ${schema}.delivery (webhook_id, number, notice_id, uscc)
    select w.id, new.number, new.id, new.uscc from ${schema}.webhook w where ${gets} and w.removed_at is null;
  insert into ${schema}.lane (webhook_id, uscc, due_at)
    select w.id, new.uscc, clock_timestamp() from ${schema}.webhook w where ${gets} and w.removed_at is null
    -- Not "do nothing": a lane that is being closed at this moment has to be waited for, and opened again.
    on conflict (webhook_id, uscc) do update set due_at = ${schema}.lane.due_at;
  return null;
end $$;

create trigger notice_queued after insert on ${schema}.${message} for each row execute function ${schema}.queue_notice();
`;
