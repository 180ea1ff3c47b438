import { RULE_ROWS_V1 } from "../policy/rule-row-v1.ts";
import { PUBLISHED_REGISTER_V1 } from "./published-v1.ts";

/**
 * What every deciding department's database begins with: room for its copy of the register and for its rule rows.
 *
 * @param app the application role, which only reads
 * @returns statements in order
 */
export function decidingDatabaseV1(app: string): string[] {
  return [
    "create extension if not exists btree_gist",
    // A copy has no triggers and no foreign keys: the register has checked every row, and the initial copy comes table
    // by table.
    PUBLISHED_REGISTER_V1,
    RULE_ROWS_V1,
    `grant usage on schema register, policy to ${app}`,
    `grant select on all tables in schema register, policy to ${app}`,
    `grant execute on all functions in schema register to ${app}`,
  ];
}
