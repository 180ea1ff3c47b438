import { createHash } from "node:crypto";
import { GraphQLError } from "graphql";
import type { SignedInViewer } from "../../../../shared/access/viewer.ts";
import type { DecisionRequest } from "../../../../shared/decision-record/decision-request.ts";
import type { StoredDecision } from "../../../../shared/decision-record/stored-decision.ts";
import type { ProcedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import type { AwardParts } from "../../persistence/award-measure.ts";
import type { Context } from "../context.ts";

/** What a decision of an award office is for. */
const PURPOSE = "award-evaluation";

/** What an office asks to have decided; the rest is the same for all. */
export type OfficeQuestion = Pick<
  DecisionRequest<AwardParts>,
  "uscc" | "jurisdiction" | "validOn" | "own" | "legalBasis" | "recheckOf"
>;

/** The decisions that were taken, in order, or the code of the first that was not. */
export type OfficeDecisions =
  | { readonly decisions: readonly StoredDecision[]; readonly refused: null }
  | { readonly decisions: null; readonly refused: string };

/**
 * Takes decisions of record for a step of an award office, once for the step's key.
 *
 * @throws {GraphQLError} what asking again may mend: `IDEMPOTENCY_KEY_IN_FLIGHT`, `LOG_UNAVAILABLE`; and
 *   `IDEMPOTENCY_KEY_REUSED`
 */
export async function decideForOffice(
  { decisions }: Pick<Context, "decisions">,
  viewer: SignedInViewer,
  request: ProcedureRequest,
  questions: readonly OfficeQuestion[],
): Promise<OfficeDecisions> {
  // A key may be as long as a decision's; both fit by its hash.
  const key = createHash("sha256").update(request.key).digest("hex");
  const outcomes = await decisions.issue(
    viewer,
    questions.map((question) => ({
      ...question,
      purpose: PURPOSE,
      nonce: null,
      idempotencyKey: `${request.operation} ${key} ${question.uscc}`,
    })),
  );
  const taken: StoredDecision[] = [];
  for (const { decision, refusal } of outcomes) {
    if (refusal === null) taken.push(decision);
    else if (TOP_LEVEL.some((each) => each === refusal.code)) {
      throw new GraphQLError(refusal.message.EN, {
        extensions: { code: refusal.code, messageZh: refusal.message.ZH },
      });
    } else return { decisions: null, refused: refusal.code };
  }
  return { decisions: taken, refused: null };
}

const TOP_LEVEL = ["IDEMPOTENCY_KEY_REUSED", "IDEMPOTENCY_KEY_IN_FLIGHT", "LOG_UNAVAILABLE"] as const;
