import { dayInOrder, type StepDays } from "../../../../shared/values/procedure/day-in-order.ts";
import type { OfDivision } from "../../../../shared/values/procedure/department-movers.ts";
import type { Guard, StateMachine } from "../../../../shared/values/procedure/state-machine.ts";
import { RECOMMENDATION } from "./award-citations.ts";
import { AWARD_OFFICERS } from "./award-officers.ts";

/** DRAWN 已拟定, SUBMITTED 已上报. */
export type RecommendationState = "DRAWN" | "SUBMITTED";

export type RecommendationEvent = "DRAW" | "SUBMIT";

/** What the guards of a recommendation list's table have to know. */
export interface RecommendationFacts extends OfDivision, StepDays {
  /** Whether anything learnt since the list was drawn gives somebody on it another standing. */
  readonly standingChanged: boolean;
}

/** Nothing learnt since a list was drawn gives anybody on it another standing. */
export const standingsHold: Guard<RecommendationFacts> = {
  name: "standings-hold",
  refusal: {
    code: "STANDING_CHANGED",
    message: {
      ZH: "拟定之后名单内企业的情况有变，请重新拟定。",
      EN: "Something became known about somebody on the list since it was drawn; draw it anew.",
    },
  },
  citation: null,
  check: ({ standingChanged }) => ({ truth: !standingChanged }),
};

/** A list of enterprises recommended for an award of a higher level (推荐名单): leaders first, and no score. */
export const RECOMMENDATION_MACHINE: StateMachine<RecommendationState, RecommendationEvent, RecommendationFacts> = {
  name: "award_recommendation",
  states: ["DRAWN", "SUBMITTED"],
  events: ["DRAW", "SUBMIT"],
  transitions: [
    {
      from: null,
      event: "DRAW",
      to: "DRAWN",
      movers: AWARD_OFFICERS,
      guards: [dayInOrder],
      citations: RECOMMENDATION,
    },
    {
      from: "DRAWN",
      event: "SUBMIT",
      to: "SUBMITTED",
      movers: AWARD_OFFICERS,
      guards: [standingsHold, dayInOrder],
      citations: RECOMMENDATION,
    },
  ],
};
