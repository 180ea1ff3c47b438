import { connectionOf, readListPart } from "../../../../shared/server/list-part.ts";
import { isId, refusalMessage } from "../../../../shared/server/procedure/procedure-answer.ts";
import { availableActions } from "../../../../shared/values/procedure/available-actions.ts";
import { COMPLAINT_MACHINE } from "../../domain/supervision/complaint-machine.ts";
import { followUpsOnDay } from "../../persistence/supervision/follow-up.ts";
import type { Resolvers } from "../generated/types.ts";
import { officerOf } from "../procedure/own-enterprise.ts";
import { hashOfSecret } from "../procedure/secret.ts";
import { complaintSubject } from "./complaint-moves.ts";
import { clocksOf, enterpriseOnDay, placeOf, titleOnDay } from "./supervision-views.ts";

/** How complaints are shown to officers, and what becomes of them to those who made them. */
export const complaintResolvers = {
  Query: {
    async complaints(
      _root,
      { states, source, subjectKind, enterprise, handledByMe, validOn, knownAt, ...part },
      context,
    ) {
      const { complaints, hasNext } = await context.supervision.complaints.page(context.viewer, {
        ...clocksOf(context, { validOn, knownAt }),
        ...readListPart(part),
        states: states ?? null,
        source: source ?? null,
        subjectKind: subjectKind ?? null,
        uscc: enterprise ?? null,
        handledByMe,
      });
      return connectionOf(complaints, hasNext, placeOf);
    },
    async complaint(_root, { id, ...clocks }, context) {
      return isId(id) ? context.supervisionLoaders.complaints.load({ id, ...clocksOf(context, clocks) }) : null;
    },
    async complaintReporter(_root, { complaint }, { viewer, supervision }) {
      return isId(complaint) ? supervision.complaints.reporter(officerOf(viewer), complaint) : null;
    },
    async complaintStatus(_root, { secret }, { viewer, supervision }) {
      return supervision.complaints.status(viewer, hashOfSecret(secret));
    },
  },
  Complaint: {
    enterprise: ({ uscc, ...complaint }, _args, context) =>
      uscc === null ? null : enterpriseOnDay(context, uscc, complaint),
    consequences: (complaint) => followUpsOnDay(complaint.consequences, complaint),
    async availableActions({ id }, _args, context) {
      const now = await context.supervisionLoaders.complaintsNow.load(id);
      if (now === null) return [];
      const actor = context.viewer.kind === "PUBLIC" ? null : context.viewer;
      return availableActions(COMPLAINT_MACHINE, complaintSubject(context, now, null), actor);
    },
  },
  ComplaintConsequence: {
    title: (consequence, _args, context) => titleOnDay(context, consequence),
    opened: ({ caseId }) => caseId !== null,
  },
  ComplaintError: refusalMessage,
  ComplaintFileError: refusalMessage,
} satisfies Resolvers;
