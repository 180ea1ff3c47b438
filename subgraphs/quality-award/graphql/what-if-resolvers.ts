import { whatIfResolvers as shared } from "../../../shared/what-if/what-if-resolvers.ts";
import type { Resolvers } from "./generated/types.ts";

/** What a changed policy would do to the department's answers. */
export const whatIfResolvers: Resolvers = {
  ...shared,
  Query: {
    awardWhatIf: (_root, { input }, { viewer, whatIf }) => whatIf.begin(viewer, input),
  },
};
