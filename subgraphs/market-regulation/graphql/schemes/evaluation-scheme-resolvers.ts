import type { Viewer } from "../../../../shared/access/viewer.ts";
import { connectionOf, readListPart } from "../../../../shared/server/list-part.ts";
import { isId, refusalMessage } from "../../../../shared/server/procedure/procedure-answer.ts";
import { isWithin, parseDivisionCode } from "../../../../shared/values/division.ts";
import { availableActions } from "../../../../shared/values/procedure/available-actions.ts";
import type { OfScheme } from "../../domain/procedure/movers.ts";
import { parseCategory } from "../../domain/schemes/category.ts";
import type { EvaluationSchemeOnDay } from "../../domain/schemes/evaluation-scheme.ts";
import { EVALUATION_SCHEME_MACHINE } from "../../domain/schemes/evaluation-scheme-machine.ts";
import type { Resolvers } from "../generated/types.ts";
import { schemeSubject } from "./evaluation-scheme-moves.ts";

/** How evaluation schemes are shown. */
export const evaluationSchemeResolvers = {
  Query: {
    async evaluationSchemes(_root, { scheme, year, category, validOn, knownAt, ...part }, { clock, schemesDesk }) {
      const found = await schemesDesk.schemePages.load({
        scheme,
        year: year ?? null,
        category: category == null ? null : parseCategory(category),
        validOn: validOn ?? clock.today(),
        knownAt: knownAt ?? clock.now(),
        ...readListPart(part),
      });
      return connectionOf(found.items, found.hasNext, ({ draftedAt, id }) => ({ at: draftedAt, id }));
    },
    async evaluationScheme(_root, { id, validOn, knownAt }, { clock, schemesDesk }) {
      if (!isId(id)) return null;
      const days = { validOn: validOn ?? clock.today(), knownAt: knownAt ?? clock.now() };
      return schemesDesk.evaluationSchemes.load({ id, ...days });
    },
  },
  EvaluationScheme: {
    evaluationBody: ({ evaluationBodyId, validOn, knownAt }, _args, { evaluationBodiesById }) =>
      evaluationBodiesById.load({ id: evaluationBodyId, validOn, knownAt }),
    async supersedes({ supersedesId, validOn, knownAt }, _args, { schemesDesk }) {
      return supersedesId === null ? null : schemesDesk.evaluationSchemes.load({ id: supersedesId, validOn, knownAt });
    },
    async publicity({ publicityId, validOn, knownAt }, _args, { schemesDesk }) {
      return publicityId === null ? null : schemesDesk.publicities.load({ id: publicityId, validOn, knownAt });
    },
    async remarks(evaluationScheme, _args, { viewer, schemesDesk, clock }) {
      const { id, scheme, knownAt } = evaluationScheme;
      const ties = await schemesDesk.ties.load({ scheme, on: clock.today() });
      if (ties === null || !readsRemarks(viewer, evaluationScheme, ties)) return [];
      return schemesDesk.remarks.load({ id, knownAt });
    },
    async availableActions({ id }, _args, context) {
      const { viewer, schemesDesk } = context;
      const now = await schemesDesk.evaluationSchemesNow.load(id);
      if (now === null) return [];
      const actor = viewer.kind === "PUBLIC" ? null : viewer;
      return availableActions(EVALUATION_SCHEME_MACHINE, schemeSubject(context, now, null), actor);
    },
  },
  EvaluationSchemeError: refusalMessage,
} satisfies Resolvers;

/** Its evaluation body, its working body and the officers of its scheme. */
function readsRemarks(viewer: Viewer, { evaluationBodyUscc }: EvaluationSchemeOnDay, ties: OfScheme): boolean {
  if (viewer.kind === "PUBLIC") return false;
  const { role, department, uscc, jurisdictions } = viewer;
  if (role === "EVALUATION_BODY") return uscc === evaluationBodyUscc;
  if (role === "WORKING_BODY") return uscc !== null && uscc === ties.workingBody;
  const { jurisdiction } = ties;
  if (role !== "DEPARTMENT" || department !== "market-regulation" || jurisdiction === null) return false;
  return jurisdictions.some((each) => isWithin(parseDivisionCode(jurisdiction), each));
}
