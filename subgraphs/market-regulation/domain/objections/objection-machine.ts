import type { Mover } from "../../../../shared/values/procedure/actor.ts";
import { dayInOrder } from "../../../../shared/values/procedure/day-in-order.ts";
import { ANYBODY } from "../../../../shared/values/procedure/movers.ts";
import type { StateMachine } from "../../../../shared/values/procedure/state-machine.ts";
import { OFFICER_OF_SCHEME, type OfScheme, WORKING_BODY_OF_SCHEME } from "../procedure/movers.ts";
import type { ObjectionState } from "./objection.ts";
import type { ObjectionFacts } from "./objection-facts.ts";
import {
  dayOnlyForPaper,
  expertsFindItRight,
  expertsFindItWrong,
  expertsHaveAnswered,
  LIST_IN_PUBLICITY,
  SCHEMES_IN_PUBLICITY,
  schemeKeptHere,
} from "./objection-guards.ts";

export type ObjectionEvent = "FILE" | "REVIEW" | "DISMISS" | "UPHOLD" | "WITHDRAW";

/** Those who handle what the public files in a scheme: its working body, and the department that supervises that. */
export const HANDLERS: readonly Mover<OfScheme>[] = [WORKING_BODY_OF_SCHEME, OFFICER_OF_SCHEME];

/** Whoever shows what the filer alone was told when the objection was filed. */
const THE_FILER: Mover<ObjectionFacts> = {
  ...ANYBODY,
  tie: { name: "HOLDS_THE_SECRET", holds: (_actor, { secretShown }) => secretShown },
};

const BOTH = [SCHEMES_IN_PUBLICITY, LIST_IN_PUBLICITY];

/** An objection against what is in publicity (公示异议): model 5.2, 5.5. */
export const OBJECTION_MACHINE: StateMachine<ObjectionState, ObjectionEvent, ObjectionFacts> = {
  name: "objection",
  states: ["FILED", "UNDER_REVIEW", "DISMISSED", "UPHELD", "WITHDRAWN"],
  events: ["FILE", "REVIEW", "DISMISS", "UPHOLD", "WITHDRAW"],
  transitions: [
    {
      from: null,
      event: "FILE",
      to: "FILED",
      movers: [ANYBODY],
      guards: [schemeKeptHere, dayOnlyForPaper, dayInOrder],
      citations: BOTH,
    },
    { from: "FILED", event: "REVIEW", to: "UNDER_REVIEW", movers: HANDLERS, guards: [dayInOrder], citations: BOTH },
    {
      from: "UNDER_REVIEW",
      event: "DISMISS",
      to: "DISMISSED",
      movers: HANDLERS,
      guards: [expertsHaveAnswered, expertsFindItWrong, dayInOrder],
      citations: BOTH,
    },
    {
      from: "UNDER_REVIEW",
      event: "UPHOLD",
      to: "UPHELD",
      movers: HANDLERS,
      guards: [expertsHaveAnswered, expertsFindItRight, dayInOrder],
      citations: BOTH,
    },
    {
      from: "FILED",
      event: "WITHDRAW",
      to: "WITHDRAWN",
      movers: [THE_FILER],
      guards: [dayOnlyForPaper, dayInOrder],
      citations: BOTH,
    },
    {
      from: "UNDER_REVIEW",
      event: "WITHDRAW",
      to: "WITHDRAWN",
      movers: [THE_FILER],
      guards: [dayOnlyForPaper, dayInOrder],
      citations: BOTH,
    },
  ],
};
