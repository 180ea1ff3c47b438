/**
 * What a department's database needs to keep on record who read what is not public; the same in each of them.
 *
 * @param app the application role: it reads the log and adds to it by the function only
 * @returns statements in order
 */
export function accessLogV1(app: string): string[] {
  return [
    ACCESS_LOG_V1,
    "revoke all on all functions in schema access from public",
    `grant usage on schema access to ${app}`,
    `grant select on access.access_entry to ${app}`,
    `grant execute on function access.append(jsonb) to ${app}`,
  ];
}

const ACCESS_LOG_V1 = `
create schema access;

-- One row for what one request read alike about some enterprises.
create table access.access_entry (
  id uuid primary key default gen_random_uuid(),
  at timestamptz not null default clock_timestamp(),
  request_id text not null,
  tenant text not null,
  subject text not null,
  role text not null,
  -- Null when none was stated, which only data without a purpose policy allows.
  purpose text,
  -- Whom it was about; empty when that cannot be told from the question, as for a decision that does not exist.
  usccs text[] not null,
  -- What was read: [{"field": "Standing.creditSupport", "jurisdiction": "110000" or null}]
  fields jsonb not null check (jsonb_typeof(fields) = 'array'),
  -- Whether it was denied, so that nothing was told.
  refused boolean not null
);

create index access_entry_by_time on access.access_entry (at desc, id desc);
-- A thousand codes are one row. Entered at once: a list that is put off would let one caller wait for many.
create index access_entry_by_uscc on access.access_entry using gin (usccs) with (fastupdate = off);

create function access.keep() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception 'HISTORY_IS_KEPT: what was read stays on record.' using errcode = 'LH013';
end $$;

create trigger access_entry_kept before update or delete on access.access_entry
  for each row execute function access.keep();
create trigger access_entry_not_truncated before truncate on access.access_entry
  for each statement execute function access.keep();

-- Adds entries; when that was is told by the database alone.
create function access.append(p_entries jsonb) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into access.access_entry (request_id, tenant, subject, role, purpose, usccs, fields, refused)
  select e."requestId", e.tenant, e.subject, e.role, e.purpose, e.usccs, e.fields, e.refused
  from jsonb_to_recordset(p_entries) as e("requestId" text, tenant text, subject text, role text, purpose text,
    usccs text[], fields jsonb, refused boolean)
$$;
`;
