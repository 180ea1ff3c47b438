import type { ComplaintState } from "../../domain/supervision/complaint-machine.ts";
import type { FollowUp } from "./follow-up.ts";
import type { OnDay } from "./supervision-sql.ts";

export type ComplaintSource = "PUBLIC" | "CONSUMER_ASSOCIATION" | "MEDIA" | "CHAMBER" | "DEPARTMENT";

export type ComplaintSubjectKind = "ENTERPRISE" | "TITLE" | "EVALUATION_BODY" | "PUBLICITY";

/** What a complaint is about. */
export interface ComplaintSubject {
  readonly subjectKind: ComplaintSubjectKind;
  /** A credit code for an enterprise, else an id of the register. */
  readonly subject: string;
}

/** A complaint as it comes in, without who makes it. */
export interface ComplaintToAdd extends ComplaintSubject {
  readonly source: ComplaintSource;
  readonly text: string;
}

/** Who complains, as far as they say. */
export interface ComplaintReporter {
  readonly name?: string;
  readonly contact?: string;
  readonly organisation?: string;
  /** The department that complains, with the person who does. */
  readonly department?: string;
}

/** What an officer put down with a step. */
export interface ComplaintNote {
  readonly event: string;
  readonly text: string;
  readonly recordedAt: string;
}

/** A complaint as it was on a day, as far as was known at an instant. */
export interface ComplaintOnDay extends ComplaintToAdd, OnDay<ComplaintState> {
  /** The enterprise that it is about; null when it is about none. */
  readonly uscc: string | null;
  readonly divisions: readonly string[];
  readonly receivedOn: string;
  readonly origin: string | null;
  readonly originId: string | null;
  readonly handledByMe: boolean;
  readonly notes: readonly ComplaintNote[];
  readonly consequences: readonly FollowUp[];
}

/** A complaint as it stands now, for whoever is about to move it. */
export interface ComplaintNow {
  readonly id: string;
  readonly subjectKind: ComplaintSubjectKind;
  readonly divisions: readonly string[];
  readonly state: ComplaintState;
  readonly revision: number;
  readonly lastStepOn: string;
  readonly handledByMe: boolean;
}

/** What became of a complaint, for whoever made it. */
export interface ComplaintStatus {
  readonly receivedOn: string;
  readonly state: ComplaintState;
  readonly stateSince: string;
  readonly reason: string | null;
}

/** A complaint at the revision at which somebody saw it. */
export interface SeenComplaint {
  readonly complaint: string;
  readonly ifRevision: number;
}

/** What is to follow from a complaint that was found true; all null when nothing is. */
export interface Follows {
  readonly ground: string | null;
  readonly titles: readonly string[] | null;
  readonly bodyGround: string | null;
}
