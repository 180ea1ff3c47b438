import { refusalMessage } from "../../../../shared/server/procedure/procedure-answer.ts";
import type { Citation } from "../../../../shared/values/policy.ts";
import { availableActions } from "../../../../shared/values/procedure/available-actions.ts";
import type { LeaderTitle, TitleOnDay } from "../../domain/register-standing.ts";
import { certificateCitations } from "../../domain/titles/certificate-citations.ts";
import { TITLE_MACHINE } from "../../domain/titles/title-machine.ts";
import type { TitleDetails } from "../../persistence/titles/title-reader.ts";
import type { Context } from "../context.ts";
import type { Resolvers } from "../generated/types.ts";
import { actorOf, factsOfTitle, titleOnDay } from "./title-moves.ts";

/** A certificate on a day. */
export interface CertificateOnDay extends TitleOnDay {
  readonly number: string;
  readonly issuedOn: string;
  readonly validOn: string;
  readonly knownAt: string;
  readonly citations: readonly Citation[];
  readonly revokedOn: string | null;
  readonly revokedBy: string | null;
}

/** How titles and certificates are shown. */
export const titleResolvers = {
  Query: {
    title: (_root, { id, validOn, knownAt }, context) =>
      titleOnDay(context, id, validOn ?? context.clock.today(), knownAt ?? context.clock.now()),
    async certificate(_root, { number, validOn, knownAt }, context): Promise<CertificateOnDay | null> {
      const { clock, titleLoaders } = context;
      const key = await titleLoaders.byNumber.load(number);
      if (key === null) return null;
      const found = await titleOnDay(context, key.id, validOn ?? clock.today(), knownAt ?? clock.now());
      if (found === null || found.title.publishedOn === null) return null;
      const asked = onDayOf(found.title);
      const { revocation, ...rules } = await titleLoaders.certificateRules.load(asked);
      const { on = null, by = null } = revocation ?? {};
      return {
        ...found,
        number,
        issuedOn: found.title.publishedOn,
        validOn: asked.validOn,
        knownAt: asked.knownAt,
        citations: certificateCitations(found.state, rules),
        revokedOn: on,
        revokedBy: by,
      };
    },
  },
  LeaderTitle: {
    revision: async (title, _args, context) => (await details(title, context)).revision,
    certificateNumber: ({ number, publishedOn }) => (publishedOn === null ? null : number),
    publisher: async (title, _args, context) => (await details(title, context)).publisher,
    models: async (title, _args, context) => (await details(title, context)).models,
    steps: async (title, _args, context) => (await details(title, context)).steps,
    async availableActions({ id }, _args, context) {
      const today = context.clock.today();
      const now = await context.titleLoaders.now.load({ id, on: today });
      if (now === null) return [];
      const subject = { state: now.state, facts: factsOfTitle(now, { on: today, today }) };
      return availableActions(TITLE_MACHINE, subject, actorOf(context));
    },
  },
  ShortlistError: refusalMessage,
  CandidateError: refusalMessage,
  TitlesError: refusalMessage,
} satisfies Resolvers;

function onDayOf({ id, enterprise: { validOn, knownAt } }: LeaderTitle) {
  return { id, validOn, knownAt };
}

function details(title: LeaderTitle, { titleLoaders }: Context): Promise<TitleDetails> {
  return titleLoaders.details.load(onDayOf(title));
}
