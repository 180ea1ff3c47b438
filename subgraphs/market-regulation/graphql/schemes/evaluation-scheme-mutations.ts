import { procedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { signedIn } from "../../../../shared/server/procedure/signed-in.ts";
import { takeStep } from "../../../../shared/server/procedure/take-step.ts";
import type { EvaluationSchemePurpose } from "../../domain/schemes/evaluation-scheme.ts";
import type { EvaluationSchemeFacts } from "../../domain/schemes/evaluation-scheme-facts.ts";
import { EVALUATION_SCHEME_MACHINE } from "../../domain/schemes/evaluation-scheme-machine.ts";
import type { SeenEvaluationScheme } from "../../persistence/schemes/evaluation-schemes.ts";
import type { BodyNow } from "../../persistence/schemes/publicities.ts";
import type { Context } from "../context.ts";
import type { EvaluationSchemeDraftInput, MutationResolvers } from "../generated/types.ts";
import { readEvaluationScheme } from "./evaluation-scheme-input.ts";
import { asSeen, judgeScheme, overtaken, shownAfter, takeLoneStep } from "./evaluation-scheme-moves.ts";
import { type EvaluationSchemeRefusal, judged, schemeRefusal } from "./scheme-refusal.ts";

type Refusals = readonly EvaluationSchemeRefusal[];

/** How evaluation bodies write evaluation schemes and a working body checks them. */
export const evaluationSchemeMutations = {
  async evaluationSchemeDraft(_root, { input }, context) {
    const viewer = signedIn(context.viewer);
    const request = procedureRequest(viewer, "evaluationSchemeDraft", input);
    const { content, purpose, refusals } = readEvaluationScheme(input.content, input.purpose ?? null);
    const seen = seenDraft(input);
    const { thing, errors } = await takeStep(context, {
      viewer,
      request,
      about: null,
      async judge(): Promise<Refusals> {
        if (refusals.length > 0) return refusals;
        if (seen === undefined) return [schemeRefusal("REVISION_NOT_STATED", "ifRevision")];
        if (seen === null) return purpose === null ? [] : judgeNew(context, purpose);
        const now = await asSeen(context, seen);
        return "code" in now ? [now] : judgeScheme(context, now, "AMEND", viewer, null);
      },
      take: () => context.schemes.evaluationSchemes.draft(viewer, request, seen ?? null, purpose, content),
      refused: (outcome) => overtaken(context, outcome, { evaluationScheme: input.evaluationScheme ?? "" }),
      show: (id) => shownAfter(context, id),
    });
    return { evaluationScheme: thing, errors };
  },

  evaluationSchemeSubmit: (_root, { input }, context) =>
    takeLoneStep(context, { operation: "evaluationSchemeSubmit", event: "SUBMIT", input, said: null }),

  evaluationSchemePassFormalCheck: (_root, { input }, context) =>
    takeLoneStep(context, {
      operation: "evaluationSchemePassFormalCheck",
      event: "PASS_FORMAL_CHECK",
      input,
      said: remarkOf(input),
    }),

  evaluationSchemePassExpertReview: (_root, { input }, context) =>
    takeLoneStep(context, {
      operation: "evaluationSchemePassExpertReview",
      event: "PASS_EXPERT_REVIEW",
      input,
      said: remarkOf(input),
    }),

  evaluationSchemeReturn: (_root, { input }, context) =>
    takeLoneStep(context, {
      operation: "evaluationSchemeReturn",
      event: "RETURN",
      input,
      said: { text: input.reason, field: "reason" },
    }),

  evaluationSchemeRefuse: (_root, { input }, context) =>
    takeLoneStep(context, {
      operation: "evaluationSchemeRefuse",
      event: "REFUSE",
      input,
      said: { text: input.reason, field: "reason" },
    }),

  evaluationSchemeSupersede: (_root, { input }, context) =>
    takeLoneStep(context, {
      operation: "evaluationSchemeSupersede",
      event: "SUPERSEDE",
      input,
      said: remarkOf(input),
    }),
} satisfies MutationResolvers;

function remarkOf({ remark }: { readonly remark?: string | null | undefined }) {
  return remark == null ? null : { text: remark, field: "remark" };
}

/** The draft that is changed; null for a new one, undefined when the two are mixed. */
function seenDraft(input: EvaluationSchemeDraftInput): SeenEvaluationScheme | null | undefined {
  const { evaluationScheme, ifRevision, purpose } = input;
  if (evaluationScheme == null) return ifRevision == null && purpose != null ? null : undefined;
  return ifRevision == null || purpose != null ? undefined : { evaluationScheme, ifRevision };
}

async function judgeNew(context: Context, purpose: EvaluationSchemePurpose): Promise<Refusals> {
  const viewer = signedIn(context.viewer);
  const body = await context.schemesDesk.bodiesNow.load(purpose.evaluationBodyId);
  if (body === null) return [schemeRefusal("NOT_ON_RECORD", "purpose.evaluationBody")];
  if (purpose.supersedesId !== null) {
    const today = context.clock.today();
    const old = await context.schemesDesk.evaluationSchemes.load({
      id: purpose.supersedesId,
      validOn: today,
      knownAt: context.clock.now(),
    });
    const fits = old !== null && old.scheme === body.scheme && old.category === purpose.category;
    if (!fits) return [schemeRefusal("NOT_ON_RECORD", "purpose.supersedes")];
  }
  const facts = await factsOfNew(context, body);
  return judged(EVALUATION_SCHEME_MACHINE, { state: null, facts }, "DRAFT", viewer, "purpose.evaluationBody");
}

/** Of what is not written yet only its body and its scheme are known. */
async function factsOfNew({ clock, schemesDesk }: Context, body: BodyNow): Promise<EvaluationSchemeFacts> {
  const today = clock.today();
  const ties = await schemesDesk.ties.load({ scheme: body.scheme, on: today });
  return {
    jurisdiction: ties === null ? null : ties.jurisdiction,
    workingBody: ties === null ? null : ties.workingBody,
    evaluationBody: body.uscc,
    bodyState: body.state,
    weightSum: null,
    cycleStated: false,
    validityByText: false,
    keyFieldPublished: false,
    calls: [],
    submittedBefore: false,
    review: null,
    successorAnnounced: false,
    standing: body.standing,
    on: today,
    today,
    lastStepOn: null,
  };
}
