import { z } from "zod";
import { code, divisionCode, text } from "./common-shape.ts";
import { parseSource } from "./parse-source.ts";
import type { PolicyDepartment } from "./policy-book.ts";
import { type PolicySource, type Problems, shown } from "./problems.ts";

const departmentShape = z.strictObject({
  order: z.number().int().min(1),
  code,
  name: text,
  nameEn: text,
  kind: z.enum(["DEPARTMENT", "OTHER"]),
});

const shape = z.strictObject({ departments: z.record(divisionCode, z.array(departmentShape).min(1)) });

/**
 * Reads the departments of each jurisdiction, in their order.
 *
 * @returns null when the file does not fit its shape
 */
export function readDepartments(source: PolicySource, problems: Problems): PolicyDepartment[] | null {
  const file = parseSource(source, shape, problems);
  if (file === null) return null;
  return Object.entries(file.departments).flatMap(([jurisdiction, rows]) => {
    for (const [index, row] of rows.entries()) {
      const path = ["departments", jurisdiction, index];
      if (row.order !== index + 1) problems.add(source, [...path, "order"], String(index + 1), shown(row.order));
      if (rows.findIndex((other) => other.code === row.code) !== index) {
        problems.add(source, [...path, "code"], "each code once in a jurisdiction", `${shown(row.code)} again`);
      }
    }
    return rows.map((row) => ({ jurisdiction, ...row }));
  });
}
