import { procedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { connectionOf, readListPart } from "../../../../shared/server/list-part.ts";
import { InputReader } from "../../../../shared/server/procedure/input-text.ts";
import { refusalMessage } from "../../../../shared/server/procedure/procedure-answer.ts";
import { refusalsOf, unexpected } from "../../../../shared/server/procedure/refusals-of.ts";
import { signedIn } from "../../../../shared/server/procedure/signed-in.ts";
import { LAST_INSTANT, takeStep } from "../../../../shared/server/procedure/take-step.ts";
import { parseDivisionCode } from "../../../../shared/values/division.ts";
import { judgeAction } from "../../../../shared/values/procedure/available-actions.ts";
import { RISK_WARNING_MACHINE } from "../../domain/watch/risk-warning.ts";
import type { RiskWarningOnDay } from "../../persistence/watch/risk-warnings.ts";
import type { Context } from "../context.ts";
import type { CreditRiskWarningErrorCode, CreditRiskWarningIssueInput, Resolvers } from "../generated/types.ts";
import { asksAboutAnother } from "../own-enterprise.ts";
import type { RiskWarningRefusal } from "./evaluation-refusal.ts";
import { officeClocks, placeOfThing } from "./office-clocks.ts";
import { RISK_WARNING } from "./office-kinds.ts";
import { actionsNow, moveThing, officeFacts } from "./office-move.ts";

/** How warnings of credit risk are issued, ended and read. */
export const riskWarningResolvers = {
  Query: {
    async creditRiskWarnings(_root, { uscc, validOn, knownAt, ...part }, context) {
      const { viewer, office, access } = context;
      const clocks = officeClocks(context, { validOn, knownAt });
      if (uscc != null && !(await office.mayKnow(viewer, uscc, "RISK", clocks))) {
        if (asksAboutAnother(viewer, uscc)) access.refused(uscc);
        return null;
      }
      const asked = { ...clocks, ...readListPart(part), uscc: uscc ?? null };
      const { found, hasNext } = await office.warnings.page(viewer, asked);
      for (const each of found) access.about(each.uscc);
      return connectionOf(found, hasNext, placeOfThing);
    },
  },
  Mutation: {
    creditRiskWarningIssue: (_root, { input }, context) => issue(context, input),
    async creditRiskWarningLift(_root, { input }, context) {
      const operation = "creditRiskWarningLift";
      const move = { kind: RISK_WARNING, operation, event: "LIFT", id: input.riskWarning, input };
      const { thing, errors } = await moveThing<CreditRiskWarningErrorCode, RiskWarningOnDay>(context, move);
      return { riskWarning: thing, errors };
    },
    async creditRiskWarningRetract(_root, { input }, context) {
      const operation = "creditRiskWarningRetract";
      const move = { kind: RISK_WARNING, operation, event: "RETRACT", id: input.riskWarning, input };
      const { thing, errors } = await moveThing<CreditRiskWarningErrorCode, RiskWarningOnDay>(context, move);
      return { riskWarning: thing, errors };
    },
  },
  CreditRiskWarning: {
    availableActions: ({ id }, _args, context) => actionsNow(context, RISK_WARNING, id),
  },
  CreditRiskWarningError: refusalMessage,
} satisfies Resolvers;

async function issue(context: Context, input: CreditRiskWarningIssueInput) {
  const viewer = signedIn(context.viewer);
  const request = procedureRequest(viewer, "creditRiskWarningIssue", input);
  const reader = new InputReader<never>();
  const on = input.on ?? null;
  const warning = {
    uscc: input.uscc,
    jurisdiction: reader.value(parseDivisionCode, input.jurisdiction, "jurisdiction") ?? "",
    ground: input.ground,
    statement: reader.text(input.statement, "statement", 2000),
    source: reader.text(input.source, "source"),
    sourceReference: reader.optionalText(input.sourceReference, "sourceReference"),
  };
  const { thing, errors } = await takeStep<CreditRiskWarningErrorCode, RiskWarningOnDay>(context, {
    viewer,
    request,
    about: input.uscc,
    async judge(): Promise<readonly RiskWarningRefusal[]> {
      if (reader.refusals.length > 0) return reader.refusals;
      const facts = officeFacts(context, warning.jurisdiction, null, on);
      return refusalsOf(judgeAction(RISK_WARNING_MACHINE, { state: null, facts }, "ISSUE", viewer).reasons, "");
    },
    take: () => context.office.warnings.issue(viewer, request, warning, on),
    refused(outcome): Promise<never> {
      throw unexpected(outcome);
    },
    show: (id) => context.office.warnings.byId(viewer, id, { validOn: context.clock.today(), knownAt: LAST_INSTANT }),
  });
  return { riskWarning: thing, errors };
}
