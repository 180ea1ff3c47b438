import { openAccessLog } from "../../shared/access-log/access-log.ts";
import { notedAccessLog } from "../../shared/access-log/noted-access-log.ts";
import { notedDecisions } from "../../shared/access-log/noted-decisions.ts";
import { openDecisionNotices } from "../../shared/decision-notice/decision-notices.ts";
import { notedNotices } from "../../shared/decision-notice/noted-notices.ts";
import { openDecisionRecord } from "../../shared/decision-record/decision-record.ts";
import { DECIDING_FIGURES } from "../../shared/metrics/figure.ts";
import { storeRuleRows } from "../../shared/policy/store-rule-rows.ts";
import { openRequests } from "../../shared/procedure/requests.ts";
import { openDataAge } from "../../shared/register-copy/data-age.ts";
import { REGISTER_PUBLICATION, SIZE_PUBLICATION } from "../../shared/register-copy/published-v1.ts";
import type { Department } from "../../shared/server/department.ts";
import { buildSubgraph } from "../../shared/server/subgraph.ts";
import { createWhatIf } from "../../shared/what-if/create-what-if.ts";
import { openTriedRegister } from "../../shared/what-if/tried-register.ts";
import { createContext } from "./graphql/context.ts";
import { resolvers } from "./graphql/resolvers.ts";
import { openAuthorisations } from "./persistence/authorisations.ts";
import { creditMeasure } from "./persistence/credit-measure.ts";
import { creditRuleRows } from "./persistence/credit-rules.ts";
import { creditTrial } from "./persistence/credit-trial.ts";
import { openCreditCases } from "./persistence/loans/credit-cases.ts";
import { openInstitutions } from "./persistence/loans/institutions.ts";
import { openLoanStatistics } from "./persistence/loans/loan-statistics.ts";
import { MIGRATIONS } from "./persistence/migrations/index.ts";
import { openCreditRegister } from "./persistence/register.ts";
import { openCreditOffice } from "./persistence/watch/credit-office.ts";
import { watchLoans } from "./persistence/watch/watch-loans.ts";

/** The People's Bank: credit support by policy, title and size, on its copy of the register. */
export const department: Department = {
  name: "credit",
  migrations: MIGRATIONS,
  publications: [REGISTER_PUBLICATION, SIZE_PUBLICATION],
  figures: DECIDING_FIGURES,
  storePolicies: (client, book, options) => storeRuleRows(client, creditRuleRows(book), options),
  trial: ({ pool, freshnessLimitMs }) =>
    creditTrial(openCreditRegister(pool, freshnessLimitMs), openTriedRegister(pool), freshnessLimitMs),
  open({ pool, clock, ring, freshnessLimitMs, webhooksToLoopback, background, log }) {
    const register = openCreditRegister(pool, freshnessLimitMs);
    const accessLog = openAccessLog(pool);
    const record = {
      measure: creditMeasure(openCreditRegister(pool, freshnessLimitMs, "DECISION")),
      pool,
      ring,
      clock,
      log,
    };
    const decisions = openDecisionRecord(record);
    const notices = openDecisionNotices({ ...record, webhooks: { toLoopback: webhooksToLoopback }, background });
    const whatIf = createWhatIf(creditTrial(register, openTriedRegister(pool), freshnessLimitMs), clock);
    // Loans begin with decisions of record, which a department without keys does not take.
    const loanWatch = ring === null || !background ? null : watchLoans({ pool, log });
    const desks = {
      whatIf,
      authorisations: openAuthorisations(pool),
      office: openCreditOffice(pool),
      institutions: openInstitutions(pool),
      creditCases: openCreditCases(pool),
      loanStatistics: openLoanStatistics(pool),
    };
    const dataAge = openDataAge(pool, "COPY", "desk", freshnessLimitMs);
    const sources = { register, dataAge, ...desks, requests: openRequests(pool), clock };
    const subgraph = buildSubgraph({
      name: "credit",
      resolvers,
      createContext({ viewer, access }) {
        const noted = {
          decisions: notedDecisions(decisions, access),
          notices: notedNotices(notices, access),
          accessLog: notedAccessLog(accessLog, access),
        };
        return createContext({ ...sources, ...noted }, viewer, access);
      },
      accessLog,
      log,
    });
    return {
      subgraph,
      async stop() {
        await Promise.all([notices.stop(), loanWatch?.stop()]);
      },
    };
  },
};
