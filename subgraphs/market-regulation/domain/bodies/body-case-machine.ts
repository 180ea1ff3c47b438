import type { Mover } from "../../../../shared/values/procedure/actor.ts";
import { dayInOrder, type StepDays } from "../../../../shared/values/procedure/day-in-order.ts";
import type { Guard, StateMachine } from "../../../../shared/values/procedure/state-machine.ts";
import { OFFICER_OF_SCHEME, type OfScheme, WORKING_BODY_OF_SCHEME } from "../procedure/movers.ts";
import { BODIES_OF_TIANJIN, LEAVING } from "./body-citations.ts";
import type { EvaluationBodyState } from "./evaluation-body.ts";

export type BodyCaseState = "OPENED" | "HEARD" | "DECIDED" | "DISMISSED";
export type BodyCaseEvent = "OPEN" | "HEAR" | "DECIDE" | "DISMISS";
export type BodyCaseGround = "FEE" | "FAVOURITISM" | "ABUSE" | "INTEGRITY" | "OTHER";

/** What the guards of a body case's table have to know. */
export interface BodyCaseFacts extends OfScheme, StepDays {
  readonly bodyState: EvaluationBodyState;
  /** The day on which the body's last step took effect. */
  readonly bodyLastStepOn: string | null;
  /** Whether a case of the body on that ground is open; asked before another is opened. */
  readonly openOnGround: boolean;
}

type CaseGuard = Guard<BodyCaseFacts>;

const noneOpen: CaseGuard = {
  name: "none-open-on-that-ground",
  refusal: {
    code: "ALREADY_OPEN",
    message: {
      ZH: "该机构同一事由的案件正在办理。",
      EN: "A case of the body on that ground is open already.",
    },
  },
  citation: null,
  check: ({ openOnGround }) => ({ truth: !openOnGround }),
};

const notInPublicity: CaseGuard = {
  name: "body-not-in-publicity",
  refusal: {
    code: "BODY_IN_PUBLICITY",
    message: {
      ZH: "该机构正在公示，公示结束或异议受理后方可决定。",
      EN: "The body is in publicity; decide after it, or after an objection has taken it out.",
    },
  },
  citation: LEAVING,
  check: ({ bodyState }) => ({ truth: bodyState !== "IN_PUBLICITY" }),
};

const notBeforeItsSteps: CaseGuard = {
  ...dayInOrder,
  name: "day-after-steps-of-the-body",
  check({ bodyState, bodyLastStepOn, ...days }) {
    if (bodyState === "REFUSED" || bodyState === "WITHDRAWN") return dayInOrder.check(days);
    const lastOf = [days.lastStepOn, bodyLastStepOn].filter((day) => day !== null).sort();
    return dayInOrder.check({ ...days, lastStepOn: lastOf.at(-1) ?? null });
  },
};

const SUPERVISED = {
  movers: [WORKING_BODY_OF_SCHEME, OFFICER_OF_SCHEME] as readonly Mover<OfScheme>[],
  guards: [dayInOrder],
  citations: [LEAVING, BODIES_OF_TIANJIN],
};

/** A case for the withdrawal of an evaluation body (评估机构退出案件). I-24. */
export const BODY_CASE_MACHINE: StateMachine<BodyCaseState, BodyCaseEvent, BodyCaseFacts> = {
  name: "body_case",
  states: ["OPENED", "HEARD", "DECIDED", "DISMISSED"],
  events: ["OPEN", "HEAR", "DECIDE", "DISMISS"],
  transitions: [
    { ...SUPERVISED, from: null, event: "OPEN", to: "OPENED", guards: [noneOpen, dayInOrder] },
    { ...SUPERVISED, from: "OPENED", event: "HEAR", to: "HEARD" },
    { ...SUPERVISED, from: "HEARD", event: "DECIDE", to: "DECIDED", guards: [notInPublicity, notBeforeItsSteps] },
    { ...SUPERVISED, from: "OPENED", event: "DISMISS", to: "DISMISSED" },
    { ...SUPERVISED, from: "HEARD", event: "DISMISS", to: "DISMISSED" },
  ],
};
