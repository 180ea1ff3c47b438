import { dayInOrder } from "../../../../shared/values/procedure/day-in-order.ts";
import type { StateMachine } from "../../../../shared/values/procedure/state-machine.ts";
import { CREDIT_EVALUATION_CLAUSE, CREDIT_OFFICERS, type OfficeFacts } from "./credit-officers.ts";

export type RiskWarningState = "STANDING" | "LIFTED" | "RETRACTED";
export type RiskWarningEvent = "ISSUE" | "LIFT" | "RETRACT";

/** What of an enterprise the warning is about, by what the clause has gathered. */
export const RISK_GROUNDS = ["CREDIT_RECORD", "OPERATIONS", "FINANCES"] as const;
export type RiskGround = (typeof RISK_GROUNDS)[number];

const citations = [CREDIT_EVALUATION_CLAUSE];

/** A warning of an enterprise's credit risk: it stands until it is lifted; one made in error is retracted. */
export const RISK_WARNING_MACHINE: StateMachine<RiskWarningState, RiskWarningEvent, OfficeFacts> = {
  name: "risk_warning",
  states: ["STANDING", "LIFTED", "RETRACTED"],
  events: ["ISSUE", "LIFT", "RETRACT"],
  transitions: [
    { from: null, event: "ISSUE", to: "STANDING", movers: CREDIT_OFFICERS, guards: [dayInOrder], citations },
    { from: "STANDING", event: "LIFT", to: "LIFTED", movers: CREDIT_OFFICERS, guards: [dayInOrder], citations },
    { from: "STANDING", event: "RETRACT", to: "RETRACTED", movers: CREDIT_OFFICERS, guards: [], citations },
    { from: "LIFTED", event: "RETRACT", to: "RETRACTED", movers: CREDIT_OFFICERS, guards: [], citations },
  ],
};
