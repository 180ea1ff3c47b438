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
import { REGISTER_PUBLICATION } from "../../shared/register-copy/published-v1.ts";
import type { Department } from "../../shared/server/department.ts";
import { buildSubgraph } from "../../shared/server/subgraph.ts";
import { createWhatIf } from "../../shared/what-if/create-what-if.ts";
import { openTriedRegister } from "../../shared/what-if/tried-register.ts";
import { createContext } from "./graphql/context.ts";
import { resolvers } from "./graphql/resolvers.ts";
import { openCatalogue } from "./persistence/catalogue/catalogue.ts";
import { openCategoryMappings } from "./persistence/catalogue/category-mappings.ts";
import { MIGRATIONS } from "./persistence/migrations/index.ts";
import { procurementMeasure } from "./persistence/procurement-measure.ts";
import { procurementRuleRows, procurementTrial } from "./persistence/procurement-trial.ts";
import { openProcurementRegister } from "./persistence/register.ts";
import { openSubsidies } from "./persistence/subsidies/subsidies.ts";
import { openBids } from "./persistence/tenders/bids.ts";
import { openPreferenceUses } from "./persistence/tenders/preference-uses.ts";
import { openTenders } from "./persistence/tenders/tenders.ts";

/** The finance department: procurement preference and subsidies, on its copy of the register. */
export const department: Department = {
  name: "procurement",
  migrations: MIGRATIONS,
  publications: [REGISTER_PUBLICATION],
  figures: DECIDING_FIGURES,
  storePolicies: (client, book, options) => storeRuleRows(client, procurementRuleRows(book), options),
  trial: ({ pool, freshnessLimitMs }) =>
    procurementTrial(openProcurementRegister(pool, freshnessLimitMs), openTriedRegister(pool), freshnessLimitMs),
  open({ pool, clock, ring, freshnessLimitMs, webhooksToLoopback, background, log }) {
    const register = openProcurementRegister(pool, freshnessLimitMs);
    const accessLog = openAccessLog(pool);
    const record = {
      measure: procurementMeasure(openProcurementRegister(pool, freshnessLimitMs, "DECISION")),
      pool,
      ring,
      clock,
      log,
    };
    const decisions = openDecisionRecord(record);
    const notices = openDecisionNotices({ ...record, webhooks: { toLoopback: webhooksToLoopback }, background });
    const whatIf = createWhatIf(procurementTrial(register, openTriedRegister(pool), freshnessLimitMs), clock);
    const desks = {
      whatIf,
      catalogue: openCatalogue(pool),
      categoryMappings: openCategoryMappings(pool),
      tenders: openTenders(pool),
      bids: openBids(pool),
      preferenceUses: openPreferenceUses(pool),
      subsidies: openSubsidies(pool),
    };
    const dataAge = openDataAge(pool, "COPY", "desk", freshnessLimitMs);
    const sources = { register, dataAge, requests: openRequests(pool), ...desks, clock };
    const subgraph = buildSubgraph({
      name: "procurement",
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
    return { subgraph, stop: () => notices.stop() };
  },
};
