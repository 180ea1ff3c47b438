import { InputReader, readList, refuseTwice } from "../../../../shared/server/procedure/input-text.ts";
import { parseIndustryCategory } from "../../../../shared/values/catalogue-code.ts";
import type { EvaluationBodyOnDay } from "../../domain/bodies/bodies-on-day.ts";
import type {
  BodyApplication,
  EvaluationBodyEvent,
  EvaluationBodyFacts,
  EvaluationBodyState,
} from "../../domain/bodies/evaluation-body.ts";
import { EVALUATION_BODY_MACHINE } from "../../domain/bodies/evaluation-body-machine.ts";
import type { EvaluationBodyNow } from "../../persistence/bodies/evaluation-bodies.ts";
import type { Context } from "../context.ts";
import type {
  EvaluationBodyErrorCode as Code,
  EvaluationBodyApplyInput,
  MutationResolvers,
} from "../generated/types.ts";
import { deskRefusal } from "./body-refusal.ts";
import { daysOf, moveSeen, reasonsAgainst, takeDeskStep } from "./desk-step.ts";
import { bodyShown, bodySubject } from "./evaluation-body-resolvers.ts";

/** How a body applies, is checked, suspended, and leaves. */
export const evaluationBodyMutations = {
  async evaluationBodyApply(_root, { input }, context) {
    const { scheme, on = null } = input;
    const { application, refusals } = readApplication(input);
    const { thing, errors } = await takeDeskStep<Code, EvaluationBodyOnDay>(context, {
      operation: "evaluationBodyApply",
      input,
      field: "scheme",
      async judge(viewer) {
        if (refusals.length > 0) return refusals;
        const facts = viewer.uscc === null ? null : await factsBefore(context, scheme, viewer.uscc, application, on);
        if (facts === null) return [deskRefusal("SCHEME_NOT_ON_RECORD", "scheme")];
        return reasonsAgainst<Code, EvaluationBodyState, EvaluationBodyEvent, EvaluationBodyFacts>(
          EVALUATION_BODY_MACHINE,
          { state: null, facts },
          "APPLY",
          viewer,
          "scheme",
        );
      },
      take: (viewer, request) => context.bodies.evaluationBodies.apply(viewer, request, scheme, application, on),
      show: (id) => bodyShown(context, id),
    });
    return { body: thing, errors };
  },
  evaluationBodyFormalCheckPass: (_root, { input }, context) =>
    move(context, "evaluationBodyFormalCheckPass", "PASS_FORMAL_CHECK", input),
  evaluationBodyExpertReviewPass: (_root, { input }, context) =>
    move(context, "evaluationBodyExpertReviewPass", "PASS_EXPERT_REVIEW", input),
  evaluationBodyRefuse: (_root, { input }, context) => move(context, "evaluationBodyRefuse", "REFUSE", input),
  evaluationBodySuspend: (_root, { input }, context) => move(context, "evaluationBodySuspend", "SUSPEND", input),
  evaluationBodyResume: (_root, { input }, context) => move(context, "evaluationBodyResume", "RESUME", input),
  evaluationBodyWithdraw: (_root, { input }, context) => move(context, "evaluationBodyWithdraw", "WITHDRAW", input),
} satisfies MutationResolvers;

interface BodyStepInput {
  readonly body: string;
  readonly ifRevision: number;
  readonly idempotencyKey: string;
  readonly on?: string | null;
  readonly reason?: string | null;
}

async function move(context: Context, operation: string, event: EvaluationBodyEvent, input: BodyStepInput) {
  const reader = new InputReader<Code>();
  const text = input.reason == null ? null : reader.text(input.reason, "reason", 2000);
  const { evaluationBodies } = context.bodies;
  const { thing, errors } = await moveSeen<
    Code,
    EvaluationBodyOnDay,
    EvaluationBodyNow,
    EvaluationBodyState,
    EvaluationBodyEvent,
    EvaluationBodyFacts
  >(context, {
    operation,
    input,
    id: input.body,
    field: "body",
    machine: EVALUATION_BODY_MACHINE,
    event,
    text,
    refusals: reader.refusals,
    load: (id) => context.evaluationBodiesNow.load(id),
    subject: (now, on) => bodySubject(context, now, on),
    take: (viewer, request, step) => evaluationBodies.step(viewer, request, step),
    show: (id) => bodyShown(context, id),
  });
  return { body: thing, errors };
}

function readApplication(input: EvaluationBodyApplyInput) {
  const reader = new InputReader<Code>();
  const categories = readList(reader, input.categories, "categories", 50, (text, at) =>
    reader.value(parseIndustryCategory, text, at),
  );
  refuseTwice(reader, categories, "categories");
  if (!/^[A-Z]{2}$/.test(input.registeredIn)) {
    reader.refuse("TEXT_NOT_ACCEPTED", "registeredIn", {
      ZH: "应为两位大写字母的国家代码。",
      EN: "A country is written as two capital letters: CN.",
    });
  }
  const application: BodyApplication = {
    name: reader.text(input.name, "name"),
    kind: input.kind,
    registeredIn: input.registeredIn,
    registeredAddress: reader.text(input.registeredAddress, "registeredAddress"),
    capability: reader.text(input.capability, "capability", 2000),
    takesNoFees: input.takesNoFees,
    statesNoRelations: input.statesNoRelations,
    fields: categories.map((category) => ({ category, edition: "2017" })),
  };
  return { application, refusals: reader.refusals };
}

/** What is known before a body applies; null where the register holds no such scheme. */
async function factsBefore(
  context: Context,
  code: string,
  uscc: string,
  application: BodyApplication,
  on: string | null,
): Promise<EvaluationBodyFacts | null> {
  const { viewer, bodies, schemesNow } = context;
  const scheme = await schemesNow.load(code);
  if (scheme === null) return null;
  return {
    ...scheme,
    ...(await bodies.evaluationBodies.engagement(viewer, code, uscc)),
    ...daysOf(context, on),
    evaluationBody: uscc,
    application,
    relations: await bodies.relations.countNow(viewer, uscc),
    review: { assigned: 0, favourable: 0, unfavourable: 0 },
  };
}
