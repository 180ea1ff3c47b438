import type { StateMachine, Transition } from "../../../../shared/values/procedure/state-machine.ts";
import type { TenderEvent, TenderState } from "./tender.ts";
import type { TenderFacts } from "./tender-facts.ts";
import {
  allDecided,
  allRechecked,
  announcedByDeadline,
  dayInOrder,
  deadlineAhead,
  deadlinePassed,
  hasBid,
  hasCriterion,
  hasLot,
  hasUndecided,
  PREFERENCE,
} from "./tender-guards.ts";
import { THE_PURCHASER } from "./the-purchaser.ts";

type Row = Transition<TenderState, TenderEvent, TenderFacts>;

/** A tender, as far as the preference under equal conditions depends on it (同等条件优先). */
export const TENDER_MACHINE: StateMachine<TenderState, TenderEvent, TenderFacts> = {
  name: "tender",
  states: ["DRAFT", "ANNOUNCED", "CLOSED", "EVALUATED", "AWARDED", "CANCELLED"],
  events: [
    "DRAFT",
    "AMEND",
    "ANNOUNCE",
    "CLOSE",
    "RECORD_BIDS",
    "DECIDE_PREFERENCES",
    "EVALUATE",
    "RECHECK_PREFERENCES",
    "AWARD",
    "CANCEL",
  ],
  transitions: [
    row(null, "DRAFT", "DRAFT", []),
    row("DRAFT", "AMEND", "DRAFT", []),
    row("DRAFT", "ANNOUNCE", "ANNOUNCED", [hasLot, hasCriterion, announcedByDeadline, dayInOrder]),
    row("ANNOUNCED", "AMEND", "ANNOUNCED", [hasLot, hasCriterion, deadlineAhead]),
    row("ANNOUNCED", "CLOSE", "CLOSED", [deadlinePassed, dayInOrder]),
    row("CLOSED", "RECORD_BIDS", "CLOSED", []),
    row("CLOSED", "DECIDE_PREFERENCES", "CLOSED", [hasBid, hasUndecided]),
    row("CLOSED", "EVALUATE", "EVALUATED", [hasBid, allDecided, dayInOrder]),
    row("EVALUATED", "RECHECK_PREFERENCES", "EVALUATED", []),
    row("EVALUATED", "AWARD", "AWARDED", [allRechecked, dayInOrder]),
    row("DRAFT", "CANCEL", "CANCELLED", [dayInOrder]),
    row("ANNOUNCED", "CANCEL", "CANCELLED", [dayInOrder]),
    row("CLOSED", "CANCEL", "CANCELLED", [dayInOrder]),
    row("EVALUATED", "CANCEL", "CANCELLED", [dayInOrder]),
  ],
};

function row(from: TenderState | null, event: TenderEvent, to: TenderState, guards: Row["guards"]): Row {
  return { from, event, to, movers: [THE_PURCHASER], guards, citations: PREFERENCE };
}
