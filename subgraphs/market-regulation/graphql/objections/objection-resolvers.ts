import { connectionOf, readListPart } from "../../../../shared/server/list-part.ts";
import { isId, refusalMessage } from "../../../../shared/server/procedure/procedure-answer.ts";
import { actorOf } from "../../../../shared/server/procedure/signed-in.ts";
import { LAST_INSTANT } from "../../../../shared/server/procedure/take-step.ts";
import { availableActions } from "../../../../shared/values/procedure/available-actions.ts";
import { OBJECTION_MACHINE } from "../../domain/objections/objection-machine.ts";
import type { Resolvers } from "../generated/types.ts";
import { hashOfSecret } from "../procedure/secret.ts";
import { subjectOf } from "./objection-moves.ts";

/** How objections are shown, and to whom more of them. */
export const objectionResolvers = {
  Query: {
    async objections(_root, { publicity = null, against = null, validOn, knownAt, ...part }, context) {
      const { clock, objectionPages } = context;
      const { objections, hasNext } = await objectionPages.load({
        publicity: idOrNone(publicity),
        against: idOrNone(against),
        validOn: validOn ?? clock.today(),
        knownAt: knownAt ?? clock.now(),
        ...readListPart(part),
      });
      return connectionOf(objections, hasNext, ({ filedAt, id }) => ({ at: filedAt, id }));
    },
    async objection(_root, { id, validOn, knownAt }, { clock, objectionsById }) {
      if (!isId(id)) return null;
      return objectionsById.load({ id, validOn: validOn ?? clock.today(), knownAt: knownAt ?? clock.now() });
    },
    async objectionStatus(_root, { secret }, { viewer, clock, objections, objectionsById }) {
      const id = await objections.ofSecret(viewer, hashOfSecret(secret));
      return id === null ? null : objectionsById.load({ id, validOn: clock.today(), knownAt: LAST_INSTANT });
    },
    async objectionFiler(_root, { objection }, { viewer, objections }) {
      return viewer.kind === "SIGNED_IN" && isId(objection) ? objections.filer(viewer, objection) : null;
    },
  },
  Objection: {
    async publicity({ publicityId, validOn, knownAt }, _args, { schemesDesk }) {
      const publicity = await schemesDesk.publicities.load({ id: publicityId, validOn, knownAt });
      // An objection is filed in a publicity on record, posted and known before it.
      if (publicity === null) throw new Error(`The publicity of an objection was expected on record: ${publicityId}.`);
      return publicity;
    },
    grounds: ({ id }, _args, { objectionGrounds }) => objectionGrounds.load(id),
    async availableActions({ id }, _args, context) {
      const now = await context.objectionsNow.load(id);
      if (now === null) return [];
      const subject = subjectOf(context, now, { on: null, secretShown: false });
      return availableActions(OBJECTION_MACHINE, subject, actorOf(context.viewer));
    },
  },
  ObjectionError: refusalMessage,
} satisfies Resolvers;

const NONE = "00000000-0000-0000-0000-000000000000";

/** What cannot be an id names nothing, which is not the same as naming no one thing. */
function idOrNone(id: string | null): string | null {
  return id === null || isId(id) ? id : NONE;
}
