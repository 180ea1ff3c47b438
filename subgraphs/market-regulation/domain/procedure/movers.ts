import type { Mover } from "../../../../shared/values/procedure/actor.ts";
import { officerIn } from "../../../../shared/values/procedure/department-movers.ts";

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

/** An officer of the market regulation department that acts in the scheme's division. */
export const OFFICER_OF_SCHEME: Mover<OfScheme> = officerIn("market-regulation");

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
