import type { CommandContext } from "../../hub-command.ts";
import { type DepartmentDatabase, type ImportTarget, openDepartmentDatabase } from "../department-database.ts";

/**
 * The register's database, ready to record registrations.
 *
 * @throws {OperatorError} when it is somewhere else, or does not get ready
 */
export function openRegisterDatabase(context: CommandContext): Promise<DepartmentDatabase> {
  return openDepartmentDatabase(context, REGISTER);
}

const REGISTER: ImportTarget = {
  department: "market-regulation",
  named: ["The register", "登记册"],
  lacking: ["no structure or no divisions", "尚未建表或尚无行政区划"],
  async isReady(client) {
    const made = await client.query<{ made: boolean }>("select to_regclass('register.division') is not null as made");
    if (made.rows[0]?.made !== true) return false;
    const divisions = await client.query("select from register.division limit 1");
    return divisions.rowCount === 1;
  },
};
