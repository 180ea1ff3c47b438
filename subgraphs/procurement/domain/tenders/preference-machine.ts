import type { Bilingual, Guard, StateMachine } from "../../../../shared/values/procedure/state-machine.ts";
import type { PreferenceEvent, PreferenceState } from "./tender.ts";
import type { PreferenceFacts } from "./tender-facts.ts";
import { PREFERENCE } from "./tender-guards.ts";
import { THE_PURCHASER } from "./the-purchaser.ts";

type PreferenceGuard = Guard<PreferenceFacts>;

function guard(name: string, code: string, message: Bilingual, holds: (facts: PreferenceFacts) => boolean) {
  return {
    name,
    refusal: { code, message },
    citation: null,
    check: (facts) => ({ truth: holds(facts) }),
  } as const satisfies PreferenceGuard;
}

const bidsClosed = guard(
  "bids-closed",
  "STATE_DOES_NOT_ALLOW",
  { ZH: "投标截止后、评审前方可判定。", EN: "It is decided between the deadline and the evaluation." },
  ({ tenderState }) => tenderState === "CLOSED",
);

const evaluated = guard(
  "tender-evaluated",
  "STATE_DOES_NOT_ALLOW",
  { ZH: "评审后、定标前方可复核和使用。", EN: "It is re-checked and used between the evaluation and the award." },
  ({ tenderState }) => tenderState === "EVALUATED",
);

const compared = guard(
  "bid-compared",
  "BID_REJECTED",
  { ZH: "被否决的投标不作判定。", EN: "Of a bid that was rejected nothing is decided." },
  ({ rejected }) => !rejected,
);

const undetermined = guard(
  "preference-undetermined",
  "NOTHING_TO_DECIDE",
  { ZH: "优先资格已判定，只有无法判定的可再次提出。", EN: "It is decided; only what is undetermined is asked again." },
  ({ determination }) => determination === "UNDETERMINED",
);

/** The preference of one bid (投标的优先资格): model 5.8. */
export const PREFERENCE_MACHINE: StateMachine<PreferenceState, PreferenceEvent, PreferenceFacts> = {
  name: "preference",
  states: ["ASKED", "DECIDED", "RECHECKED_AT_AWARD", "USED"],
  events: ["ASK", "DECIDE", "RECHECK", "USE"],
  transitions: (
    [
      [null, "ASK", "ASKED", [bidsClosed, compared]],
      ["ASKED", "DECIDE", "DECIDED", [bidsClosed, compared]],
      // Each asking is a decision of its own.
      ["DECIDED", "DECIDE", "DECIDED", [bidsClosed, compared, undetermined]],
      ["DECIDED", "RECHECK", "RECHECKED_AT_AWARD", [evaluated, compared]],
      ["RECHECKED_AT_AWARD", "RECHECK", "RECHECKED_AT_AWARD", [evaluated, compared]],
      ["RECHECKED_AT_AWARD", "USE", "USED", [evaluated, compared]],
    ] as const
  ).map(([from, event, to, guards]) => ({ from, event, to, movers: [THE_PURCHASER], guards, citations: PREFERENCE })),
};
