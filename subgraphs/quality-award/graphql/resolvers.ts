import { accessEntries } from "../../../shared/access-log/access-entries.ts";
import { mergeDesks } from "../../../shared/server/merge-desks.ts";
import { parseDivisionCode } from "../../../shared/values/division.ts";
import { decideAwardAdoption } from "../domain/decide-award-adoption.ts";
import { awardResolvers } from "./awards/award-resolvers.ts";
import { decisionResolvers } from "./decision-resolvers.ts";
import type { Resolvers } from "./generated/types.ts";
import { noticeResolvers } from "./notice-resolvers.ts";
import { whatIfResolvers } from "./what-if-resolvers.ts";

const awardAnswers: Resolvers = {
  Query: {
    awardAccessEntries: (_root, asked, { viewer, accessLog }) => accessEntries(accessLog, viewer, asked),
    awardDataAge: (_root, _args, { viewer, dataAge }) => dataAge(viewer),
  },
  Standing: {
    async awardAdoption(question, { jurisdiction, award }, { standings }) {
      const division = parseDivisionCode(jurisdiction);
      const { rules, facts } = await standings.load(question);
      return decideAwardAdoption(rules, division, award ?? null, facts);
    },
  },
};

/** A line for each desk of the department. */
export const resolvers: Resolvers = mergeDesks<Resolvers>(
  awardAnswers,
  decisionResolvers,
  noticeResolvers,
  whatIfResolvers,
  awardResolvers,
);
