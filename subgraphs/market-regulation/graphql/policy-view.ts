import type { PolicyDepartment, PolicyDocument } from "../../../shared/policy/policy-book.ts";
import { type Duty, dutiesOf } from "../domain/duties.ts";
import type { NoticeRow } from "../persistence/policy-sql.ts";
import { ruleViews } from "./policy-rule-view.ts";

/** A department as the graph shows it. */
export interface DepartmentView {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly duties: readonly Duty[];
}

/** A department with its duties by its jurisdiction's notice. */
export function departmentView(department: PolicyDepartment, notice: PolicyDocument): DepartmentView {
  const { code, name, nameEn } = department;
  return { code, name, nameEn, duties: dutiesOf(code, notice) };
}

/** A notice as the graph shows it; its own departments only, in the order of their signatures. */
export function noticeView(row: NoticeRow) {
  const { notice, divisionName, departments } = row;
  const issuers = departments === null ? [] : departments.filter((each) => notice.issuers.includes(each.code));
  return {
    ...notice,
    jurisdiction: { code: notice.jurisdiction, name: divisionName },
    targets: notice.targets.map(({ clause, metric, metricEn, value, damagedText }) => {
      return { clause, metric, metricEn, value, damagedText };
    }),
    departments: issuers.map((each) => departmentView(each, notice)),
    rules: ruleViews(row),
  };
}
