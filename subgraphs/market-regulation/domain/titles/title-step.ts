import type { TitleState } from "../../../../shared/values/decision/facts.ts";

/** A step that was taken with a title: who did what, by role and not by person. */
export interface TitleStepTaken {
  readonly revision: number;
  readonly action: string;
  /** The state that it led to. */
  readonly state: TitleState;
  /** The day from which it has effect; null where none was stated in order. */
  readonly on: string | null;
  readonly recordedAt: string;
  /** `WORKING_BODY`; `REGISTER` for what time or a history brought about. */
  readonly role: string;
}

/** Who released a title. */
export interface TitlePublisher {
  readonly role: "WORKING_BODY" | "EVALUATION_BODY";
  readonly uscc: string;
}
