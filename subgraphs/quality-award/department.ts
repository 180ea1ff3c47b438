import { openAccessLog } from "../../shared/access-log/access-log.ts";
import { notedDecisions } from "../../shared/access-log/noted-decisions.ts";
import { openDecisionRecord } from "../../shared/decision-record/decision-record.ts";
import { decidingRows } from "../../shared/policy/deciding-rows.ts";
import { storeRuleRows } from "../../shared/policy/store-rule-rows.ts";
import { REGISTER_PUBLICATION } from "../../shared/register-copy/published-v1.ts";
import type { Department } from "../../shared/server/department.ts";
import { buildSubgraph } from "../../shared/server/subgraph.ts";
import { createContext } from "./graphql/context.ts";
import { resolvers } from "./graphql/resolvers.ts";
import { awardMeasure } from "./persistence/award-measure.ts";
import { MIGRATIONS } from "./persistence/migrations/index.ts";
import { openAwardRegister } from "./persistence/register.ts";

/** The award office: what awards adopt, on its copy of the register. */
export const department: Department = {
  name: "quality-award",
  migrations: MIGRATIONS,
  publications: [REGISTER_PUBLICATION],
  storePolicies: (client, book) => storeRuleRows(client, decidingRows(book, ["awardAdoption"])),
  open({ pool, clock, ring, freshnessLimitMs, log }) {
    const register = openAwardRegister(pool, freshnessLimitMs);
    const accessLog = openAccessLog(pool);
    const decisions = openDecisionRecord({ measure: awardMeasure(register), pool, ring, clock, log });
    const subgraph = buildSubgraph({
      name: "quality-award",
      resolvers,
      createContext: ({ viewer, access }) =>
        createContext(register, notedDecisions(decisions, access), viewer, accessLog),
      accessLog,
      log,
    });
    return { subgraph, stop: async () => {} };
  },
};
