import { connectionOf, readListPart } from "../../../../shared/server/list-part.ts";
import { isId, refusalMessage } from "../../../../shared/server/procedure/procedure-answer.ts";
import { actorOf } from "../../../../shared/server/procedure/signed-in.ts";
import { availableActions } from "../../../../shared/values/procedure/available-actions.ts";
import { SUGGESTION_MACHINE } from "../../domain/objections/suggestion-machine.ts";
import type { Resolvers } from "../generated/types.ts";
import { suggestionSubject } from "./suggestion-moves.ts";

/** How suggestions are shown, and to whom more of them. */
export const suggestionResolvers = {
  Query: {
    async suggestions(_root, { scheme, validOn, knownAt, ...part }, { clock, suggestionPages }) {
      const { suggestions, hasNext } = await suggestionPages.load({
        scheme,
        validOn: validOn ?? clock.today(),
        knownAt: knownAt ?? clock.now(),
        ...readListPart(part),
      });
      return connectionOf(suggestions, hasNext, ({ receivedAt, id }) => ({ at: receivedAt, id }));
    },
    async suggestion(_root, { id, validOn, knownAt }, { clock, suggestionsById }) {
      if (!isId(id)) return null;
      return suggestionsById.load({ id, validOn: validOn ?? clock.today(), knownAt: knownAt ?? clock.now() });
    },
    async suggestionFiler(_root, { suggestion }, { viewer, suggestions }) {
      return viewer.kind === "SIGNED_IN" && isId(suggestion) ? suggestions.filer(viewer, suggestion) : null;
    },
  },
  Suggestion: {
    text: ({ id }, _args, { suggestionTexts }) => suggestionTexts.load(id),
    async availableActions({ id }, _args, context) {
      const now = await context.suggestionsNow.load(id);
      if (now === null) return [];
      return availableActions(SUGGESTION_MACHINE, suggestionSubject(context, now, null), actorOf(context.viewer));
    },
  },
  SuggestionError: refusalMessage,
} satisfies Resolvers;
