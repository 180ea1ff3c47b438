import { accessEntries } from "../../../shared/access-log/access-entries.ts";
import { mergeDesks } from "../../../shared/server/merge-desks.ts";
import { actionReasonResolver } from "../../../shared/server/procedure/action-reason-resolver.ts";
import { parseDivisionCode } from "../../../shared/values/division.ts";
import { decideProcurementPreference } from "../domain/decide-procurement-preference.ts";
import { decideSubsidyPriority } from "../domain/decide-subsidy-priority.ts";
import { procurementTieBreak } from "../domain/tie-break.ts";
import { catalogueResolvers } from "./catalogue/catalogue-resolvers.ts";
import { decisionResolvers } from "./decision-resolvers.ts";
import type { Resolvers } from "./generated/types.ts";
import { lotOf } from "./lot-of.ts";
import { noticeResolvers } from "./notice-resolvers.ts";
import { applicationMutations } from "./subsidies/application-mutations.ts";
import { programmeMutations } from "./subsidies/programme-mutations.ts";
import { serviceMutations } from "./subsidies/service-mutations.ts";
import { subsidyResolvers } from "./subsidies/subsidy-resolvers.ts";
import { tenderMutations } from "./tenders/tender-mutations.ts";
import { tenderResolvers } from "./tenders/tender-resolvers.ts";
import { whatIfResolvers } from "./what-if-resolvers.ts";

const procurementAnswers: Resolvers = {
  Query: {
    procurementAccessEntries: (_root, asked, { viewer, accessLog }) => accessEntries(accessLog, viewer, asked),
    procurementDataAge: (_root, _args, { viewer, dataAge }) => dataAge(viewer),
    procurementTieBreak: (_root, { bids, criteria }) => procurementTieBreak(bids, criteria),
  },
  Standing: {
    async procurementPreference(question, { jurisdiction, lot }, { standings }) {
      const division = parseDivisionCode(jurisdiction);
      const asked = lot == null ? null : lotOf(lot);
      const { rules, facts, extra: mappings } = await standings.load(question);
      return decideProcurementPreference(rules, division, asked, facts, mappings);
    },
    async subsidyPriority(question, { jurisdiction }, { standings }) {
      const division = parseDivisionCode(jurisdiction);
      const { rules, facts } = await standings.load(question);
      return decideSubsidyPriority(rules, division, facts);
    },
  },
};

/** A line for each desk of the department. */
export const resolvers: Resolvers = mergeDesks<Resolvers>(
  procurementAnswers,
  decisionResolvers,
  noticeResolvers,
  whatIfResolvers,
  actionReasonResolver,
  { Mutation: tenderMutations },
  tenderResolvers,
  subsidyResolvers,
  { Mutation: { ...programmeMutations, ...applicationMutations, ...serviceMutations } },
  catalogueResolvers,
);
