import { dayInOrder } from "../../../../shared/values/procedure/day-in-order.ts";
import type { Guard, StateMachine } from "../../../../shared/values/procedure/state-machine.ts";
import { CREDIT_EVALUATION_CLAUSE, CREDIT_OFFICERS, type OfficeFacts } from "./credit-officers.ts";

export type CreditEvaluationState = "RECORDED" | "WITHDRAWN";
export type CreditEvaluationEvent = "RECORD" | "WITHDRAW";

/** What the guards of an evaluation have to know. */
export interface CreditEvaluationFacts extends OfficeFacts {
  /** Whether the model was in use on the day of the evaluation. */
  readonly modelInUse: boolean;
}

const byAModelInUse: Guard<CreditEvaluationFacts> = {
  name: "by-a-model-in-use",
  refusal: {
    code: "MODEL_NOT_IN_USE",
    message: {
      ZH: "评价之日该模型不在用。",
      EN: "The model was not in use on the day of the evaluation.",
    },
  },
  citation: CREDIT_EVALUATION_CLAUSE,
  check: ({ modelInUse }) => ({ truth: modelInUse }),
};

const citations = [CREDIT_EVALUATION_CLAUSE];

/** An agency's evaluation of an enterprise's credit, as it is put on record; one made in error is withdrawn. */
export const CREDIT_EVALUATION_MACHINE: StateMachine<
  CreditEvaluationState,
  CreditEvaluationEvent,
  CreditEvaluationFacts
> = {
  name: "credit_evaluation",
  states: ["RECORDED", "WITHDRAWN"],
  events: ["RECORD", "WITHDRAW"],
  transitions: [
    {
      from: null,
      event: "RECORD",
      to: "RECORDED",
      movers: CREDIT_OFFICERS,
      guards: [byAModelInUse, dayInOrder],
      citations,
    },
    { from: "RECORDED", event: "WITHDRAW", to: "WITHDRAWN", movers: CREDIT_OFFICERS, guards: [], citations },
  ],
};
