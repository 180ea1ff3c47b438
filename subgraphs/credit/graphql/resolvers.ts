import { parseDivisionCode } from "../../../shared/values/division.ts";
import { decideCreditSupport } from "../domain/decide-credit-support.ts";
import type { Resolvers } from "./generated/types.ts";

export const resolvers: Resolvers = {
  Standing: {
    async creditSupport(question, { jurisdiction }, { standings }) {
      const division = parseDivisionCode(jurisdiction);
      const { rules, facts, extra: size } = await standings.load(question);
      return decideCreditSupport(rules, division, facts, size);
    },
  },
};
