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
import { MIGRATIONS } from "./persistence/migrations/index.ts";
import { procurementMeasure } from "./persistence/procurement-measure.ts";
import { openProcurementRegister } from "./persistence/register.ts";

/** The finance department: procurement preference and subsidies, on its copy of the register. */
export const department: Department = {
  name: "procurement",
  migrations: MIGRATIONS,
  publications: [REGISTER_PUBLICATION],
  storePolicies: (client, book) =>
    storeRuleRows(client, decidingRows(book, ["procurementPreference", "subsidyPriority"])),
  open({ pool, clock, ring, freshnessLimitMs, log }) {
    const register = openProcurementRegister(pool, freshnessLimitMs);
    const accessLog = openAccessLog(pool);
    const decisions = openDecisionRecord({ measure: procurementMeasure(register), pool, ring, clock, log });
    const subgraph = buildSubgraph({
      name: "procurement",
      resolvers,
      createContext: ({ viewer, access }) =>
        createContext(register, notedDecisions(decisions, access), viewer, accessLog),
      accessLog,
      log,
    });
    return { subgraph, stop: async () => {} };
  },
};
