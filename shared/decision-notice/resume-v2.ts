import type { WebhookNames } from "./webhook-tables-v1.ts";

/**
 * How a webhook goes on, second version: the first one failed where two messages waited for one enterprise, whose lane it
 * then opened twice.
 */
export const resumeV2 = ({ schema }: WebhookNames) => `
create or replace function ${schema}.webhook_resume(p_id uuid, p_tenant text) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform from ${schema}.webhook where id = p_id and tenant = p_tenant and removed_at is null for update;
  if not found then return false; end if;
  update ${schema}.delivery set dead = false, attempts = 0 where webhook_id = p_id;
  insert into ${schema}.lane (webhook_id, uscc, due_at)
    select p_id, waiting.uscc, clock_timestamp()
    from (select distinct uscc from ${schema}.delivery where webhook_id = p_id) waiting
    on conflict (webhook_id, uscc) do update set due_at = excluded.due_at;
  return true;
end $$;
`;
