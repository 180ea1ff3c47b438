import {
  type ProcedureOutcome,
  type ProcedureRequest,
  procedureRequest,
} from "../../../../shared/procedure/procedure-request.ts";
import { refusal, refusalMessage } from "../../../../shared/server/procedure/procedure-answer.ts";
import { signedIn } from "../../../../shared/server/procedure/signed-in.ts";
import { takeStep } from "../../../../shared/server/procedure/take-step.ts";
import { parseDivisionCode } from "../../../../shared/values/division.ts";
import { groupLoans } from "../../domain/loans/group-loans.ts";
import { type LoanQuarter, publishedFrom } from "../../domain/loans/loan-quarter.ts";
import type { LoanPublication } from "../../persistence/loans/loan-statistics.ts";
import type { Context } from "../context.ts";
import type { CreditLoanPublicationErrorCode as Code, Resolvers } from "../generated/types.ts";
import { loanRefusal, type PublicationRefusal, refusalFor } from "./loan-refusal.ts";

/** Figures of loans: published once for each quarter, in groups that tell of no firm and no lender. */
export const loanStatisticsResolvers = {
  Query: {
    creditLoanPublication: (_root, { year, quarter }, { viewer, loanStatistics }) =>
      loanStatistics.publication(viewer, { year, quarter }),
    creditLoanPublications: (_root, { year }, { viewer, loanStatistics }) => loanStatistics.publications(viewer, year),
  },
  Mutation: {
    async creditLoanPublish(_root, { input }, context) {
      const viewer = signedIn(context.viewer);
      const { loanStatistics } = context;
      const { year, quarter } = input;
      const request = procedureRequest(viewer, "creditLoanPublish", input);
      const { thing, errors } = await takeStep<Code, LoanPublication>(context, {
        viewer,
        request,
        about: null,
        judge: () => refusalsOfQuarter(context, { year, quarter }),
        take: () => publish(context, request, { year, quarter }),
        async refused(outcome) {
          const said = refusalFor<Code>(outcome, "quarter");
          if (outcome !== "PUBLISHED_ALREADY") return [said];
          return [{ ...said, current: await loanStatistics.publication(viewer, { year, quarter }) }];
        },
        show: (id) => loanStatistics.publicationById(viewer, id),
      });
      return { publication: thing, errors };
    },
  },
  CreditLoanPublication: {
    figures: ({ id }, { province }, { viewer, loanStatistics }) =>
      loanStatistics.figures(viewer, id, province == null ? null : parseDivisionCode(province)),
  },
  CreditLoanPublicationError: refusalMessage,
} satisfies Resolvers;

async function refusalsOfQuarter(
  { viewer, clock, loanStatistics }: Context,
  { year, quarter }: LoanQuarter,
): Promise<readonly PublicationRefusal[]> {
  const { role, department } = signedIn(viewer);
  if (role !== "DEPARTMENT" || (department !== "peoples-bank" && department !== "financial-supervision")) {
    return [loanRefusal("NOT_FOR_THIS_CALLER", "")];
  }
  if (year < 2000 || year > 2999 || quarter < 1 || quarter > 4) return [loanRefusal("QUARTER_NOT_KNOWN", "quarter")];
  const published = await loanStatistics.publication(viewer, { year, quarter });
  if (published !== null) return [{ ...loanRefusal("PUBLISHED_ALREADY", "quarter"), current: published }];
  const from = publishedFrom({ year, quarter });
  if (clock.today() >= from) return [];
  return [
    refusal("PERIOD_NOT_OVER", "quarter", {
      ZH: `本季度贷款尚可报送，自${from}起可发布。`,
      EN: `Loans of the quarter may still be reported; it is published from ${from} on.`,
    }),
  ];
}

/** How often it is counted anew when loans of the quarter are reported meanwhile. */
const ATTEMPTS = 3;

async function publish(
  { viewer, loanStatistics }: Context,
  request: ProcedureRequest,
  quarter: LoanQuarter,
): Promise<ProcedureOutcome> {
  let said: ProcedureOutcome = { outcome: "LOANS_CHANGED" };
  for (let attempt = 0; attempt < ATTEMPTS && said.outcome === "LOANS_CHANGED"; attempt += 1) {
    const { seen, loans } = await loanStatistics.loansToGroup(viewer, request, quarter);
    said = await loanStatistics.publish(viewer, request, quarter, seen, groupLoans(loans));
  }
  return said;
}
