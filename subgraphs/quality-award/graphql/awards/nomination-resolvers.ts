import { isId, refusalMessage } from "../../../../shared/server/procedure/procedure-answer.ts";
import { actorOf } from "../../../../shared/server/procedure/signed-in.ts";
import { parseInstant } from "../../../../shared/values/instant.ts";
import { availableActions } from "../../../../shared/values/procedure/available-actions.ts";
import { NOMINATION_MACHINE } from "../../domain/awards/nomination-machine.ts";
import type { PartOf } from "../../persistence/awards/asked.ts";
import type { Nomination } from "../../persistence/awards/nominations.ts";
import type { Context } from "../context.ts";
import type { Resolvers } from "../generated/types.ts";
import { askedPart, askedThing, connection, standingOf } from "./asked-list.ts";
import { factsOfNomination } from "./facts-of-awards.ts";

/** How nominations and adoptions are shown. */
export const nominationResolvers = {
  Query: {
    async awardNomination(_root, asked, context) {
      const found = isId(asked.id) ? await context.awardDesk.nominations.load(askedThing(context, asked)) : null;
      if (found !== null) context.access.about(found.uscc);
      return found;
    },
    async awardNominations(_root, { round, state, ...part }, context) {
      const nowhere = { items: [], hasNext: false };
      const asked = { ...askedPart(context, part), round, state: state ?? null };
      return noted(context, isId(round) ? await context.awardDesk.nominationPages.load(asked) : nowhere);
    },
    async awardAffectedNominations(_root, { jurisdiction, title, ...part }, context) {
      const { validOn } = context.awardDesk.standing("");
      const { knownAt } = context.awardDesk.standing("");
      const asked = { ...askedPart(context, { ...part, validOn, knownAt }), jurisdiction: jurisdiction ?? null };
      return noted(context, await context.awardDesk.affectedPages.load({ ...asked, title: title ?? null }));
    },
    async awardAdoptions(_root, { round, uscc, jurisdiction, ...part }, context) {
      if (round != null && !isId(round)) return connection({ items: [], hasNext: false });
      const filter = { round: round ?? null, uscc: uscc ?? null, jurisdiction: jurisdiction ?? null };
      return connection(await context.awardDesk.adoptionPages.load({ ...askedPart(context, part), ...filter }));
    },
  },
  AwardAdoption: {
    round: ({ roundId, knownAt }, _args, context) => roundOf(context, roundId, knownAt),
    standing: ({ uscc, cutOffOn }, _args, context) => standingOf(context, uscc, cutOffOn),
  },
  AwardNomination: {
    round: ({ roundId, knownAt }, _args, context) => roundOf(context, roundId, knownAt),
    standing: ({ uscc, cutOffOn }, _args, context) => standingOf(context, uscc, cutOffOn),
    nominatedAt: ({ enteredAt }) => enteredAt,
    effects: ({ check }, _args, { awardDesk }) => (check === null ? [] : awardDesk.effects.load(check.decisionId)),
    async availableActions({ id }, _args, context) {
      const now = await context.awardDesk.nominations.load(context.awardDesk.standing(id));
      if (now === null) return [];
      const subject = { state: now.state, facts: await factsOfNomination(context, now, null) };
      return availableActions(NOMINATION_MACHINE, subject, actorOf(context.viewer));
    },
  },
  AwardCheck: {
    checkedAt: ({ checkedAt }) => parseInstant(checkedAt),
    decision: ({ decisionId }, _args, { viewer, decisions }) => decisions.find(viewer, decisionId),
  },
  AwardNominationError: refusalMessage,
} satisfies Resolvers;

function noted({ access }: Context, part: PartOf<Nomination>) {
  for (const { uscc } of part.items) access.about(uscc);
  return connection(part);
}

async function roundOf(context: Context, id: string, knownAt: string) {
  const found = await context.awardDesk.rounds.load(askedThing(context, { id, knownAt }));
  if (found === null) throw new Error(`The round of a nomination was expected on record: ${id}.`);
  return found;
}
