import type { Determination } from "../../../../shared/values/decision/condition.ts";
import type { ReasonCode } from "../../../../shared/values/decision/reason-code.ts";
import type { Citation } from "../../../../shared/values/policy.ts";

/** Whom a programme supports: leader enterprises, or the bodies that serve them. beijing-2020 §4(3)11. */
export type SubsidyKind = "LEADER" | "SERVICE_BODY";

/** OPEN 受理中, CLOSED 已截止, LISTED 已公布名单. */
export type SubsidyProgrammeState = "OPEN" | "CLOSED" | "LISTED";

/** SUBMITTED 已申请, ACCEPTED 已受理, REFUSED 不予受理, WITHDRAWN 已撤回, LISTED 已列入名单. */
export type SubsidyApplicationState = "SUBMITTED" | "ACCEPTED" | "REFUSED" | "WITHDRAWN" | "LISTED";

/** What a service body supplied. beijing-2020 §4(3)11. */
export type SuppliedScheme = "LEADER_EVALUATION_SCHEME" | "BENCHMARKING_SCHEME";

/** A subsidy programme as it was on a day, as far as was known at an instant. */
export interface SubsidyProgramme {
  readonly id: string;
  readonly jurisdiction: string;
  readonly kind: SubsidyKind;
  readonly year: number;
  readonly title: string;
  /** First and last day on which applications are taken. */
  readonly opensOn: string;
  readonly closesOn: string;
  readonly state: SubsidyProgrammeState;
  readonly stateSince: string;
  readonly revision: number;
  readonly lastStepOn: string;
  readonly recordedAt: string;
  readonly validOn: string;
  /** Null for everything known by now. */
  readonly knownAt: string | null;
}

/** An application as it was on a day, as far as was known at an instant. */
export interface SubsidyApplication {
  readonly id: string;
  readonly programme: string;
  readonly jurisdiction: string;
  readonly kind: SubsidyKind;
  readonly uscc: string;
  readonly statement: string;
  readonly appliedOn: string;
  readonly state: SubsidyApplicationState;
  readonly stateSince: string;
  /** Why it was refused; null unless it was. */
  readonly reason: string | null;
  readonly revision: number;
  readonly lastStepOn: string;
  readonly recordedAt: string;
}

/** What decides whether an applicant is supported first. */
export interface PriorityAnswer {
  readonly determination: Determination;
  readonly reasons: readonly ReasonCode[];
  readonly citations: readonly Citation[];
}

/** A place on a priority list; the place is no score. */
export interface PriorityListEntry extends PriorityAnswer {
  readonly position: number;
  readonly application: string;
  readonly uscc: string;
  readonly first: boolean;
}

/** What a service body supplied to the schemes. */
export interface ServiceRecord {
  readonly id: string;
  readonly uscc: string;
  readonly jurisdiction: string;
  readonly supplied: SuppliedScheme;
  readonly schemeName: string;
  readonly suppliedOn: string;
  /** Pilots, capability and quality of service, in the department's words: weighed by people, never counted here. */
  readonly weighed: string;
  readonly recordedAt: string;
}
