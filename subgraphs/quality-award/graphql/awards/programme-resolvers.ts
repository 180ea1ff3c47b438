import { isId, refusalMessage } from "../../../../shared/server/procedure/procedure-answer.ts";
import { actorOf } from "../../../../shared/server/procedure/signed-in.ts";
import { parseDivisionCode } from "../../../../shared/values/division.ts";
import { parseInstant } from "../../../../shared/values/instant.ts";
import { availableActions } from "../../../../shared/values/procedure/available-actions.ts";
import { awardOnDay } from "../../domain/awards/award-rule.ts";
import { PROGRAMME_MACHINE } from "../../domain/awards/programme-machine.ts";
import { ROUND_MACHINE } from "../../domain/awards/round-machine.ts";
import type { Programme } from "../../persistence/awards/programmes.ts";
import type { Round } from "../../persistence/awards/rounds.ts";
import type { Context } from "../context.ts";
import type { Resolvers } from "../generated/types.ts";
import { askedPart, askedThing, connection } from "./asked-list.ts";
import { factsOfProgramme, factsOfRound } from "./facts-of-awards.ts";

/** How awards and their rounds are shown. */
export const programmeResolvers = {
  Query: {
    async awardProgrammes(_root, { jurisdiction, validOn, ...part }, context) {
      const asked = { ...askedPart(context, part), jurisdiction: jurisdiction ?? null, validOn: validOn ?? null };
      return connection(await context.awardDesk.programmePages.load(asked));
    },
    awardProgramme: (_root, asked, context) =>
      isId(asked.id) ? context.awardDesk.programmes.load(askedThing(context, asked)) : null,
    awardRound: (_root, asked, context) =>
      isId(asked.id) ? context.awardDesk.rounds.load(askedThing(context, asked)) : null,
  },
  AwardProgramme: {
    level: ({ jurisdiction }) => levelOf(jurisdiction),
    async adopts(programme, { validOn }, context) {
      return (await onDay(context, programme, validOn ?? context.clock.today())).adopts;
    },
    citation: async (programme, _args, context) => (await onDay(context, programme, context.clock.today())).citation,
    async rounds({ id, knownAt }, part, context) {
      const asked = { ...askedPart(context, { ...part, knownAt }), programme: id };
      return connection(await context.awardDesk.roundPages.load(asked));
    },
    async availableActions({ id }, _args, context) {
      const now = await context.awardDesk.programmes.load(context.awardDesk.standing(id));
      if (now === null) return [];
      const subject = { state: "RECORDED", facts: await factsOfProgramme(context, now) } as const;
      return availableActions(PROGRAMME_MACHINE, subject, actorOf(context.viewer));
    },
  },
  AwardRound: {
    async programme({ programmeId, knownAt }, _args, context) {
      const found = await context.awardDesk.programmes.load(askedThing(context, { id: programmeId, knownAt }));
      if (found === null) throw new Error(`The award of a round was expected on record: ${programmeId}.`);
      return found;
    },
    async adopts(round, _args, context) {
      return (await onDay(context, round, round.cutOffOn)).adopts;
    },
    async availableActions({ id }, _args, context) {
      const now = await context.awardDesk.rounds.load(context.awardDesk.standing(id));
      if (now === null) return [];
      const subject = { state: "RECORDED", facts: factsOfRound(now) } as const;
      return availableActions(ROUND_MACHINE, subject, actorOf(context.viewer));
    },
  },
  AwardProgrammeError: refusalMessage,
  AwardRoundError: refusalMessage,
} satisfies Resolvers;

async function onDay(
  { awardDesk }: Context,
  { jurisdiction, award, knownAt }: Pick<Programme | Round, "jurisdiction" | "award" | "knownAt">,
  validOn: string,
) {
  const asked = { jurisdiction: parseDivisionCode(jurisdiction), award, validOn, knownAt: parseInstant(knownAt) };
  return awardOnDay(await awardDesk.rules(), asked);
}

function levelOf(jurisdiction: string) {
  if (jurisdiction.endsWith("0000")) return "PROVINCIAL";
  return jurisdiction.endsWith("00") ? "MUNICIPAL" : "COUNTY";
}
