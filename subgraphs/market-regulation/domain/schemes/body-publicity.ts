import { dayInOrder } from "../../../../shared/values/procedure/day-in-order.ts";
import type { StateMachine } from "../../../../shared/values/procedure/state-machine.ts";
import { type OfScheme, WORKING_BODY_OF_SCHEME } from "../procedure/movers.ts";
import { PUBLICITY } from "./clauses.ts";
import type { PostedFacts } from "./posted-facts.ts";
import { ANNOUNCEABLE, POSTABLE } from "./publicity-guards.ts";

/** What posting and announcing an evaluation body ask. */
export interface PostedBodyFacts extends OfScheme, PostedFacts {}

export type PostedBodyState = "EXPERT_OK" | "IN_PUBLICITY" | "ANNOUNCED";

/** Of the table of evaluation bodies the two rows that are taken together with evaluation schemes. */
export const POSTED_BODY: StateMachine<PostedBodyState, "POST" | "ANNOUNCE", PostedBodyFacts> = {
  name: "evaluation_body",
  states: ["EXPERT_OK", "IN_PUBLICITY", "ANNOUNCED"],
  events: ["POST", "ANNOUNCE"],
  transitions: [
    {
      from: "EXPERT_OK",
      event: "POST",
      to: "IN_PUBLICITY",
      movers: [WORKING_BODY_OF_SCHEME],
      guards: [...POSTABLE, dayInOrder],
      citations: PUBLICITY,
    },
    {
      from: "IN_PUBLICITY",
      event: "ANNOUNCE",
      to: "ANNOUNCED",
      movers: [WORKING_BODY_OF_SCHEME],
      guards: [...ANNOUNCEABLE, dayInOrder],
      citations: PUBLICITY,
    },
  ],
};
