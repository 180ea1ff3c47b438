import {
  type ProcedureOutcome,
  type ProcedureRequest,
  procedureRequest,
} from "../../../../shared/procedure/procedure-request.ts";
import { isId } from "../../../../shared/server/procedure/procedure-answer.ts";
import { conflict } from "../../../../shared/server/procedure/refusals-of.ts";
import { signedIn } from "../../../../shared/server/procedure/signed-in.ts";
import { LAST_INSTANT, takeStep } from "../../../../shared/server/procedure/take-step.ts";
import { judgeAction } from "../../../../shared/values/procedure/available-actions.ts";
import type { CreditCaseEvent, CreditCaseOnDay } from "../../domain/loans/credit-case.ts";
import { CREDIT_CASE_MACHINE, subjectOfCase } from "../../domain/loans/credit-case-machine.ts";
import type { CaseToMove, SeenCase } from "../../persistence/loans/credit-cases.ts";
import type { Context } from "../context.ts";
import type { CreditCaseErrorCode as Code } from "../generated/types.ts";
import { type CaseRefusal, refusalFor } from "./loan-refusal.ts";

/** A step with a case that was seen at a revision. */
export interface CaseMove {
  readonly operation: string;
  readonly input: {
    readonly case: string;
    readonly ifRevision: number;
    readonly idempotencyKey: string;
    readonly on?: string | null;
  };
  readonly event: CreditCaseEvent;
  /** What the step names, and what is wrong with the names. */
  readonly naming?: Partial<Pick<CaseToMove, "branch" | "product" | "decision">> & { readonly title?: string | null };
  readonly refusals?: readonly CaseRefusal[];
  readonly take: (request: ProcedureRequest, seen: SeenCase, on: string | null) => Promise<ProcedureOutcome>;
}

/** Takes it. */
export async function moveCase(context: Context, move: CaseMove) {
  const viewer = signedIn(context.viewer);
  const { operation, input } = move;
  const request = procedureRequest(viewer, operation, input);
  const seen = { case: input.case, ifRevision: input.ifRevision };
  const { thing, errors } = await takeStep<Code, CreditCaseOnDay>(context, {
    viewer,
    request,
    // Which enterprise it is about is known once the case is found.
    about: null,
    judge: () => refusalsOfMove(context, move),
    take: () => move.take(request, seen, input.on ?? null),
    async refused(outcome) {
      if (outcome === "CONFLICT") return [conflict(await showCase(context, input.case))];
      return [refusalFor<Code>(outcome, "case")];
    },
    show: (id) => showCase(context, id),
  });
  return { creditCase: thing, errors };
}

async function refusalsOfMove(context: Context, move: CaseMove): Promise<readonly CaseRefusal[]> {
  const { input, event, naming = {}, refusals = [] } = move;
  const { branch = null, product = null, decision = null, title = null } = naming;
  if (refusals.length > 0) return refusals;
  if (!isId(input.case)) return [refusalFor<Code>("NOT_ON_RECORD", "case")];
  if (decision !== null && !isId(decision)) return [refusalFor<Code>("DECISION_NOT_ON_RECORD", "decision")];
  const viewer = signedIn(context.viewer);
  const today = context.clock.today();
  const on = input.on ?? today;
  const [now = null] = await context.creditCases.now(viewer, [{ id: input.case, on, branch, product, decision }]);
  if (now === null) return [refusalFor<Code>("NOT_ON_RECORD", "case")];
  context.access.about(now.uscc);
  if (now.revision !== input.ifRevision) return [conflict(await showCase(context, input.case))];
  // A correction says what the loan was all along: it has no day of its own.
  const day = event === "CORRECT" ? (now.lastStepOn ?? on) : on;
  const subject = subjectOfCase(now, { on: day, today, titleNamed: title });
  const { reasons } = judgeAction(CREDIT_CASE_MACHINE, subject, event, viewer);
  return reasons.map(({ code, message }) => refusalFor<Code>(code, "case", message));
}

/** A case as it stands now. */
export async function showCase({ viewer, access, creditCases, clock }: Context, id: string) {
  const found = await creditCases.find(viewer, id, { validOn: clock.today(), knownAt: LAST_INSTANT });
  if (found !== null) access.about(found.uscc);
  return found;
}
