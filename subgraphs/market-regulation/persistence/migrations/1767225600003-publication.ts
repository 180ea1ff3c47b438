import type { MigrationInterface, QueryRunner } from "typeorm";
import { RULE_ROWS_V1 } from "../../../../shared/policy/rule-row-v1.ts";
import {
  REGISTER_PUBLICATION,
  REGISTER_TABLES,
  SIZE_PUBLICATION,
  SIZE_TABLES,
} from "../../../../shared/register-copy/published-v1.ts";

/** What the register publishes, who may read it, and what the application role may do: add, never alter or remove. */
export class Publication1767225600003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(RULE_ROWS_V1);
    await runner.query(`create publication ${REGISTER_PUBLICATION} for table ${REGISTER_TABLES.join(", ")}`);
    await runner.query(`create publication ${SIZE_PUBLICATION} for table ${SIZE_TABLES.join(", ")}`);
    await runner.query(COPIES);
    await runner.query(TAKE_OVERS);
    await runner.query(GRANTS);
    await runner.query(`grant select on ${[...REGISTER_TABLES, ...SIZE_TABLES].join(", ")} to register_copy`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations of the register go forward only.");
  }
}

const COPIES = `
-- Which copies have applied the log up to a place. A copy is known by its slot; one that is not connected is behind.
create function register.copies(applied_until pg_lsn) returns table (slot text, connected boolean, up_to_date boolean)
language sql security definer set search_path = pg_catalog, pg_temp as $$
  select s.slot_name::text, s.active, coalesce(r.replay_lsn >= applied_until, false)
  from pg_catalog.pg_replication_slots s
  left join pg_catalog.pg_stat_replication r on r.pid = s.active_pid
  where s.slot_type = 'logical' and not s.temporary and s.slot_name like 'copy\\_%'
    and s.database = pg_catalog.current_database()
  order by s.slot_name
$$;
`;

const TAKE_OVERS = `
-- A history that was taken over. Its part in another department's database is prepared before this row commits and
-- committed after it, so the row tells after a crash which way that part has to go.
create table register.history_import (
  transaction_id text primary key,
  file_sha256 text not null,
  events integer not null check (events > 0),
  imported_at timestamptz not null default clock_timestamp()
);

create function register.is_empty() returns boolean language sql stable set search_path = pg_catalog, pg_temp as $$
  select not exists (select from register.enterprise) and not exists (select from register.title)
     and not exists (select from register.history_import)
$$;
`;

const GRANTS = `
revoke all on all functions in schema register from public;
revoke all on all procedures in schema register from public;
grant usage on schema register, policy to market_regulation_app;
grant select on all tables in schema register, policy to market_regulation_app;
grant execute on all functions in schema register to market_regulation_app;
grant insert on register.enterprise, register.enterprise_name, register.enterprise_registration, register.standard,
  register.working_body, register.body_relation, register.evaluation_body, register.ranking, register.ranking_entry
  to market_regulation_app;
grant usage on schema register to register_copy;
`;
