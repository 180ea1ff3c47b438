import { isId, refusalMessage } from "../../../../shared/server/procedure/procedure-answer.ts";
import { actorOf } from "../../../../shared/server/procedure/signed-in.ts";
import { availableActions } from "../../../../shared/values/procedure/available-actions.ts";
import { CONVERSION_MACHINE } from "../../domain/awards/conversion-machine.ts";
import { RECOMMENDATION_MACHINE } from "../../domain/awards/recommendation-machine.ts";
import type { Recommendation } from "../../persistence/awards/recommendations.ts";
import type { Context } from "../context.ts";
import type { Resolvers } from "../generated/types.ts";
import { askedPart, askedThing, connection, standingOf } from "./asked-list.ts";
import { factsOfConversion, factsOfRecommendation } from "./facts-of-awards.ts";

/** How recommendations and conversions are shown. */
export const listResolvers = {
  Query: {
    async awardRecommendations(_root, { jurisdiction, ...part }, context) {
      const asked = { ...askedPart(context, part), jurisdiction: jurisdiction ?? null };
      const found = await context.awardDesk.recommendationPages.load(asked);
      for (const each of found.items) note(context, each);
      return connection(found);
    },
    async awardRecommendation(_root, asked, context) {
      const found = isId(asked.id) ? await context.awardDesk.recommendations.load(askedThing(context, asked)) : null;
      if (found !== null) note(context, found);
      return found;
    },
    async standardConversions(_root, { jurisdiction, uscc, ...part }, context) {
      const filter = { jurisdiction: jurisdiction ?? null, uscc: uscc ?? null };
      return connection(await context.awardDesk.conversionPages.load({ ...askedPart(context, part), ...filter }));
    },
    standardConversion: (_root, asked, context) =>
      isId(asked.id) ? context.awardDesk.conversions.load(askedThing(context, asked)) : null,
  },
  AwardRecommendation: {
    drawnAt: ({ enteredAt }) => enteredAt,
    async availableActions({ id }, _args, context) {
      const now = await context.awardDesk.recommendations.load(context.awardDesk.standing(id));
      if (now === null) return [];
      const subject = { state: now.state, facts: factsOfRecommendation(context, now, null) };
      return availableActions(RECOMMENDATION_MACHINE, subject, actorOf(context.viewer));
    },
  },
  RecommendedEnterprise: {
    standing: ({ uscc, listedOn }, _args, context) => standingOf(context, uscc, listedOn),
  },
  StandardConversion: {
    standing: ({ uscc, validOn }, _args, context) => standingOf(context, uscc, validOn),
    proposedAt: ({ enteredAt }) => enteredAt,
    async availableActions({ id }, _args, context) {
      const now = await context.awardDesk.conversions.load(context.awardDesk.standing(id));
      if (now === null) return [];
      const subject = { state: now.state, facts: factsOfConversion(context, now, null) };
      return availableActions(CONVERSION_MACHINE, subject, actorOf(context.viewer));
    },
  },
  AwardRecommendationError: refusalMessage,
  StandardConversionError: refusalMessage,
} satisfies Resolvers;

function note({ access }: Context, { candidates }: Recommendation): void {
  for (const { uscc } of candidates) access.about(uscc);
}
