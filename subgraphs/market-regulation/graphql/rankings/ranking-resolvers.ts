import { connectionOf, readListPart } from "../../../../shared/server/list-part.ts";
import { isId, refusalMessage } from "../../../../shared/server/procedure/procedure-answer.ts";
import { actorOf } from "../../../../shared/server/procedure/signed-in.ts";
import { availableActions } from "../../../../shared/values/procedure/available-actions.ts";
import { RANKING_MACHINE } from "../../domain/rankings/ranking-machine.ts";
import type { Context } from "../context.ts";
import type { Resolvers } from "../generated/types.ts";
import { exclusionCitations, exclusionMessage } from "./exclusion-view.ts";
import { partOfRanking } from "./part-of-ranking.ts";
import { subjectOf } from "./ranking-moves.ts";

/** How rankings are shown. */
export const rankingResolvers = {
  Query: {
    async rankings(_root, { scheme, year, category, validOn, knownAt, ...part }, { clock, rankingLoaders }) {
      const { rankings, hasNext } = await rankingLoaders.pages.load({
        scheme,
        year: year ?? null,
        category: category ?? null,
        validOn: validOn ?? clock.today(),
        knownAt: knownAt ?? clock.now(),
        ...readListPart(part),
      });
      return connectionOf(rankings, hasNext, ({ openedAt, id }) => ({ at: openedAt, id }));
    },
    async ranking(_root, { id, validOn, knownAt }, { clock, rankingLoaders }) {
      if (!isId(id)) return null;
      return rankingLoaders.byId.load({ id, validOn: validOn ?? clock.today(), knownAt: knownAt ?? clock.now() });
    },
  },
  Ranking: {
    evaluationScheme: ({ evaluationSchemeId: id, validOn, knownAt }, _args, { schemesDesk }) =>
      schemesDesk.evaluationSchemes.load({ id, validOn, knownAt }),
    evaluationBody: ({ evaluationBodyId: id, validOn, knownAt }, _args, { evaluationBodiesById }) =>
      evaluationBodiesById.load({ id, validOn, knownAt }),
    entries: async (ranking, part, { rankingLoaders }) =>
      partOfRanking(await rankingLoaders.entries.load(ranking), part),
    exclusions: async (ranking, part, { rankingLoaders }) =>
      partOfRanking(await rankingLoaders.exclusions.load(ranking), part),
    report: (ranking, _args, { rankingLoaders }) =>
      ranking.sight === "INSIDE" ? rankingLoaders.reports.load(ranking) : null,
    async availableActions({ id }, _args, context) {
      const now = await context.rankingLoaders.now.load(id);
      if (now === null) return [];
      return availableActions(RANKING_MACHINE, subjectOf(context, now, null), actorOf(context.viewer));
    },
  },
  RankingEntry: { enterprise: enterpriseOf, declaration: declarationOf },
  RankingExclusion: {
    enterprise: enterpriseOf,
    declaration: declarationOf,
    reasons: ({ reasons, scheme }) => reasons.map((reason) => ({ ...reason, scheme })),
  },
  RankingExclusionReason: {
    message: (reason, { language }) => exclusionMessage(reason)[language],
    citations: (reason) => [...exclusionCitations(reason)],
  },
  RankingError: refusalMessage,
  ConformityReportError: refusalMessage,
} satisfies Resolvers;

interface Concerned {
  readonly uscc: string;
  readonly declarationId: string;
  readonly validOn: string;
  readonly knownAt: string;
}

async function enterpriseOf({ uscc, validOn, knownAt }: Concerned, _args: object, { standings }: Context) {
  const { enterprise } = await standings.load({ uscc, validOn, knownAt });
  // A ranking is of enterprises on record, known before it.
  if (enterprise === null) throw new Error(`The enterprise of a ranking was expected on record: ${uscc}.`);
  return enterprise;
}

async function declarationOf({ declarationId: id, validOn, knownAt }: Concerned, _args: object, context: Context) {
  return context.declarationsById.load({ id, validOn, knownAt });
}
