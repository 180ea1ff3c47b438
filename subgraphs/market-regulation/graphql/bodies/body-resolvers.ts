import { mergeDesks } from "../../../../shared/server/merge-desks.ts";
import type { Resolvers } from "../generated/types.ts";
import { bodyCaseResolvers } from "./body-case-resolvers.ts";
import { evaluationBodyMutations } from "./evaluation-body-mutations.ts";
import { evaluationBodyResolvers } from "./evaluation-body-resolvers.ts";
import { expertResolvers } from "./expert-resolvers.ts";
import { expertTaskResolvers } from "./expert-task-resolvers.ts";
import { relationResolvers } from "./relation-resolvers.ts";
import { workingBodyResolvers } from "./working-body-resolvers.ts";

/** Everything about bodies and experts. */
export const bodyResolvers: Resolvers = mergeDesks<Resolvers>(
  workingBodyResolvers,
  relationResolvers,
  evaluationBodyResolvers,
  { Mutation: evaluationBodyMutations },
  expertResolvers,
  expertTaskResolvers,
  bodyCaseResolvers,
);
