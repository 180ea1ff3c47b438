import type { OfDivision } from "../../../../shared/values/procedure/department-movers.ts";
import type { Guard, StateMachine } from "../../../../shared/values/procedure/state-machine.ts";
import { ADOPTION } from "./award-citations.ts";
import { AWARD_OFFICERS } from "./award-officers.ts";

/** What the guards of a round's table have to know. */
export interface RoundFacts extends OfDivision {
  /** Whether the days stated are in order, lie in the programme's and have every nomination made between them. */
  readonly daysFit: boolean;
  /** Whether another cut-off is stated than the one on record. */
  readonly movesCutOff: boolean;
  /** Whether a nomination of the round was checked at its cut-off. */
  readonly checked: boolean;
}

export type RoundEvent = "RECORD" | "CORRECT";

const daysFit: Guard<RoundFacts> = {
  name: "days-fit",
  refusal: {
    code: "DAYS_OUT_OF_ORDER",
    message: {
      ZH: "日期先后有误、不在奖项期间内，或已有申报不在其间。",
      EN: "The cut-off lies before the first day, the days outside the programme's, or a nomination outside them.",
    },
  },
  citation: null,
  check: (facts) => ({ truth: facts.daysFit }),
};

const cutOffNotFixed: Guard<RoundFacts> = {
  name: "cut-off-not-fixed",
  refusal: {
    code: "CUT_OFF_FIXED",
    message: {
      ZH: "已有申报按截止日核查，截止日不得再改。",
      EN: "A nomination was checked at the cut-off; one day counts for all, so it stays.",
    },
  },
  citation: null,
  check: ({ movesCutOff, checked }) => ({ truth: !(movesCutOff && checked) }),
};

/** A round of an award (届次) as it is kept on record; its cut-off is one day for all who are nominated (SIL-09). */
export const ROUND_MACHINE: StateMachine<"RECORDED", RoundEvent, RoundFacts> = {
  name: "award_round",
  states: ["RECORDED"],
  events: ["RECORD", "CORRECT"],
  transitions: [
    { from: null, event: "RECORD", to: "RECORDED", movers: AWARD_OFFICERS, guards: [daysFit], citations: ADOPTION },
    {
      from: "RECORDED",
      event: "CORRECT",
      to: "RECORDED",
      movers: AWARD_OFFICERS,
      guards: [daysFit, cutOffNotFixed],
      citations: ADOPTION,
    },
  ],
};
