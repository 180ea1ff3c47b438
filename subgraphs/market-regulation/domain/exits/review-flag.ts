import type { Citation } from "../../../../shared/values/policy.ts";
import type { StateMachine } from "../../../../shared/values/procedure/state-machine.ts";
import { OFFICER_OF_SCHEME, type OfScheme, WORKING_BODY_OF_SCHEME } from "../procedure/movers.ts";

export type ReviewFlagState = "RAISED" | "SETTLED";
export type ReviewFlagEvent = "RAISE" | "SETTLE";

/** REVISED_WITHOUT_FALL SIL-16; FALL_IN_DOUBT whether a core indicator fell is not known; BLAMELESS_EXIT SIL-18. */
export type ReviewFlagKind = "REVISED_WITHOUT_FALL" | "FALL_IN_DOUBT" | "GROUND_NOT_IN_SCHEME" | "BLAMELESS_EXIT";

/** A question about a title that no text decides, as it was on a day. */
export interface ReviewFlagOnDay {
  readonly id: string;
  readonly kind: ReviewFlagKind;
  readonly titleId: string;
  readonly uscc: string;
  readonly scheme: string;
  readonly facts: string;
  readonly declarationId: string | null;
  readonly accidentFactId: string | null;
  readonly exitCaseId: string | null;
  readonly raisedAt: string;
  readonly state: ReviewFlagState;
  readonly revision: number;
  readonly settledOn: string | null;
  readonly settlement: string | null;
  readonly validOn: string;
  readonly knownAt: string;
}

/** What the guards of a flag have to know. */
export interface ReviewFlagFacts extends OfScheme {
  readonly on: string;
  readonly today: string;
  readonly lastStepOn: string | null;
}

const REVIEWED: Citation = { document: "yunnan-2020-9", clause: "§3(6)2", basis: "INTERPRETATION" };

/** A flag for review (复核标记): raised by the register itself, settled by a person. */
export const REVIEW_FLAG_MACHINE: StateMachine<ReviewFlagState, ReviewFlagEvent, ReviewFlagFacts> = {
  name: "review_flag",
  states: ["RAISED", "SETTLED"],
  events: ["RAISE", "SETTLE"],
  transitions: [
    { from: null, event: "RAISE", to: "RAISED", movers: [{ role: "REGISTER" }], guards: [], citations: [REVIEWED] },
    {
      from: "RAISED",
      event: "SETTLE",
      to: "SETTLED",
      movers: [OFFICER_OF_SCHEME, WORKING_BODY_OF_SCHEME],
      guards: [
        {
          name: "day-in-order",
          refusal: {
            code: "DAY_OUT_OF_ORDER",
            message: {
              ZH: "日期不得晚于今天，也不得早于标记之日。",
              EN: "A flag is settled neither after today nor before the day on which it was raised.",
            },
          },
          citation: null,
          check: ({ on, today, lastStepOn }) => ({ truth: on <= today && (lastStepOn === null || lastStepOn <= on) }),
        },
      ],
      citations: [REVIEWED],
    },
  ],
};
