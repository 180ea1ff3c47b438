import { dayInOrder } from "../../../../shared/values/procedure/day-in-order.ts";
import type { StateMachine } from "../../../../shared/values/procedure/state-machine.ts";
import { CONVERSION } from "./award-citations.ts";
import { AWARD_OFFICERS } from "./award-officers.ts";
import { type ConversionFacts, numberOfLevel, ownStandard, titleInForce } from "./conversion-guards.ts";

/** PROPOSED 已提出, ACCEPTED 已立项, PUBLISHED 已发布, REFUSED 未采纳. */
export type ConversionState = "PROPOSED" | "ACCEPTED" | "PUBLISHED" | "REFUSED";

export type ConversionEvent = "PROPOSE" | "ACCEPT" | "PUBLISH" | "REFUSE";

const OF_THE_OFFICE = { movers: AWARD_OFFICERS, citations: CONVERSION } as const;

/** A leader standard on its way to a local, industry or national one (标准转化). */
export const CONVERSION_MACHINE: StateMachine<ConversionState, ConversionEvent, ConversionFacts> = {
  name: "standard_conversion",
  states: ["PROPOSED", "ACCEPTED", "PUBLISHED", "REFUSED"],
  events: ["PROPOSE", "ACCEPT", "PUBLISH", "REFUSE"],
  transitions: [
    {
      from: null,
      event: "PROPOSE",
      to: "PROPOSED",
      guards: [ownStandard, titleInForce, dayInOrder],
      ...OF_THE_OFFICE,
    },
    { from: "PROPOSED", event: "ACCEPT", to: "ACCEPTED", guards: [dayInOrder], ...OF_THE_OFFICE },
    { from: "PROPOSED", event: "REFUSE", to: "REFUSED", guards: [dayInOrder], ...OF_THE_OFFICE },
    { from: "ACCEPTED", event: "REFUSE", to: "REFUSED", guards: [dayInOrder], ...OF_THE_OFFICE },
    { from: "ACCEPTED", event: "PUBLISH", to: "PUBLISHED", guards: [numberOfLevel, dayInOrder], ...OF_THE_OFFICE },
  ],
};
