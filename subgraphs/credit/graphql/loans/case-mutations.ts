import { procedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { InputReader } from "../../../../shared/server/procedure/input-text.ts";
import { isId } from "../../../../shared/server/procedure/procedure-answer.ts";
import { signedIn } from "../../../../shared/server/procedure/signed-in.ts";
import { takeStep } from "../../../../shared/server/procedure/take-step.ts";
import { judgeAction } from "../../../../shared/values/procedure/available-actions.ts";
import type { CreditCaseOnDay } from "../../domain/loans/credit-case.ts";
import { CREDIT_CASE_MACHINE } from "../../domain/loans/credit-case-machine.ts";
import type { Context } from "../context.ts";
import type { CreditCaseErrorCode as Code, MutationResolvers } from "../generated/types.ts";
import { moveCase, showCase } from "./case-step.ts";
import { type CaseRefusal, refusalFor } from "./loan-refusal.ts";

/** How a bank reports its credits. */
export const caseMutations = {
  async creditCaseCheck(_root, { input }, context) {
    const viewer = signedIn(context.viewer);
    const request = procedureRequest(viewer, "creditCaseCheck", input);
    const { decision } = input;
    const { thing, errors } = await takeStep<Code, CreditCaseOnDay>(context, {
      viewer,
      request,
      about: null,
      judge: () => refusalsOfCheck(context, decision),
      take: () => context.creditCases.check(viewer, request, decision),
      refused: async (outcome) => [refusalFor<Code>(outcome, "decision")],
      show: (id) => showCase(context, id),
    });
    return { creditCase: thing, errors };
  },

  creditCaseApply(_root, { input }, context) {
    const { product = null, branch = null, band } = input;
    const reader = new InputReader<Code>();
    reader.optionalText(product, "product");
    reader.optionalText(branch, "branch");
    return moveCase(context, {
      operation: "creditCaseApply",
      input,
      event: "APPLY",
      naming: { product, branch },
      refusals: reader.refusals,
      take: (request, seen, on) =>
        context.creditCases.apply(context.viewer, request, seen, { product, branch, band, on }),
    });
  },

  creditCaseApprove(_root, { input }, context) {
    const { decision = null, title = null, band } = input;
    const reader = new InputReader<Code>();
    reader.optionalText(title, "title");
    return moveCase(context, {
      operation: "creditCaseApprove",
      input,
      event: "APPROVE",
      naming: { decision, title },
      refusals: reader.refusals,
      take: (request, seen, on) =>
        context.creditCases.approve(context.viewer, request, seen, { decision, title, band, on }),
    });
  },

  creditCaseDecline: (_root, { input }, context) =>
    moveCase(context, {
      operation: "creditCaseDecline",
      input,
      event: "DECLINE",
      take: (request, seen, on) => context.creditCases.decline(context.viewer, request, seen, on),
    }),

  creditCasePayOut: (_root, { input }, context) =>
    moveCase(context, {
      operation: "creditCasePayOut",
      input,
      event: "PAY_OUT",
      take: (request, seen, on) => context.creditCases.payOut(context.viewer, request, seen, on),
    }),

  creditCaseCorrect: (_root, { input }, context) =>
    moveCase(context, {
      operation: "creditCaseCorrect",
      input,
      event: "CORRECT",
      take: (request, seen) => context.creditCases.correct(context.viewer, request, seen, input.band),
    }),

  creditCaseClose: (_root, { input }, context) =>
    moveCase(context, {
      operation: "creditCaseClose",
      input,
      event: "CLOSE",
      take: (request, seen, on) => context.creditCases.close(context.viewer, request, seen, on),
    }),
} satisfies MutationResolvers;

async function refusalsOfCheck(context: Context, decision: string): Promise<readonly CaseRefusal[]> {
  const viewer = signedIn(context.viewer);
  const found = isId(decision) ? await context.creditCases.decisionToBeginWith(viewer, decision) : null;
  if (found === null) return [refusalFor<Code>("DECISION_NOT_ON_RECORD", "decision")];
  const { uscc, validOn, institutionOnRecord, caseOnDecision } = found;
  context.access.about(uscc);
  const facts = {
    tenant: viewer.tenant,
    institutionOnRecord,
    caseOnDecision,
    branchOnRecord: true,
    productOffered: true,
    basis: null,
    titleNamed: null,
    on: validOn,
    today: context.clock.today(),
    lastStepOn: null,
  };
  const { reasons } = judgeAction(CREDIT_CASE_MACHINE, { state: null, facts }, "CHECK", viewer);
  return reasons.map(({ code, message }) =>
    refusalFor<Code>(code, code === "DAY_OUT_OF_ORDER" ? "decision" : "case", message),
  );
}
