import type { Mover } from "../../../../shared/values/procedure/actor.ts";
import { dayInOrder } from "../../../../shared/values/procedure/day-in-order.ts";
import type { Guard, StateMachine, Transition } from "../../../../shared/values/procedure/state-machine.ts";
import type { ExitCaseState } from "./exit-case.ts";
import type { ExitFacts } from "./exit-facts.ts";
import {
  AFTER_CANCELLATION,
  creditEntryAsked,
  dutiesDone,
  effectiveInsideValidity,
  fraudWhereOnlyFraudIsWritten,
  groundOfScheme,
  HEARD,
  nobodyHasToOrder,
  noEffectYet,
  noticeGiven,
  noticeGivenWhereAsked,
  ORDERED_CANCELLATION,
  PROMPT_CANCELLATION,
  publicisedInsideValidity,
  reasonGivenForOther,
  reportAsked,
  titleCancellable,
  workingBodyOrders,
} from "./exit-guards.ts";
import { EXIT_MOVERS } from "./exit-movers.ts";

export type ExitEvent =
  | "OPEN"
  | "ADD_EVIDENCE"
  | "NOTIFY"
  | "REPLY"
  | "ORDER"
  | "DECIDE"
  | "DISMISS"
  | "PUBLICISE"
  | "REPORT"
  | "ENTER_CREDIT"
  | "CLOSE";

type Row = Transition<ExitCaseState, ExitEvent, ExitFacts>;

const UNDECIDED = ["OPENED", "EVIDENCE", "ORDERED"] as const;

/** A row with what all rows share: a day in order. */
function row(
  from: ExitCaseState | null,
  event: ExitEvent,
  to: ExitCaseState,
  movers: readonly Mover<ExitFacts>[],
  citations: Row["citations"],
  guards: readonly Guard<ExitFacts>[] = [],
): Row {
  return { from, event, to, movers, guards: [...guards, dayInOrder], citations };
}

const CANCELLATION = [ORDERED_CANCELLATION, PROMPT_CANCELLATION];
const DECISION = [
  titleCancellable,
  noticeGivenWhereAsked,
  reasonGivenForOther,
  fraudWhereOnlyFraudIsWritten,
  effectiveInsideValidity,
];

/** The case against a title (退出案件): model 5.5. */
export const EXIT_MACHINE: StateMachine<ExitCaseState, ExitEvent, ExitFacts> = {
  name: "exit_case",
  states: [...UNDECIDED, "DECIDED", "PUBLICISED", "REPORTED_TO_REGULATORS", "IN_CREDIT_SYSTEM", "CLOSED", "DISMISSED"],
  events: [
    "OPEN",
    "ADD_EVIDENCE",
    "NOTIFY",
    "REPLY",
    "ORDER",
    "DECIDE",
    "DISMISS",
    "PUBLICISE",
    "REPORT",
    "ENTER_CREDIT",
    "CLOSE",
  ],
  transitions: [
    row(null, "OPEN", "OPENED", EXIT_MOVERS.opening, CANCELLATION, [groundOfScheme, titleCancellable]),
    ...UNDECIDED.flatMap((state) => [
      row(state, "ADD_EVIDENCE", state === "ORDERED" ? state : "EVIDENCE", EXIT_MOVERS.supplying, CANCELLATION),
      row(state, "NOTIFY", state, EXIT_MOVERS.opening, [HEARD]),
      row(state, "REPLY", state, EXIT_MOVERS.replying, [HEARD], [noticeGiven]),
      row(state, "DISMISS", "DISMISSED", EXIT_MOVERS.ending, CANCELLATION),
    ]),
    row(
      "EVIDENCE",
      "ORDER",
      "ORDERED",
      EXIT_MOVERS.ordering,
      [ORDERED_CANCELLATION],
      [workingBodyOrders, titleCancellable],
    ),
    row("EVIDENCE", "DECIDE", "DECIDED", EXIT_MOVERS.deciding, CANCELLATION, [nobodyHasToOrder, ...DECISION]),
    row("ORDERED", "DECIDE", "DECIDED", EXIT_MOVERS.deciding, [ORDERED_CANCELLATION], DECISION),
    row("DECIDED", "DISMISS", "DISMISSED", EXIT_MOVERS.ending, CANCELLATION, [noEffectYet]),
    row(
      "DECIDED",
      "PUBLICISE",
      "PUBLICISED",
      EXIT_MOVERS.publicising,
      [AFTER_CANCELLATION, PROMPT_CANCELLATION],
      [publicisedInsideValidity],
    ),
    row("PUBLICISED", "REPORT", "REPORTED_TO_REGULATORS", EXIT_MOVERS.reporting, [AFTER_CANCELLATION], [reportAsked]),
    row(
      "REPORTED_TO_REGULATORS",
      "ENTER_CREDIT",
      "IN_CREDIT_SYSTEM",
      EXIT_MOVERS.reporting,
      [AFTER_CANCELLATION],
      [creditEntryAsked],
    ),
    row("PUBLICISED", "CLOSE", "CLOSED", EXIT_MOVERS.ending, CANCELLATION, [dutiesDone]),
    row("IN_CREDIT_SYSTEM", "CLOSE", "CLOSED", EXIT_MOVERS.ending, [AFTER_CANCELLATION], [dutiesDone]),
  ],
};
