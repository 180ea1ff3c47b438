import type { SignedInViewer } from "../../../../shared/access/viewer.ts";
import {
  type ProcedureOutcome,
  type ProcedureRequest,
  procedureRequest,
} from "../../../../shared/procedure/procedure-request.ts";
import { InputReader, type ListCode, readList, refuseTwice } from "../../../../shared/server/procedure/input-text.ts";
import { isId } from "../../../../shared/server/procedure/procedure-answer.ts";
import { conflict } from "../../../../shared/server/procedure/refusals-of.ts";
import { signedIn } from "../../../../shared/server/procedure/signed-in.ts";
import { takeStep } from "../../../../shared/server/procedure/take-step.ts";
import { parseDivisionCode } from "../../../../shared/values/division.ts";
import { recommendingRule } from "../../domain/awards/award-rule.ts";
import { RECOMMENDATION_MACHINE } from "../../domain/awards/recommendation-machine.ts";
import type { Recommendation } from "../../persistence/awards/recommendations.ts";
import type { Context } from "../context.ts";
import type { AwardRecommendationDrawInput, MutationResolvers } from "../generated/types.ts";
import { awardRefusal, overtaken, type RecommendationRefusal } from "./award-refusal.ts";
import { factsOfRecommendation } from "./facts-of-awards.ts";
import { judged } from "./judged.ts";
import { decideForOffice } from "./office-decisions.ts";

const MOST_ON_A_LIST = 100;

/** How an office draws up a recommendation and submits it. */
export const recommendationMutations = {
  async awardRecommendationDraw(_root, { input }, context) {
    const viewer = signedIn(context.viewer);
    const request = procedureRequest(viewer, "awardRecommendationDraw", input);
    const reader = new InputReader<ListCode>();
    const awardName = reader.text(input.awardName, "awardName");
    const usccs = readList(reader, input.usccs, "usccs", MOST_ON_A_LIST, (uscc) => uscc);
    refuseTwice(reader, usccs, "usccs");
    const jurisdiction = parseDivisionCode(input.jurisdiction);
    const { thing, errors } = await takeStep(context, {
      viewer,
      request,
      about: null,
      async judge(): Promise<RecommendationRefusal[]> {
        const nobody = input.usccs.length === 0 ? [awardRefusal("NOTHING_NAMED", "usccs")] : [];
        const none = { jurisdiction, standingChanged: false, lastStepOn: null };
        const facts = factsOfRecommendation(context, none, input.on ?? null);
        const refusals: RecommendationRefusal[] = judged(
          RECOMMENDATION_MACHINE,
          { state: null, facts },
          "DRAW",
          viewer,
          "jurisdiction",
        );
        return [...reader.refusals, ...nobody, ...refusals];
      },
      take: () => draw(context, viewer, request, { ...input, awardName }),
      refused: (outcome): Promise<RecommendationRefusal[]> => overtaken(outcome, "", null),
      show: (id) => shown(context, id),
    });
    return { recommendation: thing, errors };
  },

  async awardRecommendationSubmit(_root, { input }, context) {
    const viewer = signedIn(context.viewer);
    const request = procedureRequest(viewer, "awardRecommendationSubmit", input);
    const reader = new InputReader<never>();
    const submittedTo = reader.text(input.submittedTo, "submittedTo");
    const on = input.on ?? null;
    const { thing, errors } = await takeStep(context, {
      viewer,
      request,
      about: null,
      async judge(): Promise<RecommendationRefusal[]> {
        const now = isId(input.recommendation) ? await shown(context, input.recommendation) : null;
        if (now === null) return [awardRefusal("NOT_ON_RECORD", "recommendation")];
        if (now.revision !== input.ifRevision) return [conflict(now)];
        const subject = { state: now.state, facts: factsOfRecommendation(context, now, on) };
        const refusals: RecommendationRefusal[] = judged(
          RECOMMENDATION_MACHINE,
          subject,
          "SUBMIT",
          viewer,
          "recommendation",
        );
        return [...reader.refusals, ...refusals];
      },
      take: () => context.awards.recommendations.submit(viewer, request, input, submittedTo, on),
      refused: (outcome): Promise<RecommendationRefusal[]> =>
        overtaken(outcome, "recommendation", () => shown(context, input.recommendation)),
      show: (id) => shown(context, id),
    });
    return { recommendation: thing, errors };
  },
} satisfies MutationResolvers;

/** Everybody on a list is judged for its day; whether leaders come first, the notice in force then says. */
async function draw(
  context: Context,
  viewer: SignedInViewer,
  request: ProcedureRequest,
  { level, awardName, legalBasis, usccs, ...input }: AwardRecommendationDrawInput,
): Promise<ProcedureOutcome> {
  const { awardDesk, clock } = context;
  const jurisdiction = parseDivisionCode(input.jurisdiction);
  const on = input.on ?? clock.today();
  const asked = { jurisdiction, validOn: on, knownAt: awardDesk.now() };
  const rule = recommendingRule(await awardDesk.rules(), level, asked);
  const { decisions, refused } = await decideForOffice(
    context,
    viewer,
    request,
    usccs.map((uscc) => ({ uscc, jurisdiction, validOn: on, own: { award: null }, legalBasis, recheckOf: null })),
  );
  if (decisions === null) return { outcome: refused };
  return context.awards.recommendations.draw(viewer, request, {
    jurisdiction,
    level,
    awardName,
    on,
    rule: rule === null ? null : rule.id,
    decisions: decisions.map(({ statement }) => statement.id),
  });
}

async function shown({ awardDesk, access }: Context, id: string): Promise<Recommendation | null> {
  awardDesk.forget();
  const found = await awardDesk.recommendations.load(awardDesk.standing(id));
  for (const { uscc } of found === null ? [] : found.candidates) access.about(uscc);
  return found;
}
