import type { Citation } from "../../../../shared/values/policy.ts";
import type { Mover } from "../../../../shared/values/procedure/actor.ts";
import { dayInOrder } from "../../../../shared/values/procedure/day-in-order.ts";
import { THE_CALENDAR } from "../../../../shared/values/procedure/movers.ts";
import type { Guard, StateMachine, Transition } from "../../../../shared/values/procedure/state-machine.ts";
import { OFFICER_OF_SCHEME, THE_EVALUATION_BODY, WORKING_BODY_OF_SCHEME } from "../procedure/movers.ts";
import { BODIES_OF_TIANJIN, CALL, LEAVING, PUBLICITY, REVIEW, WORKING_BODY_CLAUSE } from "./body-citations.ts";
import type { EvaluationBodyEvent, EvaluationBodyFacts, EvaluationBodyState } from "./evaluation-body.ts";
import { APPLICABLE, FORMALLY_IN_ORDER, REVIEWED } from "./evaluation-body-guards.ts";

type Row = Transition<EvaluationBodyState, EvaluationBodyEvent, EvaluationBodyFacts>;

const THE_BODY: readonly Mover<EvaluationBodyFacts>[] = [THE_EVALUATION_BODY];
const WORKING_BODY: readonly Mover<EvaluationBodyFacts>[] = [WORKING_BODY_OF_SCHEME];
/** What an objection brings about: nobody does it by itself. */
const BY_ANOTHER_PROCEDURE: readonly Mover<EvaluationBodyFacts>[] = [THE_CALENDAR];
const SUPERVISION: readonly Mover<EvaluationBodyFacts>[] = [WORKING_BODY_OF_SCHEME, OFFICER_OF_SCHEME];

/** The engagement of an evaluation body (评估机构): model 5.2. */
export const EVALUATION_BODY_MACHINE: StateMachine<EvaluationBodyState, EvaluationBodyEvent, EvaluationBodyFacts> = {
  name: "evaluation_body",
  states: ["APPLIED", "FORMAL_OK", "EXPERT_OK", "IN_PUBLICITY", "ANNOUNCED", "SUSPENDED", "WITHDRAWN", "REFUSED"],
  events: [
    "APPLY",
    "PASS_FORMAL_CHECK",
    "PASS_EXPERT_REVIEW",
    "POST",
    "OBJECT",
    "CONFIRM",
    "REFUSE",
    "ANNOUNCE",
    "SUSPEND",
    "RESUME",
    "WITHDRAW",
  ],
  transitions: [
    row(null, "APPLY", "APPLIED", THE_BODY, [CALL, BODIES_OF_TIANJIN], APPLICABLE),
    row("APPLIED", "PASS_FORMAL_CHECK", "FORMAL_OK", WORKING_BODY, [REVIEW], FORMALLY_IN_ORDER),
    row("FORMAL_OK", "PASS_EXPERT_REVIEW", "EXPERT_OK", WORKING_BODY, [REVIEW, BODIES_OF_TIANJIN], REVIEWED),
    row("EXPERT_OK", "POST", "IN_PUBLICITY", WORKING_BODY, [PUBLICITY]),
    row("IN_PUBLICITY", "OBJECT", "EXPERT_OK", BY_ANOTHER_PROCEDURE, [PUBLICITY]),
    row("EXPERT_OK", "CONFIRM", "IN_PUBLICITY", BY_ANOTHER_PROCEDURE, [PUBLICITY]),
    row("APPLIED", "REFUSE", "REFUSED", WORKING_BODY, [REVIEW]),
    row("FORMAL_OK", "REFUSE", "REFUSED", WORKING_BODY, [REVIEW]),
    row("EXPERT_OK", "REFUSE", "REFUSED", WORKING_BODY, [REVIEW, PUBLICITY]),
    row("IN_PUBLICITY", "ANNOUNCE", "ANNOUNCED", WORKING_BODY, [PUBLICITY]),
    row("ANNOUNCED", "SUSPEND", "SUSPENDED", SUPERVISION, [WORKING_BODY_CLAUSE, LEAVING]),
    row("SUSPENDED", "RESUME", "ANNOUNCED", SUPERVISION, [WORKING_BODY_CLAUSE, LEAVING]),
    // On its own wish; otherwise a decided case takes the step.
    row("ANNOUNCED", "WITHDRAW", "WITHDRAWN", THE_BODY, [LEAVING]),
    row("SUSPENDED", "WITHDRAW", "WITHDRAWN", THE_BODY, [LEAVING]),
  ],
};

function row(
  from: EvaluationBodyState | null,
  event: EvaluationBodyEvent,
  to: EvaluationBodyState,
  movers: readonly Mover<EvaluationBodyFacts>[],
  citations: readonly Citation[],
  guards: readonly Guard<EvaluationBodyFacts>[] = [dayInOrder],
): Row {
  return { from, event, to, movers, guards, citations };
}
