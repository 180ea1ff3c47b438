import type { Mover } from "../../../../shared/values/procedure/actor.ts";
import { dayInOrder, type StepDays } from "../../../../shared/values/procedure/day-in-order.ts";
import type { StateMachine } from "../../../../shared/values/procedure/state-machine.ts";
import { type OfScheme, WORKING_BODY_OF_SCHEME } from "../procedure/movers.ts";
import { LEAVING, WORKING_BODY_CLAUSE } from "./body-citations.ts";

export type ExpertState = "IN_POOL" | "LEFT";
export type ExpertEvent = "ENTER" | "AMEND" | "LEAVE";

/** What the guards of an expert's table have to know. */
export interface ExpertFacts extends OfScheme, StepDays {}

const KEPT = {
  movers: [WORKING_BODY_OF_SCHEME] as readonly Mover<OfScheme>[],
  guards: [dayInOrder],
  citations: [WORKING_BODY_CLAUSE],
};

/** Somebody in the pool of experts (专家库), which the working body keeps. */
export const EXPERT_MACHINE: StateMachine<ExpertState, ExpertEvent, ExpertFacts> = {
  name: "expert",
  states: ["IN_POOL", "LEFT"],
  events: ["ENTER", "AMEND", "LEAVE"],
  transitions: [
    { ...KEPT, from: null, event: "ENTER", to: "IN_POOL" },
    { ...KEPT, from: "IN_POOL", event: "AMEND", to: "IN_POOL" },
    { ...KEPT, from: "IN_POOL", event: "LEAVE", to: "LEFT", citations: [WORKING_BODY_CLAUSE, LEAVING] },
  ],
};
