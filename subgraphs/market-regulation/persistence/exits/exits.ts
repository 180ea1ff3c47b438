import type { Pool } from "pg";
import { type AccidentFacts, openAccidentFacts } from "./accident-facts.ts";
import { type Bans, openBans } from "./bans.ts";
import { type ExitCases, openExitCases } from "./exit-cases.ts";
import { type OutstandingDuties, openOutstandingDuties } from "./outstanding-duties.ts";
import { openReviewFlags, type ReviewFlags } from "./review-flags.ts";

/** Everything about titles that are cancelled, or may have to be. */
export interface Exits {
  readonly cases: ExitCases;
  readonly outstandingDuties: OutstandingDuties;
  readonly bans: Bans;
  readonly accidentFacts: AccidentFacts;
  readonly reviewFlags: ReviewFlags;
}

/** Opens it on the application role's connections. */
export function openExits(pool: Pick<Pool, "query">): Exits {
  return {
    cases: openExitCases(pool),
    outstandingDuties: openOutstandingDuties(pool),
    bans: openBans(pool),
    accidentFacts: openAccidentFacts(pool),
    reviewFlags: openReviewFlags(pool),
  };
}
