import type { ExitGround } from "../../../../shared/values/exit-ground.ts";
import type { Citation } from "../../../../shared/values/policy.ts";

/** Model 5.6 of the case against a title: OPENED 已立案 … CLOSED 已办结, DISMISSED 不予取消. */
export type ExitCaseState =
  | "OPENED"
  | "EVIDENCE"
  | "ORDERED"
  | "DECIDED"
  | "PUBLICISED"
  | "REPORTED_TO_REGULATORS"
  | "IN_CREDIT_SYSTEM"
  | "CLOSED"
  | "DISMISSED";

/** What a case arose from. OFFICER: somebody opened it by hand. */
export type ExitOrigin = "DECLARATION" | "SPOT_CHECK" | "COMPLAINT" | "ACCIDENT" | "OFFICER";

/** What follows a cancellation: publicised, reported to the regulators, entered in the credit system. yunnan-2020-9 §3(6)¶2. */
export type ExitDutyKind = "PUBLICISE" | "REPORT" | "ENTER_CREDIT";

/** A piece of evidence to be put on record. */
export interface EvidenceToAdd {
  readonly description: string;
  readonly fileName: string;
  /** Of the file, hexadecimal, lower case. */
  readonly sha256: string;
  readonly dated: string;
  /** Code of the department that it comes from; null where it comes from none. */
  readonly sourceDepartment: string | null;
}

/** A piece of evidence on record. */
export interface ExitEvidence extends EvidenceToAdd {
  readonly id: string;
  readonly addedOn: string;
}

/** The words of a step: notice to the enterprise, its reply, the order, why the case was dismissed. */
export interface ExitStatement {
  readonly event: "NOTIFY" | "REPLY" | "ORDER" | "DISMISS";
  readonly on: string;
  readonly text: string;
  /** The institution that it comes from, as its tokens name it. */
  readonly institution: string;
}

export interface ExitDecision {
  readonly decidedOn: string;
  /** The first day on which the title is revoked; null until it is publicised where the decision states none (SIL-14). */
  readonly effectiveOn: string | null;
  readonly reason: string | null;
  readonly fraud: boolean | null;
  /** Credit code of the body that cancelled. */
  readonly body: string;
}

/** A duty that follows a cancellation, done or not. */
export interface ExitDutyOnDay {
  readonly duty: ExitDutyKind;
  /** Null while it is not done. */
  readonly doneOn: string | null;
  readonly institution: string | null;
  readonly actor: string | null;
  readonly reference: string | null;
  readonly sentTo: string | null;
}

/** The case against a title as it was on a day, as far as was known at an instant. */
export interface ExitCaseOnDay {
  readonly id: string;
  readonly titleId: string;
  readonly uscc: string;
  readonly scheme: string;
  readonly ground: ExitGround;
  /** The clauses that have the ground. */
  readonly citations: readonly Citation[];
  readonly validOn: string;
  readonly knownAt: string;
  readonly state: ExitCaseState;
  readonly stateSince: string | null;
  readonly revision: number;
  readonly openedAt: string;
  readonly recordedAt: string;
  readonly decision: ExitDecision | null;
  readonly duties: readonly ExitDutyOnDay[];
  readonly creditRecordEntry: { readonly id: string; readonly sentTo: string; readonly sentOn: string } | null;
  readonly ban: {
    readonly id: string;
    readonly scheme: string;
    readonly firstDay: string;
    readonly lastDay: string;
  } | null;
  /** What those who take part see beside; null for anybody else. */
  readonly file: ExitFile | null;
}

/** What is not public of a case. */
export interface ExitFile {
  readonly facts: string;
  readonly origin: ExitOrigin;
  readonly originId: string | null;
  readonly evidence: readonly ExitEvidence[];
  readonly statements: readonly ExitStatement[];
}
