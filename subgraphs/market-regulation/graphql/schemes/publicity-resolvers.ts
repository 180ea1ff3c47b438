import { connectionOf, readListPart } from "../../../../shared/server/list-part.ts";
import { isId, refusalMessage } from "../../../../shared/server/procedure/procedure-answer.ts";
import { endOf } from "../../domain/schemes/publicity.ts";
import type { Resolvers } from "../generated/types.ts";

/** How publicities are shown. */
export const publicityResolvers = {
  Query: {
    async publicities(_root, { scheme, kind, validOn, knownAt, ...part }, { clock, schemesDesk }) {
      const days = { validOn: validOn ?? clock.today(), knownAt: knownAt ?? clock.now() };
      const found = await schemesDesk.publicityPages.load({
        scheme,
        kind: kind ?? null,
        ...days,
        ...readListPart(part),
      });
      return connectionOf(found.items, found.hasNext, ({ recordedAt, id }) => ({ at: recordedAt, id }));
    },
    async publicity(_root, { id, validOn, knownAt }, { clock, schemesDesk }) {
      if (!isId(id)) return null;
      return schemesDesk.publicities.load({ id, validOn: validOn ?? clock.today(), knownAt: knownAt ?? clock.now() });
    },
  },
  Publicity: {
    end: (publicity) => endOf(publicity),
    over: ({ lastDay, validOn }) => (lastDay === null ? null : validOn > lastDay),
    subjects: ({ subjects, validOn, knownAt }) => subjects.map((each) => ({ ...each, validOn, knownAt })),
  },
  PublicitySubject: {
    async evaluationBody({ kind, id, validOn, knownAt }, _args, { evaluationBodiesById }) {
      return kind === "EVALUATION_BODY" ? evaluationBodiesById.load({ id, validOn, knownAt }) : null;
    },
    async evaluationScheme({ kind, id, validOn, knownAt }, _args, { schemesDesk }) {
      return kind === "EVALUATION_SCHEME" ? schemesDesk.evaluationSchemes.load({ id, validOn, knownAt }) : null;
    },
  },
  EvaluationPublicityError: {
    ...refusalMessage,
    current: ({ current }) => (current === null ? null : current.evaluationScheme),
  },
} satisfies Resolvers;
