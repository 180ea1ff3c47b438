/** The departments whose subgraphs the gateway asks, as they are named in `schema/` and in the supergraph. */
export const DEPARTMENTS = ["market-regulation", "procurement", "credit", "quality-award"] as const;

export type DepartmentName = (typeof DEPARTMENTS)[number];

/** Whether a subgraph of the supergraph is a department, not the hub. */
export function isDepartment(name: string): name is DepartmentName {
  return DEPARTMENTS.some((department) => department === name);
}
