import type { Pool } from "pg";
import { type Commitments, openCommitments } from "./commitments.ts";
import { type Complaints, openComplaints } from "./complaints.ts";
import { openSpotCheckPlans, type SpotCheckPlans } from "./spot-check-plans.ts";
import { openSpotChecks, type SpotChecks } from "./spot-checks.ts";

/** What the register keeps of supervision. */
export interface Supervision {
  readonly plans: SpotCheckPlans;
  readonly checks: SpotChecks;
  readonly complaints: Complaints;
  readonly commitments: Commitments;
}

/** Opens it on the application role's connections. */
export function openSupervision(pool: Pick<Pool, "query">): Supervision {
  return {
    plans: openSpotCheckPlans(pool),
    checks: openSpotChecks(pool),
    complaints: openComplaints(pool),
    commitments: openCommitments(pool),
  };
}
