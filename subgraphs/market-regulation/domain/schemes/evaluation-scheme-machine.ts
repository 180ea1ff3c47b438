import type { Citation } from "../../../../shared/values/policy.ts";
import type { Mover } from "../../../../shared/values/procedure/actor.ts";
import { THE_CALENDAR } from "../../../../shared/values/procedure/movers.ts";
import type { Guard, StateMachine, Transition } from "../../../../shared/values/procedure/state-machine.ts";
import { THE_EVALUATION_BODY, WORKING_BODY_OF_SCHEME } from "../procedure/movers.ts";
import { ADJUSTING, FIXED_SCHEME, PUBLICITY, REVIEW, WRITING } from "./clauses.ts";
import type { EvaluationSchemeState } from "./evaluation-scheme.ts";
import type { EvaluationSchemeFacts } from "./evaluation-scheme-facts.ts";
import {
  CHECKABLE,
  DRAFTABLE,
  RETURNABLE,
  REVIEWABLE,
  SCHEME_ANNOUNCEABLE,
  SCHEME_POSTABLE,
  SUBMITTABLE,
  SUPERSEDABLE,
} from "./evaluation-scheme-guards.ts";

const EVENTS = [
  "DRAFT",
  "AMEND",
  "SUBMIT",
  "PASS_FORMAL_CHECK",
  "RETURN",
  "PASS_EXPERT_REVIEW",
  "REFUSE",
  "POST",
  "OBJECT",
  "CONFIRM",
  "ANNOUNCE",
  "USE",
  "SUPERSEDE",
] as const;

export type EvaluationSchemeEvent = (typeof EVENTS)[number];

type SchemeTransition = Transition<EvaluationSchemeState, EvaluationSchemeEvent, EvaluationSchemeFacts>;

/** The body that writes it. */
const BODY = [THE_EVALUATION_BODY];
/** The working body that checks, posts and announces. */
const OFFICE = [WORKING_BODY_OF_SCHEME];
/** An objection, its dismissal and the opening of a ranking bring their steps about; no caller asks for them alone. */
const BY_ANOTHER_PROCEDURE = [THE_CALENDAR];

/** The evaluation scheme (评估方案): model 5.3. */
export const EVALUATION_SCHEME_MACHINE: StateMachine<
  EvaluationSchemeState,
  EvaluationSchemeEvent,
  EvaluationSchemeFacts
> = {
  name: "evaluation_scheme",
  states: [
    "DRAFT",
    "SUBMITTED",
    "FORMAL_OK",
    "EXPERT_OK",
    "IN_PUBLICITY",
    "ANNOUNCED",
    "IN_USE",
    "SUPERSEDED",
    "REFUSED",
  ],
  events: EVENTS,
  transitions: [
    row(null, "DRAFT", "DRAFT", BODY, DRAFTABLE, WRITING),
    row("DRAFT", "AMEND", "DRAFT", BODY, DRAFTABLE, WRITING),
    row("DRAFT", "SUBMIT", "SUBMITTED", BODY, SUBMITTABLE, WRITING),
    row("SUBMITTED", "PASS_FORMAL_CHECK", "FORMAL_OK", OFFICE, CHECKABLE, REVIEW),
    row("FORMAL_OK", "PASS_EXPERT_REVIEW", "EXPERT_OK", OFFICE, REVIEWABLE, REVIEW),
    row("SUBMITTED", "RETURN", "DRAFT", OFFICE, RETURNABLE, REVIEW),
    row("FORMAL_OK", "RETURN", "DRAFT", OFFICE, RETURNABLE, REVIEW),
    row("EXPERT_OK", "RETURN", "DRAFT", OFFICE, RETURNABLE, REVIEW),
    row("SUBMITTED", "REFUSE", "REFUSED", OFFICE, RETURNABLE, REVIEW),
    row("FORMAL_OK", "REFUSE", "REFUSED", OFFICE, RETURNABLE, REVIEW),
    row("EXPERT_OK", "REFUSE", "REFUSED", OFFICE, RETURNABLE, REVIEW),
    row("EXPERT_OK", "POST", "IN_PUBLICITY", OFFICE, SCHEME_POSTABLE, PUBLICITY),
    row("IN_PUBLICITY", "OBJECT", "EXPERT_OK", BY_ANOTHER_PROCEDURE, [], PUBLICITY),
    row("EXPERT_OK", "CONFIRM", "IN_PUBLICITY", BY_ANOTHER_PROCEDURE, [], PUBLICITY),
    row("IN_PUBLICITY", "ANNOUNCE", "ANNOUNCED", OFFICE, SCHEME_ANNOUNCEABLE, PUBLICITY),
    row("ANNOUNCED", "USE", "IN_USE", BY_ANOTHER_PROCEDURE, [], FIXED_SCHEME),
    row("ANNOUNCED", "SUPERSEDE", "SUPERSEDED", OFFICE, SUPERSEDABLE, ADJUSTING),
    row("IN_USE", "SUPERSEDE", "SUPERSEDED", OFFICE, SUPERSEDABLE, ADJUSTING),
  ],
};

function row(
  from: EvaluationSchemeState | null,
  event: EvaluationSchemeEvent,
  to: EvaluationSchemeState,
  movers: readonly Mover<EvaluationSchemeFacts>[],
  guards: readonly Guard<EvaluationSchemeFacts>[],
  citations: readonly Citation[],
): SchemeTransition {
  return { from, event, to, movers, guards, citations };
}
