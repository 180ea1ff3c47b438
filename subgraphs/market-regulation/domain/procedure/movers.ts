import { isWithin, parseDivisionCode } from "../../../../shared/values/division.ts";
import { ANY_ROLE, type Mover } from "./actor.ts";

/** What is known of the scheme that a thing belongs to, as far as it tells who may move the thing. */
export interface OfScheme {
  /** The division that the scheme belongs to; null for a national one, which nobody moves here. */
  readonly jurisdiction: string | null;
  /** The credit code of its working body; null while none is appointed. */
  readonly workingBody: string | null;
}

/** What is known of the evaluation body that a thing belongs to. */
export interface OfEvaluationBody {
  /** Its credit code. */
  readonly evaluationBody: string;
}

/** What is known of the enterprise that a thing belongs to. */
export interface OfEnterprise {
  readonly uscc: string;
}

/** An officer of the market regulation department that acts in the scheme's division. */
export const OFFICER_OF_SCHEME: Mover<OfScheme> = {
  role: "DEPARTMENT",
  department: "market-regulation",
  tie: {
    name: "ACTS_IN_JURISDICTION",
    holds: ({ jurisdictions }, { jurisdiction }) =>
      jurisdiction !== null &&
      jurisdictions.some((each) => isWithin(parseDivisionCode(jurisdiction), parseDivisionCode(each))),
  },
};

/** The working body appointed for the scheme (工作机构). */
export const WORKING_BODY_OF_SCHEME: Mover<OfScheme> = {
  role: "WORKING_BODY",
  tie: { name: "WORKING_BODY_OF_SCHEME", holds: ({ uscc }, { workingBody }) => uscc !== null && uscc === workingBody },
};

/** The evaluation body that the thing belongs to (评估机构). */
export const THE_EVALUATION_BODY: Mover<OfEvaluationBody> = {
  role: "EVALUATION_BODY",
  tie: { name: "OWN_EVALUATION", holds: ({ uscc }, { evaluationBody }) => uscc === evaluationBody },
};

/** The enterprise that the thing belongs to, for itself. */
export const THE_ENTERPRISE: Mover<OfEnterprise> = {
  role: "ENTERPRISE",
  tie: { name: "OWN_ENTERPRISE", holds: (actor, { uscc }) => actor.uscc === uscc },
};

/** The course of time, which no caller can act for: a step that a day brings about is recorded by the register itself. */
export const THE_CALENDAR: Mover<unknown> = { role: "REGISTER" };

/** Whoever wants to, signed in or not. */
export const ANYBODY: Mover<unknown> = { role: ANY_ROLE };
