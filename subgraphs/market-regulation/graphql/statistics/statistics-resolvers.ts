import type { Resolvers } from "../generated/types.ts";
import { incidentMutations } from "./incident-mutations.ts";
import { summaryMutations } from "./summary-mutations.ts";
import { summaryReportMutations } from "./summary-report-mutations.ts";

/** Every step with a report of work. */
export const reportMutations: Resolvers = {
  Mutation: { ...summaryMutations, ...summaryReportMutations, ...incidentMutations },
};
