import { THE_CALENDAR } from "../../../../shared/values/procedure/movers.ts";
import type { StateMachine } from "../../../../shared/values/procedure/state-machine.ts";
import { ADOPTION } from "./award-citations.ts";
import { AWARD_OFFICERS } from "./award-officers.ts";
import {
  cutOffReached,
  leaderAtCutOff,
  type NominationFacts,
  nominationDayInOrder,
  stillLeaderAtCutOff,
  withinRound,
} from "./nomination-guards.ts";

/** NOMINATED 已申报, CHECKED 已核查, ADOPTED 已采信, NOT_ADOPTED 未采信, AFFECTED 受影响. */
export type NominationState = "NOMINATED" | "CHECKED" | "ADOPTED" | "NOT_ADOPTED" | "AFFECTED";

export type NominationEvent = "NOMINATE" | "CHECK" | "ADOPT" | "DECLINE" | "AFFECT";

const OF_THE_OFFICE = { movers: AWARD_OFFICERS, citations: ADOPTION } as const;
/** What was adopted stays adopted (SIL-05): the hub itself records that something learnt later touches it. */
const OF_THE_HUB = { movers: [THE_CALENDAR], guards: [], citations: ADOPTION } as const;
const CHECK = { event: "CHECK", to: "CHECKED", guards: [cutOffReached, nominationDayInOrder] } as const;

/** A nomination for an award (申报): model 5.10. */
export const NOMINATION_MACHINE: StateMachine<NominationState, NominationEvent, NominationFacts> = {
  name: "award_nomination",
  states: ["NOMINATED", "CHECKED", "ADOPTED", "NOT_ADOPTED", "AFFECTED"],
  events: ["NOMINATE", "CHECK", "ADOPT", "DECLINE", "AFFECT"],
  transitions: [
    {
      from: null,
      event: "NOMINATE",
      to: "NOMINATED",
      guards: [withinRound, nominationDayInOrder],
      ...OF_THE_OFFICE,
    },
    { from: "NOMINATED", ...CHECK, ...OF_THE_OFFICE },
    // Something may be learnt between the check and the review: the same question, asked again.
    { from: "CHECKED", ...CHECK, ...OF_THE_OFFICE },
    {
      from: "CHECKED",
      event: "ADOPT",
      to: "ADOPTED",
      guards: [leaderAtCutOff, stillLeaderAtCutOff, nominationDayInOrder],
      ...OF_THE_OFFICE,
    },
    { from: "CHECKED", event: "DECLINE", to: "NOT_ADOPTED", guards: [nominationDayInOrder], ...OF_THE_OFFICE },
    { from: "ADOPTED", event: "AFFECT", to: "AFFECTED", ...OF_THE_HUB },
    { from: "NOT_ADOPTED", event: "AFFECT", to: "AFFECTED", ...OF_THE_HUB },
    { from: "AFFECTED", event: "AFFECT", to: "AFFECTED", ...OF_THE_HUB },
  ],
};
