/** Who may read what is not public about an enterprise's credit, and how things stood on a day. */
export const EVALUATION_READING = `
alter table credit.authorisation drop constraint authorisation_scope_check;
alter table credit.authorisation add constraint authorisation_scope_check
  check (scope in ('SIZE', 'RISK', 'EVALUATION', 'FINANCING'));

-- Whether an institution has an enterprise's authorisation: in force today, in force on the day asked about, and on
-- record at the instant asked. By the ends of the ranges: by the ranges themselves the planner would take the slow
-- index of the constraint.
create function credit.is_authorised(p_uscc text, p_institution text, p_scope text, p_on date, p_at timestamptz)
returns boolean language sql stable set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from credit.authorisation w
    where w.uscc collate "C" = p_uscc and w.institution collate "C" = p_institution and w.scope collate "C" = p_scope
      and lower(w.valid) <= p_on and upper(w.valid) > p_on
      and lower(w.known) <= p_at and coalesce(upper(w.known) > p_at, true)
  ) and exists (
    select from credit.authorisation w
    where w.uscc collate "C" = p_uscc and w.institution collate "C" = p_institution and w.scope collate "C" = p_scope
      and upper(w.valid) > desk.shanghai_day(clock_timestamp()) and upper_inf(w.known)
  )
$$;

-- Whether somebody may read about an enterprise what a division's officers put on record: the enterprise itself,
-- officers of a division that encloses it, auditors, and a bank with the enterprise's authorisation. Somebody without
-- the scopes comes here without a role.
create function credit.may_read(p_viewer jsonb, p_uscc text, p_jurisdiction text, p_scope text, p_on date,
  p_at timestamptz)
returns boolean language sql stable set search_path = pg_catalog, pg_temp as $$
  select coalesce(case p_viewer->>'role'
    when 'AUDITOR' then true
    when 'ENTERPRISE' then p_viewer->>'uscc' = p_uscc
    when 'DEPARTMENT' then p_viewer->'jurisdictions'
      ?| array[p_jurisdiction, left(p_jurisdiction, 4) || '00', left(p_jurisdiction, 2) || '0000']
    when 'BANK' then credit.is_authorised(p_uscc, p_viewer->>'tenant', p_scope, p_on, p_at)
  end, false)
$$;

-- The state of a thing on a day, as known at an instant; null before it.
create function credit.state_on(p_subject uuid, p_on date, p_at timestamptz) returns text
language sql stable set search_path = pg_catalog, pg_temp as $$
  select s.state from desk.state s where s.subject_id = p_subject and s.valid @> p_on and s.known @> p_at
$$;
`;
