import { noticeCursor, noticePageRequest } from "../../../../shared/decision-notice/notice-page-request.ts";
import { connectionOf, readListPart } from "../../../../shared/server/list-part.ts";
import { isId } from "../../../../shared/server/procedure/procedure-answer.ts";
import { alertCitations } from "../../domain/watch/alert-citations.ts";
import type { Resolvers } from "../generated/types.ts";
import { asksAboutAnother } from "../own-enterprise.ts";
import { officeClocks } from "./office-clocks.ts";

/** What banks are alerted to, and what is shared of financing. */
export const loanWatchResolvers = {
  Query: {
    async creditLoanAlerts(_root, { loan, ...part }, { viewer, office, access }) {
      const asked = noticePageRequest(part);
      if (loan != null && !isId(loan)) return { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };
      const { alerts, hasNext } = await office.alerts.page(viewer, { ...asked, loanId: loan ?? null });
      for (const { uscc } of alerts) access.about(uscc);
      const edges = alerts.map((node) => ({ cursor: noticeCursor(node.number), node }));
      return { edges, pageInfo: { hasNextPage: hasNext, endCursor: edges.at(-1)?.cursor ?? null } };
    },
    async creditFinancing(_root, { uscc, ...asked }, context) {
      const { viewer, office, access } = context;
      const found = await office.financing.of(viewer, uscc, officeClocks(context, asked));
      if (found === null && asksAboutAnother(viewer, uscc)) access.refused(uscc);
      return found;
    },
    async creditFinancingChanges(_root, part, { viewer, office, access }) {
      const { changes, hasNext } = await office.financing.changes(viewer, readListPart(part));
      for (const { uscc } of changes) access.about(uscc);
      return connectionOf(changes, hasNext, ({ knownAt, id }) => ({ at: knownAt, id }));
    },
  },
  CreditLoanAlert: {
    loan: ({ loanId }) => loanId,
    citations: ({ kind, ofScheme }) => alertCitations(kind, ofScheme),
  },
  CreditFinancedBand: {
    outstandingCount: ({ outstanding }) => outstanding,
    closedCount: ({ closed }) => closed,
  },
} satisfies Resolvers;
