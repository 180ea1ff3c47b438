import { mergeDesks } from "../../../../shared/server/merge-desks.ts";
import { actionReasonResolver } from "../../../../shared/server/procedure/action-reason-resolver.ts";
import type { Resolvers } from "../generated/types.ts";
import { conversionMutations } from "./conversion-mutations.ts";
import { listResolvers } from "./list-resolvers.ts";
import { nominationMutations } from "./nomination-mutations.ts";
import { nominationResolvers } from "./nomination-resolvers.ts";
import { programmeMutations } from "./programme-mutations.ts";
import { programmeResolvers } from "./programme-resolvers.ts";
import { recommendationMutations } from "./recommendation-mutations.ts";
import { roundMutations } from "./round-mutations.ts";

/** The desk of the award offices. */
export const awardResolvers: Resolvers = mergeDesks<Resolvers>(
  programmeResolvers,
  nominationResolvers,
  listResolvers,
  actionReasonResolver,
  {
    Mutation: {
      ...programmeMutations,
      ...roundMutations,
      ...nominationMutations,
      ...recommendationMutations,
      ...conversionMutations,
    },
  },
);
