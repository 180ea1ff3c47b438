import { COLUMNS } from "./columns.ts";
import { FileRefused } from "./file-refused.ts";

/** @throws {FileRefused} when a file does not begin with the columns it should have */
export function refuseOtherHeader(fields: readonly string[], name: string, columns: readonly string[] = COLUMNS): void {
  const came = fields.map((field) => field.trim());
  if (came.length === columns.length && columns.every((column, index) => came[index] === column)) return;
  const shown = came.join(",").slice(0, 200) || "(nothing 空)";
  throw new FileRefused(
    name,
    `line 1 should name the columns ${columns.join(",")}; it is ${shown}.`,
    `第 1 行应为列名 ${columns.join(",")}；实为 ${shown}。`,
  );
}
