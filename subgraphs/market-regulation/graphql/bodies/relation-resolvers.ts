import { connectionOf, readListPart } from "../../../../shared/server/list-part.ts";
import { isId, refusalMessage } from "../../../../shared/server/procedure/procedure-answer.ts";
import type { RelationOnDay } from "../../domain/bodies/bodies-on-day.ts";
import type { PartOfList } from "../../persistence/bodies/part-of-list.ts";
import type { BodyEnterpriseRelationErrorCode as Code, Resolvers } from "../generated/types.ts";
import { deskRefusal } from "./body-refusal.ts";
import { takeDeskStep } from "./desk-step.ts";

/** How relations of bodies with enterprises are recorded and shown. */
export const relationResolvers = {
  Query: {
    async bodyEnterpriseRelations(_root, asked, { clock, relationPages }) {
      const { body = null, enterprise = null, validOn, knownAt, ...part } = asked;
      const days = { validOn: validOn ?? clock.today(), knownAt: knownAt ?? clock.now() };
      return relationConnection(await relationPages.load({ body, enterprise, ...days, ...readListPart(part) }));
    },
  },
  Mutation: {
    async bodyEnterpriseRelationRecord(_root, { input }, context) {
      const { body, enterprise, relation, on = null } = input;
      const { relations } = context.bodies;
      const { thing, errors } = await takeDeskStep<Code, RelationOnDay>(context, {
        operation: "bodyEnterpriseRelationRecord",
        input,
        field: "enterprise",
        about: enterprise,
        judge: async () => [],
        take: (viewer, request) => relations.record(viewer, request, { body, enterprise, relation, on }),
        show: (id) => relations.byId(context.viewer, id, context.clock.today()),
      });
      return { relation: thing, errors };
    },
    async bodyEnterpriseRelationEnd(_root, { input }, context) {
      const { relation: id, on = null } = input;
      const { relations } = context.bodies;
      const { thing, errors } = await takeDeskStep<Code, RelationOnDay>(context, {
        operation: "bodyEnterpriseRelationEnd",
        input,
        field: "relation",
        judge: async () => (isId(id) ? [] : [deskRefusal("NOT_ON_RECORD", "relation")]),
        take: (viewer, request) => relations.end(viewer, request, id, on),
        show: (ended) => relations.byId(context.viewer, ended, context.clock.today()),
      });
      return { relation: thing, errors };
    },
  },
  BodyEnterpriseRelation: {
    async enterprise({ uscc, validOn, knownAt }, _args, { standings }) {
      const { enterprise } = await standings.load({ uscc, validOn, knownAt });
      // A relation is with an enterprise on record, known before it.
      if (enterprise === null) throw new Error(`The enterprise of a relation was expected on record: ${uscc}.`);
      return enterprise;
    },
  },
  BodyEnterpriseRelationError: refusalMessage,
} satisfies Resolvers;

/** Relations as a connection. */
export function relationConnection({ things, hasNext }: PartOfList<RelationOnDay>) {
  return connectionOf(things, hasNext, ({ recordedAt, id }) => ({ at: recordedAt, id }));
}
