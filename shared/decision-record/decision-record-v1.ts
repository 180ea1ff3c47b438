import { APPEND_V1 } from "./append-v1.ts";
import { DECISION_TABLES_V1, keptTable } from "./decision-tables-v1.ts";
import { LOG_TABLES_V1 } from "./log-tables-v1.ts";

/**
 * What a deciding department's database needs to keep decisions of record.
 *
 * @param app the application role: it reads the tables and writes by the functions only
 * @returns statements in order
 */
export function decisionRecordV1(app: string): string[] {
  return [
    DECISION_TABLES_V1,
    LOG_TABLES_V1,
    APPEND_V1,
    ...["decision", "decision_basis", "log_entry", "log_node", "checkpoint"].map(keptTable),
    "revoke all on all functions in schema record from public",
    `grant usage on schema record to ${app}`,
    `grant select on all tables in schema record to ${app}`,
    `grant execute on function record.append(text[], text[], text[], text[], text[], bytea[]), record.log_head(),
       record.add_checkpoint(text), record.decisions_resting_on(text, text[]), record.decisions_about(text[]),
       record.to_base64url(bytea) to ${app}`,
  ];
}
