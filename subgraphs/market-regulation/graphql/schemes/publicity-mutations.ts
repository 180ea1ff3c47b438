import type { SignedInViewer } from "../../../../shared/access/viewer.ts";
import { type ProcedureRequest, procedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { isId } from "../../../../shared/server/procedure/procedure-answer.ts";
import { signedIn } from "../../../../shared/server/procedure/signed-in.ts";
import { LAST_INSTANT, takeStep } from "../../../../shared/server/procedure/take-step.ts";
import { fitsRule } from "../../domain/schemes/publicity.ts";
import type { Context } from "../context.ts";
import type { MutationResolvers } from "../generated/types.ts";
import { judgeSubjects, type PlacedSubject, readSubjects, whyNotAsSeen } from "./publicity-subjects.ts";
import { type EvaluationPublicityRefusal, type PostedOrMoved, schemeRefusal } from "./scheme-refusal.ts";

type Refusals = readonly EvaluationPublicityRefusal[];

/** How a working body posts and announces evaluation bodies and evaluation schemes. */
export const publicityMutations = {
  async evaluationPublicityPost(_root, { input }, context) {
    const viewer = signedIn(context.viewer);
    const request = procedureRequest(viewer, "evaluationPublicityPost", input);
    const { subjects, refusals } = readSubjects(input);
    const workingDays = input.workingDays ?? null;
    const on = input.on ?? null;
    return step(context, viewer, request, {
      subjects,
      async judge() {
        if (refusals.length > 0) return refusals;
        const ties = await context.schemesDesk.ties.load({ scheme: input.scheme, on: on ?? context.clock.today() });
        if (ties === null) return [schemeRefusal("NOT_ON_RECORD", "scheme")];
        const days: Refusals = fitsRule(workingDays, ties.publicity)
          ? []
          : [schemeRefusal("WORKING_DAYS_NOT_OF_RULE", "workingDays")];
        const outOfRange = workingDays !== null && (workingDays < 1 || workingDays > 250);
        if (outOfRange) return [schemeRefusal("NUMBER_OUT_OF_RANGE", "workingDays")];
        return [
          ...days,
          ...(await judgeSubjects(context, viewer, subjects, {
            event: "POST",
            scheme: input.scheme,
            publicity: null,
            on,
          })),
        ];
      },
      take: () => context.schemes.publicities.post(viewer, request, input.scheme, subjects, workingDays, on),
    });
  },

  async evaluationPublicityAnnounce(_root, { input }, context) {
    const viewer = signedIn(context.viewer);
    const request = procedureRequest(viewer, "evaluationPublicityAnnounce", input);
    const { subjects, refusals } = readSubjects(input);
    const on = input.on ?? null;
    return step(context, viewer, request, {
      subjects,
      async judge() {
        if (refusals.length > 0) return refusals;
        const asked = { id: input.publicity, validOn: context.clock.today(), knownAt: LAST_INSTANT };
        const posted = isId(input.publicity) ? await context.schemesDesk.publicities.load(asked) : null;
        if (posted === null || posted.kind !== "SCHEME") return [schemeRefusal("NOT_ON_RECORD", "publicity")];
        return judgeSubjects(context, viewer, subjects, {
          event: "ANNOUNCE",
          scheme: posted.scheme,
          publicity: posted.id,
          on,
        });
      },
      take: () => context.schemes.publicities.announce(viewer, request, input.publicity, subjects, on),
    });
  },
} satisfies MutationResolvers;

interface PublicityStep {
  readonly subjects: readonly PlacedSubject[];
  readonly judge: () => Promise<Refusals>;
  readonly take: () => ReturnType<Context["schemes"]["publicities"]["post"]>;
}

async function step(
  context: Context,
  viewer: SignedInViewer,
  request: ProcedureRequest,
  { subjects, judge, take }: PublicityStep,
) {
  const { thing, errors } = await takeStep(context, {
    viewer,
    request,
    about: null,
    judge,
    take,
    async refused(outcome): Promise<Refusals> {
      context.schemesDesk.forget();
      if (outcome !== "CONFLICT" && outcome !== "NOT_ON_RECORD") {
        throw new Error(`An outcome of the procedure was expected; ${outcome} came.`);
      }
      const moved = await Promise.all(subjects.map((subject) => whyNotAsSeen(context, subject)));
      return moved.flat();
    },
    async show(id): Promise<PostedOrMoved> {
      context.schemesDesk.forget();
      const question = { id, validOn: context.clock.today(), knownAt: LAST_INSTANT };
      const [publicity = null] = await context.schemes.publicities.find(viewer, [question]);
      return { publicity, evaluationScheme: null };
    },
  });
  return { publicity: thing === null ? null : thing.publicity, errors };
}
