import type { StepDays } from "../../../../shared/values/procedure/day-in-order.ts";

/** Where something that is posted, or is to be, stands: by its last publicity, the calendar and objections. */
export interface PublicityStanding {
  /** Id of the publicity that last showed it; null when none did. */
  readonly publicity: string | null;
  /** The day of that posting. */
  readonly postedOn: string | null;
  /** How many working days it runs; null when the text asks for none and none were stated. */
  readonly workingDays: number | null;
  /** Its last day; null when it has none, or no holiday notice tells it yet. */
  readonly lastDay: string | null;
  /** Whether it was posted after its last expert review. */
  readonly postedSinceReview: boolean;
  readonly objectionOpen: boolean;
  readonly objectionUpheld: boolean;
  /** The day on which the last objection against it was dismissed; null when none was. */
  readonly lastDismissedOn: string | null;
}

/** What guards of posting and announcing have to know. */
export interface PostedFacts extends StepDays {
  readonly standing: PublicityStanding;
}
