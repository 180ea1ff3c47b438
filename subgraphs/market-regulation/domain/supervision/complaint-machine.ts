import type { Citation } from "../../../../shared/values/policy.ts";
import type { Mover } from "../../../../shared/values/procedure/actor.ts";
import { dayInOrder, type StepDays } from "../../../../shared/values/procedure/day-in-order.ts";
import type { Guard, StateMachine, Transition } from "../../../../shared/values/procedure/state-machine.ts";
import { OFFICER_OF_PLACE, type OfPlaces } from "./officer-of-place.ts";
import { AFTER_SUPERVISION, COMPLAINTS_TIANJIN, JOINT_SUPERVISION, SAMPLING } from "./supervision-clauses.ts";

/** RECEIVED 已收到, ACCEPTED 已受理, REFUSED 不予受理, INVESTIGATING 调查中, SUBSTANTIATED 属实, UNSUBSTANTIATED 未证实, CLOSED 已办结. */
export type ComplaintState =
  | "RECEIVED"
  | "ACCEPTED"
  | "REFUSED"
  | "INVESTIGATING"
  | "SUBSTANTIATED"
  | "UNSUBSTANTIATED"
  | "CLOSED";

export type ComplaintEvent =
  | "FILE"
  | "RECORD"
  | "ACCEPT"
  | "REFUSE"
  | "TAKE_OVER"
  | "INVESTIGATE"
  | "SUBSTANTIATE"
  | "LEAVE_UNSUBSTANTIATED"
  | "CLOSE";

/** What the guards of a complaint have to know. */
export interface ComplaintFacts extends OfPlaces, StepDays {
  /** Whether the caller handles it. */
  readonly handledByCaller: boolean;
}

/** Anybody at all: whoever complains is not asked to sign in, and does so under nobody's name when they have. */
export const ANYBODY: Mover<unknown> = { role: "PUBLIC" };

const handledByAnother: Guard<ComplaintFacts> = {
  name: "handled-by-another",
  refusal: {
    code: "ALREADY_HANDLED_BY_CALLER",
    message: { ZH: "此投诉已由您办理。", EN: "The caller handles it already." },
  },
  citation: null,
  check: ({ handledByCaller }) => ({ truth: !handledByCaller }),
};

const CHANNEL: readonly Citation[] = [SAMPLING, JOINT_SUPERVISION, AFTER_SUPERVISION, COMPLAINTS_TIANJIN];

/** A complaint (投诉举报): model 5.6. */
export const COMPLAINT_MACHINE: StateMachine<ComplaintState, ComplaintEvent, ComplaintFacts> = {
  name: "complaint",
  states: ["RECEIVED", "ACCEPTED", "REFUSED", "INVESTIGATING", "SUBSTANTIATED", "UNSUBSTANTIATED", "CLOSED"],
  events: [
    "FILE",
    "RECORD",
    "ACCEPT",
    "REFUSE",
    "TAKE_OVER",
    "INVESTIGATE",
    "SUBSTANTIATE",
    "LEAVE_UNSUBSTANTIATED",
    "CLOSE",
  ],
  transitions: [
    { from: null, event: "FILE", to: "RECEIVED", movers: [ANYBODY], guards: [], citations: CHANNEL },
    byOfficer(null, "RECORD", "RECEIVED"),
    byOfficer("RECEIVED", "ACCEPT", "ACCEPTED"),
    byOfficer("RECEIVED", "REFUSE", "REFUSED"),
    byOfficer("ACCEPTED", "TAKE_OVER", "ACCEPTED", [handledByAnother]),
    byOfficer("INVESTIGATING", "TAKE_OVER", "INVESTIGATING", [handledByAnother]),
    byOfficer("ACCEPTED", "INVESTIGATE", "INVESTIGATING"),
    byOfficer("INVESTIGATING", "SUBSTANTIATE", "SUBSTANTIATED"),
    byOfficer("INVESTIGATING", "LEAVE_UNSUBSTANTIATED", "UNSUBSTANTIATED"),
    byOfficer("SUBSTANTIATED", "CLOSE", "CLOSED"),
    byOfficer("UNSUBSTANTIATED", "CLOSE", "CLOSED"),
  ],
};

function byOfficer(
  from: ComplaintState | null,
  event: ComplaintEvent,
  to: ComplaintState,
  guards: readonly Guard<ComplaintFacts>[] = [],
): Transition<ComplaintState, ComplaintEvent, ComplaintFacts> {
  return { from, event, to, movers: [OFFICER_OF_PLACE], guards: [...guards, dayInOrder], citations: CHANNEL };
}
