import type { Mover } from "../../../../shared/values/procedure/actor.ts";
import { dayInOrder, type StepDays } from "../../../../shared/values/procedure/day-in-order.ts";
import type { Guard, StateMachine } from "../../../../shared/values/procedure/state-machine.ts";
import { type OfScheme, WORKING_BODY_OF_SCHEME } from "../procedure/movers.ts";
import { PUBLICITY, REPORT_AUDIT, REVIEW } from "./body-citations.ts";

export type ExpertTaskState = "ASSIGNED" | "OPINION_GIVEN" | "CANCELLED";
export type ExpertTaskEvent = "ASSIGN" | "GIVE_OPINION" | "CANCEL";

/** What the guards of an expert task's table have to know. */
export interface ExpertTaskFacts extends OfScheme, StepDays {
  /** Whether the expert is in the pool of the scheme. */
  readonly inPool: boolean;
  /** Codes of those concerned to whom the expert is tied. */
  readonly ties: readonly string[];
  /** Whether the expert was asked already since the last step of the thing. */
  readonly asked: boolean;
  /** Whether the thing is at the step for which experts are asked. */
  readonly underReview: boolean;
}

type TaskGuard = Guard<ExpertTaskFacts>;

const inPool: TaskGuard = {
  name: "in-the-pool",
  refusal: {
    code: "EXPERT_NOT_IN_POOL",
    message: { ZH: "该专家不在本方案的专家库内。", EN: "The expert is not in the pool of this scheme." },
  },
  citation: REVIEW,
  check: (facts) => ({ truth: facts.inPool }),
};

const notTied: TaskGuard = {
  name: "not-tied",
  refusal: {
    code: "EXPERT_HAS_CONFLICT",
    message: {
      ZH: "该专家与所涉机构或企业有利害关系，应当回避。",
      EN: "The expert is tied to a body or an enterprise that it concerns.",
    },
  },
  citation: REVIEW,
  check: ({ ties }) => ({ truth: ties.length === 0 }),
};

const notAsked: TaskGuard = {
  name: "not-asked-yet",
  refusal: {
    code: "ALREADY_ASSIGNED",
    message: { ZH: "本轮已请该专家评审。", EN: "The expert was asked about it already in this round." },
  },
  citation: null,
  check: ({ asked }) => ({ truth: !asked }),
};

const underReview: TaskGuard = {
  name: "under-review",
  refusal: {
    code: "SUBJECT_NOT_UNDER_REVIEW",
    message: {
      ZH: "评估机构通过形式审查后、专家审核通过前方可请专家评审。",
      EN: "Experts are asked about a body between its formal check and the end of their review.",
    },
  },
  citation: REVIEW,
  check: (facts) => ({ truth: facts.underReview }),
};

const ASKED = {
  movers: [WORKING_BODY_OF_SCHEME] as readonly Mover<OfScheme>[],
  citations: [REVIEW, PUBLICITY, REPORT_AUDIT],
};

/** What an expert is asked to look at (专家评审任务). */
export const EXPERT_TASK_MACHINE: StateMachine<ExpertTaskState, ExpertTaskEvent, ExpertTaskFacts> = {
  name: "expert_task",
  states: ["ASSIGNED", "OPINION_GIVEN", "CANCELLED"],
  events: ["ASSIGN", "GIVE_OPINION", "CANCEL"],
  transitions: [
    {
      ...ASKED,
      from: null,
      event: "ASSIGN",
      to: "ASSIGNED",
      guards: [inPool, notTied, underReview, notAsked, dayInOrder],
    },
    { ...ASKED, from: "ASSIGNED", event: "GIVE_OPINION", to: "OPINION_GIVEN", guards: [notTied, dayInOrder] },
    { ...ASKED, from: "ASSIGNED", event: "CANCEL", to: "CANCELLED", guards: [dayInOrder] },
  ],
};
