import { dayInOrder, type StepDays } from "../../../../shared/values/procedure/day-in-order.ts";
import type { Guard, StateMachine } from "../../../../shared/values/procedure/state-machine.ts";
import { OFFICER_OF_PLACE, type OfPlaces } from "./officer-of-place.ts";
import { AFTER_SUPERVISION, JUDGED_BY_DECLARED, QUALITY_SUPERVISION, SAMPLING } from "./supervision-clauses.ts";

/** PLANNED 已计划, DRAWN 已抽取, PUBLISHED 已公布. */
export type SpotCheckPlanState = "PLANNED" | "DRAWN" | "PUBLISHED";

export type SpotCheckPlanEvent = "PLAN" | "DRAW" | "PUBLISH";

/** What the guards of a plan have to know. */
export interface SpotCheckPlanFacts extends OfPlaces, StepDays {
  /** How many can be drawn. */
  readonly populationSize: number;
  /** How many are to be drawn. */
  readonly sampleSize: number;
}

const populationLargeEnough: Guard<SpotCheckPlanFacts> = {
  name: "population-large-enough",
  refusal: {
    code: "POPULATION_TOO_SMALL",
    message: {
      ZH: "抽查对象少于拟抽取的数量。",
      EN: "There are fewer declared versions of that kind than are to be drawn.",
    },
  },
  citation: SAMPLING,
  check: ({ populationSize, sampleSize }) => ({ truth: populationSize >= sampleSize }),
};

/** A plan of spot checks (抽查计划): frozen with its seed bound, drawn once, then shown to everybody. */
export const SPOT_CHECK_PLAN_MACHINE: StateMachine<SpotCheckPlanState, SpotCheckPlanEvent, SpotCheckPlanFacts> = {
  name: "spot_check_plan",
  states: ["PLANNED", "DRAWN", "PUBLISHED"],
  events: ["PLAN", "DRAW", "PUBLISH"],
  transitions: [
    {
      from: null,
      event: "PLAN",
      to: "PLANNED",
      movers: [OFFICER_OF_PLACE],
      guards: [populationLargeEnough, dayInOrder],
      citations: [SAMPLING, JUDGED_BY_DECLARED, AFTER_SUPERVISION, QUALITY_SUPERVISION],
    },
    {
      from: "PLANNED",
      event: "DRAW",
      to: "DRAWN",
      movers: [OFFICER_OF_PLACE],
      guards: [dayInOrder],
      citations: [SAMPLING],
    },
    {
      from: "DRAWN",
      event: "PUBLISH",
      to: "PUBLISHED",
      movers: [OFFICER_OF_PLACE],
      guards: [dayInOrder],
      citations: [SAMPLING],
    },
  ],
};
