import type { Selection } from "./shortlist-selection.ts";

/** What the guards of a title's table have to know. */
export interface TitleFacts {
  /** The enterprise whose title it is. */
  readonly uscc: string;
  /** The credit code of the scheme's working body; null while none is appointed. */
  readonly workingBody: string | null;
  /** The credit code of the body that made the ranking; null while it is not announced, and for a title that a history brought. */
  readonly evaluationBody: string | null;
  /** Who publishes by the scheme's text: `WORKING_BODY`, `EVALUATION_BODY`; null when the hub does not hold it. */
  readonly publisherRole: string | null;
  /** Null without a ranking on record. */
  readonly rankingState: string | null;
  /** The selection that is judged; null where none is. */
  readonly selection: Selection | null;
  /** Whether the scheme asks for the enterprise's consent before the list is posted. */
  readonly consentAsked: boolean;
  /** The day of the consent on record; null without one. */
  readonly consentOn: string | null;
  /** Whether the enterprise is banned from the scheme on the day. */
  readonly banned: boolean;
  /** For how many working days the list is to be posted; null for as many as the scheme asks. */
  readonly workingDays: number | null;
  /** How many the scheme asks for; null where its text is silent. */
  readonly daysAsked: number | null;
  /** Whether more than those are lawful. */
  readonly moreDaysAllowed: boolean;
  /** Null before the list is posted. */
  readonly posted: Posted | null;
  /** Whether an objection against it or the whole list is open on the day, or was upheld. */
  readonly objected: boolean;
  /** The day of its release; null before. */
  readonly publishedOn: string | null;
  /** Whether a revocation or withdrawal is on record, from whichever day. */
  readonly ended: boolean;
  /** Whether a title of the same enterprise, standard, category, scheme and year is in force. */
  readonly twinInForce: boolean;
  /** The day on which the step is to take effect. */
  readonly on: string;
  readonly today: string;
  /** The day on which the last step took effect; null when none had a day. */
  readonly lastStepOn: string | null;
}

/** How a list was posted. */
export interface Posted {
  readonly on: string;
  /** Null where the text is silent and no days were stated. */
  readonly workingDays: number | null;
  /** Null without days, and while a holiday notice is missing. */
  readonly lastDay: string | null;
}
