import { accessEntries } from "../../../shared/access-log/access-entries.ts";
import { mergeDesks } from "../../../shared/server/merge-desks.ts";
import { actionReasonResolver } from "../../../shared/server/procedure/action-reason-resolver.ts";
import { parseDivisionCode } from "../../../shared/values/division.ts";
import type { Amount } from "../../../shared/values/size-class.ts";
import { decideCreditSupport } from "../domain/decide-credit-support.ts";
import { sizeClassOn } from "../domain/size-class-on.ts";
import { authorisationResolvers } from "./authorisation-resolvers.ts";
import { decisionResolvers } from "./decision-resolvers.ts";
import type { Resolvers } from "./generated/types.ts";
import { caseResolvers } from "./loans/case-resolvers.ts";
import { institutionResolvers } from "./loans/institution-resolvers.ts";
import { loanStatisticsResolvers } from "./loans/loan-statistics-resolvers.ts";
import { productResolvers } from "./loans/product-resolvers.ts";
import { noticeResolvers } from "./notice-resolvers.ts";
import { asksAboutAnother, onlyAboutItself } from "./own-enterprise.ts";
import { creditEvaluationResolvers } from "./watch/credit-evaluation-resolvers.ts";
import { creditModelResolvers } from "./watch/credit-model-resolvers.ts";
import { loanWatchResolvers } from "./watch/loan-watch-resolvers.ts";
import { riskWarningResolvers } from "./watch/risk-warning-resolvers.ts";
import { whatIfResolvers } from "./what-if-resolvers.ts";

const creditAnswers: Resolvers = {
  Query: {
    creditAccessEntries: (_root, asked, { viewer, accessLog }) => accessEntries(accessLog, viewer, asked),
    creditDataAge: (_root, _args, { viewer, dataAge }) => dataAge(viewer),
  },
  Standing: {
    async creditSupport(question, { jurisdiction }, { viewer, access, standings }) {
      if (asksAboutAnother(viewer, question.uscc)) {
        access.refused(question.uscc);
        throw onlyAboutItself();
      }
      const division = parseDivisionCode(jurisdiction);
      const { rules, facts, extra: size } = await standings.load(question);
      return decideCreditSupport(rules, division, facts, size);
    },
    async size(question, _args, { viewer, access, standings }) {
      if (asksAboutAnother(viewer, question.uscc)) access.refused(question.uscc);
      const { rules, facts, extra: size } = await standings.load(question);
      if (size === null || !size.shown) return null;
      const { employees, revenueWan, assetsWan, ...rest } = size.statement;
      return {
        ...rest,
        class: sizeClassOn(size.statement, rules.sizeTables, facts),
        employees: decimalText(employees),
        revenueWan: decimalText(revenueWan),
        assetsWan: decimalText(assetsWan),
      };
    },
  },
};

function decimalText(amount: Amount | null): string | null {
  return amount === null ? null : String(amount);
}

/** A line for each desk of the department. */
export const resolvers: Resolvers = mergeDesks<Resolvers>(
  creditAnswers,
  decisionResolvers,
  noticeResolvers,
  authorisationResolvers,
  whatIfResolvers,
  institutionResolvers,
  productResolvers,
  caseResolvers,
  loanStatisticsResolvers,
  actionReasonResolver,
  riskWarningResolvers,
  creditModelResolvers,
  creditEvaluationResolvers,
  loanWatchResolvers,
);
