import type { PolicyDepartment, PolicyDocument } from "../../../shared/policy/policy-book.ts";
import type { MeasureRule } from "../../../shared/values/policy.ts";
import { MEASURE_ROWS, type NoticeRule, SCHEME_ROWS } from "./policy-rule-sql.ts";

/** A notice with the departments of its jurisdiction and the division's name. */
export interface NoticeRow {
  readonly notice: PolicyDocument;
  readonly divisionName: string | null;
  readonly departments: readonly PolicyDepartment[] | null;
  /** Null when none are on record. */
  readonly measures: readonly NoticeRule<MeasureRule>[] | null;
  /** Null when the notice creates no scheme. */
  readonly schemeRules: readonly NoticeRule<SchemeRuleBody>[] | null;
}

/** A rule of a scheme or one of its exit grounds, as stored. */
export interface SchemeRuleBody {
  readonly subject: string;
  readonly value: string | null;
  readonly clause: string | null;
  readonly basis: "TEXT" | "INTERPRETATION" | "UNKNOWN_IN_SOURCE";
}

/** A department with the notice that gives it its duties. */
export interface DepartmentRow {
  readonly department: PolicyDepartment;
  readonly notice: PolicyDocument;
}

/** $1 an id or null for all, $2 an instant. */
export const DOCUMENTS_SQL = `
select r.body as notice,
  (select d.name from register.division d
   where d.code = r.body->>'jurisdiction' and upper_inf(d.valid) and upper_inf(d.known)) as "divisionName",
  (select jsonb_agg(p.body order by (p.body->>'order')::integer) from policy.rule_row p
   where p.kind = 'DEPARTMENT' and p.document = r.document and p.known @> $2::timestamptz) as departments,
  (${MEASURE_ROWS}) as measures,
  (${SCHEME_ROWS}) as "schemeRules"
from policy.rule_row r
where r.kind = 'DOCUMENT' and ($1::text is null or r.rule_id = $1) and r.known @> $2::timestamptz
order by r.rule_id`;

/** $1 a jurisdiction. */
export const DEPARTMENTS_SQL = `
select p.body as department, r.body as notice
from policy.rule_row p
join policy.rule_row r on r.kind = 'DOCUMENT' and r.rule_id = p.document and upper_inf(r.known)
where p.kind = 'DEPARTMENT' and p.body->>'jurisdiction' = $1 and upper_inf(p.known)
order by (p.body->>'order')::integer`;
