import { whatIfResolvers as shared } from "../../../shared/what-if/what-if-resolvers.ts";
import type { Resolvers } from "./generated/types.ts";
import { lotOf } from "./lot-of.ts";

/** What a changed policy would do to the department's answers. */
export const whatIfResolvers: Resolvers = {
  ...shared,
  Query: {
    procurementWhatIf: (_root, { input, lot }, { viewer, whatIf }) =>
      whatIf.begin(viewer, input, lot == null ? null : lotOf(lot)),
  },
};
