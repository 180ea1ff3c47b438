/** What a publicity shows. */
export type PublicitySubjectKind = "EVALUATION_BODY" | "EVALUATION_SCHEME" | "RANKING";

/** Something that a publicity shows. */
export interface ShownSubject {
  readonly kind: PublicitySubjectKind;
  readonly id: string;
}

/** The same, with the day and the instant that were asked about. */
export interface SubjectShownOn extends ShownSubject {
  readonly validOn: string;
  readonly knownAt: string;
}

/** A publicity on a day, by the calendar as known at an instant. */
export interface PublicityOnDay {
  readonly id: string;
  readonly kind: "SCHEME" | "LIST";
  readonly scheme: string;
  readonly postedOn: string;
  /** Null when the text asks for none and none were stated. */
  readonly workingDays: number | null;
  /** Null when it has no last day, or no holiday notice tells it yet. */
  readonly lastDay: string | null;
  /** Working days from the day asked about, inclusive, to the last day; null when that is not known. */
  readonly daysLeft: number | null;
  readonly recordedAt: string;
  readonly validOn: string;
  readonly knownAt: string;
  readonly subjects: readonly ShownSubject[];
}

/** How long a publicity of a scheme runs by its text. */
export interface PublicityRule {
  /** Null when the text is silent. */
  readonly workingDays: number | null;
  readonly counting: "EXACTLY" | "AT_LEAST" | null;
}

/** Whether the days that somebody states are those of the rule; none stated are always those. */
export function fitsRule(stated: number | null, { workingDays, counting }: PublicityRule): boolean {
  if (stated === null || workingDays === null) return true;
  return counting === "AT_LEAST" ? stated >= workingDays : stated === workingDays;
}

/** Why a publicity has the last day that it has. */
export type PublicityEnd = "LAST_DAY_KNOWN" | "CALENDAR_NOT_PUBLISHED" | "NONE_REQUIRED";

/** Whether the last day is known, and why not. */
export function endOf({ workingDays, lastDay }: Pick<PublicityOnDay, "workingDays" | "lastDay">): PublicityEnd {
  if (workingDays === null) return "NONE_REQUIRED";
  return lastDay === null ? "CALENDAR_NOT_PUBLISHED" : "LAST_DAY_KNOWN";
}
