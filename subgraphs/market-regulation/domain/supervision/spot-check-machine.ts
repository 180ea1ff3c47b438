import type { Citation } from "../../../../shared/values/policy.ts";
import { dayInOrder } from "../../../../shared/values/procedure/day-in-order.ts";
import { THE_CALENDAR, THE_ENTERPRISE } from "../../../../shared/values/procedure/movers.ts";
import type { Guard, StateMachine, Transition } from "../../../../shared/values/procedure/state-machine.ts";
import { OFFICER_OF_PLACE } from "./officer-of-place.ts";
import type { SpotCheckEvent, SpotCheckFacts, SpotCheckState } from "./spot-check.ts";
import { fallsShort, meetsDeclared } from "./spot-check-guards.ts";
import {
  AFTER_SUPERVISION,
  BELOW_DECLARED,
  COMPLAINTS_TIANJIN,
  FAIR_HEARING,
  JUDGED_BY_DECLARED,
  SAMPLING,
} from "./supervision-clauses.ts";

type Row = Transition<SpotCheckState, SpotCheckEvent, SpotCheckFacts>;
type SpotCheckGuard = Guard<SpotCheckFacts>;

/** A spot check of a declared version (抽查): model 5.7. */
export const SPOT_CHECK_MACHINE: StateMachine<SpotCheckState, SpotCheckEvent, SpotCheckFacts> = {
  name: "spot_check",
  states: [
    "PLANNED",
    "SAMPLED",
    "TESTED",
    "PASSED",
    "BELOW_DECLARED",
    "RETEST_ASKED",
    "RETESTED",
    "CONFIRMED",
    "DROPPED",
  ],
  events: ["DRAW", "SAMPLE", "TEST", "PASS", "FALL_SHORT", "ASK_RETEST", "RETEST", "CONFIRM", "DROP"],
  transitions: [
    // Chance draws, with the plan.
    { from: null, event: "DRAW", to: "PLANNED", movers: [THE_CALENDAR], guards: [], citations: [SAMPLING] },
    byOfficer("PLANNED", "SAMPLE", "SAMPLED", [], [SAMPLING, AFTER_SUPERVISION]),
    byOfficer("SAMPLED", "TEST", "TESTED", [], [SAMPLING, AFTER_SUPERVISION]),
    byOfficer("TESTED", "TEST", "TESTED", [], [SAMPLING, AFTER_SUPERVISION]),
    byOfficer("TESTED", "PASS", "PASSED", [meetsDeclared], [JUDGED_BY_DECLARED]),
    byOfficer("TESTED", "FALL_SHORT", "BELOW_DECLARED", [fallsShort], [JUDGED_BY_DECLARED]),
    {
      from: "BELOW_DECLARED",
      event: "ASK_RETEST",
      to: "RETEST_ASKED",
      movers: [THE_ENTERPRISE],
      guards: [dayInOrder],
      citations: [FAIR_HEARING],
    },
    byOfficer("RETEST_ASKED", "RETEST", "RETESTED", [], [FAIR_HEARING]),
    byOfficer("RETESTED", "RETEST", "RETESTED", [], [FAIR_HEARING]),
    byOfficer("RETESTED", "PASS", "PASSED", [meetsDeclared], [JUDGED_BY_DECLARED]),
    byOfficer("BELOW_DECLARED", "CONFIRM", "CONFIRMED", [fallsShort], [BELOW_DECLARED, COMPLAINTS_TIANJIN]),
    byOfficer("RETESTED", "CONFIRM", "CONFIRMED", [fallsShort], [BELOW_DECLARED, COMPLAINTS_TIANJIN]),
    byOfficer("PLANNED", "DROP", "DROPPED", [], [FAIR_HEARING]),
    byOfficer("SAMPLED", "DROP", "DROPPED", [], [FAIR_HEARING]),
  ],
};

function byOfficer(
  from: SpotCheckState,
  event: SpotCheckEvent,
  to: SpotCheckState,
  guards: readonly SpotCheckGuard[],
  citations: readonly Citation[],
): Row {
  return { from, event, to, movers: [OFFICER_OF_PLACE], guards: [...guards, dayInOrder], citations };
}
