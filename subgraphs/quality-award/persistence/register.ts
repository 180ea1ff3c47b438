import type { Pool } from "pg";
import type { Viewer } from "../../../shared/access/viewer.ts";
import { rulesOf, type StoredRuleRow } from "../../../shared/policy/rules-of.ts";
import {
  type Question,
  type ReadFor,
  type Reading,
  StandingReader,
} from "../../../shared/register-copy/standing-reader.ts";
import type { PolicyRules } from "../../../shared/values/decision/decide.ts";

/** What the award office reads: its copy of the register, its rule rows. */
export interface AwardRegister {
  standings(viewer: Viewer, questions: readonly Question[]): Promise<{ rules: PolicyRules; readings: Reading<null>[] }>;
  /** The rule rows, where no enterprise is asked about. */
  rules(viewer: Viewer): Promise<PolicyRules>;
}

/** Opens the department's register on its application role's connections. */
export function openAwardRegister(
  pool: Pick<Pool, "query">,
  freshnessLimitMs: number | null,
  readFor: ReadFor = "ANSWER",
): AwardRegister {
  const reader = new StandingReader<PolicyRules, null>({
    pool,
    freshnessLimitMs,
    readFor,
    extraColumns: "",
    readExtra: () => null,
    readRules: rulesOf,
  });
  return {
    standings: (_viewer, questions) => reader.read(questions),
    async rules() {
      const { rows } = await pool.query<StoredRuleRow>({ name: "award-rules", text: RULES });
      return rulesOf(rows);
    },
  };
}

const RULES = `
select r.kind, r.rule_id as id, r.body, lower(r.valid)::text as "validFrom", upper(r.valid)::text as "validTo",
  register.as_text(lower(r.known)) as "knownFrom", register.as_text(upper(r.known)) as "knownTo"
from policy.rule_row r`;
