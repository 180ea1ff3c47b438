import type { RuleBasis } from "../../../shared/values/policy.ts";

/** What a clause asks of a department. */
export interface Duty {
  readonly document: string;
  readonly clause: string;
  readonly role: "LEAD" | "SUPPORT";
  readonly basis: RuleBasis;
}

/** A notice as far as it gives duties: which departments, by code, lead and support each clause. */
export interface DutyGiver {
  readonly id: string;
  readonly clauses: readonly {
    readonly clause: string;
    readonly leads: readonly string[];
    readonly supports: readonly string[];
    readonly leadBasis: RuleBasis;
  }[];
}

/** The duties of a department by a notice, in the order of its clauses; a clause of several items counts once a role. */
export function dutiesOf(code: string, notice: DutyGiver): Duty[] {
  const duties = notice.clauses.flatMap(({ clause, leads, supports, leadBasis }) => [
    ...(leads.includes(code) ? [{ document: notice.id, clause, role: "LEAD" as const, basis: leadBasis }] : []),
    ...(supports.includes(code) ? [{ document: notice.id, clause, role: "SUPPORT" as const, basis: leadBasis }] : []),
  ]);
  return [...new Map(duties.map((duty) => [`${duty.clause} ${duty.role}`, duty])).values()];
}
