import { connectionOf, readListPart } from "../../../../shared/server/list-part.ts";
import { isId, refusalMessage } from "../../../../shared/server/procedure/procedure-answer.ts";
import { actorOf } from "../../../../shared/server/procedure/signed-in.ts";
import { LAST_INSTANT } from "../../../../shared/server/procedure/take-step.ts";
import { availableActions } from "../../../../shared/values/procedure/available-actions.ts";
import { CREDIT_CASE_MACHINE, subjectOfCase } from "../../domain/loans/credit-case-machine.ts";
import type { Resolvers } from "../generated/types.ts";
import { caseMutations } from "./case-mutations.ts";

/** Credit cases: how a bank reports and reads its own. */
export const caseResolvers = {
  Query: {
    async creditCases(_root, { state = null, uscc = null, validOn, knownAt, ...part }, context) {
      const { viewer, access, creditCases, clock } = context;
      const asOf = { validOn: validOn ?? clock.today(), knownAt: knownAt ?? LAST_INSTANT };
      const { cases, hasNext } = await creditCases.page(viewer, { ...asOf, state, uscc, ...readListPart(part) });
      for (const each of cases) access.about(each.uscc);
      return connectionOf(cases, hasNext, ({ reportedAt, id }) => ({ at: reportedAt, id }));
    },
    async creditCase(_root, { id, validOn, knownAt }, { viewer, access, creditCases, clock }) {
      if (!isId(id)) return null;
      const asOf = { validOn: validOn ?? clock.today(), knownAt: knownAt ?? LAST_INSTANT };
      const found = await creditCases.find(viewer, id, asOf);
      if (found !== null) access.about(found.uscc);
      return found;
    },
  },
  Mutation: caseMutations,
  CreditCase: {
    async availableActions({ id }, _args, { viewer, clock, casesNow }) {
      // A step earlier in the request may have moved it.
      const now = await casesNow.clear(id).load(id);
      if (now === null) return [];
      const today = clock.today();
      // Where the decision counted several titles, the step names one of them.
      const [titleNamed = null] = now.basis === null ? [] : now.basis.titles;
      const subject = subjectOfCase(now, { on: today, today, titleNamed });
      return availableActions(CREDIT_CASE_MACHINE, subject, actorOf(viewer));
    },
  },
  CreditCaseError: refusalMessage,
} satisfies Resolvers;
