import type { Pool } from "pg";
import type { Viewer } from "../../../shared/access/viewer.ts";
import { rulesOf } from "../../../shared/policy/rules-of.ts";
import { type Question, type Reading, StandingReader } from "../../../shared/register-copy/standing-reader.ts";
import type { PolicyRules } from "../../../shared/values/decision/decide.ts";

/** What the award office reads: its copy of the register, its rule rows. */
export interface AwardRegister {
  standings(viewer: Viewer, questions: readonly Question[]): Promise<{ rules: PolicyRules; readings: Reading<null>[] }>;
}

/** Opens the department's register on its application role's connections. */
export function openAwardRegister(pool: Pick<Pool, "query">, freshnessLimitMs: number): AwardRegister {
  const reader = new StandingReader<PolicyRules, null>({
    pool,
    freshnessLimitMs,
    extraColumns: "",
    readExtra: () => null,
    readRules: rulesOf,
  });
  return { standings: (_viewer, questions) => reader.read(questions) };
}
