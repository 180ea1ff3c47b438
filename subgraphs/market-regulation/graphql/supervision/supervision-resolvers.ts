import type { Resolvers } from "../generated/types.ts";
import { commitmentResolvers } from "./commitment-resolvers.ts";
import { complaintMutations } from "./complaint-mutations.ts";
import { complaintResolvers } from "./complaint-resolvers.ts";
import { spotCheckMutations } from "./spot-check-mutations.ts";
import { spotCheckPlanMutations } from "./spot-check-plan-mutations.ts";
import { spotCheckPlanResolvers } from "./spot-check-plan-resolvers.ts";
import { spotCheckResolvers } from "./spot-check-resolvers.ts";

/** All that is asked and done about supervision. */
export const supervisionResolvers: readonly Resolvers[] = [
  { Mutation: spotCheckPlanMutations },
  { Mutation: spotCheckMutations },
  { Mutation: complaintMutations },
  spotCheckPlanResolvers,
  spotCheckResolvers,
  complaintResolvers,
  commitmentResolvers,
];
