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
import { awardMeasure } from "./persistence/award-measure.ts";
import { awardRuleRows, awardTrial } from "./persistence/award-trial.ts";
import { openAwards } from "./persistence/awards/open-awards.ts";
import { MIGRATIONS } from "./persistence/migrations/index.ts";
import { openAwardRegister } from "./persistence/register.ts";

/** The award office: what awards adopt, on its copy of the register. */
export const department: Department = {
  name: "quality-award",
  migrations: MIGRATIONS,
  publications: [REGISTER_PUBLICATION],
  figures: DECIDING_FIGURES,
  storePolicies: (client, book, options) => storeRuleRows(client, awardRuleRows(book), options),
  trial: ({ pool, freshnessLimitMs }) =>
    awardTrial(openAwardRegister(pool, freshnessLimitMs), openTriedRegister(pool), freshnessLimitMs),
  open({ pool, clock, ring, freshnessLimitMs, webhooksToLoopback, background, log }) {
    const register = openAwardRegister(pool, freshnessLimitMs);
    const accessLog = openAccessLog(pool);
    const record = {
      measure: awardMeasure(openAwardRegister(pool, freshnessLimitMs, "DECISION")),
      pool,
      ring,
      clock,
      log,
    };
    const decisions = openDecisionRecord(record);
    const notices = openDecisionNotices({ ...record, webhooks: { toLoopback: webhooksToLoopback }, background });
    const whatIf = createWhatIf(awardTrial(register, openTriedRegister(pool), freshnessLimitMs), clock);
    const dataAge = openDataAge(pool, "COPY", "desk", freshnessLimitMs);
    const sources = { register, dataAge, whatIf, awards: openAwards(pool), requests: openRequests(pool), clock };
    const subgraph = buildSubgraph({
      name: "quality-award",
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
