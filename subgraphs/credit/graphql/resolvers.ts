import { accessEntries } from "../../../shared/access-log/access-entries.ts";
import { parseDivisionCode } from "../../../shared/values/division.ts";
import { decideCreditSupport } from "../domain/decide-credit-support.ts";
import { decisionResolvers } from "./decision-resolvers.ts";
import type { Resolvers } from "./generated/types.ts";

export const resolvers: Resolvers = {
  ...decisionResolvers,
  Query: {
    ...decisionResolvers.Query,
    creditAccessEntries: (_root, asked, { viewer, accessLog }) => accessEntries(accessLog, viewer, asked),
  },
  Standing: {
    async creditSupport(question, { jurisdiction }, { standings }) {
      const division = parseDivisionCode(jurisdiction);
      const { rules, facts, extra: size } = await standings.load(question);
      return decideCreditSupport(rules, division, facts, size);
    },
  },
};
