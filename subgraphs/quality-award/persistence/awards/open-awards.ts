import type { Pool } from "pg";
import { type Adoptions, openAdoptions } from "./adoptions.ts";
import { type Conversions, openConversions } from "./conversions.ts";
import { type Nominations, openNominations } from "./nominations.ts";
import { openProgrammes, type Programmes } from "./programmes.ts";
import { openRecommendations, type Recommendations } from "./recommendations.ts";
import { openRounds, type Rounds } from "./rounds.ts";

/** What the award offices keep. */
export interface AwardStores {
  readonly programmes: Programmes;
  readonly rounds: Rounds;
  readonly nominations: Nominations;
  readonly adoptions: Adoptions;
  readonly recommendations: Recommendations;
  readonly conversions: Conversions;
}

/** Opens what the award offices keep on the application role's connections. */
export function openAwards(pool: Pick<Pool, "query">): AwardStores {
  return {
    programmes: openProgrammes(pool),
    rounds: openRounds(pool),
    nominations: openNominations(pool),
    adoptions: openAdoptions(pool),
    recommendations: openRecommendations(pool),
    conversions: openConversions(pool),
  };
}
