import type { CommandContext } from "../../hub-command.ts";
import { type DepartmentDatabase, type ImportTarget, openDepartmentDatabase } from "../department-database.ts";

/**
 * The finance department's database, ready to take a catalogue in.
 *
 * @throws {OperatorError} when it is somewhere else, or does not get ready
 */
export function openProcurementDatabase(context: CommandContext): Promise<DepartmentDatabase> {
  return openDepartmentDatabase(context, PROCUREMENT);
}

const PROCUREMENT: ImportTarget = {
  department: "procurement",
  named: ["The finance department", "财政部门"],
  lacking: ["no tables of the catalogue", "尚无采购目录表"],
  async isReady(client) {
    const made = await client.query<{ made: boolean }>(
      "select to_regclass('procurement.catalogue_item') is not null as made",
    );
    return made.rows[0]?.made === true;
  },
};
