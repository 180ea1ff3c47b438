import { connectionOf, readListPart } from "../../../../shared/server/list-part.ts";
import { isId } from "../../../../shared/server/procedure/procedure-answer.ts";
import { availableActions } from "../../../../shared/values/procedure/available-actions.ts";
import { parseUscc } from "../../../../shared/values/uscc.ts";
import { TITLE_MACHINE } from "../../domain/titles/title-machine.ts";
import type { Context } from "../context.ts";
import type { Resolvers } from "../generated/types.ts";
import { enterpriseOf } from "../procedure/own-enterprise.ts";
import { actorOf, factsOfTitle } from "./title-moves.ts";

/** How short lists and candidates are shown. */
export const candidateResolvers = {
  Query: {
    async shortlist(_root, { ranking, validOn, knownAt }, { titleLoaders, clock }) {
      if (!isId(ranking)) return null;
      const asked = { id: ranking, validOn: validOn ?? clock.today(), knownAt: knownAt ?? clock.now() };
      return titleLoaders.shortlists.load(asked);
    },
    async candidate(_root, { id, validOn, knownAt }, { titleLoaders, clock }) {
      if (!isId(id)) return null;
      return titleLoaders.candidates.load({ id, validOn: validOn ?? clock.today(), knownAt: knownAt ?? clock.now() });
    },
    async candidacies(_root, part, { viewer, titles, clock, access }) {
      const own = enterpriseOf(viewer);
      access.about(own.uscc);
      const { candidates, hasNext } = await titles.candidacies(own, readListPart(part), clock.today());
      return connectionOf(candidates, hasNext, ({ recordedAt, id }) => ({ at: recordedAt, id }));
    },
  },
  Shortlist: {
    ranking: ({ rankingId }) => rankingId,
  },
  SkippedRank: {
    enterprise: (skipped, _args, context) => enterprise(skipped, context),
  },
  Candidate: {
    enterprise: (candidate, _args, context) => enterprise(candidate, context),
    ranking: ({ rankingId }) => rankingId,
    steps: ({ id, validOn, knownAt }, _args, { titleLoaders }) =>
      titleLoaders.candidateSteps.load({ id, validOn, knownAt }),
    async availableActions({ id }, _args, context) {
      const today = context.clock.today();
      const now = await context.titleLoaders.now.load({ id, on: today });
      if (now === null) return [];
      const subject = { state: now.state, facts: factsOfTitle(now, { on: today, today }) };
      return availableActions(TITLE_MACHINE, subject, actorOf(context));
    },
  },
} satisfies Resolvers;

async function enterprise(
  { uscc, validOn, knownAt }: { readonly uscc: string; readonly validOn: string; readonly knownAt: string },
  { standings }: Context,
) {
  const found = (await standings.load({ uscc: parseUscc(uscc), validOn, knownAt })).enterprise;
  if (found === null) throw new Error(`The enterprise of a candidate was expected on record: ${uscc}.`);
  return found;
}
