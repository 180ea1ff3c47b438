import { procedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { connectionOf, readListPart } from "../../../../shared/server/list-part.ts";
import { InputReader, readList, refuseTwice } from "../../../../shared/server/procedure/input-text.ts";
import { isId, refusalMessage } from "../../../../shared/server/procedure/procedure-answer.ts";
import { refusalsOf, unexpected } from "../../../../shared/server/procedure/refusals-of.ts";
import { signedIn } from "../../../../shared/server/procedure/signed-in.ts";
import { LAST_INSTANT, takeStep } from "../../../../shared/server/procedure/take-step.ts";
import { parseDecimal } from "../../../../shared/values/decimal.ts";
import { judgeAction } from "../../../../shared/values/procedure/available-actions.ts";
import { CREDIT_EVALUATION_MACHINE } from "../../domain/watch/credit-evaluation.ts";
import { creditScoreOf, type StatedValue } from "../../domain/watch/credit-score.ts";
import type { CreditEvaluationOnDay, CreditEvaluationToRecord } from "../../persistence/watch/credit-evaluations.ts";
import type { CreditModelOnDay } from "../../persistence/watch/credit-models.ts";
import type { Context } from "../context.ts";
import type { CreditEvaluationErrorCode, CreditEvaluationRecordInput, Resolvers } from "../generated/types.ts";
import { asksAboutAnother } from "../own-enterprise.ts";
import { type CreditEvaluationRefusal, evaluationRefusal } from "./evaluation-refusal.ts";
import { officeClocks, placeOfThing } from "./office-clocks.ts";
import { CREDIT_EVALUATION } from "./office-kinds.ts";
import { actionsNow, moveThing, officeFacts } from "./office-move.ts";

/** How evaluations of credit are put on record, taken back and read. */
export const creditEvaluationResolvers = {
  Query: {
    async creditEvaluations(_root, { uscc, validOn, knownAt, ...part }, context) {
      const { viewer, office, access } = context;
      const clocks = officeClocks(context, { validOn, knownAt });
      if (uscc != null && !(await office.mayKnow(viewer, uscc, "EVALUATION", clocks))) {
        if (asksAboutAnother(viewer, uscc)) access.refused(uscc);
        return null;
      }
      const asked = { ...clocks, ...readListPart(part), uscc: uscc ?? null };
      const { found, hasNext } = await office.evaluations.page(viewer, asked);
      for (const each of found) access.about(each.uscc);
      return connectionOf(found, hasNext, placeOfThing);
    },
  },
  Mutation: {
    creditEvaluationRecord: (_root, { input }, context) => record(context, input),
    async creditEvaluationWithdraw(_root, { input }, context) {
      const operation = "creditEvaluationWithdraw";
      const move = { kind: CREDIT_EVALUATION, operation, event: "WITHDRAW", id: input.creditEvaluation, input };
      const { thing, errors } = await moveThing<CreditEvaluationErrorCode, CreditEvaluationOnDay>(context, move);
      return { creditEvaluation: thing, errors };
    },
  },
  CreditEvaluation: {
    model: (evaluation, _args, context) => modelOf(context, evaluation),
    async indicators({ stated, ...evaluation }, _args, context) {
      const { content } = await modelOf(context, evaluation);
      return creditScoreOf(content, statedValues(stated)).indicators;
    },
    availableActions: ({ id }, _args, context) => actionsNow(context, CREDIT_EVALUATION, id),
  },
  CreditEvaluationError: refusalMessage,
} satisfies Resolvers;

/** The model of an evaluation as it stood on the day of the evaluation, as known when the question asks. */
async function modelOf(
  { creditModels }: Context,
  { modelId, evaluatedOn, knownAt }: Pick<CreditEvaluationOnDay, "modelId" | "evaluatedOn" | "knownAt">,
): Promise<CreditModelOnDay> {
  const model = await creditModels.load({ id: modelId, validOn: evaluatedOn, knownAt });
  if (model === null) throw new Error("The model of an evaluation was expected on record.");
  return model;
}

function statedValues(stated: CreditEvaluationToRecord["stated"]): StatedValue[] {
  return Object.entries(stated).map(([code, value]) => ({ code, value }));
}

async function record(context: Context, input: CreditEvaluationRecordInput) {
  const viewer = signedIn(context.viewer);
  const { models, evaluations } = context.office;
  const request = procedureRequest(viewer, "creditEvaluationRecord", input);
  const on = input.on ?? null;
  const today = context.clock.today();
  const reader = new InputReader<CreditEvaluationErrorCode>();
  const agency = reader.text(input.agency, "agency");
  const source = reader.text(input.source, "source");
  const values = readValues(reader, input);
  // A model is never changed, so that what it is tells for every day.
  const model = isId(input.creditModel)
    ? await models.byId(viewer, input.creditModel, { validOn: today, knownAt: LAST_INSTANT })
    : null;
  const { thing, errors } = await takeStep<CreditEvaluationErrorCode, CreditEvaluationOnDay>(context, {
    viewer,
    request,
    about: input.uscc,
    async judge(): Promise<readonly CreditEvaluationRefusal[]> {
      if (model === null) return [evaluationRefusal("NOT_ON_RECORD", "creditModel")];
      refuseUnknown(reader, model, values);
      if (reader.refusals.length > 0) return reader.refusals;
      const facts = officeFacts(context, model.jurisdiction, null, on);
      const modelInUse = await models.isInUse(viewer, model.id, facts.on);
      const subject = { state: null, facts: { ...facts, modelInUse } };
      return refusalsOf(judgeAction(CREDIT_EVALUATION_MACHINE, subject, "RECORD", viewer).reasons, "");
    },
    take() {
      if (model === null) throw new Error("A model that was judged was expected.");
      const { score, grade } = creditScoreOf(model.content, values);
      const stated = Object.fromEntries(values.map(({ code, value }) => [code, value]));
      const evaluation = { uscc: input.uscc, modelId: model.id, agency, source, stated, score, grade };
      return evaluations.record(viewer, request, { ...evaluation, agencyUscc: input.agencyUscc ?? null }, on);
    },
    async refused(outcome): Promise<CreditEvaluationRefusal[]> {
      if (outcome !== "NOT_ON_RECORD" && outcome !== "MODEL_NOT_IN_USE") throw unexpected(outcome);
      return [evaluationRefusal(outcome, "creditModel")];
    },
    show: (id) => evaluations.byId(viewer, id, { validOn: today, knownAt: LAST_INSTANT }),
  });
  return { creditEvaluation: thing, errors };
}

function readValues(reader: InputReader<CreditEvaluationErrorCode>, input: CreditEvaluationRecordInput): StatedValue[] {
  const values = readList(reader, input.values, "values", 50, ({ code, value }, field) => ({
    code: reader.text(code, `${field}.code`, 40),
    value: value == null ? null : reader.value(parseDecimal, value, `${field}.value`, 40),
  }));
  refuseTwice(
    reader,
    values.map(({ code }) => code),
    "values",
  );
  return values;
}

function refuseUnknown(
  reader: InputReader<CreditEvaluationErrorCode>,
  { content }: CreditModelOnDay,
  values: readonly StatedValue[],
): void {
  const codes = new Set(content.indicators.map(({ code }) => code));
  values.forEach(({ code }, index) => {
    if (codes.has(code)) return;
    const { message } = evaluationRefusal("INDICATOR_NOT_IN_MODEL", "values");
    reader.refuse("INDICATOR_NOT_IN_MODEL", `values.${index}.code`, message);
  });
}
