import type { Citation } from "../../../../shared/values/policy.ts";
import type { Mover } from "../../../../shared/values/procedure/actor.ts";
import { dayInOrder, type StepDays } from "../../../../shared/values/procedure/day-in-order.ts";
import type { StateMachine } from "../../../../shared/values/procedure/state-machine.ts";
import { OFFICER_OF_SCHEME, type OfScheme } from "../procedure/movers.ts";

/** What decides who may publish a figure of a division. */
export interface StatisticFacts extends OfScheme, StepDays {
  /** Credit codes of the working bodies of the schemes that the division lies in. */
  readonly workingBodies: readonly string[];
}

const WORKING_BODY_THERE: Mover<StatisticFacts> = {
  role: "WORKING_BODY",
  tie: {
    name: "WORKING_BODY_OF_DIVISION",
    holds: ({ uscc }, { workingBodies }) => uscc !== null && workingBodies.includes(uscc),
  },
};

const MACRO_STATISTICS: Citation = { document: "yunnan-2020-9", clause: "§4(1)", basis: "TEXT" };

/** The publication of a figure: one step, after which nothing changes. yunnan-2020-9 §4(1). */
export const STATISTIC_MACHINE: StateMachine<"PUBLISHED", "PUBLISH", StatisticFacts> = {
  name: "statistic",
  states: ["PUBLISHED"],
  events: ["PUBLISH"],
  transitions: [
    {
      from: null,
      event: "PUBLISH",
      to: "PUBLISHED",
      movers: [OFFICER_OF_SCHEME, WORKING_BODY_THERE],
      guards: [dayInOrder],
      citations: [MACRO_STATISTICS],
    },
  ],
};
