import type { Citation } from "../../../../shared/values/policy.ts";
import { dayInOrder, type StepDays } from "../../../../shared/values/procedure/day-in-order.ts";
import type { StateMachine, Transition } from "../../../../shared/values/procedure/state-machine.ts";
import { OFFICER_OF_SCHEME, type OfScheme, WORKING_BODY_OF_SCHEME } from "../procedure/movers.ts";

export type IncidentState = "REPORTED" | "ACKNOWLEDGED";
export type IncidentEvent = "REPORT" | "SUPPLEMENT" | "ACKNOWLEDGE";

/** What the table of an incident has to know. */
export interface IncidentFacts extends OfScheme, StepDays {}

const AT_ONCE: Citation = { document: "yunnan-2020-9", clause: "§6(1)", basis: "TEXT" };

type IncidentTransition = Transition<IncidentState, IncidentEvent, IncidentFacts>;

function toReported(from: IncidentState | null, event: "REPORT" | "SUPPLEMENT"): IncidentTransition {
  const movers = [WORKING_BODY_OF_SCHEME];
  return { from, event, to: "REPORTED", movers, guards: [dayInOrder], citations: [AT_ONCE] };
}

/** A matter that the working body reports at once (重大事项报告). yunnan-2020-9 §6(1). */
export const INCIDENT_MACHINE: StateMachine<IncidentState, IncidentEvent, IncidentFacts> = {
  name: "incident",
  states: ["REPORTED", "ACKNOWLEDGED"],
  events: ["REPORT", "SUPPLEMENT", "ACKNOWLEDGE"],
  transitions: [
    toReported(null, "REPORT"),
    toReported("REPORTED", "SUPPLEMENT"),
    {
      from: "REPORTED",
      event: "ACKNOWLEDGE",
      to: "ACKNOWLEDGED",
      movers: [OFFICER_OF_SCHEME],
      guards: [dayInOrder],
      citations: [AT_ONCE],
    },
    // What is new has to be taken note of anew.
    toReported("ACKNOWLEDGED", "SUPPLEMENT"),
  ],
};
