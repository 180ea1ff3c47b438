import { parseDivisionCode } from "../../../shared/values/division.ts";
import { decideCreditSupport } from "../domain/decide-credit-support.ts";
import { decisionResolvers } from "./decision-resolvers.ts";
import type { Resolvers } from "./generated/types.ts";

export const resolvers: Resolvers = {
  ...decisionResolvers,
  Standing: {
    async creditSupport(question, { jurisdiction }, { standings }) {
      const division = parseDivisionCode(jurisdiction);
      const { rules, facts, extra: size } = await standings.load(question);
      return decideCreditSupport(rules, division, facts, size);
    },
  },
};
