import { fileURLToPath } from "node:url";
import { textAt } from "../shared/policy/policy-text.ts";
import { Problems } from "../shared/policy/problems.ts";
import { readDepartments } from "../shared/policy/read-departments.ts";
import { readYaml } from "../shared/policy/read-yaml.ts";

/** A duty holder of a jurisdiction, as its notice names it. */
export interface DepartmentEntry {
  readonly jurisdiction: string;
  /** `market-regulation` */
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  /** OTHER has duties, but does not share the hub as a department. */
  readonly kind: "DEPARTMENT" | "OTHER";
}

const FILE = fileURLToPath(new URL("../policies/departments.yaml", import.meta.url));

/**
 * The departments of `policies/departments.yaml`, for whoever has not read the policies anyway.
 *
 * @throws {Error} when the file does not fit its form; the start of a hub says where
 */
export function departmentEntries(file: string = FILE): readonly DepartmentEntry[] {
  const problems = new Problems();
  const source = readYaml(textAt(file), problems);
  const entries = source === null ? null : readDepartments(source, problems);
  if (entries === null || problems.list.length > 0) throw new Error(`${file} does not fit its form.`);
  return entries;
}
