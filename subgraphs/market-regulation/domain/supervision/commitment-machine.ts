import { dayInOrder, type StepDays } from "../../../../shared/values/procedure/day-in-order.ts";
import { type OfEnterprise, THE_ENTERPRISE } from "../../../../shared/values/procedure/movers.ts";
import type { Guard, StateMachine } from "../../../../shared/values/procedure/state-machine.ts";
import { COMMITMENT } from "./supervision-clauses.ts";

/** SIGNED 已签署. */
export type CommitmentState = "SIGNED";

export type CommitmentEvent = "SIGN";

/** What the guards of a commitment have to know. */
export interface CommitmentFacts extends OfEnterprise, StepDays {
  /** Whether the enterprise has a title in force on the day. */
  readonly isLeader: boolean;
}

const signedByLeader: Guard<CommitmentFacts> = {
  name: "signed-by-leader",
  refusal: {
    code: "NOT_A_LEADER",
    message: { ZH: "当日没有有效的领跑者称号。", EN: "The enterprise has no leader title in force on that day." },
  },
  citation: COMMITMENT,
  check: ({ isLeader }) => ({ truth: isLeader }),
};

/** A leader's quality commitment (质量承诺): signed, dated, public. */
export const COMMITMENT_MACHINE: StateMachine<CommitmentState, CommitmentEvent, CommitmentFacts> = {
  name: "quality_commitment",
  states: ["SIGNED"],
  events: ["SIGN"],
  transitions: [
    {
      from: null,
      event: "SIGN",
      to: "SIGNED",
      movers: [THE_ENTERPRISE],
      guards: [signedByLeader, dayInOrder],
      citations: [COMMITMENT],
    },
  ],
};
