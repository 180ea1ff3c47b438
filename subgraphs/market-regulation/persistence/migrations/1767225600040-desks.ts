import type { MigrationInterface, QueryRunner } from "typeorm";

/** What the desks of the evaluation year share: who acts, how a thing is found moved, what was posted together. */
export class Desks1767225600040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // From here on a function is nobody's until it is granted, whichever migration adds it.
    await runner.query("alter default privileges revoke execute on functions from public");
    await runner.query(DESKS);
    await runner.query("grant select on register.publicity_subject to market_regulation_app");
  }

  async down(): Promise<void> {
    throw new Error("Migrations of the register go forward only.");
  }
}

const DESKS = `
-- Why a thing cannot be moved by somebody who saw it at a revision; null when nothing is in the way. 0 is a thing that
-- no step was taken with.
create function register.procedure_hindrance(p_subject uuid, p_if_revision integer) returns jsonb
language sql stable set search_path = pg_catalog, pg_temp as $$
  select case when p_subject is null then '{"outcome": "NOT_ON_RECORD"}'::jsonb
              when coalesce((register.last_step(p_subject)).revision, 0) is distinct from p_if_revision
                then '{"outcome": "CONFLICT"}' end
$$;

-- The same of a declaration, where no revision stated used to pass.
create or replace function register.declaration_hindrance(p_found register.declaration, p_if_revision integer)
returns jsonb language sql stable set search_path = pg_catalog, pg_temp as $$
  select case when p_found.id is null then '{"outcome": "NOT_ON_RECORD"}'::jsonb
              when (register.last_step(p_found.id)).revision is distinct from p_if_revision
                then '{"outcome": "CONFLICT"}' end
$$;

-- Whether a request comes from the working body appointed for a scheme.
create function register.is_working_body(p_request jsonb, p_scheme text) returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
  select coalesce(p_request->>'role' = 'WORKING_BODY', false)
    and exists (select from register.working_body w
                where w.scheme = p_scheme and w.uscc = p_request->>'uscc' and upper_inf(w.known))
$$;

-- Whether a request comes from an officer of the market regulation department.
create function register.is_officer(p_request jsonb) returns boolean
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select coalesce(p_request->>'role' = 'DEPARTMENT' and p_request->>'department' = 'market-regulation', false)
$$;

-- The same, of one who acts in a division: it, its prefecture or its province is among the officer's.
create function register.is_officer_in(p_request jsonb, p_division text) returns boolean
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select register.is_officer(p_request) and coalesce(p_request->'jurisdictions'
    ?| array[p_division, left(p_division, 4) || '00', left(p_division, 2) || '0000'], false)
$$;

-- The same, of one who acts in the division of a scheme; nobody acts for a national one here.
create function register.is_officer_of(p_request jsonb, p_scheme text) returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
  select coalesce((select register.is_officer_in(p_request, s.jurisdiction) from register.scheme s
                   where s.code = p_scheme and s.jurisdiction is not null), false)
$$;

-- The engagement of the evaluation body that a request comes from; null when it is none that was announced for the
-- scheme and still works for it.
create function register.evaluation_body_of(p_request jsonb, p_scheme text) returns uuid
language sql stable set search_path = pg_catalog, pg_temp as $$
  select e.id from register.evaluation_body e
  where p_request->>'role' = 'EVALUATION_BODY' and e.scheme = p_scheme and e.uscc = p_request->>'uscc'
    and upper_inf(e.known) and (register.last_step(e.id)).to_state = 'ANNOUNCED'
$$;

-- What a publicity shows: bodies, evaluation schemes, a ranking with its candidates.
create table register.publicity_subject (
  publicity_id uuid not null references register.publicity,
  machine text not null,
  subject_id uuid not null,
  primary key (publicity_id, machine, subject_id)
);

create index publicity_by_subject on register.publicity_subject (subject_id);
call register.keep_unchanged(array['publicity_subject']);
`;
