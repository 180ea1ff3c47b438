import { procedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { connectionOf, readListPart } from "../../../../shared/server/list-part.ts";
import { InputReader } from "../../../../shared/server/procedure/input-text.ts";
import { isId, refusalMessage } from "../../../../shared/server/procedure/procedure-answer.ts";
import { refusalsOf, unexpected } from "../../../../shared/server/procedure/refusals-of.ts";
import { signedIn } from "../../../../shared/server/procedure/signed-in.ts";
import { LAST_INSTANT, takeStep } from "../../../../shared/server/procedure/take-step.ts";
import { judgeAction } from "../../../../shared/values/procedure/available-actions.ts";
import { CREDIT_MODEL_MACHINE } from "../../domain/watch/credit-model.ts";
import type { CreditModelOnDay } from "../../persistence/watch/credit-models.ts";
import type { Context } from "../context.ts";
import type { CreditModelErrorCode, CreditModelPublishInput, Resolvers } from "../generated/types.ts";
import { readCreditModel } from "./credit-model-input.ts";
import { type CreditModelRefusal, evaluationRefusal } from "./evaluation-refusal.ts";
import { officeClocks, placeOfThing } from "./office-clocks.ts";
import { CREDIT_MODEL } from "./office-kinds.ts";
import { actionsNow, moveThing, officeFacts } from "./office-move.ts";

/** How models of credit evaluation are published, ended and read. */
export const creditModelResolvers = {
  Query: {
    async creditModels(_root, { jurisdiction, sector, validOn, knownAt, ...part }, context) {
      const asked = { ...officeClocks(context, { validOn, knownAt }), ...readListPart(part) };
      const which = { jurisdiction: jurisdiction ?? null, sector: sector ?? null };
      const { found, hasNext } = await context.office.models.page(context.viewer, { ...asked, ...which });
      return connectionOf(found, hasNext, placeOfThing);
    },
    creditModel: async (_root, { id, ...asked }, context) =>
      isId(id) ? context.office.models.byId(context.viewer, id, officeClocks(context, asked)) : null,
  },
  Mutation: {
    creditModelPublish: (_root, { input }, context) => publish(context, input),
    async creditModelEnd(_root, { input }, context) {
      const move = { kind: CREDIT_MODEL, operation: "creditModelEnd", event: "END", id: input.creditModel, input };
      const { thing, errors } = await moveThing<CreditModelErrorCode, CreditModelOnDay>(context, move);
      return { creditModel: thing, errors };
    },
  },
  CreditModel: {
    indicators: ({ content }) => content.indicators,
    grades: ({ content }) => content.grades,
    availableActions: ({ id }, _args, context) => actionsNow(context, CREDIT_MODEL, id),
  },
  CreditModelError: refusalMessage,
} satisfies Resolvers;

async function publish(context: Context, input: CreditModelPublishInput) {
  const viewer = signedIn(context.viewer);
  const { models } = context.office;
  const request = procedureRequest(viewer, "creditModelPublish", input);
  const reader = new InputReader<CreditModelErrorCode>();
  const on = input.on ?? null;
  const model = readCreditModel(reader, input);
  const { thing, errors } = await takeStep<CreditModelErrorCode, CreditModelOnDay>(context, {
    viewer,
    request,
    about: null,
    async judge(): Promise<readonly CreditModelRefusal[]> {
      if (model === null) return reader.refusals;
      const facts = officeFacts(context, model.jurisdiction, null, on);
      const anotherInUse = await models.hasInUse(viewer, model.jurisdiction, model.sector, facts.on);
      const subject = { state: null, facts: { ...facts, anotherInUse } };
      return refusalsOf(judgeAction(CREDIT_MODEL_MACHINE, subject, "PUBLISH", viewer).reasons, "");
    },
    take() {
      if (model === null) throw new Error("A model that was judged was expected.");
      return models.publish(viewer, request, model, on);
    },
    async refused(outcome): Promise<CreditModelRefusal[]> {
      if (outcome !== "MODEL_IN_USE" && outcome !== "VERSION_TAKEN") throw unexpected(outcome);
      return [evaluationRefusal(outcome, outcome === "VERSION_TAKEN" ? "version" : "")];
    },
    show: (id) => models.byId(viewer, id, { validOn: context.clock.today(), knownAt: LAST_INSTANT }),
  });
  return { creditModel: thing, errors };
}
